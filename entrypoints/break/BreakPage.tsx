import { useEffect } from 'preact/hooks';
import { Banner } from '../../components/Banner';
import { NothingToPlay } from '../../components/player/NothingToPlay';
import type { Memory } from '../../domain/memory';
import { useMemory } from '../../hooks/useMemory';
import { useNotices } from '../../hooks/useNotices';
import { tell } from '../../platform/tell';
import { bannersOf } from '../page/banners';
import { pausedBanners } from '../page/paused';
import { PlayerHost } from '../player/PlayerHost';
import { useBegun } from '../player/useBegun';

const id = () => crypto.randomUUID();

/** The break page: plays the break under way, or begins the one that is asked for. */
export function BreakPage() {
  const memory = useMemory();
  const notices = useNotices();
  const begun = useBegun(memory, true);
  useStart(memory, begun !== null);
  if (!memory) return null;
  const grave = bannersOf(notices, memory).filter(({ tone }) => tone === 'attention');
  const banners = [...grave, ...pausedBanners(memory)];
  const start = () => tell({ type: 'USER', action: 'start', kind: 'micro', id: id() });
  return (
    <>
      {banners.map((banner) => (
        <Banner key={banner.text} {...banner} />
      ))}
      {begun?.offer ? (
        <PlayerHost
          memory={memory}
          offer={begun.offer}
          place="window"
          onClose={() => window.close()}
        />
      ) : (
        <NothingToPlay onStart={start} onClose={() => window.close()} />
      )}
    </>
  );
}

/** Begins the break that is asked for, once; never in place of one whose end is still shown. */
function useStart(memory: Memory | null, isShown: boolean): void {
  const { brk, prompt } = memory?.session ?? {};
  const promptId = brk || isShown ? undefined : prompt?.id;
  useEffect(() => {
    if (promptId) void tell({ type: 'USER', action: 'start', promptId, id: id() });
  }, [promptId]);
}
