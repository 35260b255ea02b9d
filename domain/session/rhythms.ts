/** How often and how long each kind is, in minutes and seconds; null: not in this rhythm. */
interface Rhythm {
  readonly micro: Pace | null;
  readonly posture: Pace | null;
  readonly walk: Pace | null;
  readonly source: string;
}
/** How often, in minutes of active time, and how long, in seconds. */
export interface Pace {
  readonly everyMinutes: number;
  readonly seconds: number;
}
const every = (everyMinutes: number, length: number): Pace => ({ everyMinutes, seconds: length });

/** The named rhythms with the studies they lean on. */
export const rhythms = {
  gentle: {
    micro: null,
    posture: every(60, 60),
    walk: every(120, 180),
    source: 'HSE display-screen guidance: breaks after 50-60 min',
  },
  balanced: {
    micro: every(25, 30),
    posture: every(50, 90),
    walk: every(120, 180),
    source: 'McLean 2001 (20-40 min); Galinsky 2000 (about 20 min a day); HSE',
  },
  active: {
    micro: every(20, 30),
    posture: every(40, 120),
    walk: every(120, 180),
    source: 'McLean 2001 (20 min); Henning 1997',
  },
  'diabetes-60': { micro: null, posture: every(60, 360), walk: null, source: 'Homer 2021' },
  'diabetes-30': { micro: null, posture: every(30, 180), walk: null, source: 'Dempsey 2016' },
  flare: {
    micro: every(20, 30),
    posture: every(40, 60),
    walk: null,
    source: 'decision of ours, awaiting a therapist',
  },
} as const satisfies Record<string, Rhythm>;

/** The name of a rhythm. */
export type RhythmName = keyof typeof rhythms;
