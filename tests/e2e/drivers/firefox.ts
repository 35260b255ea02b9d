import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch, Popup, TestBrowser } from './browser';
import { chromeOf } from './firefoxChrome';
import { pageOf } from './firefoxPage';
import { type Command, converse, freePort } from './marionette';
import { startThrough } from './program';
import { sleep, until } from './wait';

const addonId = 'glidebreak@glidebreak.example';
const uuid = '6c1f5d9e-5b1f-4f6e-9a51-0d1a5c0b7e11';
const origin = `moz-extension://${uuid}/`;

const prefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
  // Where only signed packages may stay, the data of one that is loaded anew must survive.
  'xpinstall.signatures.required': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'alerts.useSystemBackend': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.warnOnClose': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
} as const;

const through = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

function writePrefs({ profile, forgetful = false, proxy, language }: Launch, port: number): void {
  mkdirSync(profile, { recursive: true });
  const all = Object.entries({
    ...prefs,
    ...(proxy && through(proxy)),
    ...(language && { 'intl.locale.requested': language }),
    'marionette.port': port,
    'browser.privatebrowsing.autostart': forgetful,
  });
  const lines = all.map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

/** One piece of work after the other. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function install(command: Command, path: string, forgetful: boolean): Promise<void> {
  await command('Addon:Install', { path, temporary: true, allowPrivateBrowsing: forgetful });
}

/** Starts Firefox with the extension in it. */
export async function launchFirefox(launch: Launch): Promise<TestBrowser> {
  const { program, profile, extension, headless, forgetful = false, env = {} } = launch;
  const { through = [], installedAs } = launch;
  const port = await freePort();
  writePrefs(launch, port);
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const place = ['--profile', profile, ...(headless ? ['--headless'] : []), 'about:blank'];
  // A home of its own: other people's settings and policies stay outside.
  const home = { HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...env };
  const started = startThrough(through, program.path, [...flags, ...place], { env: home });
  const command = await converse(started, port);
  const { capabilities } = await command<{ capabilities: { browserVersion: string } }>(
    'WebDriver:NewSession',
  );
  if (!installedAs) await install(command, extension, forgetful);
  const alone = oneByOne();
  const inChrome = chromeOf(command, alone, addonId);
  const page = (handle: string) => pageOf(command, handle, alone);
  const handles = () => alone(() => command<string[]>('WebDriver:GetWindowHandles'));

  async function open(path: string) {
    const { handle } = await alone(async () => {
      // The page that was looked at last may be closed by now.
      const [standing] = await command<string[]>('WebDriver:GetWindowHandles');
      if (standing) await command('WebDriver:SwitchToWindow', { handle: standing });
      return command<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    });
    await alone(async () => {
      await command('WebDriver:SwitchToWindow', { handle });
      await command('WebDriver:Navigate', { url: origin + path });
    });
    return page(handle);
  }

  async function located() {
    const all: [handle: string, url: string][] = [];
    // One that closes while it is looked for is not there.
    for (const handle of await handles())
      all.push([
        handle,
        await page(handle)
          .url()
          .catch(() => ''),
      ]);
    return all.filter(([, url]) => url.startsWith(origin));
  }

  if (installedAs) await until('the extension to be installed', inChrome.workerLives);
  const within = await open('icon/16.png');

  return {
    family: 'firefox',
    version: `Firefox/${capabilities.browserVersion}`,
    open,
    opened: async (path) => {
      const [handle] = await until(`the page ${path}`, async () =>
        (await located()).find(([, url]) => url.startsWith(origin + path)),
      );
      return page(handle);
    },
    within,
    paths: async () => (await located()).map(([, url]) => url.slice(origin.length)),
    openPopup: async (): Promise<Popup> => {
      await inChrome.openPopup();
      return {
        text: () =>
          within.run(
            (browser) =>
              browser.extension.getViews({ type: 'popup' })[0]?.document.body.textContent ?? '',
          ),
        picture: async () => Buffer.from(await inChrome.popupPicture(), 'base64'),
      };
    },
    workerLives: inChrome.workerLives,
    killWorker: async () => {
      await inChrome.suspend();
      await until('the event page to be gone', async () => !(await inChrome.workerLives()));
    },
    enable: (on) => (on ? inChrome.switchOn() : inChrome.switchOff()),
    update: (folder) => alone(() => install(command, folder, forgetful)),
    notifications: inChrome.notifications,
    pressNotification: inChrome.pressNotification,
    sound: inChrome.sound,
    close: async () => {
      const quit = command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await Promise.race([quit, sleep(5_000)]);
      await Promise.race([started.ended, sleep(10_000)]);
      await started.kill();
    },
    signal: started.signal,
    kill: started.kill,
    gone: started.ended,
  };
}
