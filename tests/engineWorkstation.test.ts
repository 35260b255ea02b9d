import { describe, expect, it } from 'vitest';
import { itemIds, type Workstation } from '../domain/care/workstation/check';
import type { Told } from '../domain/told';
import { createEngine } from '../engine/engine';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';
import { checkedWith } from './helpers/screens/workstations';

// What is told in the workstation self-check stands under one key, and goes with everything else.

let ids = 0;
const id = () => `w${++ids}`;
type Saying = Extract<Told, { type: 'WORKSTATION' }>;
const fits = (item: (typeof itemIds)[number], name = id()): Saying => ({
  type: 'WORKSTATION',
  id: name,
  what: 'answered',
  item,
  answer: 'fits',
});

async function begun(world: Pretended = pretendBrowser()) {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'install' }));
  const tell = async (told: Told) => {
    world.pass(1_000);
    await engine.tellFromPage(told);
  };
  return { world, tell, stands: () => world.stored.workstation as Workstation | null | undefined };
}

describe('the workstation self-check', () => {
  it('is stored answer by answer, and nothing of it stands before', async () => {
    const { tell, stands, world } = await begun();
    expect('workstation' in world.stored).toBe(false);
    for (const item of itemIds) await tell(fits(item));
    expect(stands()?.checked?.answers).toEqual(checkedWith([]).answers);
    expect(world.logged.size).toBe(0);
  });

  it('outlives the worker', async () => {
    const { tell, world } = await begun();
    await tell(fits('feet'));
    const next = await begun(world.reborn());
    await next.tell(fits('back'));
    expect(next.stands()?.asking).toEqual({ feet: 'fits', back: 'fits' });
  });

  it('hears what a page repeats only once', async () => {
    const { tell, stands } = await begun();
    const deleted: Saying = { type: 'WORKSTATION', id: id(), what: 'deleted' };
    await tell(fits('feet'));
    await tell(deleted);
    expect(stands()).toBeNull();
    await tell(fits('back'));
    await tell(deleted);
    expect(stands()?.asking).toEqual({ back: 'fits' });
  });

  it('takes nothing that is no answer', async () => {
    const { tell, world, stands } = await begun();
    await tell({ ...fits('feet'), item: 'ceiling' } as never);
    expect('workstation' in world.stored).toBe(false);
    await tell(fits('feet'));
    expect(stands()?.asking).toEqual({ feet: 'fits' });
  });

  it('comes back with a backup, and stays where a file holds none', async () => {
    const { tell, stands, world } = await begun();
    const checked = { ...checkedWith(['mouse']), at: world.platform.now().wall - 1_000 };
    const workstation = { v: 1, asking: null, checked };
    await tell({ type: 'RESTORE', id: id(), kept: { workstation } });
    expect(stands()).toEqual(workstation);
    await tell({ type: 'RESTORE', id: id(), kept: {} });
    await tell({ type: 'RESTORE', id: id(), kept: { workstation: 'spoilt' } });
    expect(stands()).toEqual(workstation);
  });

  it('goes when everything is deleted', async () => {
    const { tell, world } = await begun();
    await tell(fits('feet'));
    await tell({ type: 'FORGET', id: id(), what: 'everything' });
    await tell({ type: 'USER', action: 'resume', id: id() });
    expect('workstation' in world.stored).toBe(false);
  });
});
