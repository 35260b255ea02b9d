import { useEffect, useState } from 'preact/hooks';
import { watchNotices } from '../platform/notices';
import { soundRefused } from '../platform/sound';

/** Whether the end sound could not be played here the last time it was to. */
export function useSoundRefused(): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const refresh = () => void soundRefused().then(setRefused);
    refresh();
    return watchNotices(refresh);
  }, []);
  return refused;
}
