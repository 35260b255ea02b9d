import { isOfDiary } from '../../care/happening';
import type { Event } from '../../session/types';
import { isCareAnswer, type Told } from '../../told';
import type { Policy } from './policy';

/** Whether an organisation rules out what was told: a page that still stands open may say it all the same. */
export function isRuledOut(told: Event | Told, { off }: Pick<Policy, 'off'>): boolean {
  if (told.type === 'RESTORE') return off.disableImport;
  // Deleting one's own stays possible.
  if (told.type === 'WORKSTATION') return off.disableSelfCheck && told.what !== 'deleted';
  return off.disablePainDiary && isCareAnswer(told) && isOfDiary(told);
}
