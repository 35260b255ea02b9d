import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import type { TestBrowser } from './drivers/browser';
import { launchChromium } from './drivers/chromium';

const program = findFamily('chromium');

describe.skipIf(!program && !process.env.CI)('the production build in a real Chromium', () => {
  let chromium: TestBrowser;
  beforeAll(async () => {
    if (!program) throw new Error('Chromium is not installed.');
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const extension = resolve('.output/chrome-mv3');
    chromium = await launchChromium({ program, profile, extension, headless: true });
  });
  afterAll(() => chromium?.close());

  it('stores a session with the four kinds of break', async () => {
    await expect
      .poll(
        () =>
          chromium.within.run(async (browser) => {
            const { session } = await browser.storage.local.get('session');
            return Object.keys((session as { kinds?: object } | undefined)?.kinds ?? {}).sort();
          }),
        { timeout: 60_000 },
      )
      .toEqual(['glide', 'micro', 'posture', 'walk']);
  });

  it('shows a newcomer around, once', async () => {
    await expect
      .poll(async () => (await chromium.paths()).filter((path) => path.startsWith('welcome')), {
        timeout: 60_000,
      })
      .toHaveLength(1);
  });

  it('does not hear messages it does not know, nor what no page can say', async () => {
    const answers = await chromium.within.run(async (browser) => {
      const said = (message: unknown) =>
        Promise.race([
          browser.runtime.sendMessage(message).catch(() => 'refused'),
          new Promise((late) => setTimeout(late, 1_000, 'no answer')),
        ]);
      const tell = (data: unknown) => said({ id: 7, type: 'tell', timestamp: Date.now(), data });
      // Other events may come in between; what matters is that none of these left anything behind.
      const keys = async () =>
        Object.keys(await browser.storage.local.get(null))
          .filter((key) => !key.startsWith('wal:') || key === 'wal:b')
          .filter((key) => key !== 'upkeep' && key !== 'mirror')
          .sort()
          .join();
      const before = await keys();
      return {
        heard: [await said({ hello: 'there' }), await said({ id: 1, type: 'wipe', timestamp: 1 })],
        refused: JSON.stringify(await tell({ type: 'BOOT', kind: 'install', id: 'b' })),
        same: (await keys()) === before,
      };
    });
    expect(JSON.stringify(answers.heard)).not.toContain('stored');
    expect(answers.refused).toMatch(/nothing a page can tell/);
    expect(answers.same).toBe(true);
  });

  it.each(['popup.html', 'welcome.html', 'progress.html', 'settings.html', 'break.html'])(
    'shows words on %s, and no key without words',
    async (path) => {
      const page = await chromium.open(path);
      const text = () => page.run(() => document.body.innerText);
      await expect.poll(text, { timeout: 60_000 }).toMatch(/\w{3}/);
      expect(await text()).not.toMatch(
        /\b(popup|settings|welcome|player|progress|therapist)\.[a-z_]+/,
      );
      await page.close();
    },
  );
});
