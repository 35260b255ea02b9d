import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../domain/care/candidates';
import { choose } from '../../domain/care/choose';
import { withNeckStill } from '../../domain/care/neckStill';
import { viewOf } from '../../domain/care/view';
import type { Clock } from '../../domain/session/types';
import { fortyExercises, tableLibrary } from '../helpers/forty';
import { somebodyWith } from './somebody';

// A loose upper neck that a clinician has checked: limb sliders at level 1, head and neck at rest.

const day = '2026-11-23';
const wall = Date.parse(`${day}T10:00:00Z`);
const clock: Clock = {
  wall,
  mono: 0,
  boot: 'b',
  inHours: true,
  nextBoundary: null,
  dayKey: day,
  kindsOpen: { glide: true },
};

describe('a neck that stays still', () => {
  it('moves no joint of head and neck, and every other as before', () => {
    for (const exercise of Object.values(fortyExercises)) {
      const still = withNeckStill(exercise);
      still.levels.forEach((level, l) => {
        level.steps.forEach((step, s) => {
          for (const [joint, angle] of Object.entries(step.pose)) {
            const before = exercise.levels[l]?.steps[s]?.pose[joint];
            expect(angle, `${exercise.id} ${joint}`).toBe(/^(neck|head)_/.test(joint) ? 0 : before);
          }
        });
      });
    }
  });

  it('is noted on what is offered after the check, and on nothing without it', () => {
    const person = somebodyWith({}, day);
    const answeredAt = wall - 3_600_000;
    const answers = {
      ...person.care.answers,
      C: { answeredAt, ticked: { 'C-NECKINST': 'yes' as const } },
    };
    const clearances = { 'C-NECKINST': { on: day, at: answeredAt + 1 } };
    const notes = (care: Partial<typeof person.care>) => {
      const view = viewOf({ ...person, care: { ...person.care, ...care } }, tableLibrary, clock);
      const may = candidatesOf(view, { only: 'median-neck-arm-slider', manual: true });
      return may.map(({ neckStill, maxLevel }) => [neckStill, maxLevel]);
    };
    const listed = {
      v: 1,
      from: '',
      writtenOn: null,
      acceptedAt: 1,
      allowed: [{ exercise: 'median-neck-arm-slider', side: 'both', level: 1, reps: null }],
      blocked: [],
    } as const;
    expect(notes({ answers, clearances, therapistList: listed })).toEqual([[true, 1]]);
    expect(notes({ therapistList: listed })).toEqual([[false, 1]]);
    const asked = { id: 'x', lead: 'glide', kinds: ['glide'], seconds: 120 } as const;
    const cleared = {
      ...person,
      care: { ...person.care, answers, clearances, therapistList: listed },
    };
    const may = candidatesOf(viewOf(cleared, tableLibrary, clock));
    const offer = choose(asked, cleared, tableLibrary, [], clock, may);
    expect(offer.items[0]).toMatchObject({ exercise: 'median-neck-arm-slider', neckStill: true });
  });
});
