import type { Notice } from '../../domain/notice';
import type { BannerProps } from '../Banner';
import type { Words } from '../words';

/** What can be done about trouble, from the page that shows it. */
export interface BannerActs {
  readonly onRestart: () => void;
  readonly onFinishSetup: () => void;
  readonly onSettings: () => void;
}

const tones: Readonly<Record<Notice, BannerProps['tone']>> = {
  'log-unavailable': 'quiet',
  'state-unreadable': 'quiet',
  'store-refuses': 'attention',
  'notifications-off': 'quiet',
  'worker-silent': 'attention',
};

/** The banners for what stands, gravest first, with the open safety lists last. */
export function bannersFor(
  words: Words,
  notices: readonly Notice[],
  listsOpen: boolean,
  acts: BannerActs,
): BannerProps[] {
  const actions: Readonly<Partial<Record<Notice, BannerProps['action']>>> = {
    'worker-silent': { label: words('notice.restart'), onAct: acts.onRestart },
    'store-refuses': { label: words('notice.restart'), onAct: acts.onRestart },
    'notifications-off': { label: words('notice.look'), onAct: acts.onSettings },
  };
  const standing = notices.map((notice): BannerProps => {
    const action = actions[notice];
    const text = words(`notice.${notice}`);
    return { tone: tones[notice], text, ...(action && { action }) };
  });
  const rank = ({ tone }: BannerProps) => (tone === 'attention' ? 0 : 1);
  const open: BannerProps = {
    tone: 'quiet',
    text: words('notice.lists_open'),
    action: { label: words('notice.finish_setup'), onAct: acts.onFinishSetup },
  };
  return [...standing.sort((a, b) => rank(a) - rank(b)), ...(listsOpen ? [open] : [])];
}
