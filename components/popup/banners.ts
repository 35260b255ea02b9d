import type { SafetyStanding } from '../../domain/care/safety/standing';
import type { Notice } from '../../domain/notice';
import type { BannerProps } from '../Banner';
import type { Words } from '../words';

/** What can be done about trouble, from the page that shows it. */
export interface BannerActs {
  readonly onRestart: () => void;
  readonly onFinishSetup: () => void;
  readonly onSettings: () => void;
  /** After the log was lost: the copy of its last days is brought back, if there is one. */
  readonly onRecover: () => void;
  /** To the card that follows from a grave answer. */
  readonly onCard: () => void;
  /** To the questions that are due again. */
  readonly onRecheck: () => void;
}

/** What needs the person; the rest is only said. */
const grave: readonly Notice[] = ['log-lost', 'log-gone', 'store-refuses', 'worker-silent'];

/** The banners for what stands, gravest first; a grave answer leads, questions to be answered come last. */
export function bannersFor(
  words: Words,
  notices: readonly Notice[],
  standing: SafetyStanding,
  acts: BannerActs,
): BannerProps[] {
  const actions: Readonly<Partial<Record<Notice, BannerProps['action']>>> = {
    'worker-silent': { label: words('notice.restart'), onAct: acts.onRestart },
    'store-refuses': { label: words('notice.restart'), onAct: acts.onRestart },
    'log-lost': { label: words('notice.bring_back'), onAct: acts.onRecover },
    'log-gone': { label: words('notice.all_right'), onAct: acts.onRecover },
    'notifications-off': { label: words('notice.look'), onAct: acts.onSettings },
  };
  const troubles = notices.map((notice): BannerProps => {
    const action = actions[notice];
    const text = words(`notice.${notice}`);
    const tone = grave.includes(notice) ? 'attention' : 'quiet';
    return { tone, text, ...(action && { action }) };
  });
  const rank = ({ tone }: BannerProps) => (tone === 'attention' ? 0 : 1);
  const sorted = troubles.sort((a, b) => rank(a) - rank(b));
  const safety = safetyBanner(words, standing, acts);
  if (!safety) return sorted;
  return safety.tone === 'attention' ? [safety, ...sorted] : [...sorted, safety];
}

function safetyBanner(
  words: Words,
  standing: SafetyStanding,
  acts: BannerActs,
): BannerProps | null {
  const banner = (tone: BannerProps['tone'], text: string, label: string, onAct: () => void) => ({
    tone,
    text: words(text),
    action: { label: words(label), onAct },
  });
  switch (standing) {
    case 'emergency':
      return banner('attention', 'card.emergency.title', 'notice.show', acts.onCard);
    case 'urgent':
      return banner('attention', 'card.urgent.title', 'notice.show', acts.onCard);
    case 'open':
      return banner('quiet', 'notice.lists_open', 'notice.finish_setup', acts.onFinishSetup);
    case 'due':
      return banner('quiet', 'notice.lists_due', 'notice.answer', acts.onRecheck);
    case 'answered':
      return null;
  }
}
