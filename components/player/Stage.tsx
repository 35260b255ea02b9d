import { useMemo, useRef } from 'preact/hooks';
import { withNeckStill } from '../../domain/care/neckStill';
import type { Instant, Moment } from '../../domain/care/timeline';
import type { Motion } from '../../figure/motion';
import type { ExerciseWords } from '../exerciseWords';
import { Figure } from '../Figure';
import { useWords } from '../words';
import { stepText } from './caption';
import type { Part } from './parts';
import { Stills } from './Stills';
import type { PlayerProps } from './types';

interface StageProps {
  readonly part: Extract<Part, { type: 'item' }>;
  readonly instant: Instant;
  /** The instant of this very moment, for the figure's own frames. */
  readonly instantNow: () => Instant | null;
  readonly running: boolean;
  readonly said: ExerciseWords;
  readonly player: Pick<PlayerProps, 'motions' | 'tone' | 'look' | 'still'>;
}

/** The figure on its ground: moving, or the picture of the step where movement is unwelcome. */
export function Stage({ part, instant, instantNow, running, said, player }: StageProps) {
  const words = useWords();
  const { exercise, item, timeline } = part;
  const motion = useMotion(player.motions[exercise.id], item.neckStill === true);
  const newest = useRef(instantNow);
  newest.current = instantNow;
  // A standing figure is painted again when `moment` is another function: after a jump, that is.
  const stands = running ? -1 : instant.index;
  const moment = useMemo(
    () => () => keysOf(newest.current() ?? instant, timeline),
    [stands, timeline],
  );
  if (!motion) return <div class="stage" />;
  const { moment: now } = instant;
  const side = exercise.laterality === 'alternating' ? 'both' : now.side;
  const text = stepText(part, said, now.step);
  const label = words('player.figure', said.name, text);
  const drawn = {
    motion,
    level: item.level,
    side,
    label,
    ...(player.tone && { tone: player.tone }),
    ...(player.look && { look: player.look }),
  };
  return (
    <div class="stage">
      {player.still ? (
        <Stills {...drawn} step={now.step} />
      ) : (
        <Figure {...drawn} moment={moment} playing={running} />
      )}
    </div>
  );
}

/** The motion as it is, or with head and neck at rest. */
const useMotion = (motion: Motion | undefined, neckStill: boolean): Motion | undefined =>
  useMemo(
    () => motion && (neckStill ? { ...motion, exercise: withNeckStill(motion.exercise) } : motion),
    [motion, neckStill],
  );

/** A position without a time of its own to get there is eased into its hold for so long, ms. */
const shortestMoveMs = 600;

/** The two keys a figure is between; a pass over one side begins from the setup. */
function keysOf({ index, moment, share, holdLeftMs }: Instant, timeline: readonly Moment[]) {
  const begins = moment.rep <= 1 && moment.step <= 0;
  const from = begins ? -1 : (timeline[index - 1]?.step ?? -1);
  const held = moment.holdMs - holdLeftMs;
  if (moment.moveMs > 0) return { from, to: moment.step, t: share, heldMs: held };
  const t = Math.min(1, held / shortestMoveMs);
  return { from, to: moment.step, t, heldMs: Math.max(0, held - shortestMoveMs) };
}
