import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../domain/care/candidates';
import { demoCare } from '../../../domain/care/care';
import { choose } from '../../../domain/care/choose';
import { kindFor } from '../../../domain/care/kindFor';
import { viewOf } from '../../../domain/care/view';
import { createEngine } from '../../../engine/engine';
import { tableLibrary } from '../../helpers/forty';
import { pretendBrowser } from '../../helpers/pretended';
import { now, someone } from '../programme/person';
import { asked, clock, done } from './breaks';

// One exercise, started by name from the library.

const { answers } = demoCare(now.wall - 3_600_000);
const person = someone([], 1, { care: { answers } });
const view = viewOf(person, tableLibrary, now);
const started = (id: string) => {
  const exercise = tableLibrary[id];
  if (!exercise) throw new Error(`There is no ${id}.`);
  const may = candidatesOf(view, { only: id, manual: true });
  const what = asked(kindFor(exercise), { id: 'manual:1', alone: true });
  return { may, offer: choose(what, person, tableLibrary, [done(id, 3)], clock, may) };
};

describe('one exercise started by name', () => {
  it.each(Object.keys(tableLibrary))('%s comes alone, as much of it as it stands at', (id) => {
    const { may, offer } = started(id);
    if (may.length === 0) return expect(offer).toMatchObject({ items: [], why: 'nothing-fits' });
    expect(offer).toMatchObject({ restSeconds: 0, why: 'wanted', items: [{ exercise: id }] });
    const [item] = offer.items;
    const same = may.find(({ side }) => side === item?.side);
    expect(item).toMatchObject({ level: same?.maxLevel, dose: same?.dose });
  });

  it('may be almost any where there is no plan: all but the stronger glides', () => {
    const closed = Object.keys(tableLibrary).filter((id) => started(id).may.length === 0);
    expect(closed.map((id) => tableLibrary[id]?.type)).toEqual(Array(3).fill('tensioner'));
  });

  it('is a glide, a walk, a rest for the eyes or a posture break', () => {
    const kinds = ['tendon-glide-5pos', 'walk-break', 'eyes-20-20-20', 'chin-tuck'].map((id) =>
      kindFor(tableLibrary[id] as never),
    );
    expect(kinds).toEqual(['glide', 'walk', 'micro', 'posture']);
  });
});

describe('the engine, asked for one exercise', () => {
  const glide = 'median-elbow-wrist-slider';
  const inPlan = someone(['cts'], 4, { care: { answers } });
  const alive = async () => {
    const world = pretendBrowser({ care: inPlan.care, plan: inPlan.plan }, undefined, now.wall);
    const engine = createEngine(world.platform, tableLibrary);
    await engine.begin(async () => ({ type: 'BOOT', kind: 'install' }));
    const id = 's1';
    await engine.tellFromPage({
      type: 'USER',
      action: 'start',
      kind: 'glide',
      exercise: glide,
      id,
    });
    const offer = () =>
      (world.stored.session as { offer: { promptId: string; items: { exercise: string }[] } })
        .offer;
    return { engine, offer };
  };
  const precheck = (worst: number, promptId: string) =>
    ({ type: 'PRECHECK', id: 'p1', promptId, place: 'hand/right', rating: { worst } }) as const;

  it('plays it, and still plays it after the answer before it', async () => {
    const { engine, offer } = await alive();
    expect(offer()).toMatchObject({
      items: [{ exercise: glide }],
      asks: { before: 'hand/right' },
      wished: { exercise: glide },
    });
    await engine.tellFromPage(precheck(2, offer().promptId));
    expect(offer().items.map(({ exercise }) => exercise)).toEqual([glide]);
  });

  it('rests instead where the answer before it says so', async () => {
    const { engine, offer } = await alive();
    await engine.tellFromPage(precheck(8, offer().promptId));
    expect(offer().items).toEqual([]);
  });

  it('plays something else when that is asked for', async () => {
    const { engine, offer } = await alive();
    const { promptId } = offer();
    await engine.tellFromPage({ type: 'SOMETHING_ELSE', id: 'e1', promptId });
    expect(offer().items.map(({ exercise }) => exercise)).not.toContain(glide);
  });
});
