// @ts-check
import { withModules } from '../modules.mjs';

/**
 * @typedef {import('../../tests/e2e/drivers/browser').TestBrowser} TestBrowser
 * @typedef {import('../../tests/e2e/drivers/browser').Page} Page
 * @typedef {import('../../tests/e2e/drivers/browser').Launch} Launch
 * @typedef {import('../../domain/journal/completion').Completion} Completion
 * @typedef {object} Drivers what the end-to-end tests drive browsers with
 * @property {(launch: Launch) => Promise<TestBrowser>} launch
 * @property {typeof import('../../tests/e2e/drivers/wait').until} until
 * @property {typeof import('../../tests/e2e/drivers/traced').openTraced} openTraced
 * @property {(browser: TestBrowser) => Promise<Completion[]>} logOf
 * @property {typeof import('../../tests/e2e/stored').keepLog} keepLog
 * @property {typeof import('../../tests/helpers/office').officeLog} officeLog
 */

/** Loads the drivers of the end-to-end tests. @param {string} root @returns {Promise<Drivers>} */
export const loadDrivers = (root) =>
  withModules(root, async (load) => {
    const { launchChromium } = await load('/tests/e2e/drivers/chromium.ts');
    const { launchFirefox } = await load('/tests/e2e/drivers/firefox.ts');
    const { until } = await load('/tests/e2e/drivers/wait.ts');
    const { openTraced } = await load('/tests/e2e/drivers/traced.ts');
    const { keepLog, logOf } = await load('/tests/e2e/stored.ts');
    const { officeLog } = await load('/tests/helpers/office.ts');
    /** @param {Launch} launch */
    const launch = (launch) =>
      (launch.program.family === 'firefox' ? launchFirefox : launchChromium)(launch);
    return { launch, until, openTraced, logOf, keepLog, officeLog };
  });
