import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, over } from './helpers/contrast';

// The colours of the pages, measured: WCAG 2.2 asks 4.5:1 of text (1.4.3) and 3:1 of what is big or operates (1.4.11).

const root = join(import.meta.dirname, '..');
const css = readFileSync(join(root, 'assets/theme.css'), 'utf8');

/** The custom properties of the first `:root` rule after a place in the style sheet. */
function tokensAfter(place: string): Record<string, string> {
  const from = css.slice(css.indexOf(place));
  const body = /:root\s*\{([^}]*)\}/.exec(from)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

const light = tokensAfter(':root');
const dark = { ...light, ...tokensAfter('@media (prefers-color-scheme: dark)') };
const forced = tokensAfter('@media (forced-colors: active)');
const schemes = [
  ['light', light],
  ['dark', dark],
] as const;

const colour = (tokens: Record<string, string>, name: string): string => {
  const value = tokens[name];
  if (!value || !/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`--${name} is no colour: ${value}`);
  return value;
};

/** Text on what lies below it, wherever a page puts the two together. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'soft', 'attention-card']],
  ['muted', ['paper', 'card', 'soft']],
  ['accent', ['paper', 'card']],
  ['accent-deep', ['paper', 'card', 'soft']],
  ['attention', ['paper', 'card', 'attention-card']],
  ['on-accent', ['accent', 'accent-deep']],
];

/** Edges and pictures by which something is known to be operable or to mean something. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['line', ['paper', 'card']],
  ['accent', ['paper', 'card', 'soft', 'divider']],
  ['attention', ['attention-card']],
];

describe.each(schemes)('the %s colours', (_, tokens) => {
  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'let %s be read on %s',
    (text, ground) => {
      expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(shapes.flatMap(([shape, grounds]) => grounds.map((ground) => [shape, ground] as const)))(
    'let %s be seen on %s',
    (shape, ground) => {
      expect(contrast(colour(tokens, shape), colour(tokens, ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

/** Rules that know only a page that is read from left to right. */
function sidesIn(sheet: string): string[] {
  const rules = [...sheet.matchAll(/(?:^|[{;])\s*([a-z-]+):\s*([^;{}]+);/gm)];
  return rules
    .filter(([, name = '', value = '']) => {
      const [, right, , left] = value.trim().split(/\s+/);
      if (/^(padding|margin|inset)$/.test(name)) return left !== undefined && left !== right;
      if (/^(text-align|float|clear)$/.test(name)) return /left|right/.test(value);
      // A chart runs from left to right everywhere.
      if (name === 'translate') return !/direction: ltr/.test(sheet) && /^-?\d*[1-9]/.test(value);
      return /^(left|right|(margin|padding|border|inset)-(left|right)(-\w+)?)$/.test(name);
    })
    .map(([rule]) => rule.trim());
}

describe('the style sheets', () => {
  it('dark gives every colour anew', () => {
    const colours = Object.entries(light).filter(([, value]) => value.startsWith('#'));
    expect(colours.length).toBeGreaterThan(10);
    const again = tokensAfter('@media (prefers-color-scheme: dark)');
    for (const [name] of colours) expect(again[name], `--${name}`).toBeDefined();
  });

  it('forced colours use the system’s own', () => {
    for (const name of ['accent', 'accent-deep', 'on-accent', 'line', 'soft', 'attention'])
      expect(forced[name]).toMatch(/^(Highlight|HighlightText|ButtonBorder|Canvas|CanvasText)$/);
  });

  it('forced colours leave the main action its own pair, text and ground', () => {
    expect(css).toMatch(
      /forced-colors: active\) \{\s*\.button\.primary \{\s*forced-color-adjust: none/,
    );
  });

  const sheets = ['popup/popup', 'player/player', 'welcome/welcome', 'settings/settings'].map(
    (name) => `components/${name}.css`,
  );
  it.each([...sheets, 'assets/theme.css'])('%s takes its colours from the tokens', (path) => {
    const rules = readFileSync(join(root, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*--[\w-]+:[^;]*;/gm, '');
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    for (const [, name = ''] of rules.matchAll(/var\(--([\w-]+)\)/g))
      expect(
        light[name] ?? readFileSync(join(root, path), 'utf8').match(`--${name}:`),
        `--${name}`,
      ).toBeTruthy();
  });

  const every = ['components', 'entrypoints', 'assets'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  );
  it.each(every)('%s says begin and end, not left and right', (path) => {
    expect(sidesIn(readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['margin-left: 4px', 1],
    ['text-align: right', 1],
    ['padding: 0 4px 0 8px', 1],
    ['translate: -50%', 1],
    ['inset-inline-start: 4px', 0],
    ['padding: 0 4px 8px 4px', 0],
    ['grid-template-areas: "left right"', 0],
  ])('%s counts as %i', (rule, count) => {
    expect(sidesIn(`.a { ${rule}; }`)).toHaveLength(count);
  });

  it('targets are 44 px and focus is 3 px of the accent', () => {
    expect(light.target).toBe('44px');
    expect(css).toMatch(/:focus-visible\s*\{[^}]*outline: 3px solid var\(--accent\)/);
  });
});

describe('measuring', () => {
  it('knows black on white, itself on itself and a veil', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#8A4B38', '#8A4B38')).toBe(1);
    expect(over('#00000080', '#ffffff')).toBe('#7f7f7f');
  });
});
