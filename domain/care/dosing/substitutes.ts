import type { Exercise, Library } from '../exercise';
import { type SubstituteRow, substituteRows } from './substitutes.table';

/**
 * Gentler exercises in place of one that rests, in order (4.9): those of the table, for a stretch what moves
 * the same region, for a standing item what is seated there. Whether each may be offered is asked elsewhere.
 */
export function substitutesFor(exercise: Exercise, library: Library): Exercise[] {
  const all = Object.values(library);
  const row = substituteRows.find((one) => fits(one, exercise));
  const named = (row?.instead ?? []).flatMap((id) => library[id] ?? []);
  const moving = exercise.type === 'stretch' ? all.filter((one) => moves(one, exercise)) : [];
  const seated = isStanding(exercise) ? all.filter((one) => seatsFor(one, exercise)) : [];
  const found = [...named, ...moving, ...seated].filter(({ id }) => id !== exercise.id);
  return [...new Set(found)];
}

const fits = ({ types, nerves, regions }: SubstituteRow, { type, nerve, region }: Exercise) =>
  types.includes(type) && (nerves?.includes(nerve) ?? true) && (regions?.includes(region) ?? true);

const moves = ({ type, region }: Exercise, exercise: Exercise) =>
  type === 'mobility' && region === exercise.region;

const isStanding = ({ positions }: Exercise) => !positions.includes('seated');

/** Seated, of the same region, and no more than easy movement. */
const seatsFor = (one: Exercise, exercise: Exercise) =>
  one.positions.includes('seated') && moves(one, exercise);
