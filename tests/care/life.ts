import { attend, type Scene } from '../../domain/care/attend';
import type { Care, Person } from '../../domain/care/care';
import { daysAfter } from '../../domain/care/days';
import type { Happening } from '../../domain/care/happening';
import { dosingKey } from '../../domain/care/plan';
import type { Entry } from '../../domain/journal/entry';
import type { BreakRecord, Done, Ended, Kind } from '../../domain/session/types';
import { tableLibrary } from '../helpers/forty';
import { somebodyWith } from './somebody';

/** The first day of every life. */
export const monday = '2026-11-23';
/** Where it tingles. */
export const place = 'hand/right';

/** A life: what was told, at which hour of which day after the first. */
export class Life {
  person: Person;
  readonly lines: Entry[] = [];
  private made = 0;

  constructor(care: Partial<Care> = {}) {
    this.person = somebodyWith(care, monday);
    this.at(0, 8, { type: 'PASSED' });
  }

  at(day: number, hour: number, happening: Happening): this {
    const { person, entries } = attend(this.person, happening, sceneAt(day, hour));
    this.person = person;
    this.lines.push(...entries);
    return this;
  }

  did(
    day: number,
    hour: number,
    exercise: string,
    more: Partial<BreakRecord> & Partial<Done> = {},
  ) {
    this.made += 1;
    const { level = 1, dose = 1, reps = 4, side = 'right', breakKind = 'glide', ended } = more;
    const id = `c${this.made}`;
    const record: BreakRecord = {
      kind: 'completed',
      id,
      breakKind: breakKind as Kind,
      at: instant(day, hour),
      day: daysAfter(monday, day),
      ended: (ended ?? 'finished') as Ended,
      done: [{ exercise, side, level, dose, reps, seconds: 40 }],
    };
    const stoppedAt = ended === 'stopped' ? { exercise, side } : null;
    this.at(day, hour, { type: 'FINISHED', record, stoppedAt, form: 'break' });
    return id;
  }

  dosing(exercise: string, side: 'left' | 'right' | 'both' = 'right') {
    return this.person.plan.dosings[dosingKey(exercise, side)];
  }
}

/** Epoch ms of an hour of a day after the first. */
export const instant = (day: number, hour: number) =>
  Date.parse(`${daysAfter(monday, day)}T00:00:00Z`) + hour * 3_600_000;

/** What surrounds a moment. */
export const sceneAt = (day: number, hour: number): Scene => ({
  now: { wall: instant(day, hour), dayKey: daysAfter(monday, day), kindsOpen: { glide: true } },
  library: tableLibrary,
  scribe: { tzOffsetMin: 60, nameOf: (id) => `the ${id}` },
});

/** The answer after a break. */
export const after = (completionId: string, worst: number, more = {}): Happening => ({
  type: 'AFTER',
  id: 'a',
  completionId,
  rating: { worst },
  ...more,
});
/** The daily check-in. */
export const daily = (worst: number): Happening => ({
  type: 'DAILY',
  id: 'd',
  place,
  rating: { worst },
});
/** The answer before a glide. */
export const before = (worst: number): Happening => ({
  type: 'PRECHECK',
  id: 'p',
  promptId: 'x',
  place,
  rating: { worst },
});
/** The glide of these lives. */
export const glide = 'tendon-glide-5pos';

/** A day of a glide before which, after which and on the morning after S was so much. */
export function day(life: Life, n: number, s: readonly [number, number, number]): void {
  life.at(n, 9, before(s[0]));
  const id = life.did(n, 9, glide);
  life.at(n, 9.1, after(id, s[1], s[1] > s[0] ? { settle: 0 } : {}));
  life.at(n + 1, 8.5, daily(s[2]));
}
