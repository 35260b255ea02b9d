import type { BannerProps } from '../../components/Banner';
import { momentText } from '../../components/days';
import type { Memory } from '../../domain/memory';
import { tell } from '../../platform/tell';
import { words } from '../../platform/words';

/** At the head of a page while everything is paused: until when, and the way out of it. */
export function pausedBanners({ session }: Memory): BannerProps[] {
  if (!session?.pause) return [];
  const { until } = session.pause;
  const text =
    until === null ? words('notice.paused_open') : words('notice.paused', momentText(words, until));
  const onAct = () => tell({ type: 'USER', action: 'resume', id: crypto.randomUUID() });
  return [{ tone: 'quiet', text, action: { label: words('popup.paused.resume'), onAct } }];
}
