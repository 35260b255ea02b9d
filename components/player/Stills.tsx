import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { FigureStill } from '../Figure';

type Drawn = ComponentProps<typeof FigureStill>;

/** The picture of the step, large, beside a strip of all steps in which it is marked; nothing moves. */
export function Stills(drawn: Drawn) {
  return (
    <>
      <FigureStill {...drawn} />
      <Strip {...drawn} />
    </>
  );
}

/** All steps as small pictures, drawn once. What they show is said by the large one. */
function Strip({ step, label: _, ...drawn }: Drawn) {
  const { motion, level } = drawn;
  const steps = motion.exercise.levels.find((one) => one.level === level)?.steps ?? [];
  const pictures = useMemo(
    () => steps.map((_, n) => <FigureStill key={n} {...drawn} label="" step={n} />),
    Object.values(drawn),
  );
  if (steps.length < 2) return null;
  return (
    <ol class="strip plain" aria-hidden="true">
      {pictures.map((picture, n) => (
        <li key={picture.key} class={n === step ? 'is-now' : ''}>
          {picture}
        </li>
      ))}
    </ol>
  );
}
