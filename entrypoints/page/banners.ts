import type { BannerProps } from '../../components/Banner';
import { bannersFor } from '../../components/popup/banners';
import { standingOf } from '../../domain/care/safety/standing';
import { remindsOfVisit } from '../../domain/care/visits';
import type { Known } from '../../domain/memory';
import type { Notice } from '../../domain/notice';
import { today } from '../../platform/present';
import { restart, tell } from '../../platform/tell';
import { openPage } from '../../platform/window';
import { words } from '../../platform/words';

/** What stands at the head of popup and break page, with what can be done about it. */
export const bannersOf = (notices: readonly Notice[], memory: Known): BannerProps[] => [
  ...bannersFor(words, notices, standingOf(memory.care, today()), {
    onRestart: restart,
    onFinishSetup: () => openPage('welcome'),
    onCard: () => openPage('welcome', 'symptoms'),
    onRecheck: () => openPage('welcome', 'recheck'),
    onSettings: () => openPage('settings', 'prompts'),
    onRecover: () => tell({ type: 'RECOVER', id: crypto.randomUUID() }),
  }),
  ...visitBanners(memory),
];

/** A clinic visit that is planned for today, for those who want to be reminded, until it is logged. */
function visitBanners(memory: Known): BannerProps[] {
  if (!remindsOfVisit(memory, today())) return [];
  const action = {
    label: words('progress.visits.banner_act'),
    onAct: () => openPage('progress', 'visits'),
  };
  return [{ tone: 'quiet', text: words('progress.visits.planned_today'), action }];
}
