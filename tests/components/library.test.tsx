// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/library/Library';
import { loopAt, tellingStep } from '../../components/library/loop';
import { areaOf, rowsOf, shelfAreas } from '../../components/library/rows';
import type { LibraryAt, LibraryProps } from '../../components/library/types';
import type { Exercise } from '../../domain/care/exercise';
import { levelOf } from '../../domain/care/timeline';
import { englishWords } from '../helpers/englishWords';
import { exercises } from '../helpers/exercises';
import { tableLibrary } from '../helpers/forty';
import { libraryProps, libraryScreens } from '../helpers/screens/library';
import { barriers, said, show } from './page';

// The exercise library: browsed by part of the body, each exercise with its reasons and its switch.

afterEach(cleanup);

// Pictures are silent, many and slow to search through: only what is about them has some.
const { motions, ...rest } = libraryProps(englishWords);
const base: LibraryProps = { ...rest, motions: {} };
const at = (where: Partial<LibraryAt>): LibraryAt => ({
  only: 'all',
  area: null,
  exercise: null,
  ...where,
});
function library(over: Partial<LibraryProps> = {}) {
  const spies = { onLook: vi.fn(), onStart: vi.fn(), onSwitch: vi.fn(), onClose: vi.fn() };
  show(<Library {...base} {...spies} {...over} />);
  return { ...spies, user: userEvent.setup() };
}
const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const chin = { opensAt: at({ area: 'neck', exercise: 'chin-tuck' }) } as const;
const paused = { opensAt: at({ area: 'arms', exercise: 'median-elbow-wrist-slider' }) } as const;
const figureFour = tableLibrary['figure4-stretch'] as Exercise;
const off = { opensAt: at({ area: 'neck', exercise: 'upper-trap-stretch' }) } as const;

describe('every state of the library', () => {
  const screens = libraryScreens(englishWords, { motions: {} });
  it.each(Object.keys(screens))(
    '%s has no barrier, one main heading and no bare key',
    async (name) => {
      show(screens[name]);
      expect(await barriers()).toEqual([]);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(said()).not.toMatch(/\b(library|reason|why)\.[a-z]/);
    },
  );
});

it('has no barrier with its pictures either', async () => {
  library({ ...chin, motions });
  expect(await barriers()).toEqual([]);
});

describe('browsing', () => {
  it('has a shelf for every exercise, and none that stays empty', () => {
    const shelves = Object.values(tableLibrary).map(areaOf);
    expect(new Set(shelves)).toEqual(new Set(shelfAreas));
  });

  it('begins with the parts of the body, each with how much of it is open', () => {
    library();
    const shelves = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(shelves).toHaveLength(8);
    expect(shelves[2]).toBe('Neck and shoulders6 of 7 open');
  });

  it('goes by keyboard from a part of the body to an exercise and back to where it was', async () => {
    const { user, onClose } = library();
    expect(document.activeElement).toBe(heading());
    button(/^Neck and shoulders/).focus();
    await user.keyboard('{Enter}');
    expect(heading().textContent).toBe('Neck and shoulders');
    expect(document.activeElement).toBe(heading());
    button(/^Chin glide back/).focus();
    await user.keyboard('{Enter}');
    expect(heading().textContent).toBe('Chin glide back');
    await user.click(button('Back'));
    expect(document.activeElement).toBe(button(/^Chin glide back/));
    await user.click(button('Back'));
    expect(document.activeElement).toBe(button(/^Neck and shoulders/));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button('Back'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows only what is in the plan when that is asked for, grouped, paused ones included', async () => {
    const { user } = library();
    await user.click(screen.getByRole('radio', { name: 'In my plan now' }));
    const names = screen
      .getAllByRole('button')
      .map((one) => one.querySelector('strong')?.textContent);
    expect(names).toContain('Elbow-wrist slider (median)');
    expect(names).not.toContain('Side-of-neck stretch');
    expect(names).not.toContain('Seated figure-four');
    expect(screen.getByRole('heading', { level: 2, name: 'Arms' })).toBeTruthy();
  });

  it('speaks of what is open where there is no plan, and says so where nothing is', async () => {
    const { user } = library({
      hasPlan: false,
      shelf: base.shelf.map((s) => ({ ...s, inPlan: false })),
    });
    await user.click(screen.getByRole('radio', { name: 'Open to me now' }));
    expect(said()).toContain('Nothing here is in your plan now.');
  });

  it('asks for the pictures it shows and for no others', async () => {
    const { user, onLook } = library();
    expect(onLook.mock.calls.at(-1)?.[0]).toHaveLength(8);
    await user.click(button(/^Feet/));
    expect(onLook.mock.calls.at(-1)?.[0]).toEqual(
      base.shelf.filter((s) => areaOf(s.exercise) === 'feet').map(({ exercise }) => exercise.id),
    );
    expect(document.querySelector('svg.figure')).toBeNull();
  });
});

describe('how an exercise stands', () => {
  it('is said in one sentence on its row', () => {
    library({ opensAt: at({ area: 'arms' }) });
    expect(button(/^Elbow-wrist slider \(median\)/).textContent).toContain(
      'Paused until Thursday: it stirred things up twice.',
    );
    expect(button(/^Arm-and-neck slider \(median\)/).textContent).toContain(
      'May come from week 5 of your plan.',
    );
  });

  it('is said for each side where the sides differ, and once where they agree', () => {
    const [slider] = base.shelf.filter(
      ({ exercise }) => exercise.id === 'median-elbow-wrist-slider',
    );
    if (!slider) throw new Error('There is no such slider.');
    const other = { ...slider, side: 'left', because: 'by-hand' } as const;
    const standing = base.shelf.find((one) => one.standing.may)?.standing ?? slider.standing;
    const lines = (left: typeof slider) =>
      rowsOf(englishWords, [slider, left], base.exerciseWords, base.now)[0]?.lines;
    expect(lines(other)).toEqual(['Paused until Thursday: it stirred things up twice.']);
    expect(lines({ ...other, standing })).toEqual([
      'Right arm: Paused until Thursday: it stirred things up twice.',
      'Left arm: Not in your plan just now, but you can start it yourself.',
    ]);
  });
});

describe('one exercise', () => {
  it('says what it is for, how it should feel, when to stop, how it goes, its level and what is known', () => {
    library(chin);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'What it is for',
      'How it should feel',
      'When to stop',
      'Your level now',
      'How it goes',
      'How well it is studied',
    ]);
    expect(said()).toContain('Brings the head back over the shoulders');
    expect(said()).toContain('Stop if burning, numbness or sharp pain gets worse.');
    expect(said()).toContain('Level 1 of 3: 4 repetitions, 23 seconds.');
    expect(said()).toContain('it sat well each time.');
    expect(said()).toContain('Source: ');
  });

  it('says how it goes at the level it would be run at, and nothing of the others', () => {
    library({ opensAt: at({ area: areaOf(figureFour), exercise: figureFour.id }) });
    expect(said()).toContain('rest one ankle on the opposite shin.');
    expect(said()).not.toContain('L1');
  });

  it.each(['E1', 'E2', 'E3', 'E4'])('has an honest line for what is graded %s', (grade) => {
    const graded = exercises.find(({ evidence }) => evidence === grade);
    library({ opensAt: at({ area: 'neck', exercise: graded?.id ?? '' }) });
    expect(said()).toContain(englishWords(`library.evidence.${grade.toLowerCase()}`));
  });

  it('starts where it may be started, and not while a break is under way', async () => {
    const { user, onStart } = library(chin);
    await user.click(button('Start'));
    expect(onStart).toHaveBeenCalledWith('chin-tuck');
    cleanup();
    library({ ...chin, busy: true });
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(said()).toContain('A break is under way.');
  });

  it('cannot be started while it is withheld, and says why', () => {
    library(paused);
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(said()).toContain('Paused until Thursday');
  });

  it('is switched off and on', async () => {
    const first = library(chin);
    await first.user.click(button('Switch off'));
    expect(first.onSwitch).toHaveBeenCalledWith('chin-tuck', false);
    cleanup();
    const second = library(off);
    expect(said()).toContain('You switched this one off.');
    await second.user.click(button('Switch on'));
    expect(second.onSwitch).toHaveBeenCalledWith('upper-trap-stretch', true);
  });
});

describe('the moving figure', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('stands still until it is asked to move, and can be held', async () => {
    const { user } = library({ ...chin, motions });
    await user.click(button('Show it moving'));
    await user.click(button('Hold still'));
    expect(button('Show it moving')).toBeTruthy();
  });

  it('never moves where movement is unwelcome; every step has its picture', () => {
    library({ ...chin, motions, still: true });
    expect(screen.queryByRole('button', { name: 'Show it moving' })).toBeNull();
    const steps = within(screen.getByRole('list')).getAllByRole('listitem');
    for (const step of steps) expect(step.querySelector('svg.figure')).toBeTruthy();
  });

  it.each(exercises.map((one) => [one.id, one] as const))(
    '%s goes round without a jump',
    (_, one) => {
      const level = levelOf(one, { level: 1 });
      const roundMs = level.steps.reduce(
        (ms, s) => ms + (s.moveSeconds + s.holdSeconds) * 1_000,
        0,
      );
      let before = loopAt(level, 0);
      expect(before).toMatchObject({ from: -1, to: 0, t: 0 });
      for (let ms = 50; ms <= 2.5 * roundMs; ms += 50) {
        const now = loopAt(level, ms);
        // Either the same move goes on, or the next begins where the last one ended.
        if (now.to === before.to && now.t >= before.t) expect(now.from).toBe(before.from);
        else expect([now.from, before.to]).toEqual([before.to, before.to]);
        before = now;
      }
    },
  );

  it('shows the step that is furthest from where it begins', () => {
    const tendon = tableLibrary['tendon-glide-5pos'];
    const stand = tableLibrary['sit-to-stand'];
    if (!tendon || !stand) throw new Error('There is no such exercise.');
    expect(levelOf(tendon, { level: 1 }).steps[tellingStep(tendon, 1)]?.label).toBe('fist');
    expect(tellingStep(stand, 1)).toBeLessThan(levelOf(stand, { level: 1 }).steps.length);
  });
});
