import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, type Shortcut, shortcuts } from '../platform/commands';

/** Each action with its key as the browser has it; looked at again when one comes back to the page. */
export function useKeys() {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const refresh = () => void shortcuts().then(setKeys);
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);
  const where = import.meta.env.FIREFOX ? ('firefox' as const) : ('chromium' as const);
  return { keys, where, onSet: () => void openShortcutSettings() };
}
