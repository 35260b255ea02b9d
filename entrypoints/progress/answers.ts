import type { ProgressProps } from '../../components/progress/types';
import type { CareAnswer } from '../../domain/care/happening';
import type { Memory } from '../../domain/memory';
import type { Changes } from '../../domain/told';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

const id = () => crypto.randomUUID();
const answer = (said: CareAnswer) => void tell({ ...said, id: id() });
const change = (changes: Changes) => void tell({ type: 'CHANGE_CARE', id: id(), change: changes });

type Told<T> = Pick<T, Extract<keyof T, `on${string}`>>;

/** What can be said on the plan's page, each as it is told to the engine. */
export const answers = ({ plan }: Memory) => ({
  checkIn: {
    onActivities: (names) => change({ activities: names }),
    onSend: (all) => {
      for (const one of all) answer({ type: 'WEEKLY', ...one });
    },
    onAdviceSeen: (rules) => {
      for (const key of rules) answer({ type: 'SEEN', what: 'advice', key });
    },
    onSymptoms: () => openPage('welcome', 'symptoms'),
    onMap: () => openPage('welcome', 'map'),
  } satisfies Told<ProgressProps['checkIn']>,
  plan: {
    onMap: () => openPage('welcome', 'map'),
    onSettings: () => openPage('settings', 'glides'),
    onStronger: (strongerGlides) => change({ strongerGlides }),
    onSeen: (exercise, side) => answer({ type: 'LIFT_STOP', exercise, side }),
  } satisfies Told<ProgressProps['plan']>,
  visits: {
    onVisits: (visits) => change({ visits }),
    onVisited: (modality, note, form) =>
      answer({ type: 'VISITED', modality, ...(note && { note }), ...(form && { form }) }),
    onTensCaution: (tensCaution) => change({ tensCaution }),
  } satisfies Told<ProgressProps['visits']>,
  report: {
    onReport: () => openPage('report'),
  } satisfies Told<ProgressProps['report']>,
  learn: {
    onRead: (card) => {
      // Once is enough: a card counts from the day it was first read.
      if (!plan.cardsSeen[card]) answer({ type: 'SEEN', what: 'card', key: card });
    },
  } satisfies Told<ProgressProps['learn']>,
});
