import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose, Exercise, OfferItem } from '../domain/care/exercise';
import { at, lengthOf, timelineOf, totalMs } from '../domain/care/timeline';
import { exercise as chinTuck } from '../exercises/chin-tuck/exercise';
import { exercise as eyes } from '../exercises/eyes-20-20-20/exercise';
import { exercise as reset } from '../exercises/posture-reset/exercise';
import { exercise as tendon } from '../exercises/tendon-glide-5pos/exercise';

// An exercise unrolled into the seconds of a break.

const shares: Readonly<Record<Dose, number>> = { 1: 0.5, 2: 0.75, 3: 1 };
const itemOf = (exercise: Exercise, level: 1 | 2 | 3, dose: Dose): OfferItem => {
  const row = exercise.levels[level - 1];
  if (!row) throw new Error('no such level');
  const reps = Math.ceil(row.reps * shares[dose]);
  const side = exercise.laterality === 'one-side' ? 'right' : 'both';
  return { exercise: exercise.id, level, dose, reps, side, seconds: row.secondsByDose[dose] };
};

/** A stretch of the table: 3 s setup, 2 s there, 10 s kept, 2 s back, once on each side: 31 s. */
const eachSide: Exercise = {
  ...chinTuck,
  id: 'forearm-stretch',
  laterality: 'each-side',
  setupSeconds: 3,
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: {},
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 10, pose: {} },
        { label: 'rest', moveSeconds: 2, holdSeconds: 0, pose: {} },
      ],
      seconds: 31,
      secondsByDose: { 1: 31, 2: 31, 3: 31 },
    },
  ],
};

/** Look right, centre, look left, centre, three times: 32 s. */
const alternating: Exercise = {
  ...eachSide,
  id: 'look-around',
  laterality: 'alternating',
  setupSeconds: 2,
  levels: [
    {
      level: 1,
      reps: 3,
      sessionsPerDay: 3,
      setupPose: {},
      steps: ['right', 'centre-1', 'left', 'centre-2'].map((label, n) => ({
        label,
        moveSeconds: 2,
        holdSeconds: n % 2 === 0 ? 1 : 0,
        pose: {},
      })),
      seconds: 32,
      secondsByDose: { 1: 22, 2: 32, 3: 32 },
    },
  ],
};

describe('the timeline of an exercise', () => {
  const cases = [chinTuck, eyes, reset, tendon].flatMap((exercise) =>
    ([1, 2, 3] as const).flatMap((level) =>
      ([1, 2, 3] as const).map((dose) => ({ id: exercise.id, exercise, level, dose })),
    ),
  );

  it.each(cases)('$id at level $level, dose $dose lasts as long as the table says', (one) => {
    const item = itemOf(one.exercise, one.level, one.dose);
    expect(totalMs(timelineOf(one.exercise, item))).toBe(item.seconds * 1_000);
  });

  it('gets ready once, then plays every step of every repetition', () => {
    const timeline = timelineOf(tendon, itemOf(tendon, 1, 3));
    expect(timeline[0]).toMatchObject({ phase: 'setup', step: -1, holdMs: 4_000 });
    expect(timeline).toHaveLength(1 + 4 * 5);
    expect(timeline.slice(1).every(({ side }) => side === 'right')).toBe(true);
    expect(timeline.at(-1)).toMatchObject({ step: 4, rep: 4 });
  });

  it('does the left side, then the right side, with one setup for both', () => {
    const timeline = timelineOf(eachSide, { ...itemOf(eachSide, 1, 3), side: 'both' });
    expect(timeline.map(({ side, step }) => `${side} ${step}`)).toEqual([
      'left -1',
      'left 0',
      'left 1',
      'right 0',
      'right 1',
    ]);
    expect(totalMs(timeline)).toBe(31_000);
  });

  it('changes sides inside a repetition where the exercise alternates', () => {
    const timeline = timelineOf(alternating, itemOf(alternating, 1, 3));
    expect(timeline.slice(1, 5).map(({ side }) => side)).toEqual(['right', 'both', 'left', 'both']);
    expect(totalMs(timeline)).toBe(32_000);
  });

  it('moves first and then holds', () => {
    const timeline = timelineOf(chinTuck, itemOf(chinTuck, 1, 3));
    expect(at(timeline, 3_000)).toMatchObject({ index: 1, share: 0, holdLeftMs: 2_000 });
    expect(at(timeline, 3_750)).toMatchObject({ index: 1, share: 0.5, holdLeftMs: 2_000 });
    expect(at(timeline, 5_500)).toMatchObject({ index: 1, share: 1, holdLeftMs: 1_000 });
    expect(at(timeline, 6_500)).toMatchObject({ index: 2, share: 0 });
  });

  it('has neither gap nor overlap, and every instant lies in exactly the moment it names', () => {
    const any = fc.constantFrom(chinTuck, eyes, reset, tendon, eachSide, alternating);
    fc.assert(
      fc.property(any, fc.integer({ min: -5_000, max: 200_000 }), (exercise, ms) => {
        const timeline = timelineOf(exercise, itemOf(exercise, 1, 3));
        timeline.slice(1).forEach((one, n) => {
          const before = timeline[n];
          expect(before && before.startMs + lengthOf(before)).toBe(one.startMs);
        });
        const { moment, share, holdLeftMs } = at(timeline, ms);
        const inside = Math.min(Math.max(ms, 0), totalMs(timeline));
        expect(inside).toBeGreaterThanOrEqual(moment.startMs);
        expect(inside).toBeLessThanOrEqual(moment.startMs + lengthOf(moment));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(holdLeftMs).toBeLessThanOrEqual(moment.holdMs);
      }),
    );
  });
});
