import type { TherapistList } from '../care';
import { fileFormat, fileVersion } from './file';

/** A list as the text of a file that can be read back or handed on; what is not said is left out. */
export function fileTextOf({ from, writtenOn, allowed, blocked }: TherapistList): string {
  const lines = allowed.map(({ exercise, side, level, reps }) => ({
    exercise,
    side,
    level,
    ...(reps === null ? {} : { reps }),
  }));
  const whole = {
    format: fileFormat,
    version: fileVersion,
    ...(from === '' ? {} : { from }),
    ...(writtenOn === null ? {} : { writtenOn }),
    allowed: lines,
    blocked,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
