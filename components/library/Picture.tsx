import type { Level, Side } from '../../domain/care/exercise';
import type { Appearance } from '../../domain/policy/appearance';
import type { Motion } from '../../figure/motion';
import { FigureStill } from '../Figure';
import { sideDrawn, tellingStep } from './loop';

/** A small still picture of an exercise, or of one of its steps; what it shows is said beside it. */
export function Picture({
  motion,
  appearance,
  side,
  level = 1,
  step,
}: {
  readonly motion: Motion | undefined;
  readonly appearance: Appearance;
  readonly side: Side;
  readonly level?: Level;
  readonly step?: number;
}) {
  if (!motion) return <span class="picture" aria-hidden="true" />;
  const { exercise } = motion;
  return (
    <span class="picture" aria-hidden="true">
      <FigureStill
        motion={motion}
        {...appearance}
        level={level}
        side={sideDrawn(exercise, side)}
        label=""
        step={step ?? tellingStep(exercise, level)}
      />
    </span>
  );
}
