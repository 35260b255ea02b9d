import { useEffect, useState } from 'preact/hooks';
import { Banner } from '../../components/Banner';
import { NothingToPlay } from '../../components/player/NothingToPlay';
import type { Known, Memory } from '../../domain/memory';
import { useMemory } from '../../hooks/useMemory';
import { useNotices } from '../../hooks/useNotices';
import { tell } from '../../platform/tell';
import { asksFirst } from '../../platform/window';
import { bannersOf } from '../page/banners';
import { pausedBanners } from '../page/paused';
import { PlayerHost } from '../player/PlayerHost';
import { useBegun } from '../player/useBegun';
import { Asked, useAsked } from './Asked';

const id = () => crypto.randomUUID();

/** The break page: plays the break under way, begins the one that is asked for, or asks for it itself. */
export function BreakPage() {
  const memory = useMemory();
  const notices = useNotices();
  const begun = useBegun(memory, true);
  const [asks] = useState(() => location.hash === asksFirst);
  useStart(memory, begun !== null || asks);
  useAsked(memory, asks && begun === null);
  if (!memory) return null;
  const grave = bannersOf(notices, memory).filter(({ tone }) => tone === 'attention');
  const banners = [...grave, ...pausedBanners(memory)];
  return (
    <>
      {banners.map((banner) => (
        <Banner key={banner.text} {...banner} />
      ))}
      <Shown {...{ memory, begun, asks }} />
    </>
  );
}

interface ShownProps {
  readonly memory: Memory;
  /** As it stood when the break that plays here began; null: none does. */
  readonly begun: Known | null;
  readonly asks: boolean;
}

function Shown({ memory, begun, asks }: ShownProps) {
  const onClose = () => window.close();
  if (begun?.offer)
    return <PlayerHost {...{ memory, onClose }} offer={begun.offer} place="window" />;
  if (asks) return <Asked memory={memory} />;
  const start = () => tell({ type: 'USER', action: 'start', kind: 'micro', id: id() });
  return <NothingToPlay onStart={start} onClose={onClose} />;
}

/** Begins the break that is asked for, once; never in place of one whose end is still shown. */
function useStart(memory: Memory | null, waits: boolean): void {
  const { brk, prompt } = memory?.session ?? {};
  const promptId = brk || waits ? undefined : prompt?.id;
  useEffect(() => {
    if (promptId) void tell({ type: 'USER', action: 'start', promptId, id: id() });
  }, [promptId]);
}
