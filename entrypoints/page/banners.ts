import type { BannerProps } from '../../components/Banner';
import { bannersFor } from '../../components/popup/banners';
import { standingOf } from '../../domain/care/safety/standing';
import type { Memory } from '../../domain/memory';
import type { Notice } from '../../domain/notice';
import { today } from '../../platform/present';
import { restart } from '../../platform/tell';
import { openPage } from '../../platform/window';
import { words } from '../../platform/words';

/** What stands at the head of popup and break page, with what can be done about it. */
export const bannersOf = (notices: readonly Notice[], { care }: Memory): BannerProps[] =>
  bannersFor(words, notices, standingOf(care, today()), {
    onRestart: restart,
    onFinishSetup: () => openPage('welcome'),
    onCard: () => openPage('welcome', 'symptoms'),
    onRecheck: () => openPage('welcome', 'recheck'),
    onSettings: () => openPage('settings', 'prompts'),
  });
