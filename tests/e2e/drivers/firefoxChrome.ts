import { runThere } from './firefoxPage';
import type { Command } from './marionette';

/** The parts of Firefox's own code that are used here. */
interface Inside {
  readonly ChromeUtils: {
    importESModule: (url: string) => { ExtensionParent: Parent; AddonManager: Addons };
  };
  readonly WebExtensionPolicy: { getByID: (id: string) => { extension: Extension } | null };
  readonly Services: {
    wm: {
      getMostRecentWindow: (type: string) => BrowserWindow;
      getEnumerator: (type: string) => Iterable<AlertWindow>;
    };
  };
}
interface Extension {
  readonly backgroundState: string;
  readonly terminateBackground: (how: { disableResetIdleForTest: boolean }) => Promise<void>;
}
interface Addons {
  readonly getAddonByID: (
    id: string,
  ) => Promise<{ enable: () => Promise<void>; disable: () => Promise<void> }>;
}
interface AlertWindow {
  readonly onAlertClick: () => void;
}
interface BrowserWindow {
  readonly document: Document;
  readonly gBrowser: {
    readonly selectedBrowser: {
      readonly audioPlaybackStarted: () => void;
      readonly audioPlaybackStopped: () => void;
    };
  };
}
interface Parent {
  readonly apiManager: {
    readonly global: {
      browserActionFor: (of: Extension) => { openPopup: (at: BrowserWindow) => Promise<void> };
    };
  };
}
interface PopupElement extends Element {
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot: (area: null, scale: number, background: string) => Promise<ImageBitmap>;
    };
  };
}

/** What Firefox itself, not its pages, knows and does about the extension. */
export function chromeOf(
  command: Command,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  id: string,
) {
  const run = <T>(what: (id: string) => T | Promise<T>): Promise<T> =>
    alone(async () => {
      await command('Marionette:SetContext', { value: 'chrome' });
      try {
        return (await runThere(command, `(${String(what)})(${JSON.stringify(id)})`, 'null')) as T;
      } finally {
        await command('Marionette:SetContext', { value: 'content' });
      }
    });
  return {
    run,
    openPopup: () => run(openPopup),
    popupPicture: () => run(popupPicture),
    workerLives: () => run(workerLives),
    suspend: () => run(suspend),
    switchOn: () => run(switchOn),
    switchOff: () => run(switchOff),
    notifications: () => run(notifications),
    pressNotification: () => run(pressNotification),
    sound: (on: boolean) => run(on ? soundBegins : soundEnds),
  };
}

// These run inside Firefox: each must stand alone.

async function openPopup(id: string): Promise<void> {
  const inside = globalThis as unknown as Inside;
  const extension = inside.WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error('the extension is not there');
  const url = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = inside.ChromeUtils.importESModule(url);
  const window = inside.Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
}

async function popupPicture(): Promise<string> {
  const inside = globalThis as unknown as Inside;
  const { document } = inside.Services.wm.getMostRecentWindow('navigator:browser');
  const shown = document.querySelector<PopupElement>('.webextension-popup-browser');
  if (!shown) throw new Error('no popup is open');
  const bitmap = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  if (!(canvas instanceof (document.defaultView ?? globalThis).HTMLCanvasElement))
    throw new Error('no canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().replace(/^.*,/, '');
}

function workerLives(id: string): boolean {
  const inside = globalThis as unknown as Inside;
  return inside.WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}

async function suspend(id: string): Promise<void> {
  const inside = globalThis as unknown as Inside;
  // Whatever is under way does not keep it alive: it dies in the middle.
  const how = { disableResetIdleForTest: true };
  await inside.WebExtensionPolicy.getByID(id)?.extension.terminateBackground(how);
}

async function switchOn(id: string): Promise<void> {
  const inside = globalThis as unknown as Inside;
  const url = 'resource://gre/modules/AddonManager.sys.mjs';
  const { AddonManager } = inside.ChromeUtils.importESModule(url);
  await (await AddonManager.getAddonByID(id)).enable();
}

async function switchOff(id: string): Promise<void> {
  const inside = globalThis as unknown as Inside;
  const url = 'resource://gre/modules/AddonManager.sys.mjs';
  const { AddonManager } = inside.ChromeUtils.importESModule(url);
  await (await AddonManager.getAddonByID(id)).disable();
}

function soundBegins(): void {
  const inside = globalThis as unknown as Inside;
  const window = inside.Services.wm.getMostRecentWindow('navigator:browser');
  window.gBrowser.selectedBrowser.audioPlaybackStarted();
}

function soundEnds(): void {
  const inside = globalThis as unknown as Inside;
  const window = inside.Services.wm.getMostRecentWindow('navigator:browser');
  window.gBrowser.selectedBrowser.audioPlaybackStopped();
}

function notifications(): number {
  const inside = globalThis as unknown as Inside;
  return [...inside.Services.wm.getEnumerator('alert:alert')].length;
}

function pressNotification(): void {
  const inside = globalThis as unknown as Inside;
  const [shown] = inside.Services.wm.getEnumerator('alert:alert');
  if (!shown) throw new Error('no notification is shown');
  shown.onAlertClick();
}
