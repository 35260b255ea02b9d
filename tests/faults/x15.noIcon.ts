import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../e2e/drivers/wait';
import { askedOf, askNow } from './asked';
import { copyOf } from './copy';
import type { Fault } from './fault';

const withoutIcon = () =>
  copyOf('chromium', (manifest, folder) => {
    const { 128: _gone, ...icons } = manifest.icons as Record<string, string>;
    manifest.icons = icons;
    rmSync(join(folder, 'icon/128.png'));
  });

export const noIcon: Fault = {
  row: 'X15',
  what: 'the browser refuses the notification (its picture is missing)',
  families: ['chromium'],
  times: { full: 5, quick: 2 },
  how: () => ({ extension: withoutIcon() }),
  inject: async ({ desk, ledger, times, injected }) => {
    for (let n = 0; n < times; n += 1) {
      const browser = desk.browser();
      await askNow(browser);
      injected();
      await until('trouble to be told of, and the icon to show the break', async () => {
        const { badge, notices } = await askedOf(browser);
        return badge !== '' && notices.includes('notifications-off');
      });
      await ledger.tell(browser, 2, 2);
    }
  },
};
