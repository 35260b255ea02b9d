import { expect, it } from 'vitest';
import { inEveryState, type States } from './allStates';

// What Chromium hands to a screen reader: its own tree of roles, names and announcements, not our markup.

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
  readonly childIds?: readonly string[];
}

const propertyOf = (node: Node, name: string) =>
  node.properties?.find((one) => one.name === name)?.value.value;

/** All text in and under a node. */
const textUnder = (all: ReadonlyMap<string, Node>, node: Node): string =>
  node.role?.value === 'StaticText'
    ? (node.name?.value ?? '')
    : (node.childIds ?? [])
        .map((id) => all.get(id))
        .map((child) => (child ? textUnder(all, child) : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();

/** Whether a group is a fold, which is called by the line that opens it. */
const isFold = (all: ReadonlyMap<string, Node>, { childIds = [] }: Node): boolean =>
  childIds
    .flatMap((id) => all.get(id) ?? [])
    .some(
      (child) =>
        child.role?.value === 'DisclosureTriangle' || (child.ignored && isFold(all, child)),
    );

/** A state as it is heard: a line for each thing with a role, and what is announced when it changes. */
async function heardIn(states: States, name: string) {
  await states.ask(name, '[]');
  const { nodes } = (await states.tab().send('Accessibility.getFullAXTree', {})) as {
    readonly nodes: readonly Node[];
  };
  const all = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = nodes.filter(({ ignored }) => !ignored);
  const roles = told.map((node) => ({
    role: node.role?.value ?? '',
    name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
    value: node.value?.value,
    checked: propertyOf(node, 'checked'),
    isFold: isFold(all, node),
  }));
  const announced = told
    .filter((node) => ['polite', 'assertive'].includes(String(propertyOf(node, 'live'))))
    .map((node) => `${propertyOf(node, 'live')}: ${textUnder(all, node)}`.trim());
  const lines = roles.map(({ role, name: called }) => `${role} ${called}`);
  return { roles, announced, lines };
}

/** What must be called something: what is operated, looked at, or gathers what belongs together. */
const named =
  /^(button|link|checkbox|radio|switch|slider|spinbutton|textbox|searchbox|combobox|listbox|image|img|progressbar|meter|radiogroup|group|region|dialog|alertdialog|navigation|table|DisclosureTriangle|heading)$/;

inEveryState('what a screen reader is given', (states) => {
  it('in every state names whatever is operated, looked at or belongs together', async () => {
    await states.sized(800, 900);
    const nameless: string[] = [];
    for (const name of states.names()) {
      const { roles } = await heardIn(states, name);
      const found = roles.filter((one) => named.test(one.role) && !one.name && !one.isFold);
      nameless.push(...found.map(({ role }) => `${name}: ${role}`));
    }
    expect(nameless).toEqual([]);
  });

  it.each([
    [
      'popup-ready',
      [
        'heading Next: a posture break',
        'group Start now',
        'button Micro',
        'region Today',
        'button Settings',
      ],
    ],
    ['popup-due', ['StaticText Due now', 'button Start', 'button Just rest', 'button Skip']],
    ['player-asks', ['button Start', 'button Just rest', 'button Skip']],
    [
      'player-hold',
      [
        'heading Tendon glide (5 hand shapes)',
        'button Pause',
        'button Just rest',
        'button Stop',
        'button New or sudden symptoms?',
      ],
    ],
    ['player-ask-before', ['radiogroup How is it right now?', 'radio 0: none', 'radio 5']],
    ['player-ask-after', ['region And now?', 'radiogroup And now?', 'button Close']],
    ['player-end', ['heading Done. Nice pause.', 'button Close']],
    [
      'progress-due',
      [
        'heading Your progress',
        'region Check-in',
        'group On average this week, how strong were the symptoms?',
        'radio 7',
        'button Save the check-in',
      ],
    ],
    ['progress-week', ['region This week', 'region Symptoms']],
    ['settings-first', ['searchbox Find a setting', 'checkbox Micro breaks']],
    ['report-year', ['button Print']],
    ['welcome-start', ['checkbox I have read this', 'button Continue']],
    ['welcome-profile', ['button Continue', 'button Back']],
    ['workstation-question-feet', ['button Back']],
  ])('%s says what it is, and what can be done', async (name, expected) => {
    const { lines } = await heardIn(states, name);
    for (const one of expected)
      expect(
        lines.some((line) => line.startsWith(one)),
        `${one} in ${name}:\n${lines.join('\n')}`,
      ).toBe(true);
  });

  it('the ring of a hold is said in words, not as a picture, and is not announced second by second', async () => {
    const { lines, announced } = await heardIn(states, 'player-later');
    expect(lines).toContain('StaticText Hold, 1 second left');
    expect(lines.filter((line) => /^(image|img|progressbar|meter|timer) .*\d/.test(line))).toEqual([
      expect.stringMatching(/^image Tendon glide/),
    ]);
    expect(announced).toEqual(['polite: Make a hook.']);
  });

  it('a caption is announced politely, and not at all while a voice says it', async () => {
    expect((await heardIn(states, 'player-later')).announced).toHaveLength(1);
    expect((await heardIn(states, 'player-hold')).announced).toEqual([]);
  });

  it('the time left of a rest and of work under way is said in words, with a value where there is a bar', async () => {
    const { lines } = await heardIn(states, 'player-rest');
    expect(lines.some((line) => /^StaticText \d+ seconds? left/.test(line))).toBe(true);
    const { roles } = await heardIn(states, 'data-saving');
    const bar = roles.find(({ role }) => role === 'progressbar');
    expect(bar).toMatchObject({ name: 'Putting your log together' });
    expect(Number(bar?.value)).toBeCloseTo(0.4, 5);
  });

  it('what has just come of something is a message that is announced', async () => {
    expect((await heardIn(states, 'player-end')).announced).toEqual(['polite: Done. Nice pause.']);
    const { announced } = await heardIn(states, 'progress-done');
    expect(announced).toContain('polite: Thank you. It is in your log.');
    const { announced: wrong } = await heardIn(states, 'settings-hours-trouble');
    expect(wrong.some((one) => /^assertive: .*\w/.test(one))).toBe(true);
  });

  it('places on the body map are boxes with names of their own; the drawing is not heard twice', async () => {
    const { roles, lines } = await heardIn(states, 'welcome-map');
    const boxes = roles.filter(({ role }) => role === 'checkbox');
    const places = boxes.map(({ name }) => name);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('Thumb, index and middle finger, Right');
    expect(places.length).toBeGreaterThan(20);
    for (const { checked } of boxes) expect(checked).toMatch(/^(true|false)$/);
    expect(lines.filter((line) => /^(image|img) /.test(line))).toEqual([]);
  });
});
