import { adviceDue } from '../../domain/care/advice/rules';
import { asksOf } from '../../domain/care/asks';
import { attend, type Scene } from '../../domain/care/attend';
import { candidatesOf, glidesPerDay } from '../../domain/care/candidates';
import { beginCare, type Care, type Mark, type Person } from '../../domain/care/care';
import { choose, type RecentItem } from '../../domain/care/choose';
import { daysAfter } from '../../domain/care/days';
import type { Library, Offer } from '../../domain/care/exercise';
import type { Happening } from '../../domain/care/happening';
import { isGlide } from '../../domain/care/kinds';
import { openQuestions } from '../../domain/care/openQuestions';
import { beginPlan, type ProfileId } from '../../domain/care/plan';
import { questions } from '../../domain/care/safety/questions';
import { type View, viewOf } from '../../domain/care/view';
import type { BreakRecord, Clock, Done, Kind } from '../../domain/session/types';

// A year of somebody who never lived: breaks on working days, answers or none, better and worse weeks.

/** The same numbers for the same seed, 0 to 1. */
export function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the watcher of a year is shown at every break. */
export interface Moment {
  readonly person: Person;
  readonly clock: Clock;
  readonly offer: Offer;
  readonly lead: Kind;
}

/** What came of a year. */
export interface Year {
  readonly profiles: readonly ProfileId[];
  readonly offered: number;
  readonly done: number;
  readonly greens: number;
  readonly reds: number;
  readonly flares: number;
  readonly stopped: number;
  readonly advised: number;
  readonly highest: number;
  readonly person: Person;
}

const profiles: readonly ProfileId[] = [
  'cts',
  'cubital',
  'radial',
  'cerv-rad',
  'lumb-rad',
  'dpn',
  'crps',
  'pinched-arm',
  'pinched-leg',
  'posture',
];

const spotsOf: Readonly<Record<ProfileId, readonly Mark['spot'][]>> = {
  cts: ['thumb-side'],
  cubital: ['little-side', 'elbow-inner'],
  radial: ['forearm-outer'],
  'cerv-rad': ['neck', 'thumb-side'],
  'lumb-rad': ['low-back', 'leg-back'],
  dpn: ['foot'],
  crps: ['arm'],
  'pinched-arm': ['neck', 'arm', 'thumb-side'],
  'pinched-leg': ['low-back', 'leg-back'],
  posture: [],
};

const start = '2026-01-05';
const dayMs = 86_400_000;

/** Somebody with a seed of their own. */
export function somebody(seed: number, library: Library): Person {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const first = pick(profiles);
  const two = roll() < 0.15 && first !== 'posture' ? [first, pick(profiles)] : [first];
  const chosen = [...new Set(two)];
  const side = pick(['left', 'right', 'both'] as const);
  const sides = side === 'both' ? (['left', 'right'] as const) : ([side] as const);
  const marks = chosen.flatMap((profile) =>
    spotsOf[profile].flatMap((spot) => sides.map((one): Mark => ({ spot, side: one }))),
  );
  const at = Date.parse(`${start}T08:00:00Z`);
  const ticked = (group: string, share: number) =>
    Object.fromEntries(
      questions
        .filter(({ code }) => code[0] === group && code !== 'C-AGE' && roll() < share)
        .map(({ code }) => [code, 'yes' as const]),
    );
  const answers = {
    E: { answeredAt: at, ticked: ticked('E', 0.002) },
    U: { answeredAt: at, ticked: ticked('U', 0.002) },
    C: { answeredAt: at, ticked: ticked('C', 0.02) },
    F: { answeredAt: at, ticked: ticked('F', 0.03) },
  };
  const care: Care = {
    ...beginCare(),
    acceptedAt: at,
    answers,
    side,
    marks,
    profiles: chosen,
    glidesOn: roll() < 0.9,
    strongerGlides: roll() < 0.5,
    assessed: roll() < 0.6,
    irritability: {
      at,
      day: start,
      onset: pick([0, 0, 1, 2] as const),
      settling: pick([0, 0, 1, 2] as const),
      usual: Math.floor(roll() * 7),
      nights: Math.floor(roll() * 5),
    },
    therapistList: roll() < 0.1 ? listOf(roll, library) : null,
  };
  return { care, plan: beginPlan(start) };
}

function listOf(roll: () => number, library: Library): Care['therapistList'] {
  const ids = Object.keys(library).filter(() => roll() < 0.2);
  return {
    v: 1,
    from: 'A therapist',
    writtenOn: start,
    acceptedAt: 1,
    allowed: ids.slice(0, 8).map((exercise) => ({
      exercise,
      side: 'both',
      level: (1 + Math.floor(roll() * 3)) as 1 | 2 | 3,
      reps: roll() < 0.5 ? null : 1 + Math.floor(roll() * 30),
    })),
    blocked: ids.slice(8),
  };
}

const clockAt = (day: string, hour: number): Clock => ({
  wall: Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000,
  mono: 0,
  boot: 'year',
  inHours: true,
  nextBoundary: null,
  dayKey: day,
  kindsOpen: { glide: hour >= 8 && hour < 20 },
});

const lengths: Readonly<Record<Kind, number>> = { micro: 30, posture: 90, walk: 180, glide: 120 };

/** Lives a year and shows every break to the watcher. */
export function liveYear(
  seed: number,
  library: Library,
  watch: (moment: Moment) => void,
  answering = 1,
): Year {
  const year = new Life(seed, library, watch, answering);
  for (let n = 0; n < 365; n += 1) year.day(daysAfter(start, n));
  return year.told();
}

class Life {
  private person: Person;
  private recent: RecentItem[] = [];
  private readonly roll: () => number;
  private readonly answers: number;
  private count = { offered: 0, done: 0, greens: 0, reds: 0, flares: 0, advised: 0, highest: 1 };
  private symptom: number;
  private made = 0;

  constructor(
    seed: number,
    private readonly library: Library,
    private readonly watch: (moment: Moment) => void,
    answering: number,
  ) {
    this.person = somebody(seed, library);
    this.roll = dice(seed * 7919 + 1);
    this.answers = answering * ([0.2, 0.7, 0.95][seed % 3] as number);
    this.symptom = this.person.care.irritability?.usual ?? 2;
  }

  day(day: string): void {
    const drift = this.symptom > 1 ? -0.02 : 0;
    this.symptom = Math.min(9, Math.max(0, this.symptom + drift + (this.roll() - 0.5) * 0.9));
    if (this.roll() < 0.006) this.symptom = Math.min(9, this.symptom + 3 + this.roll() * 2);
    // 1970-01-01 was a Thursday.
    const weekday = Math.round(Date.parse(day) / dayMs) % 7;
    if (weekday === 2 || weekday === 3 || this.roll() < 0.33) return;
    const view = this.morning(day);
    if (this.roll() < 0.3) this.pause('micro', day, 9.5);
    const perDay = glidesPerDay(view);
    if (perDay > 0) this.pause('glide', day, 10);
    if (perDay > 1 && this.roll() < 0.3) this.pause('glide', day, 12 + this.roll());
    this.pause('posture', day, 15 + this.roll());
    if (this.roll() < 0.12) this.pause('glide', day, 9 + this.roll() * 13, true);
  }

  /** The questions that stand in the morning: yesterday's, the feet, the week's. */
  private morning(day: string): View {
    const clock = clockAt(day, 9);
    this.tell({ type: 'PASSED' }, clock);
    const view = viewOf(this.person, this.library, clock);
    const { flags, complete } = view.screening;
    if (!complete) this.askedAgain(clock);
    const open = openQuestions(this.person, flags, clock);
    if (open.feet) this.tell({ type: 'FOOT_CHECK', id: 'x', fine: true }, clock);
    for (const place of new Set([...open.nextDay, ...open.flares]))
      if (this.roll() < this.answers)
        this.tell({ type: 'DAILY', id: 'x', place, rating: this.rating() }, clock);
    for (const place of open.weekly)
      if (this.roll() < this.answers)
        this.tell(
          {
            type: 'WEEKLY',
            id: 'x',
            place,
            average: this.rating().worst,
            activities: [{ name: 'type', score: Math.round(10 - this.symptom) }],
            change: Math.round((this.roll() - 0.4) * 5),
            ease: 7,
            nightsWoken: Math.floor(this.roll() * 3),
          },
          clock,
        );
    const due = open.weekly.length > 0 ? adviceDue(this.person, flags, clock) : [];
    this.count.advised += due.length;
    for (const { rule } of due)
      this.tell({ type: 'SEEN', id: 'x', what: 'advice', key: rule }, clock);
    return view;
  }

  /** Lists are asked again in time, and mostly say the same. */
  private askedAgain(clock: Clock): void {
    const { care } = this.person;
    const again = Object.fromEntries(
      Object.entries(care.answers).map(([group, list]) => [
        group,
        { ...list, answeredAt: clock.wall },
      ]),
    );
    this.person = { ...this.person, care: { ...care, answers: again } };
  }

  private rating() {
    const said = Math.round(this.symptom + (this.roll() - 0.5) * 1.4);
    return { worst: Math.min(10, Math.max(0, said)) };
  }

  private pause(lead: Kind, day: string, hour: number, manual = false): void {
    const clock = clockAt(day, hour);
    this.made += 1;
    const id = `${day}#${this.made}`;
    const promptId = manual ? `manual:${id}` : id;
    let offer = this.offer(lead, promptId, clock, manual);
    if (offer.asks?.before && this.roll() < this.answers) {
      const place = offer.asks.before;
      this.tell({ type: 'PRECHECK', id: 'x', promptId, place, rating: this.rating() }, clock);
      offer = this.offer(lead, promptId, clock, manual);
    }
    this.count.offered += 1;
    this.watch({ person: this.person, clock, offer, lead });
    if (this.roll() < 0.35) return this.forget();
    this.finish(lead, promptId, offer, clock);
    this.forget();
  }

  private forget(): void {
    const { plan } = this.person;
    if (plan.precheck) this.person = { ...this.person, plan: { ...plan, precheck: null } };
  }

  private offer(lead: Kind, id: string, clock: Clock, manual: boolean): Offer {
    const asked = { id, lead, kinds: [lead], seconds: lengths[lead] };
    const view = viewOf(this.person, this.library, clock);
    const may = candidatesOf(view, { only: null, manual });
    const offer = choose(asked, this.person, this.library, this.recent, clock, may);
    return { ...offer, asks: asksOf(offer, lead, view) };
  }

  private finish(lead: Kind, promptId: string, offer: Offer, clock: Clock): void {
    const stopped = offer.items.length > 0 && this.roll() < 0.004;
    const done: Done[] = offer.items.map(({ exercise, side, level, dose, reps, seconds }) => ({
      exercise,
      side,
      level,
      dose,
      reps,
      seconds,
    }));
    const id = `c:${promptId}`;
    const record: BreakRecord = {
      kind: 'completed',
      id,
      breakKind: lead,
      at: clock.wall,
      day: clock.dayKey,
      promptId,
      ended: stopped ? 'stopped' : 'finished',
      done,
    };
    const [first] = offer.items;
    const stoppedAt = stopped && first ? { exercise: first.exercise, side: first.side } : null;
    this.count.done += done.length;
    for (const { level } of done) this.count.highest = Math.max(this.count.highest, level);
    this.tell({ type: 'FINISHED', record, stoppedAt, form: 'break' }, clock);
    const now = { at: clock.wall, kind: lead, day: clock.dayKey };
    const items = done.map(({ exercise, side }) => ({ exercise, side, ...now }));
    const rest: RecentItem[] = [{ exercise: 'rest', side: 'both', ...now }];
    this.recent = [...(items.length > 0 ? items : rest), ...this.recent].slice(0, 40);
    const glided = offer.items.some((item) => isGlide(this.library[item.exercise] as never));
    if (!offer.asks?.after || this.roll() > this.answers) return;
    const rise = glided && this.roll() < 0.06 ? 2 + Math.floor(this.roll() * 2) : 0;
    const before = this.person.plan.precheck?.score ?? Math.round(this.symptom);
    const after = Math.min(10, before + (rise || (this.roll() < 0.1 ? 1 : 0)));
    const settle = after > before ? { settle: (rise ? 1 : 0) as 0 | 1 } : {};
    this.tell(
      { type: 'AFTER', id: 'x', completionId: id, rating: { worst: after }, ...settle },
      clock,
    );
  }

  private tell(happening: Happening, clock: Clock): void {
    const scene: Scene = {
      now: clock,
      library: this.library,
      scribe: { tzOffsetMin: 0, nameOf: (exercise) => exercise },
    };
    const before = this.person.plan.flares.length;
    const { person, entries } = attend(this.person, happening, scene);
    this.count.flares += Math.max(0, person.plan.flares.length - before);
    for (const { store, record } of entries)
      if (store === 'careChanges' && record.why.startsWith('red')) this.count.reds += 1;
    this.person = person;
  }

  told(): Year {
    const { plan, care } = this.person;
    const all = Object.values(plan.dosings);
    return {
      ...this.count,
      greens: all.flatMap(({ outcomes }) => outcomes.filter(({ light }) => light === 'green'))
        .length,
      profiles: care.profiles,
      stopped: all.filter(({ state }) => state === 'stopped').length,
      person: this.person,
    };
  }
}
