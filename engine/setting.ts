import type { Library } from '../domain/care/exercise';
import type { Noticed } from '../domain/session/around';
import type { Clock, Idle } from '../domain/session/types';

/** What stays the same for the whole life of a worker. */
export interface Setting {
  readonly library: Library;
  readonly demo: boolean;
  readonly hearsReturn: boolean;
  readonly nameOf: (exercise: string) => string;
}

/** The present as the engine takes it up. */
export interface Present {
  readonly clock: Clock;
  readonly idle: Idle;
  /** What plays or fills the screen; null where it does not matter now. */
  readonly around: readonly Noticed[] | null;
  /** Minutes east of UTC. */
  readonly tzOffsetMin: number;
}
