import { type RhythmName, rhythms } from '../../domain/session/rhythms';
import { common, glideRule, ruleAt, whereReturnIsUnheard } from '../../domain/session/rules';
import type { Rules } from '../../domain/session/types';
import { dice } from '../helpers/year';

/** What somebody is like who never lived; everything follows from the seed. */
export interface Person {
  readonly name: string;
  readonly zone: string;
  readonly browser: 'chromium' | 'firefox';
  readonly rules: Rules;
  /** Days of the week at work, Sunday is 0, and the hours there as minutes of the local day. */
  readonly workdays: readonly number[];
  readonly blocks: readonly (readonly [from: number, to: number])[];
  readonly keepsHours: boolean;
  /** What becomes of the machine when the person has gone for long. */
  readonly machine: 'sleeps' | 'closes' | 'locks' | 'stays';
  readonly timersInSleep: 'runs' | 'stands';
  readonly workerLives: number;
  /** A number of absences an hour, of meetings and of films a day. */
  readonly absences: number;
  readonly meetings: number;
  readonly films: number;
  /** Whether music goes on where nobody hears it. */
  readonly leavesMusic: boolean;
  /** Whether another system on the machine keeps the clock an hour or so off at times. */
  readonly clockSteps: boolean;
  /** How prompts are answered, one after the other. */
  readonly habits: readonly Habit[];
  readonly roll: () => number;
}

/** One way of answering a prompt. */
export type Habit = 'play' | 'done' | 'twice' | 'begin' | 'snooze' | 'skip' | 'nothing';

const zones = [
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Europe/London',
];
const at = (hours: number) => Math.round(hours * 60);
const shapes: readonly (Pick<Person, 'workdays' | 'blocks'> & { readonly called: string })[] = [
  {
    called: 'office',
    workdays: [1, 2, 3, 4, 5],
    blocks: [
      [at(9), at(12.5)],
      [at(13.3), at(17.6)],
    ],
  },
  { called: 'half days', workdays: [1, 2, 4], blocks: [[at(8), at(12.5)]] },
  {
    called: 'nights',
    workdays: [1, 2, 3, 4],
    blocks: [
      [at(22), at(26)],
      [at(26.5), at(30)],
    ],
  },
  {
    called: 'any hour',
    workdays: [0, 1, 2, 3, 4, 5, 6],
    blocks: [
      [at(10), at(13)],
      [at(15), at(18)],
      [at(20.5), at(23.5)],
    ],
  },
  { called: 'evenings', workdays: [2, 4, 6, 0], blocks: [[at(18), at(22.75)]] },
];
const habits: readonly Habit[] = [
  'play',
  'play',
  'done',
  'twice',
  'begin',
  'snooze',
  'skip',
  'nothing',
];

/** The n-th of the people who stand in for everybody. */
export function personOf(seed: number): Person {
  const roll = dice(seed * 7919 + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const { called, workdays, blocks } = pick(shapes);
  const browser = seed % 3 === 2 ? 'firefox' : 'chromium';
  const machine = pick(['sleeps', 'sleeps', 'closes', 'locks', 'stays'] as const);
  const zone = pick(zones);
  return {
    name: `${seed}: ${called}, ${zone}, ${browser}, machine ${machine}`,
    zone,
    browser,
    rules: rulesOf(pick(Object.keys(rhythms) as RhythmName[]), pick([0, 0, 1, 3]), browser),
    workdays,
    blocks,
    keepsHours: roll() < 0.4,
    machine,
    timersInSleep: pick(['runs', 'stands'] as const),
    workerLives: pick([0, 30, 30, 1e9]),
    absences: 0.5 + roll() * 3,
    meetings: pick([0, 1, 3]),
    films: pick([0, 0, 1]),
    leavesMusic: roll() < 0.2,
    clockSteps: roll() < 0.3,
    habits: Array.from({ length: 7 }, () => pick(habits)),
    roll,
  };
}

function rulesOf(name: RhythmName, glides: number, browser: Person['browser']): Rules {
  const { micro, posture, walk } = rhythms[name];
  return {
    ...common,
    ...(browser === 'firefox' ? whereReturnIsUnheard : {}),
    kinds: {
      micro: ruleAt('micro', micro),
      posture: ruleAt('posture', posture),
      walk: ruleAt('walk', walk),
      glide: glideRule(glides),
    },
  };
}
