import { useRef } from 'preact/hooks';
import type { Asking } from '../../components/ask/types';
import type { PlayerProps, Resumed } from '../../components/player/types';
import type { Offer } from '../../domain/care/exercise';
import { followsFrom } from '../../domain/care/follows';
import { openQuestions } from '../../domain/care/openQuestions';
import type { PlaceKey, Plan } from '../../domain/care/plan';
import { precheckSaid } from '../../domain/care/precheckSaid';
import { screen } from '../../domain/care/safety/screen';
import type { Memory } from '../../domain/memory';
import { today } from '../../platform/present';
import { answered } from './answered';
import { library } from './content';
import type { Completed } from './report';

interface Played {
  readonly offer: Offer;
  /** As it stands now, also after the break. */
  readonly memory: Memory;
  readonly place: PlayerProps['place'];
  readonly startAt: Resumed | undefined;
  readonly completed: Completed | null;
}

/** What is asked around the break that plays; a micro break asks nothing. */
export function useAsking(played: Played): Asking {
  const { offer, memory, completed, place, startAt } = played;
  const { care, plan, session } = memory;
  const { promptId, asks } = offer;
  const before = useBefore(plan, promptId, asks?.before ?? null);
  const now = today();
  const { flags } = screen(care.answers, care.clearances, now);
  const open = openQuestions({ care, plan }, flags, now);
  const isMicro = session?.brk?.lead === 'micro';
  const isFresh = !startAt || (startAt.item === 0 && startAt.step === 0);
  const asksFirst = isFresh && !isMicro && !completed;
  const asked = {
    promptId,
    nextDay: (place === 'window' && asksFirst && open.nextDay[0]) || null,
    before: completed ? null : before,
  };
  return {
    ...asked,
    feet: asksFirst && open.feet && standsUp(offer),
    said: precheckSaid({ care, plan }, promptId),
    after: asks?.after ?? null,
    scoreBefore: completed ? scoreBefore(plan, completed.id) : null,
    direction: isMicro ? [] : open.direction,
    follows: completed ? followsFrom(plan, completed.id) : null,
    ...answered(asked, completed),
  };
}

/** The place that is still to be rated before this break. Once it was, it stays so when the break is over. */
function useBefore(plan: Plan, promptId: string, place: PlaceKey | null): PlaceKey | null {
  const rated = useRef<readonly string[]>([]);
  const { precheck } = plan;
  if (precheck)
    rated.current = [...rated.current, `${precheck.promptId} ${precheck.place}`].slice(-4);
  return place && rated.current.includes(`${promptId} ${place}`) ? null : place;
}

const standsUp = ({ items }: Offer): boolean =>
  items.some(({ exercise }) => library[exercise]?.tags.includes('standing'));

/** S a break is measured by: the lowest before any of its exercises that are asked about. */
function scoreBefore(plan: Plan, completionId: string): number | null {
  const mine = plan.awaiting.filter((one) => one.completionId === completionId && one.asks);
  const scores = mine.flatMap(({ before }) => before ?? []);
  return scores.length > 0 ? Math.min(...scores) : null;
}
