import { Pause, Play } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { ExerciseLevel, Level, Side } from '../../domain/care/exercise';
import { levelOf } from '../../domain/care/timeline';
import type { Motion } from '../../figure/motion';
import { Figure } from '../Figure';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { loopAt, sideDrawn, tellingStep } from './loop';
import type { LibraryProps } from './types';

interface MovingProps extends Pick<LibraryProps, 'still' | 'time' | 'appearance'> {
  readonly motion: Motion | undefined;
  readonly level: Level;
  readonly side: Side;
  readonly label: string;
}

/** The figure, still until it is asked to move; it goes round and round until it is told to hold still. */
export function Moving({ motion, still, ...drawn }: MovingProps) {
  const words = useWords();
  const { time } = drawn;
  const [since, setSince] = useState<number | null>(null);
  const moves = since !== null && !still;
  return (
    <div class="library-figure">
      <div class="library-stage">
        {motion && <Round {...drawn} motion={motion} since={moves ? since : null} />}
      </div>
      {!still && (
        <button type="button" class="button small" onClick={() => setSince(moves ? null : time())}>
          <Icon of={moves ? Pause : Play} size={18} />
          {words(moves ? 'library.stand' : 'library.move')}
        </button>
      )}
    </div>
  );
}

function Round(
  props: Omit<MovingProps, 'still' | 'motion'> & {
    readonly motion: Motion;
    readonly since: number | null;
  },
) {
  const { motion, level, side, label, time, appearance, since } = props;
  const { exercise } = motion;
  const moment = useMemo(() => {
    const of: ExerciseLevel = levelOf(exercise, { level });
    const key = tellingStep(exercise, level);
    return since === null ? () => ({ from: key, to: key, t: 1 }) : () => loopAt(of, time() - since);
  }, [exercise, level, since, time]);
  return (
    <Figure
      {...appearance}
      motion={motion}
      level={level}
      side={sideDrawn(exercise, side)}
      label={label}
      moment={moment}
      playing={since !== null}
    />
  );
}
