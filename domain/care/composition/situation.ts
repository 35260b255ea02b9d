import type { RhythmName } from '../../session/rhythms';
import type { Clock, Kind } from '../../session/types';
import type { Area } from '../../told';
import type { Candidate } from '../candidate';
import type { Person } from '../care';
import type { DayKey } from '../days';
import type { Library, Side } from '../exercise';

/** The break to be filled. */
export interface Asked {
  readonly id: string;
  readonly lead: Kind;
  readonly kinds: readonly Kind[];
  /** Length of the break, seconds. */
  readonly seconds: number;
  /** The rhythm it comes from, where its breaks have a content of their own. */
  readonly rhythm?: RhythmName;
  /** A focus session, which takes the length it needs. */
  readonly form?: 'focus';
  /** Started by hand for one exercise, which then comes alone. */
  readonly alone?: true;
}

/** An exercise (or `rest`) that one of the last breaks contained. */
export interface RecentItem {
  readonly exercise: string;
  readonly side: Side;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: Kind;
  /** The day it counts for; absent in what was stored before days were. */
  readonly day?: DayKey;
}

/** All that the content of one break is chosen by. */
export interface Situation {
  readonly asked: Asked;
  readonly person: Person;
  readonly library: Library;
  /** Newest first. */
  readonly recent: readonly RecentItem[];
  readonly clock: Clock;
  /** What may be offered now; nothing else ever is. */
  readonly may: readonly Candidate[];
  /** The part of the body a manual start asks for. */
  readonly area?: Area;
}
