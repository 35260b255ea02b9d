import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mirror, Spare } from '../domain/journal/spare';
import type { Told } from '../domain/told';
import { createEngine, type Engine } from '../engine/engine';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// Once a day the worker looks after the log, at an event that comes anyway; a lost log is noticed and said.

vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => vi.clearAllMocks());

const minute = 60_000;
const aDay = 24 * 60 * minute;

async function alive(world: Pretended, first: 'startup' | 'wake' = 'startup'): Promise<Engine> {
  const engine = createEngine(world.platform, tableLibrary);
  await engine.begin(async () =>
    first === 'wake' ? { type: 'WAKE' } : { type: 'BOOT', kind: first },
  );
  return engine;
}

const settled = async (engine: Engine) => {
  await engine.tell({ type: 'WAKE' }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const complete = (id: string): Told => ({
  type: 'USER',
  action: 'complete',
  kind: 'micro',
  ended: 'rested',
  id,
  completionId: id,
  done: [],
});
const done = ({ logged }: Pretended) =>
  [...logged.values()]
    .filter(({ record }) => 'kind' in record && record.kind === 'completed')
    .map(({ record }) => record.id);
const mirrorOf = ({ stored }: Pretended) => stored.mirror as Mirror;
const spareOf = ({ stored }: Pretended) => stored.backup as Spare | undefined;

/** Two breaks on the first day, and the second day begun. */
async function secondDay(): Promise<[Pretended, Engine]> {
  const world = pretendBrowser();
  const engine = await alive(world);
  for (const id of ['c1', 'c2']) await engine.tellFromPage(complete(id));
  world.pass(aDay);
  await settled(engine);
  return [world, engine];
}

/** The browser is started again and finds another log, empty. */
function withoutLog(world: Pretended): Pretended {
  const next = world.reborn();
  next.logged.clear();
  next.logName = 'another log';
  return next;
}

describe('once a day', () => {
  it('what is older than wished goes, at the day’s first event and at no other', async () => {
    const world = pretendBrowser({ settings: { retentionDays: 180 } });
    const letGo = vi.spyOn(world.platform, 'letGo');
    const engine = await alive(world);
    for (let n = 0; n < 3; n += 1) {
      world.pass(minute);
      await engine.tell({ type: 'ALARM' });
    }
    await settled(engine);
    expect(letGo.mock.calls).toEqual([['2026-11-23', 180]]);
    world.pass(aDay);
    await settled(engine);
    await settled(await alive(world.reborn(), 'wake'));
    expect(letGo.mock.calls).toEqual([
      ['2026-11-23', 180],
      ['2026-11-24', 180],
    ]);
  });

  it('the log is counted, and copied once a week', async () => {
    const [world, engine] = await secondDay();
    expect(mirrorOf(world).counts).toEqual({ completions: 2, checkins: 0 });
    const first = spareOf(world);
    expect(first?.lines).toBeGreaterThan(1);
    for (let day = 2; day < 8; day += 1) {
      world.pass(aDay);
      await settled(engine);
      expect(spareOf(world)?.at).toBe(first?.at);
    }
    world.pass(aDay);
    await settled(engine);
    expect((spareOf(world)?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(7 * aDay);
  });

  it('is tried once, whatever comes of it, and costs no event anything', async () => {
    const world = pretendBrowser();
    const letGo = vi.spyOn(world.platform, 'letGo').mockRejectedValue(new Error('broken'));
    const engine = await alive(world);
    await engine.tellFromPage(complete('c1'));
    await settled(engine);
    expect(letGo).toHaveBeenCalledTimes(1);
    expect(done(world)).toEqual(['c1']);
  });
});

describe('L11 a lost log', () => {
  it('is said at the next start, and again until something is done about it', async () => {
    const [world] = await secondDay();
    const next = withoutLog(world);
    const engine = await alive(next);
    await engine.tellFromPage(complete('c3'));
    await settled(engine);
    expect([...next.notices]).toEqual(['log-lost']);
    const later = next.reborn();
    await settled(await alive(later));
    expect([...later.notices]).toEqual(['log-lost']);
  });

  it('keeps its copy until then, however long that is, and lets nothing go', async () => {
    const [world] = await secondDay();
    const copy = spareOf(world);
    const next = withoutLog(world);
    const letGo = vi.spyOn(next.platform, 'letGo');
    const engine = await alive(next);
    for (let day = 0; day < 20; day += 1) {
      next.pass(aDay);
      await settled(engine);
    }
    expect(spareOf(next)).toEqual(copy);
    expect(letGo).not.toHaveBeenCalled();
  });

  it('gets the last days back from the copy beside what was logged since', async () => {
    const [world] = await secondDay();
    const next = withoutLog(world);
    const engine = await alive(next);
    await engine.tellFromPage(complete('c3'));
    await engine.tellFromPage({ type: 'RECOVER', id: 'r' });
    await settled(engine);
    expect(done(next).sort()).toEqual(['c1', 'c2', 'c3']);
    expect(next.notices.size).toBe(0);
    expect(next.stored.recover).toBeUndefined();
    const later = next.reborn();
    await settled(await alive(later));
    expect(later.notices.size).toBe(0);
  });

  it('gets them back by the next life where the worker was killed or the log was away', async () => {
    const [world] = await secondDay();
    const next = withoutLog(world);
    const engine = await alive(next);
    next.logRefuses = true;
    await engine.tellFromPage({ type: 'RECOVER', id: 'r' });
    await settled(engine);
    const later = next.reborn();
    await settled(await alive(later, 'wake'));
    expect(done(later).sort()).toEqual(['c1', 'c2']);
  });

  it('without a copy is said as well, and gone on without', async () => {
    const [world] = await secondDay();
    const next = withoutLog(world);
    delete next.stored.backup;
    const engine = await alive(next);
    expect([...next.notices]).toEqual(['log-gone']);
    await engine.tellFromPage({ type: 'RECOVER', id: 'r' });
    await settled(engine);
    expect(next.notices.size).toBe(0);
    expect(mirrorOf(next).log).toBe('another log');
  });

  it('is noticed on the very first day, also after more was logged', async () => {
    const world = pretendBrowser();
    await (await alive(world)).tellFromPage(complete('c1'));
    const next = withoutLog(world);
    next.stored['wal:c2'] = { event: complete('c2') };
    await settled(await alive(next, 'wake'));
    const later = next.reborn();
    await settled(await alive(later));
    expect([...later.notices]).toEqual(['log-gone']);
  });

  it('is not one that was restored from a file under another name', async () => {
    const [world] = await secondDay();
    const next = world.reborn();
    next.logName = 'restored';
    const engine = await alive(next);
    await settled(engine);
    expect(next.notices.size).toBe(0);
  });

  it('nor one whose records a person deleted themselves', async () => {
    const [world, engine] = await secondDay();
    const days = { from: '2026-11-01', to: '2026-11-30' };
    await engine.tellFromPage({ type: 'FORGET', id: 'f', what: { days } });
    await settled(engine);
    const next = world.reborn();
    await settled(await alive(next));
    expect(next.notices.size).toBe(0);
  });
});

describe('L18 a full small store', () => {
  /** Has room for so many keys, and says so as browsers do. */
  function small(world: Pretended, keys: number) {
    const { write } = world.platform;
    const tight = async (changes: object) => {
      const after = { ...world.stored, ...changes };
      if (Object.keys(after).length > keys) throw new Error('QUOTA_BYTES quota exceeded');
      await write(changes as never);
    };
    Object.assign(world.platform, { write: tight });
  }

  it('takes in a break once the copy of the last days has made room', async () => {
    const [world, engine] = await secondDay();
    world.logRefuses = true;
    small(world, Object.keys(world.stored).length);
    await engine.tellFromPage(complete('c3'));
    expect(world.stored['wal:c3']).toBeDefined();
    expect(world.stored.backup).toBeUndefined();
    world.logRefuses = false;
    await settled(engine);
    expect(done(world)).toContain('c3');
  });

  it('while it refuses, lines the engine notes by itself stop, breaks that were done do not', async () => {
    const [world, engine] = await secondDay();
    world.stored.backup = undefined;
    world.storeRefuses = true;
    await expect(engine.tell({ type: 'IDLE' })).rejects.toThrow();
    world.pass(minute);
    await expect(engine.tell({ type: 'ALARM' })).rejects.toThrow();
    await expect(engine.tellFromPage(complete('c3'))).rejects.toThrow();
    world.storeRefuses = false;
    world.logRefuses = true;
    await settled(engine);
    const waiting = Object.keys(world.stored).filter((key) => key.startsWith('wal:'));
    expect(waiting).toEqual(['wal:c3']);
  });

  it('no other refusal costs the copy', async () => {
    const [world, engine] = await secondDay();
    world.storeRefuses = true;
    await expect(engine.tellFromPage(complete('c3'))).rejects.toThrow();
    expect(spareOf(world)).toBeDefined();
  });
});
