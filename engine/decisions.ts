import type { Offer } from '../domain/care/exercise';
import type { LoggedCode } from '../domain/journal/decision';
import type { DecisionRecord, Event } from '../domain/session/types';
import type { Told } from '../domain/told';

const decided = (
  id: string,
  at: number,
  code: LoggedCode,
  args: DecisionRecord['args'],
): DecisionRecord => ({ kind: 'decision', id, at, code, args });

/** What had a break chosen anew, as a code that has its sentence in the words. */
export type Replacing = 'precheck' | 'something-else' | 'flare' | 'answers';

function replacing({ type }: Event | Told): Replacing {
  if (type === 'PRECHECK') return 'precheck';
  if (type === 'SOMETHING_ELSE') return 'something-else';
  return type === 'FLARE' ? 'flare' : 'answers';
}

const contents = ({ items }: Offer) => items.map(({ exercise }) => exercise).join(' ') || 'rest';

/** The content a break had, and has instead, kept as a decision. */
export const replaced = (was: Offer, is: Offer, told: Event | Told, at: number): DecisionRecord =>
  decided(`offer:${was.promptId}:${told.id ?? ''}`, at, 'offer-replaced', {
    prompt: was.promptId,
    items: contents(was),
    now: contents(is),
    why: replacing(told),
  });
