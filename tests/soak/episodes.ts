import type { Event } from '../../domain/session/types';
import type { Person } from './person';
import { allow, type Growing } from './year';

/** Something that ends a stretch at the screen; gives the second at which the next one begins. */
export type Episode = (plan: Growing, person: Person, at: number) => number;

const between = ({ roll }: Person, least: number, most: number): number =>
  Math.round(least + roll() * (most - least));

/** Nobody is there, hands and machine rest. */
const leave = (plan: Growing, at: number, to: number): number => {
  plan.still.push([at, to]);
  return to;
};

const shortly: Episode = (plan, person, at) => leave(plan, at, at + between(person, 62, 290));
const long: Episode = (plan, person, at) => leave(plan, at, at + between(person, 300, 2_400));

const lock: Episode = (plan, person, at) => {
  const to = at + between(person, 20, 900);
  plan.locked.push([at, to]);
  // A browser that cannot tell of locks reads a short one as reading.
  if (person.browser === 'firefox') allow(plan, [at, to], Math.min(61, to - at), 0);
  return to;
};

const sleep: Episode = (plan, person, at) => {
  if (person.machine !== 'sleeps') return shortly(plan, person, at);
  const to = at + between(person, 40, 1_500);
  plan.asleep.push([at, to]);
  allow(plan, [at, to], 64 + Math.min(to - at, 300), 360);
  return to;
};

/** The browser falls down, or is closed and opened again. */
const crash: Episode = (plan, person, at) => {
  if (person.roll() < 0.7) return shortly(plan, person, at);
  const to = at + between(person, 15, 300);
  plan.closed.push([at, to, person.roll() < 0.3]);
  allow(plan, [at, to], 64, 360);
  return to;
};

const meeting: Episode = (plan, person, at) => {
  if (person.roll() * 4 > person.meetings) return shortly(plan, person, at);
  const to = at + between(person, 600, 3_000);
  const said = person.roll() < 0.5;
  const ms = said ? { ms: (to - at) * 1000 } : {};
  plan.does.push([at, { type: 'MEDIA', on: true, why: 'meeting', ...ms }]);
  if (!said) plan.does.push([to, { type: 'MEDIA', on: false, why: 'meeting' }]);
  plan.present.push([at, to]);
  plan.still.push([at + 3, to - 3]);
  return to;
};

/** Watching without a touch counts for thirty minutes. */
const passiveMost = 1_800;

const film: Episode = (plan, person, at) => {
  if (person.films === 0) return long(plan, person, at);
  const to = at + between(person, 300, 2_700);
  plan.plays.push([at, to, person.roll() < 0.5 ? 'sound' : 'fullscreen']);
  plan.present.push([at, to]);
  plan.still.push([at + 3, to]);
  plan.switches.push(to);
  allow(plan, [at, to], 0, Math.max(0, to - at - passiveMost + 60), 'watched');
  return to;
};

const music: Episode = (plan, person, at) => {
  if (!person.leavesMusic) return shortly(plan, person, at);
  const to = at + between(person, 300, 3_000);
  plan.plays.push([at - 120, to + 30, 'sound']);
  allow(plan, [at, to], Math.min(to - at, passiveMost) + 60, 0, 'watched');
  return leave(plan, at, to);
};

const update: Episode = (plan, person, at) => {
  if (person.roll() < 0.2) plan.does.push([at - 60, { type: 'BOOT', kind: 'update' }]);
  return shortly(plan, person, at);
};

const pause: Episode = (plan, person, at) => {
  const user = (action: 'pause' | 'resume', ms?: number): Event => ({
    type: 'USER',
    action,
    id: `${action}:${at}`,
    ...(ms ? { ms } : {}),
  });
  plan.does.push([at - 90, person.roll() < 0.5 ? user('pause', 1_800_000) : user('pause')]);
  plan.does.push([at - 20, user('resume')]);
  return shortly(plan, person, at);
};

/** A break that nobody asked for. */
const byHand: Episode = (plan, person, at) => {
  const told = { type: 'USER', kind: 'micro', promptId: `manual:m${at}` } as const;
  plan.does.push([at - 100, { type: 'USER', action: 'start', kind: 'micro', id: `m${at}` }]);
  plan.does.push([at - 60, { ...told, action: 'complete', completionId: `c:m${at}` }]);
  return shortly(plan, person, at);
};

/** What happens, the usual more often than the rest. */
export const episodes: readonly Episode[] = [
  shortly,
  shortly,
  shortly,
  long,
  lock,
  sleep,
  crash,
  meeting,
  film,
  music,
  update,
  pause,
  byHand,
];
