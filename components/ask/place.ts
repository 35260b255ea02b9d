import { placeOfKey } from '../../domain/care/happening';
import type { PlaceKey } from '../../domain/care/plan';
import type { Words } from '../words';

/** A place as it is said: "right hand", "neck and left arm", "feet", "you". */
export function placeText(words: Words, place: PlaceKey): string {
  const { area, side } = placeOfKey(place);
  return words(`place.${area}.${side}`);
}
