import { isFields, isNumber } from '../../session/plain';
import {
  type Answers,
  beginWorkstation,
  type Checked,
  isAnswer,
  isItemId,
  isWhole,
  type Workstation,
} from './check';

/**
 * Reads what is stored of the workstation; `now`: epoch ms. Never throws. What cannot be read is asked
 * again: an answer costs only itself, and a check that lacks one, or lies in the future, is open again.
 */
export function readWorkstation(value: unknown, now: number): Workstation {
  if (!isFields(value)) return beginWorkstation;
  const asking = isFields(value.asking) ? readAnswers(value.asking) : null;
  const { checked } = value;
  if (!isFields(checked)) return { v: 1, asking: asking && stillOpen(asking), checked: null };
  const said = readAnswers(checked.answers);
  const { at } = checked;
  if (isWhole(said) && isPast(at, now))
    return {
      v: 1,
      asking: asking && stillOpen(asking),
      checked: { at, answers: said, done: readDone(checked.done, now) },
    };
  return { v: 1, asking: stillOpen({ ...said, ...asking }), checked: null };
}

const isPast = (value: unknown, now: number): value is number =>
  isNumber(value) && value >= 0 && value <= now;

const readAnswers = (value: unknown): Answers =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).filter(
      ([item, answer]) => isItemId(item) && isAnswer(answer),
    ),
  );

/** A check under way has a question left, or nothing could ever end it. */
const stillOpen = (said: Answers): Answers => {
  if (!isWhole(said)) return said;
  const { moving: _last, ...others } = said;
  return others;
};

const readDone = (value: unknown, now: number): Checked['done'] =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).filter(
      ([item, at]) => isItemId(item) && isPast(at, now),
    ),
  );

/** Of what a backup holds and what stands here, the one whose check was finished later. */
export const later = (file: Workstation, standing: Workstation): Workstation =>
  (file.checked?.at ?? -1) > (standing.checked?.at ?? -1) || isEmpty(standing) ? file : standing;

const isEmpty = ({ asking, checked }: Workstation): boolean => asking === null && checked === null;
