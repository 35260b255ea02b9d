import type { Side } from '../../domain/care/exercise';
import type { Done } from '../../domain/session/types';
import type { Part } from './parts';
import type { Playback, Track } from './playback';

type ItemPart = Extract<Part, { type: 'item' }>;

/** What was really done so far: repetitions played out, seconds spent, nothing that was passed over. */
export function doneOf({ parts, tracks, before }: Playback): Done[] {
  const now = parts.flatMap((part, n) => {
    const track = tracks[n];
    return part.type === 'item' && track ? doneIn(part, track) : [];
  });
  return now.reduce(joined, [...before]);
}

/** One line for an item, or one for each side where the sides came out differently. */
function doneIn(part: ItemPart, track: Track): Done[] {
  const each = part.exercise.laterality === 'each-side';
  const sides: readonly Side[] = each ? ['left', 'right'] : [part.item.side];
  const lines = sides.map((side, n) => doneOn(part, track, side, each, n === 0)).filter(wasBegun);
  const [left, right] = lines;
  if (left && right && left.reps === right.reps)
    return [{ ...left, side: 'both', seconds: left.seconds + right.seconds }];
  return lines;
}

const wasBegun = ({ seconds }: Done) => seconds > 0;

function doneOn(part: ItemPart, track: Track, side: Side, each: boolean, first: boolean): Done {
  const { exercise, level, dose } = part.item;
  const mine = part.timeline.flatMap((moment, n) =>
    moment.phase === 'step' && (!each || moment.side === side) ? [{ ...moment, n }] : [],
  );
  const stepsMs = mine.reduce((sum, { n }) => sum + (track.spentMs[n] ?? 0), 0);
  const setupMs = first && stepsMs > 0 ? (track.spentMs[0] ?? 0) : 0;
  const begun = new Set(mine.map(({ rep }) => rep));
  for (const { rep, n } of mine) if (!track.passed[n]) begun.delete(rep);
  const seconds = Math.round((stepsMs + setupMs) / 1_000);
  return { exercise, side, level, dose, reps: begun.size, seconds };
}

/** Adds a line to those there are; the same exercise on the same side stays one line. */
function joined(lines: Done[], line: Done): Done[] {
  const same = lines.findIndex(
    ({ exercise, side, level }) =>
      exercise === line.exercise && side === line.side && level === line.level,
  );
  const there = lines[same];
  if (!there) return [...lines, line];
  const { reps, seconds } = there;
  const sum = { ...there, reps: reps + line.reps, seconds: seconds + line.seconds };
  return lines.map((one, n) => (n === same ? sum : one));
}
