import { describe, expect, it } from 'vitest';
import type { Session } from '../domain/session';
import { switchMeeting } from '../domain/told';
import { createEngine } from '../engine/engine';
import { tableLibrary } from './helpers/forty';
import { type Pretended, pretendBrowser } from './helpers/pretended';

// The engine around the right moment: it looks at what plays only where that matters, and a wake-up at
// which nothing happened leaves no trace.

const minute = 60_000;
const aPause = { type: 'WAKE', moment: true } as const;

/** An engine at work for so many minutes, its alarm ringing when it is to. */
async function atWork(world: Pretended, minutes: number) {
  let asked = 0;
  const { around } = world.platform;
  const platform = {
    ...world.platform,
    around: () => {
      asked += 1;
      return around();
    },
  };
  const engine = createEngine(platform, tableLibrary);
  await engine.begin(async () => ({ type: 'BOOT', kind: 'install' }));
  const work = async (more: number) => {
    const until = world.platform.now().wall + more * minute;
    for (let left = more * minute; left > 0; left = until - world.platform.now().wall) {
      const { wall } = world.platform.now();
      world.pass(Math.min(left, sessionOf(world).alarm.when - wall));
      await engine.tell({ type: 'ALARM' });
    }
  };
  await work(minutes);
  return { engine, work, asked: () => asked };
}

/** Lets what follows an event be done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const sessionOf = ({ stored }: Pretended) => stored.session as Session;

describe('what plays in front of the person', () => {
  it('is looked at when a break is due, and not before', async () => {
    const world = pretendBrowser();
    const { work, asked } = await atWork(world, 20);
    expect(asked()).toBe(0);
    await work(5);
    expect(asked()).toBe(1);
  });

  it('holds the break, and is seen to be over at the next event', async () => {
    const world = pretendBrowser();
    world.around = ['sound'];
    const { engine, work } = await atWork(world, 25);
    expect(sessionOf(world)).toMatchObject({
      media: 'sound',
      prompt: null,
      waits: { why: 'sound' },
    });
    await engine.tell(aPause);
    expect(sessionOf(world).prompt).toBeNull();
    world.around = [];
    await engine.tell({ type: 'WAKE' });
    expect(sessionOf(world).media).toBeNull();
    await engine.tell(aPause);
    expect(sessionOf(world).prompt).toBeNull();
    await work(3);
    expect(sessionOf(world).prompt).toMatchObject({ lead: 'micro', mode: 'normal' });
  });

  it('is both, and the one that goes on still holds', async () => {
    const world = pretendBrowser();
    world.around = ['fullscreen', 'sound'];
    const { engine } = await atWork(world, 25);
    expect(sessionOf(world).media).toBe('fullscreen');
    world.around = ['sound'];
    await engine.tell({ type: 'WAKE' });
    expect(sessionOf(world)).toMatchObject({ media: 'sound', mediaEndedAt: null });
  });

  it('is known before still hands are read by it: a film is no absence', async () => {
    const world = pretendBrowser();
    const { engine } = await atWork(world, 5);
    world.around = ['sound'];
    world.pass(2 * minute);
    world.idle = 'idle';
    await engine.tell({ type: 'IDLE' });
    expect(sessionOf(world)).toMatchObject({ presence: 'active', media: 'sound' });
    expect(sessionOf(world).passiveSince).not.toBeNull();
  });
});

describe('a wake-up at which nothing happened', () => {
  it('is not written down, counts nothing twice and loses nothing', async () => {
    const world = pretendBrowser();
    const { engine, work } = await atWork(world, 5);
    const before = world.writes;
    for (let n = 0; n < 3; n += 1) {
      world.pass(minute);
      await engine.tell({ type: 'WAKE' });
      await engine.tell(aPause);
    }
    expect(world.writes).toBe(before);
    await work(5);
    expect(sessionOf(world).kinds.micro.activeMs).toBe(13 * minute);
  });

  it('leaves the alarm where it is', async () => {
    const world = pretendBrowser();
    const { engine } = await atWork(world, 5);
    const { when } = sessionOf(world).alarm;
    world.pass(2 * minute);
    await engine.tell({ type: 'WAKE' });
    await settled();
    expect(world.shown.at(-1)?.outlook.wakeAt).toBe(when);
  });

  it('is written down where the person came back with it, or the pause was waited for', async () => {
    const world = pretendBrowser();
    const { engine, work } = await atWork(world, 5);
    world.pass(2 * minute);
    world.idle = 'idle';
    await engine.tell({ type: 'IDLE' });
    world.idle = 'active';
    world.pass(minute);
    await engine.tell({ type: 'WAKE' });
    expect(sessionOf(world).presence).toBe('active');
    await work(25);
    await settled();
    expect(sessionOf(world).prompt).toBeNull();
    expect(world.shown.at(-1)?.watches).toBe(true);
    await engine.tell(aPause);
    expect(sessionOf(world).prompt?.lead).toBe('micro');
    await engine.tell({ type: 'WAKE' });
    await settled();
    expect(world.shown.at(-1)?.watches).toBe(false);
  });
});

describe('a meeting', () => {
  it('is said and ended by a page', async () => {
    const world = pretendBrowser();
    const { engine } = await atWork(world, 5);
    await engine.tellFromPage({ type: 'MEETING', on: true, ms: 30 * minute, id: 'm1' });
    expect(sessionOf(world)).toMatchObject({ media: 'meeting', meeting: { open: false } });
    await engine.tellFromPage({ type: 'MEETING', on: false, id: 'm2' });
    expect(sessionOf(world).media).toBeNull();
    await expect(engine.tellFromPage({ type: 'MEETING', on: 'yes', id: 'm3' })).rejects.toThrow();
  });

  it('begins and ends by the same key', async () => {
    const world = pretendBrowser();
    const { engine } = await atWork(world, 5);
    await engine.tell(switchMeeting('a'));
    expect(sessionOf(world)).toMatchObject({ media: 'meeting', meeting: { open: true } });
    await engine.tell(switchMeeting('b'));
    expect(sessionOf(world).media).toBeNull();
  });
});
