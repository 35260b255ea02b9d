import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFamily } from '../../scripts/browsers.mjs';
import { openBrowser } from '../../scripts/headless.mjs';
import { bundleSite, openSite, writeSite } from '../../scripts/screens/site.mjs';

// As much as a report ever holds, printed: two pages in every language, on both papers.

const root = resolve('.');
const printed = resolve('.output/paper');
const languages = readdirSync(resolve('locales')).map((name) => name.replace('.json', ''));
/** Inches. */
const papers = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const;

describe.skipIf(!findFamily('chromium') && !process.env.CI)('a report on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  let browser: ReturnType<typeof openBrowser>;
  beforeAll(async () => {
    mkdirSync(printed, { recursive: true });
    await bundleSite(root, folder);
    browser = openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(languages)('with as much as it ever holds takes two pages (%s)', async (language) => {
    const { send, run } = await openSite(browser, writeSite(root, folder, language));
    for (const name of ['report-crowded', 'report-year']) {
      const drawn = `new Promise((done) => setInterval(() =>
        document.querySelectorAll('.plot svg').length === document.querySelectorAll('.plot').length &&
        done(true), 30))`;
      await run(`show('${name}'), ${drawn}`);
      for (const [paper, [paperWidth, paperHeight]] of Object.entries(papers)) {
        const { data } = await send('Page.printToPDF', { paperWidth, paperHeight });
        const pdf = Buffer.from(data, 'base64');
        writeFileSync(join(printed, `${name}-${language}-${paper}.pdf`), pdf);
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
        expect(`${name} on ${paper}: ${pages}`).toBe(`${name} on ${paper}: 2`);
      }
    }
  });
});
