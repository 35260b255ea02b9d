import { describe, expect, it } from 'vitest';
import { captionOf, sentencesOf } from '../../components/player/caption';
import { type Line, linesOf, sayingMs } from '../../components/player/lines';
import type { Level, Side } from '../../domain/care/exercise';
import { lengthOf, type Moment, totalMs } from '../../domain/care/timeline';
import { englishWords } from '../helpers/englishWords';
import { everyExercise, everyExerciseWords, everyPart, exercises } from '../helpers/exercises';

// What the voice says over an exercise: short enough for its step, and never over itself.

const wordsPerSecond = 2.5;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

type One = (typeof everyPart)[number];
const wordsOf = ({ id }: One) => everyExerciseWords[id] as (typeof everyExerciseWords)[string];
const linesFor = (one: One, rate = 1) => linesOf(englishWords, one.part, wordsOf(one), rate);
const textsOf = (one: One) =>
  linesFor(one)
    .map(({ text }) => text)
    .join('\n');
const partOf = (id: string, level: Level = 1) =>
  everyPart.find((one) => one.id === id && one.level === level && one.dose === 3) as One;
const said = (id: string, level: Level = 1) =>
  linesFor(partOf(id, level)).map(({ atMs, text }) => `${atMs / 1_000} ${text}`);

const momentAt = ({ part }: One, { atMs }: Line) =>
  part.timeline.findLast(({ startMs }) => startMs <= atMs) as Moment;

describe('what is done otherwise at each level', () => {
  const told = ({ part, ...one }: One) =>
    part.timeline.map((_, n) => captionOf(englishWords, part, wordsOf({ part, ...one }), n));

  it('is said at that level, and nothing of the others', () => {
    for (const one of everyPart)
      for (const text of told(one)) expect(text, one.id).not.toMatch(/\bL[1-3]\b/);
  });

  it.each([
    ['figure4-stretch', 1, 'opposite shin'],
    ['figure4-stretch', 2, 'opposite thigh'],
    ['tandem-balance', 1, 'Feet together'],
    ['tandem-balance', 3, 'heel in front of the left toes'],
    ['sit-to-stand', 1, 'armrests, hands on them'],
    ['sit-to-stand', 3, 'arms crossed'],
  ] as const)('%s at level %i: %s', (id, level, sentence) => {
    expect(told(partOf(id, level)).join('\n')).toContain(sentence);
  });
});

describe('the cue of a step', () => {
  const cues = exercises.flatMap(({ id, levels }) => {
    const labels = new Set(levels.flatMap(({ steps }) => steps.map(({ label }) => label)));
    return [...labels].map((label) => {
      const mine = levels.flatMap(({ steps }) => steps.filter((step) => step.label === label));
      const seconds = Math.min(...mine.map((step) => step.moveSeconds + step.holdSeconds));
      return { id, label, seconds, cue: everyExerciseWords[id]?.cues[label] ?? '' };
    });
  });

  it.each(cues)('$id $label has one to six words: $cue', ({ cue }) => {
    expect(wordsIn(cue)).toBeGreaterThanOrEqual(1);
    expect(wordsIn(cue)).toBeLessThanOrEqual(6);
    expect(cue).toMatch(/^[A-Z][^!]*\.$/);
  });

  it.each(cues)('$id $label is said within $seconds s', ({ cue, seconds }) => {
    expect(wordsIn(cue) / wordsPerSecond).toBeLessThanOrEqual(seconds);
  });

  it('is said in every step there is, whatever else is said with it', () => {
    for (const one of everyPart) {
      const lines = linesFor(one);
      one.part.timeline.forEach((moment, index) => {
        if (moment.phase === 'setup') return;
        const { cue, ease, turn } = sentencesOf(englishWords, one.part, wordsOf(one), index);
        const line = lines.find(({ atMs }) => atMs === moment.startMs);
        for (const sentence of [cue, ease, turn])
          expect(line?.text, `${one.id} ${one.level}`).toContain(sentence);
      });
    }
  });
});

describe('the lines of an exercise', () => {
  it.each(everyPart)('$id at level $level, dose $dose: each is over before the next', (one) => {
    const lines = linesFor(one).slice(1);
    lines.forEach((line, n) => {
      const nextMs = lines[n + 1]?.atMs ?? totalMs(one.part.timeline);
      expect(line.atMs + (wordsIn(line.text) / wordsPerSecond) * 1_000).toBeLessThanOrEqual(nextMs);
    });
  });

  it('begin with the name, the side and how to get ready, without what is only for the eye', () => {
    expect(said('tendon-glide-5pos')[0]).toBe(
      '0 Tendon glide. Right hand. Elbow bent, forearm upright or resting on the desk, thumb side toward you. Wrist straight the whole time.',
    );
    expect(said('posture-reset')[0]).toBe('0 Comfort reset. Take the hands off the keyboard.');
  });

  it('count repetitions in words where there is time, as a number where there is little', () => {
    const glide = said('tendon-glide-5pos');
    expect(glide[1]).toBe('4 Fingers long.');
    expect(glide).toContain('19 2 of 4. Fingers long.');
    expect(glide).toContain('49 Last one. Fingers long.');
    expect(said('ankle-pump-seated').slice(1, 5)).toEqual([
      '2 Lift.',
      '3 Press.',
      '4 2, Lift.',
      '5 Press.',
    ]);
  });

  it('count a long hold down, a short one not', () => {
    expect(said('eyes-20-20-20')).toEqual([
      '0 Look far away. Look away from the screen.',
      '1 Find something far away.',
      '13 3',
      '14 2',
      '15 1',
      '16 Blink slowly.',
      '18 3',
      '19 2',
      '20 1',
    ]);
    expect(said('deep-neck-nod').some((line) => / \d$/.test(line))).toBe(false);
  });

  it('count down in every hold of 4 s and more, and in no other', () => {
    for (const one of everyPart) {
      const lines = linesFor(one);
      for (const moment of one.part.timeline.filter(({ phase }) => phase === 'step')) {
        const counted = lines.filter(
          (line) => line.weight === 'count' && momentAt(one, line) === moment,
        );
        const endMs = moment.startMs + lengthOf(moment);
        const before = counted.map(({ atMs, text }) => [text, (endMs - atMs) / 1_000]);
        const all = moment.holdMs >= 4_000 ? [3, 2, 1].map((left) => [String(left), left]) : [];
        expect(before, `${one.id} ${one.level}`).toEqual(all);
      }
    }
  });

  it('say once to change sides, where the second side begins', () => {
    const turns = said('upper-trap-stretch').filter((line) => line.includes('Now the'));
    expect(turns).toEqual(['16 Now the right side. Tip the ear away gently.']);
    const each = everyPart.filter(({ part }) => part.exercise.laterality === 'each-side');
    for (const one of each)
      expect(
        linesFor(one).filter(({ text }) => text.startsWith('Now the right side.')),
      ).toHaveLength(1);
    const others = everyPart.filter((one) => !each.includes(one));
    for (const one of others) expect(textsOf(one)).not.toContain('Now the');
  });

  it('ease off at the end of every pull, and nowhere else', () => {
    expect(said('median-arm-tensioner').slice(1, 4)).toEqual([
      '4 Open slowly, wrist back.',
      '7 Ease off. Bend the elbow.',
      '10 2 of 4. Open slowly, wrist back.',
    ]);
    for (const one of everyPart) {
      const eased = linesFor(one).filter(({ text }) => text.startsWith('Ease off.'));
      const { exercise, item } = one.part;
      const pulls = exercise.type === 'tensioner' || exercise.type === 'stretch';
      const sides: readonly Side[] =
        exercise.laterality === 'each-side' ? ['left', 'right'] : ['both'];
      expect(eased, `${one.id} ${one.level}`).toHaveLength(pulls ? item.reps * sides.length : 0);
      for (const { weight } of eased) expect(weight).toBe('stop');
    }
  });

  it('a row of positions that ends with its pull eases off before it is over', () => {
    const base = everyExercise['median-arm-tensioner'] as One['part']['exercise'];
    const there = base.levels.map((level) => ({ ...level, steps: level.steps.slice(0, 1) }));
    const { part } = partOf('median-arm-tensioner');
    const timeline = part.timeline.slice(0, 2);
    const open = { ...part, exercise: { ...base, levels: there }, timeline };
    const lines = linesOf(englishWords, open, wordsOf(partOf('median-arm-tensioner')), 1);
    expect(lines.at(-1)).toEqual({ atMs: 6_000, text: 'Ease off.', weight: 'stop' });
  });

  it('a slower voice says less rather than late', () => {
    for (const one of everyPart) {
      const slow = linesFor(one, 0.5);
      const quick = linesFor(one, 1.5);
      expect(slow.length).toBeLessThanOrEqual(quick.length);
      for (const line of slow.filter(({ weight }) => weight === 'count')) {
        const step = slow.findLast(({ atMs, weight }) => weight !== 'count' && atMs <= line.atMs);
        expect((step?.atMs ?? 0) + sayingMs(step?.text ?? '', 0.5)).toBeLessThanOrEqual(line.atMs);
      }
    }
  });
});
