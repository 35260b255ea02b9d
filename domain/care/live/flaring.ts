import type { Person } from '../care';
import {
  afterCheckIn,
  afterFlareTime,
  beginFlare,
  flareOf,
  flareStarts,
  type Heard,
  rememberedFlares,
} from '../dosing/flare';
import { afterFlare } from '../dosing/time';
import type { Level } from '../exercise';
import { type DosingKey, type Flare, ofDosingKey, type PlaceKey } from '../plan';
import { toldAtStart } from '../toldAtStart';
import { usualAt } from '../view';
import { moved } from './moved';
import { placeFor } from './place';
import { type Attended, inTurn, type Looked, quiet, withPlan } from './scene';

/** Begins a flare where what was heard is one, and none lasts there (clinical rules 4.5). */
export function withFlare(person: Person, place: PlaceKey, heard: Heard, scene: Looked): Person {
  const { flares, scores } = person.plan;
  if (flareOf(flares, place)) return person;
  const { now } = scene;
  const why = flareStarts(heard, scores, place, now, toldAtStart(person.care));
  if (!why) return person;
  const levels = levelsAt(person, place, scene);
  const flare = beginFlare(place, why, usualAt(person, place, now), levels, now);
  return withPlan(person, { flares: [...flares, flare] });
}

/** The levels at a place that a flare's end comes back to. */
function levelsAt(person: Person, place: PlaceKey, scene: Looked): Record<DosingKey, Level> {
  const all = Object.entries(person.plan.dosings).filter(([key]) =>
    isAt(person, key, place, scene),
  );
  return Object.fromEntries(all.map(([key, { level }]) => [key, level]));
}

function isAt(person: Person, key: string, place: PlaceKey, scene: Looked): boolean {
  const [id, side] = ofDosingKey(key);
  const exercise = scene.library[id];
  return exercise !== undefined && placeFor(person, exercise, side, scene) === place;
}

/** A daily check-in at a place that flares: calm days end it. */
export function checkedIn(person: Person, place: PlaceKey, score: number, scene: Looked): Attended {
  return withFlares(person, scene, (flare) =>
    flare.place === place ? afterCheckIn(flare, score, scene.now) : flare,
  );
}

/** Time passes for every flare; what is long over is forgotten. */
export function flaresPass(person: Person, scene: Looked): Attended {
  const passed = withFlares(person, scene, (flare) => afterFlareTime(flare, scene.now));
  const { flares } = passed.person.plan;
  const kept = rememberedFlares(flares, scene.now);
  if (kept.length === flares.length) return passed;
  return { ...passed, person: withPlan(passed.person, { flares: kept }) };
}

/** Each flare as it became; the exercises of one that has just ended come back smaller. */
function withFlares(person: Person, scene: Looked, become: (flare: Flare) => Flare): Attended {
  const before = person.plan.flares;
  const flares = before.map(become);
  if (flares.every((flare, n) => flare === before[n])) return quiet(person);
  const ended = flares.filter(({ endedAt }, n) => endedAt !== null && before[n]?.endedAt === null);
  const keys = ended.flatMap(({ levels }) => Object.keys(levels) as DosingKey[]);
  return inTurn(withPlan(person, { flares }), keys, (now, key) => {
    const dosing = now.plan.dosings[key];
    return dosing ? moved(now, key, afterFlare(dosing, scene.now), scene) : quiet(now);
  });
}
