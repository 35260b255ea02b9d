import type { Launch, Page, Popup, TestBrowser } from './browser';
import { type Send, talk } from './cdp';
import { attach, type Target } from './chromiumPage';
import { startThrough } from './program';
import { sleep, until } from './wait';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-dev-shm-usage',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

const american = 'en-US';

/** The flags a browser of the Chromium family is started with. */
export function flagsOf(launch: Launch): string[] {
  const { profile, headless, proxy, language, installedAs } = launch;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    // Branded builds ignore --load-extension; the pipe loads it in every one of them.
    '--enable-unsafe-extension-debugging',
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...quiet,
    `--lang=${language ?? american}`,
    // Without networking in the background nothing is fetched that a policy wants installed.
    ...(installedAs ? [] : ['--disable-background-networking']),
    ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
    '--window-size=1200,900',
    'about:blank',
  ];
}

/** A page of ours without code: the browser shows a picture, and the extension's APIs are there. */
const codeless = 'icon/16.png';

/** Tells the worker that the first button of the notification was pressed. */
async function press(send: Send, targetId: string): Promise<void> {
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const expression = `chrome.notifications.getAll().then((all) =>
    chrome.notifications.onButtonClicked.dispatch(Object.keys(all)[0], 0))`;
  await send('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
  await send('Target.detachFromTarget', { sessionId });
}

/** Bytes the worker keeps once garbage is collected. */
async function heapOf(send: Send, targetId: string): Promise<number> {
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  await send('HeapProfiler.collectGarbage', {}, sessionId);
  const { usedSize } = await send<{ usedSize: number }>('Runtime.getHeapUsage', {}, sessionId);
  await send('Target.detachFromTarget', { sessionId });
  return usedSize;
}

/** Switches an extension off or on where a person does. */
async function enable(send: Send, id: string, on: boolean): Promise<void> {
  const url = 'chrome://extensions/';
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const expression = `chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`;
  await until('the page of extensions', async () => {
    const ready = `typeof chrome.management?.setEnabled === 'function'`;
    const { result } = await send<{ result: { value: boolean } }>(
      'Runtime.evaluate',
      { expression: ready },
      sessionId,
    );
    return result.value;
  });
  await send('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
  await send('Target.closeTarget', { targetId });
}

/** Starts a browser of the Chromium family with the extension in it. */
export async function launchChromium(launch: Launch): Promise<TestBrowser> {
  const { program, extension, env = {}, through = [], installedAs } = launch;
  // On Linux a flag says nothing: the language is that of the system.
  const speaking = { LANGUAGE: launch.language ?? american, ...env };
  const how = { env: speaking, pipes: 2 };
  const started = startThrough(through, program.path, flagsOf(launch), how);
  const send = talk(started);
  const { product } = await send<{ product: string }>('Browser.getVersion');
  const load = async (path: string) =>
    (await send<{ id: string }>('Extensions.loadUnpacked', { path })).id;
  const originOf = (id: string) => `chrome-extension://${id}/`;
  const id = installedAs ?? (await load(extension));
  const origin = originOf(id);
  const targets = async () =>
    (await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos;
  const workers = async () =>
    (await targets()).filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  const pages = async () =>
    (await targets()).filter(({ type, url }) => type === 'page' && url.startsWith(origin));

  async function visit(url: string): Promise<Page> {
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
    return attach(send, targetId);
  }

  const open = (path: string) => visit(origin + path);

  async function opened(path: string): Promise<Page> {
    const target = await until(`the page ${path}`, async () =>
      (await pages()).find(({ url }) => url.startsWith(origin + path)),
    );
    return attach(send, target.targetId);
  }

  if (installedAs)
    await until('the extension to be installed', async () => (await workers()).length > 0);
  const within = await open(codeless);

  return {
    family: 'chromium',
    version: product,
    open,
    visit,
    loadOther: async (folder) => originOf(await load(folder)),
    opened,
    within,
    paths: async () => (await pages()).map(({ url }) => url.slice(origin.length)),
    openPopup: async (): Promise<Popup> => {
      const before = new Set((await pages()).map(({ targetId }) => targetId));
      await within.run((browser) => browser.action.openPopup());
      const target = await until('the popup', async () =>
        (await pages()).find(({ targetId }) => !before.has(targetId)),
      );
      const popup = await attach(send, target.targetId);
      return { text: () => popup.run(() => document.body.innerText), picture: popup.picture };
    },
    workerLives: async () => (await workers()).length > 0,
    workerHeap: async () => {
      await within.run((browser) => browser.runtime.sendMessage({}).catch(() => undefined));
      const [worker] = await workers();
      if (!worker) throw new Error('no worker to look into');
      return heapOf(send, worker.targetId);
    },
    killWorker: async () => {
      for (const { targetId } of await workers()) await send('Target.closeTarget', { targetId });
      await until('the worker to be gone', async () => (await workers()).length === 0);
    },
    enable: (on) => enable(send, id, on),
    update: async (folder) => {
      await send('Extensions.loadUnpacked', { path: folder });
    },
    notifications: () =>
      within.run(async (browser) => Object.keys(await browser.notifications.getAll()).length),
    pressNotification: async () => {
      // The press itself is the system's; what it tells the worker is the same.
      await within.run((browser) => browser.runtime.sendMessage({}).catch(() => undefined));
      const [worker] = await workers();
      if (!worker) throw new Error('no worker to tell');
      await press(send, worker.targetId);
    },
    close: async () => {
      // The answer may be cut off by the closing itself.
      await Promise.race([send('Browser.close').catch(() => undefined), sleep(5_000)]);
      await Promise.race([started.ended, sleep(10_000)]);
      await started.kill();
    },
    signal: started.signal,
    kill: started.kill,
    gone: started.ended,
  };
}
