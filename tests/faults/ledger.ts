import { readSession } from '../../domain/session';
import type { Event } from '../../domain/session/types';
import type { TestBrowser } from '../e2e/drivers/browser';
import { until } from '../e2e/drivers/wait';
import { logOf } from '../e2e/stored';

/** A window on what is stored in a browser. */
export type Looked = Pick<TestBrowser, 'within'>;

/** What became of what was told. */
export interface Verdict {
  /** Acknowledged, and not in the log. */
  readonly lost: number;
  /** In the log more than once, or never told. */
  readonly doubled: number;
  /** In the log as something else; or a state that cannot be read, or holds time that never was. */
  readonly wrong: number;
  readonly notes: readonly string[];
}

interface Told {
  readonly event: Event & { readonly id: string };
  /** The mark by which it is known in the log, whatever its id: so many repetitions. */
  readonly mark: number;
  stored: boolean;
}

/** Lines may wait for a log that was refused for two minutes. */
const drainsWithinMs = 180_000;
/** Counting and telling the time are not done in the same moment, ms. */
const slackMs = 5_000;

let ledgers = 0;

/** Keeps the books: what was told to a browser, what it acknowledged, and what it has. */
export class Ledger {
  private readonly told = new Map<string, Told>();
  /** Its own lines are known in the log by this many seconds. */
  private readonly seconds = ++ledgers;
  private begunAt = performance.now();
  /** What had been counted before, ms. */
  private countedMs = 0;
  /** Time in which nothing could be counted, ms. */
  private awayMs = 0;
  private readonly notes: string[] = [];

  constructor(private readonly name: string) {}

  /** From here on time is kept: what was counted before is none of its business. */
  async begin({ within }: Looked): Promise<void> {
    this.countedMs = await within.run(async (api) => {
      const { session } = await api.storage.local.get('session');
      return (session as { day: { activeMs: number } }).day.activeMs;
    });
    this.begunAt = performance.now();
  }

  /** Something is as it must not be. */
  wrong(what: string): void {
    this.notes.push(what);
  }

  /** So long nobody can have been at the screen. */
  away(ms: number): void {
    this.awayMs += ms;
  }

  private complete(): Told {
    const mark = this.told.size + 1;
    const id = `${this.name}-${mark}`;
    const item = { exercise: 'eyes-20-20-20', side: 'both', level: 1, dose: 1 } as const;
    const event = {
      type: 'USER',
      action: 'complete',
      kind: 'micro',
      id,
      completionId: id,
      ended: 'finished',
      done: [{ ...item, reps: mark, seconds: this.seconds }],
    } as const;
    const told = { event, mark, stored: false };
    this.told.set(id, told);
    return told;
  }

  /** Tells of so many breaks at once, and goes on as soon as so many of them are acknowledged. */
  async tell(browser: Looked, count: number, enough: number): Promise<void> {
    const all = Array.from({ length: count }, () => this.complete());
    await this.send(browser, all, enough);
  }

  /** Writes so many breaks down as a page does that reaches nobody; that counts as acknowledged. */
  async write({ within }: Looked, count: number): Promise<void> {
    const all = Array.from({ length: count }, () => this.complete());
    const kept = Object.fromEntries(all.map(({ event }) => [`wal:${event.id}`, { event }]));
    await within.run((api, keys) => api.storage.local.set(keys), kept);
    for (const told of all) told.stored = true;
  }

  /** Tells the last break again, as a page does that heard nothing. */
  async again(browser: Looked): Promise<void> {
    await this.send(browser, [...this.told.values()].slice(-1), 1);
  }

  private async send(browser: Looked, all: readonly Told[], enough: number): Promise<void> {
    const events = all.map(({ event }) => event);
    for (const id of await say(browser, events, enough)) {
      const told = this.told.get(id);
      if (told) told.stored = true;
    }
  }

  /** How many were acknowledged. */
  stored(): number {
    return [...this.told.values()].filter(({ stored }) => stored).length;
  }

  /** Repeats whatever was not acknowledged until it is, as pages do. */
  async finish(browser: Looked): Promise<void> {
    await until('everything told to be acknowledged', async () => {
      const open = [...this.told.values()].filter(({ stored }) => !stored);
      await this.send(browser, open.slice(0, 10), Math.min(open.length, 10));
      return [...this.told.values()].every(({ stored }) => stored);
    });
  }

  /** Holds what the browser has against the books; everything that was told is told to the end before. */
  async judge(browser: Looked): Promise<Verdict> {
    await this.finish(browser);
    const waits = await until('the log', async () => (await waiting(browser)) === 0, drainsWithinMs)
      .then(() => 0)
      .catch(() => waiting(browser));
    if (waits > 0) this.wrong(`${waits} lines still wait for the log`);
    await this.judgeState(browser);
    const log = (await logOf(browser)).filter(({ items }) => items[0]?.seconds === this.seconds);
    const times = new Map<number, number>();
    for (const { items } of log) {
      const mark = items[0]?.reps ?? 0;
      times.set(mark, (times.get(mark) ?? 0) + 1);
    }
    const known = new Map(log.map((one) => [one.id, one]));
    const all = [...this.told.values()];
    for (const { event, mark } of all) {
      const found = known.get(event.id);
      if (found && (found.items[0]?.reps !== mark || found.breakKind !== 'micro'))
        this.wrong(`${event.id} says something else`);
    }
    const lost = all.filter(({ event }) => !known.has(event.id));
    const twice = [...times].filter(([mark, n]) => n > 1 || mark < 1 || mark > all.length);
    const notes = [...this.notes, ...lost.slice(0, 3).map(({ event }) => `lost ${event.id}`)];
    return { lost: lost.length, doubled: twice.length, wrong: this.notes.length, notes };
  }

  /** The state can be read, nothing was put aside as broken, and no time was made up. */
  private async judgeState({ within }: Looked): Promise<void> {
    const stored = await within.run((api) => api.storage.local.get(null));
    const read = readSession(stored.session);
    if (!read.ok) return this.wrong(`the session is ${read.reason}`);
    const aside = Object.keys(stored).filter((key) => key.includes('.bad.'));
    if (aside.length > 0) this.wrong(`put aside: ${aside.join(', ')}`);
    const livedMs = performance.now() - this.begunAt - this.awayMs + slackMs;
    const activeMs = read.session.day.activeMs - this.countedMs;
    if (activeMs > livedMs)
      this.wrong(`${Math.round(activeMs / 1000)} s counted of ${Math.round(livedMs / 1000)} s`);
  }
}

/** Lines that wait for the log. */
export const waiting = ({ within }: Looked): Promise<number> =>
  within.run(async (api) => {
    const handshake = { id: 1, type: 'handshake', timestamp: Date.now() };
    await api.runtime.sendMessage(handshake).catch(() => undefined);
    const stored = await api.storage.local.get(null);
    return Object.keys(stored).filter((key) => key.startsWith('wal:')).length;
  });

/** Says things as the pages do, and gives the ids that were acknowledged by the time enough were. */
const say = ({ within }: Looked, events: readonly { id: string }[], enough: number) =>
  within.run(
    (api, all, wanted) =>
      new Promise<string[]>((done) => {
        const stored: string[] = [];
        for (const [n, data] of all.entries()) {
          const message = { id: n + 1, type: 'tell', timestamp: Date.now(), data };
          const sent = api.runtime.sendMessage(message) as Promise<{ res?: { stored?: boolean } }>;
          sent.then(
            (answer) => {
              if (answer?.res?.stored) stored.push(data.id);
              if (stored.length >= wanted) done(stored);
            },
            // A worker that dies answers nobody; what is not acknowledged is told again.
            () => undefined,
          );
        }
        setTimeout(done, wanted === 0 ? 0 : 1_500, stored);
      }),
    events,
    enough,
  );
