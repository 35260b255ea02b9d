import { begin, outlook, type Session, step } from '../../domain/session';
import { mattersAround, type Noticed, noticeable, watchesFor } from '../../domain/session/around';
import { goingOn } from '../../domain/session/media';
import type { Clock, Event, Idle, Kind, LogRecord, Rules } from '../../domain/session/types';
import { firstAfter, type Span, type Spans, spansOf } from './spans';

export type { Span };

/** What a day in the simulator is made of; times are real seconds from the start. */
export interface Day {
  readonly rules: Rules;
  readonly seconds: number;
  readonly browser?: 'chromium' | 'firefox';
  /** No input in these spans. */
  readonly still?: readonly Span[];
  readonly locked?: readonly Span[];
  /** The machine sleeps; `runs`: its timers are overdue at the wake, `stands`: they stood still. */
  readonly asleep?: readonly Span[];
  readonly timersInSleep?: 'runs' | 'stands';
  /** The browser is closed; with a closing signal or, killed, without. */
  readonly closed?: readonly (readonly [from: number, to: number, signal: boolean])[];
  /** The wall clock jumps by so many seconds. */
  readonly jumps?: readonly (readonly [at: number, by: number])[];
  /** What the person and the browser do at an instant. */
  readonly does?: readonly (readonly [at: number, event: Event])[];
  /** What the person does about a prompt, so many seconds after it came. */
  readonly answers?: (
    prompt: Shown,
    nth: number,
  ) => readonly (readonly [after: number, event: Event])[];
  /** Working hours by real seconds; always open when absent. */
  readonly hours?: (at: number) => { inHours: boolean; next: number | null };
  readonly kindsOpen?: (at: number) => Partial<Record<Kind, boolean>>;
  /** Seconds after which an idle worker dies; 0: after every event; absent: after 30. */
  readonly workerLives?: number;
  /** The idle sensor always says active. */
  readonly sensorDead?: boolean;
  /** Every event is delivered twice. */
  readonly doubled?: boolean;
  readonly dayKey?: (at: number) => string;
  /** The browser does not tell of a return, as Firefox; it is seen at a turn to a tab or at an alarm. */
  readonly returnUnheard?: boolean;
  /** When the person turns to another tab or window: told only while it is listened for. */
  readonly switches?: readonly number[];
  /** What plays in front of the person or fills the screen; told as the engine tells it. */
  readonly around?: (at: number) => readonly Noticed[];
  /** Looks at every turn. */
  readonly watch?: (turn: Turned) => void;
}

/** A prompt as the person saw it. */
export interface Shown {
  readonly id: string;
  readonly at: number;
  readonly kinds: readonly Kind[];
  readonly mode: 'normal' | 'quiet';
  why?: string;
}

/** One delivered event and what came of it. */
export interface Turned {
  readonly at: number;
  readonly event: Event;
  readonly clock: Clock;
  readonly before: Session;
  readonly session: Session;
  /** Length of the session as it is stored. */
  readonly bytes: number;
}

/** What came of the day. */
export interface Lived {
  readonly prompts: Shown[];
  readonly records: (LogRecord & { readonly realAt: number })[];
  readonly session: Session;
  /** Seconds the person really was at it: input less than a minute ago, awake, unlocked, browser open. */
  readonly trueActive: number;
  readonly wakes: { alarm: number; idle: number; user: number; moment: number; other: number };
}

const start = Date.UTC(2026, 10, 23, 9, 0);

/** Plays a day through `begin`, `step` and `outlook` alone, in seconds; those at which nothing can happen are passed over. */
export function live(day: Day): Lived {
  const world = new World(day);
  for (let at = 0; at <= day.seconds; at = world.next(at)) world.second(at);
  return world.lived();
}

class World {
  private session: Session;
  private stored: string;
  private offsetMs = 0;
  private boot = 0;
  private lastEventAt = 0;
  private lastInput = 0;
  private idle: Idle = 'active';
  private rests = false;
  private alarm: { when: number; rings: number } | null = null;
  private wasClosed = false;
  private planned: (readonly [number, Event])[];
  private queue: (readonly [number, Event])[] = [];
  private readonly switches: readonly number[];
  private readonly jumpsAt: readonly number[];
  private readonly spans: Record<'still' | 'locked' | 'asleep' | 'closed', Spans>;
  private now = { at: -1, asleep: false, closed: false, locked: false, still: false };
  private readonly prompts: Shown[] = [];
  private readonly records: Lived['records'] = [];
  private readonly wakes = { alarm: 0, idle: 0, user: 0, moment: 0, other: 0 };
  private trueActive = 0;

  constructor(private readonly day: Day) {
    const { does = [], switches = [], jumps = [], still, locked, asleep, closed } = day;
    this.spans = {
      still: spansOf(still),
      locked: spansOf(locked),
      asleep: spansOf(asleep),
      closed: spansOf(closed),
    };
    // Last first, so that the next one is taken from the end.
    this.planned = [...does].sort(([a], [b]) => a - b).reverse();
    this.switches = [...switches].sort((a, b) => a - b);
    this.jumpsAt = jumps.map(([when]) => when).sort((a, b) => a - b);
    this.session = begin(this.clock(0), day.rules);
    this.stored = JSON.stringify(this.session);
    this.setAlarm(0);
  }

  private clock(at: number): Clock {
    const { hours, kindsOpen, dayKey } = this.day;
    const open = hours?.(at) ?? { inHours: true, next: null };
    const wall = start + at * 1000 + this.offsetMs;
    return {
      wall,
      mono: at * 1000,
      boot: `b${this.boot}`,
      inHours: open.inHours,
      nextBoundary: open.next === null ? null : start + open.next * 1000 + this.offsetMs,
      dayKey: dayKey?.(at) ?? '2026-11-23',
      ...(kindsOpen ? { kindsOpen: kindsOpen(at) } : {}),
    };
  }

  second(at: number): void {
    const { day, spans } = this;
    this.pass(at);
    if (firstAfter(this.jumpsAt, at - 1) === at)
      for (const [when, by] of day.jumps ?? []) if (when === at) this.offsetMs += by * 1000;
    const asleep = spans.asleep.has(at);
    const closed = spans.closed.has(at);
    const locked = spans.locked.has(at);
    const still = spans.still.has(at);
    this.now = { at, asleep, closed, locked, still };
    if (!asleep && !locked && !still) this.lastInput = at;
    if (asleep) {
      if (day.timersInSleep === 'stands' && this.alarm) this.alarm.rings += 1;
      return;
    }
    if (closed) return this.beClosed(at);
    if (this.wasClosed) this.reopen(at);
    if (!locked && at - this.lastInput < 60) this.trueActive += 1;
    this.ring(at);
    this.poll(at, locked);
    this.notice(at);
    this.act(at);
  }

  /** Accounts for the seconds before this one at which nothing happened. */
  private pass(until: number): void {
    const { at, asleep, closed, locked, still } = this.now;
    const passed = until - at - 1;
    if (passed <= 0) return;
    if (!asleep && !locked && !still) this.lastInput = until - 1;
    if (asleep && this.day.timersInSleep === 'stands' && this.alarm) this.alarm.rings += passed;
    if (asleep || closed || locked) return;
    this.trueActive += Math.max(0, Math.min(until, this.lastInput + 60) - at - 1);
  }

  /** The next second at which anything can happen. */
  next(at: number): number {
    const { still, locked, asleep, closed } = this.spans;
    const outside = Math.min(
      still.edgeAfter(at),
      locked.edgeAfter(at),
      asleep.edgeAfter(at),
      closed.edgeAfter(at),
      firstAfter(this.jumpsAt, at),
    );
    if (this.now.asleep || this.now.closed) return outside;
    // What an event set in motion may show in the second after it.
    if (this.lastEventAt === at) return at + 1;
    let first = Math.min(this.alarm?.rings ?? Infinity, this.planned.at(-1)?.[0] ?? Infinity);
    for (const [when] of this.queue) first = Math.min(first, when);
    first = Math.max(at + 1, Math.ceil(first));
    const rests = this.now.still || this.now.locked;
    if (rests && this.lastInput + 15 > at) first = Math.min(first, this.lastInput + 15);
    else if (rests && this.lastInput + 60 > at) first = Math.min(first, this.lastInput + 60);
    return Math.min(outside, first, firstAfter(this.switches, at));
  }

  /** A pause is told of while something waits: another tab or window, or hands that rest for a moment. */
  private notice(at: number): void {
    const watches = watchesFor(this.session);
    const rests = at - this.lastInput >= 15;
    const rested = rests && !this.rests;
    this.rests = watches !== null && rests;
    const switched = firstAfter(this.switches, at - 1) === at;
    if (watches && (switched || rested)) this.deliver(at, { type: 'WAKE', moment: true }, 'moment');
    else if (switched && this.waitsForReturn()) this.deliver(at, { type: 'WAKE' }, 'other');
  }

  private waitsForReturn = (): boolean =>
    this.day.returnUnheard === true && this.session.presence === 'away';

  private beClosed(at: number): void {
    if (this.wasClosed) return;
    const signal = this.day.closed?.find(([from]) => from === at)?.[2];
    if (signal) this.deliver(at, { type: 'CLOSED' }, 'other');
    this.wasClosed = true;
    this.boot += 1;
    if (this.day.browser === 'firefox') this.alarm = null;
  }

  private reopen(at: number): void {
    this.wasClosed = false;
    this.idle = 'active';
    this.deliver(at, { type: 'BOOT', kind: 'startup' }, 'other');
  }

  private setAlarm(at: number): void {
    const clock = this.clock(at);
    const { wakeAt } = outlook(this.session, clock);
    this.alarm = { when: wakeAt, rings: at + (wakeAt - clock.wall) / 1000 };
  }

  /** Gecko waits by the monotonic clock alone; Chromium looks at the wall clock once that is over. */
  private ring(at: number): void {
    const { alarm } = this;
    if (!alarm || at < alarm.rings) return;
    const { wall } = this.clock(at);
    if (this.day.browser !== 'firefox' && alarm.when > wall) {
      alarm.rings = at + (alarm.when - wall) / 1000;
      return;
    }
    this.alarm = null;
    this.deliver(at, { type: 'ALARM', scheduled: alarm.when }, 'alarm');
  }

  private sensor(at: number, locked = this.spans.locked.has(at)): Idle {
    if (this.day.sensorDead) return 'active';
    if (locked && this.day.browser !== 'firefox') return 'locked';
    return at - this.lastInput >= 60 ? 'idle' : 'active';
  }

  private poll(at: number, locked: boolean): void {
    const now = this.sensor(at, locked);
    if (now === this.idle) return;
    this.idle = now;
    if (!this.waitsForReturn()) this.deliver(at, { type: 'IDLE' }, 'idle');
  }

  private act(at: number): void {
    const due: (readonly [number, Event])[] = [];
    while ((this.planned.at(-1)?.[0] ?? Infinity) <= at) due.push(this.planned.pop() as never);
    due.push(...this.queue.filter(([when]) => when <= at));
    this.queue = this.queue.filter(([when]) => when > at);
    for (const [, event] of due) this.deliver(at, event, event.type === 'USER' ? 'user' : 'other');
  }

  private deliver(at: number, bare: Event, why: keyof Lived['wakes']): void {
    const lives = this.day.workerLives ?? 30;
    const updated = bare.type === 'BOOT';
    if (updated || at - this.lastEventAt >= lives) this.boot += 1;
    this.lastEventAt = at;
    this.wakes[why] += 1;
    const event = { ...bare, idle: this.sensor(at) } as Event;
    this.lookAround(at, event);
    for (let times = this.day.doubled ? 2 : 1; times > 0; times -= 1) this.turn(at, event);
    this.setAlarm(at);
    this.notePrompt(at);
  }

  /** The engine asks what plays only where it matters, and tells it before the event. */
  private lookAround(at: number, { idle = 'active' }: Event): void {
    const { around } = this.day;
    if (!around || !mattersAround(this.session, idle, this.clock(at))) return;
    const plays = around(at);
    for (const why of noticeable) {
      const on = plays.includes(why);
      if (on !== goingOn(this.session).includes(why))
        this.turn(at, { type: 'MEDIA', on, why, idle: on ? 'active' : idle });
    }
  }

  private turn(at: number, event: Event): void {
    // A worker that died knows only what was stored.
    const before = JSON.parse(this.stored) as Session;
    const clock = this.clock(at);
    const { session, records } = step(before, event, clock);
    this.session = session;
    this.stored = JSON.stringify(session);
    this.records.push(...records.map((record) => ({ ...record, realAt: at })));
    this.day.watch?.({ at, event, clock, before, session, bytes: this.stored.length });
  }

  private notePrompt(at: number): void {
    const open = outlook(this.session, this.clock(at)).prompt;
    const last = this.prompts.at(-1);
    if (last && !last.why && last.id !== open?.id) last.why = this.session.lastPrompt?.why ?? '?';
    if (!open || last?.id === open.id) return;
    const shown: Shown = { id: open.id, at, kinds: open.kinds, mode: open.mode };
    this.prompts.push(shown);
    const answers = this.day.answers?.(shown, this.prompts.length) ?? [];
    for (const [after, event] of answers) this.queue.push([at + after, event]);
    this.act(at);
  }

  lived(): Lived {
    this.pass(this.day.seconds + 1);
    const { prompts, records, session, trueActive, wakes } = this;
    return { prompts, records, session, trueActive, wakes };
  }
}
