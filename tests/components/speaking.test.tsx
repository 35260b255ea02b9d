// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOf, sayingMs } from '../../components/player/lines';
import { Player } from '../../components/player/Player';
import type { PlayerProps } from '../../components/player/types';
import type { Offer } from '../../domain/care/exercise';
import { totalMs } from '../../domain/care/timeline';
import { englishWords } from '../helpers/englishWords';
import { everyExercise, everyExerciseWords, everyPart, offered } from '../helpers/exercises';
import { pretendedVoice } from '../helpers/pretendedVoice';
import { playerProps } from '../helpers/screens/players';
import { handClock, show } from './page';

// The voice beside the clock: a line is said when its instant comes, one at a time.

afterEach(cleanup);

/** A line is said within this long of its instant, ms. */
const promptMs = 150;

type Pace = NonNullable<Parameters<typeof pretendedVoice>[1]>;

/** A player of one exercise, spoken by a pretended voice; no figure is drawn. */
function spoken(exercise: string, how: Pace = {}, over: Partial<PlayerProps> = {}) {
  const item = offered(everyExercise[exercise] as never, 1, 1);
  const offer: Offer = { promptId: 'p', items: [item], restSeconds: 0, why: 'micro' };
  const clock = handClock();
  const pretended = pretendedVoice(clock.now, how);
  const props: PlayerProps = {
    ...playerProps(englishWords),
    ...{ offer, library: everyExercise, exerciseWords: everyExerciseWords, motions: {} },
    ...{ clock, voice: pretended.voice },
    ...over,
  };
  const shown = show(<Player {...props} />);
  const again = (next: Partial<PlayerProps>) => shown.again(<Player {...props} {...next} />);
  const texts = () => pretended.said.map(({ text }) => text);
  return { ...pretended, clock, again, texts };
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const step = () => screen.getByRole('heading', { level: 2 }).textContent ?? '';

/** Ticks that come late now and then, as they do in a busy browser. */
const unevenTicks = [100, 100, 140, 100, 60];

describe('a whole exercise', () => {
  const parts = everyPart.filter(({ level, dose }) => level === 1 && dose === 1);

  it.each(parts)('$id is spoken in time, and never over itself', ({ id, part }) => {
    const { clock, said } = spoken(id);
    const words = everyExerciseWords[id] as (typeof everyExerciseWords)[string];
    const [setup, ...lines] = linesOf(englishWords, part, words, 1);
    const setupMs = part.exercise.setupSeconds * 1_000;
    const saidMs = sayingMs(setup?.text ?? '', 1);
    const endMs = totalMs(part.timeline) + Math.max(0, saidMs - setupMs) + 400;
    for (let n = 0; clock.now() < endMs; n += 1) clock.jump(unevenTicks[n % 5] ?? 100);

    const [first, ...rest] = said;
    expect(first).toMatchObject({ text: setup?.text, at: 0 });
    // The first step waits for the setup to be said; from there the timeline goes on as ever.
    const begunAt = rest[0]?.at ?? 0;
    const dueAt = Math.max(setupMs, saidMs);
    expect(begunAt).toBeGreaterThanOrEqual(dueAt);
    expect(begunAt - dueAt).toBeLessThanOrEqual(promptMs);
    const ending = { text: 'Done. Nice pause.', atMs: totalMs(part.timeline) };
    expect(rest.map(({ text }) => text)).toEqual([...lines, ending].map(({ text }) => text));
    for (const [n, line] of [...lines, ending].entries()) {
      const late = (rest[n]?.at ?? 0) - begunAt - (line.atMs - setupMs);
      expect(Math.abs(late), line.text).toBeLessThanOrEqual(promptMs);
    }
    expect(said.filter(({ cuts }) => cuts !== null)).toEqual([]);
  });
});

describe('the setup', () => {
  it('is said to its end before the first step begins, and waiting is no exercise', () => {
    const { clock, speaking } = spoken('sit-to-stand');
    clock.pass(12_000);
    expect(speaking()).toBe(true);
    expect(step()).toMatch(/^Sit at the front/);
    clock.pass(700);
    expect(step()).toMatch(/^Lean forward/);
    press('s');
    expect(document.querySelector('.done-list')?.textContent).toContain('3 seconds');
  });

  it('is left at once by a hand that wants to go on', () => {
    const { clock, texts, said } = spoken('sit-to-stand');
    clock.pass(1_000);
    press('ArrowRight');
    expect(texts().at(-1)).toBe('Lean and stand.');
    expect(said.at(-1)?.at).toBe(1_000);
  });

  it('is said again after a pause, for what was cut off', () => {
    const { clock, texts, speaking } = spoken('sit-to-stand');
    clock.pass(2_000);
    press(' ');
    expect(speaking()).toBe(false);
    clock.pass(5_000);
    expect(texts()).toHaveLength(1);
    press(' ');
    clock.pass(100);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toBe(texts()[0]);
    clock.pass(8_000);
    expect(step()).toMatch(/^Sit at the front/);
  });

  it('makes a break no longer: the rest is shorter by what was waited', () => {
    const items = [offered(everyExercise['sit-to-stand'] as never, 1, 1)];
    const offer: Offer = { promptId: 'p', items, restSeconds: 20, why: 'posture' };
    const { clock } = spoken('sit-to-stand', {}, { offer });
    const seconds = (items[0]?.seconds ?? 0) + 20;
    clock.pass(seconds * 1_000 - 300);
    expect(step()).toBe('Rest');
    clock.pass(600);
    expect(document.querySelector('h1')?.textContent).toBe('Done. Nice pause.');
  });

  it('of a voice that hangs holds the break up for 25 s at most', () => {
    const { clock } = spoken('sit-to-stand', { pace: 0 });
    clock.pass(27_900);
    expect(step()).toMatch(/^Sit at the front/);
    clock.pass(300);
    expect(step()).toMatch(/^Lean forward/);
  });
});

describe('a voice that is slower than it should be', () => {
  it('leaves counting out rather than cut a step off for it', () => {
    const { clock, texts, said } = spoken(
      'neck-isometric',
      { pace: 0.2 },
      { startAt: { item: 0, step: 1 } },
    );
    clock.pass(4_500);
    expect(texts()).toEqual([
      'Palm on forehead, press lightly.',
      'Palm behind head, press lightly.',
    ]);
    expect(said[1]?.cuts).toBe('Palm on forehead, press lightly.');
  });

  it('eases off in time, whatever is being said', () => {
    const { clock, said } = spoken(
      'median-arm-tensioner',
      { pace: 0.2 },
      { startAt: { item: 0, step: 1 } },
    );
    clock.pass(3_100);
    expect(said.at(-1)).toMatchObject({ text: 'Ease off. Bend the elbow.', cuts: said[0]?.text });
    // Easing off is not cut off by the next step.
    clock.pass(3_100);
    expect(said).toHaveLength(2);
  });
});

describe('what is said is written as well', () => {
  const written = () => document.querySelector('[aria-live]')?.textContent;
  const beat = () => document.querySelector('.beat-word')?.textContent;

  it('easing off', () => {
    const { clock, texts } = spoken('median-arm-tensioner', {}, { startAt: { item: 0, step: 1 } });
    clock.pass(2_500);
    expect(beat()).toBe('Hold');
    clock.pass(600);
    expect(texts().at(-1)).toBe('Ease off. Bend the elbow.');
    expect(written()).toBe('Ease off. Return: elbow bent, wrist straight, head centred.');
    expect(beat()).toBe('Ease off');
  });

  it('changing sides', () => {
    const { clock, texts } = spoken('upper-trap-stretch', {}, { startAt: { item: 0, step: 3 } });
    clock.pass(100);
    expect(texts().at(-1)).toBe('Now the right side. Tip the ear away gently.');
    expect(written()).toMatch(/^Now the right side\. Tip the opposite ear/);
    expect(document.querySelector('.chip')?.textContent).toBe('Right side');
  });

  it('counting down, in the ring and never to a screen reader', () => {
    const { clock, texts } = spoken('upper-trap-stretch', {}, { startAt: { item: 0, step: 1 } });
    clock.pass(2_100);
    const caption = written();
    clock.pass(7_000);
    expect(texts().at(-1)).toBe('3');
    expect(document.querySelector('.ring-middle')?.textContent).toBe('3');
    expect(written()).toBe(caption);
  });
});

describe('silence', () => {
  it('comes with a stop, at once and for good', () => {
    const { clock, texts, speaking } = spoken('chin-tuck');
    clock.pass(5_000);
    const before = texts().length;
    press('s');
    expect(speaking()).toBe(false);
    clock.pass(30_000);
    expect(texts()).toHaveLength(before);
  });

  it('comes with the voice switched off, and a step is said where there is time when it is on again', () => {
    const { clock, again, texts, speaking } = spoken('belly-breathing');
    clock.pass(5_000);
    again({ voiceOn: false });
    expect(speaking()).toBe(false);
    const before = texts().length;
    clock.pass(1_000);
    again({ voiceOn: true });
    expect(texts().slice(before)).toEqual([texts().at(-1)]);
    expect(texts().at(-1)).toMatch(/^(Breathe in|Slowly)/);
  });
});
