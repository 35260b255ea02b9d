import type { Offer } from '../domain/care/exercise';
import { type ChangeReason, dosingKey, type Plan } from '../domain/care/plan';
import type { Words } from './words';

const inKey = (code: string): string => code.replaceAll('-', '_');

/** A change of an exercise is worth a word for so long, ms. */
const newsMs = 3 * 86_400_000;

/** What takes up an exercise again in a small dose. */
const gently: readonly ChangeReason[] = [
  'pause-over',
  'rest-over',
  'stop-lifted',
  'stop-over',
  'unused',
  'flare-return',
  'symptoms-back',
  'three-worse-weeks',
];
/** What takes it a step further. */
const further: readonly ChangeReason[] = ['gate', 'settled-in', 'steady'];

/** Why a break holds what it holds, in one sentence: what is new about its first exercise, else how it was chosen. */
export function whyThis(
  words: Words,
  { items, why }: Pick<Offer, 'items' | 'why'>,
  { dosings }: Pick<Plan, 'dosings'>,
  now: number,
): string {
  const [first] = items;
  const changed = first && dosings[dosingKey(first.exercise, first.side)]?.changed;
  if (changed && now - changed.at < newsMs) {
    const because = words(`reason.because.${inKey(changed.why)}`);
    if (gently.includes(changed.why)) return words('why.gently', because);
    if (further.includes(changed.why)) return words('why.further', because);
  }
  return words(`why.${inKey(why)}`);
}
