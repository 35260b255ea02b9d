import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../domain/care/candidates';
import { beginDosing } from '../../domain/care/dosing/dosing';
import { dosingKey, type Plan } from '../../domain/care/plan';
import { viewOf } from '../../domain/care/view';
import { tableLibrary } from '../helpers/forty';
import { now, someone } from './programme/person';

// Seven days of rest for one exercise are not seven days of nothing (clinical rules 4.9).

const resting = (...ids: readonly string[]): Partial<Plan> => ({
  dosings: Object.fromEntries(
    ids.map((id) => [
      dosingKey(id, tableLibrary[id]?.laterality === 'one-side' ? 'right' : 'both'),
      { ...beginDosing(now, 1), state: 'rest' as const, until: now.wall + 86_400_000 },
    ]),
  ),
});
const answered = { answeredAt: now.wall - 1, ticked: {} };
const answers = { E: answered, U: answered, C: answered, F: answered };
const found = (week: number, plan: Partial<Plan>, care = {}) => {
  const person = someone(['cts'], week, { plan, care: { answers, ...care } });
  return candidatesOf(viewOf(person, tableLibrary, { ...now, kindsOpen: { glide: true } }));
};
const pools = (id: string, ...told: Parameters<typeof found>) =>
  found(...told).find(({ exercise }) => exercise.id === id)?.pools;

describe('what stands in for an exercise that rests', () => {
  it('a gentler glide comes in its place, at level 1, on the same side', () => {
    const plan = resting('median-elbow-wrist-slider');
    const instead = found(3, plan).find(({ exercise }) => exercise.id === 'lumbrical-spread-glide');
    expect(instead).toMatchObject({ side: 'right', maxLevel: 1, pools: ['glide'] });
    expect(pools('lumbrical-spread-glide', 3, {})).toBeUndefined();
  });

  it('what moves comes in ordinary breaks where the next glide is put away as well', () => {
    const plan = resting('median-elbow-wrist-slider', 'lumbrical-spread-glide');
    expect(pools('lumbrical-spread-glide', 3, plan)).toBeUndefined();
    expect(pools('wrist-arom', 3, plan)).toContain('posture');
  });

  it('nothing stands in that the safety check rules out', () => {
    const C = { answeredAt: now.wall - 1, ticked: { 'C-CONSTNUMB': 'yes' as const } };
    const plan = resting('median-elbow-wrist-slider');
    expect(
      pools('lumbrical-spread-glide', 3, plan, { answers: { ...answers, C } }),
    ).toBeUndefined();
  });
});
