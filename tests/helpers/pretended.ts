import type { Entry } from '../../domain/journal/entry';
import type { Notice } from '../../domain/notice';
import type { Noticed } from '../../domain/session/around';
import type { Idle } from '../../domain/session/types';
import type { Platform, World } from '../../engine/platform';
import { pretendLog } from './pretendedLog';

/** A browser in memory: a clock one can turn, a store, a log, and switches for what may go wrong. */
export interface Pretended {
  readonly platform: Platform;
  /** What a later worker life would find. */
  stored: Record<string, unknown>;
  /** What the log holds, by id. */
  readonly logged: Map<string, Entry>;
  readonly shown: World[];
  readonly notices: Set<Notice>;
  idle: Idle;
  /** What plays or fills the screen. */
  around: readonly Noticed[];
  /** How often the store was written. */
  writes: number;
  storeRefuses: boolean;
  /** What stands in the storage that the person's browsers share, under our key. */
  readonly account: { settings?: unknown; writes: number; refuses: boolean };
  logRefuses: boolean;
  /** Lets wall and monotonic time pass, ms. */
  pass(ms: number): void;
  /** Ids of lines that were deleted. */
  readonly tombstones: Set<string>;
  /** The name of the log that stands. */
  logName: string;
  /** Called before each thing the browser is asked to change; throws where the worker is to die. */
  beforeEach: (what: string) => void;
  /** The same browser with a new worker life. */
  reborn(): Pretended;
}

const monday = Date.UTC(2026, 10, 23, 9, 0);

/** A browser as it stands on a Monday at nine. */
export function pretendBrowser(
  stored: Record<string, unknown> = {},
  logged = new Map<string, Entry>(),
  wall = monday,
  { tombstones, logName, account }: Pick<Pretended, 'tombstones' | 'logName' | 'account'> = {
    tombstones: new Set(),
    logName: 'first log',
    account: { writes: 0, refuses: false },
  },
): Pretended {
  let now = wall;
  let mono = 1_000;
  const world: Pretended = {
    stored: structuredClone(stored),
    logged,
    shown: [],
    notices: new Set(),
    idle: 'active',
    around: [],
    writes: 0,
    storeRefuses: false,
    account,
    logRefuses: false,
    tombstones,
    logName,
    beforeEach: () => undefined,
    pass: (ms) => {
      now += ms;
      mono += ms;
    },
    reborn: () => pretendBrowser(world.stored, logged, now, world),
    platform: {
      boot: `life-${now}`,
      demo: false,
      hearsReturn: true,
      now: () => ({ wall: now, mono }),
      offsetAt: () => 0,
      idle: async () => world.idle,
      around: async () => world.around,
      nameOf: (exercise) => `the ${exercise}`,
      read: async () => structuredClone(world.stored),
      write: async (changes) => {
        world.beforeEach(`write ${Object.keys(changes)}`);
        if (world.storeRefuses) throw new Error('The store refuses.');
        world.writes += 1;
        Object.assign(world.stored, structuredClone(changes));
      },
      forget: async (keys) => {
        world.beforeEach(`forget ${keys}`);
        for (const key of keys) delete world.stored[key];
      },
      log: async (entries) => {
        world.beforeEach('log');
        if (world.logRefuses) throw Object.assign(new Error('no log'), { name: 'LogUnavailable' });
        for (const entry of entries) logged.set(entry.record.id, structuredClone(entry));
      },
      ...pretendLog(() => world),
      shared: async () => {
        if (account.refuses) throw new Error('No account.');
        return structuredClone(account.settings);
      },
      share: async (settings) => {
        if (account.refuses) throw new Error('No account.');
        account.settings = structuredClone(settings);
        account.writes += 1;
      },
      show: async (shown) => {
        world.shown.push(shown);
      },
      notice: async (name, stands) => {
        if (stands) world.notices.add(name);
        else world.notices.delete(name);
      },
    },
  };
  return world;
}
