import type { Reference } from './shapes';
import { uuidOf } from './uuid';

/** What a bundle needs to know beside the log and the plan. */
export interface Telling {
  /** A text of this person's own, such as a random id kept with the log: every id follows from it. */
  readonly personId: string;
  /** As the person typed it for this file; absent: no name. */
  readonly patientName?: string;
  /** Minutes east of UTC now. */
  readonly tzOffsetMin: number;
  /** The sentence behind a key, with `$1`, `$2` filled in. */
  readonly words: (key: string, ...args: readonly (string | number)[]) => string;
}

/** The same with what every resource needs: the person it is about. */
export interface Teller extends Telling {
  readonly patientId: string;
  readonly subject: Reference;
}

/** Gets ready to tell. */
export function tellerOf(telling: Telling): Teller {
  const patientId = idOf(telling, 'patient');
  return { ...telling, patientId, subject: { reference: urnOf(patientId) } };
}

/** The id of one resource: the same for the same person and record in every file. */
export const idOf = (
  { personId }: Pick<Telling, 'personId'>,
  ...parts: readonly string[]
): string => uuidOf(JSON.stringify([personId, ...parts]));

/** Where the bundle holds the resource of an id. */
export const urnOf = (id: string): string => `urn:uuid:${id}`;
