// @ts-check
import { createServer } from 'vite';

/**
 * @typedef {import('../../tests/e2e/drivers/browser').TestBrowser} TestBrowser
 * @typedef {import('../../tests/e2e/drivers/browser').Page} Page
 * @typedef {import('../../tests/e2e/drivers/browser').Launch} Launch
 * @typedef {import('../../domain/journal/completion').Completion} Completion
 * @typedef {object} Drivers what the end-to-end tests drive browsers with
 * @property {(launch: Launch) => Promise<TestBrowser>} launch
 * @property {typeof import('../../tests/e2e/drivers/wait').until} until
 * @property {(browser: TestBrowser) => Promise<Completion[]>} logOf
 */

/**
 * Loads the drivers of the end-to-end tests; they are TypeScript, which not every Node reads.
 * @param {string} root @returns {Promise<Drivers>}
 */
export async function loadDrivers(root) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { launchChromium } = await server.ssrLoadModule('/tests/e2e/drivers/chromium.ts');
    const { launchFirefox } = await server.ssrLoadModule('/tests/e2e/drivers/firefox.ts');
    const { until } = await server.ssrLoadModule('/tests/e2e/drivers/wait.ts');
    const { logOf } = await server.ssrLoadModule('/tests/e2e/stored.ts');
    /** @param {Launch} launch */
    const launch = (launch) =>
      (launch.program.family === 'firefox' ? launchFirefox : launchChromium)(launch);
    return { launch, until, logOf };
  } finally {
    await server.close();
  }
}
