import type { Browser as Api } from 'webextension-polyfill';
import type { Browser as Found } from '../../../scripts/browsers.mjs';

/** A page that is open in a browser under test. */
export interface Page {
  readonly url: () => Promise<string>;
  /** Runs a function in the page and gives back what it returns; it may use nothing from outside. */
  readonly run: <T, A extends readonly unknown[]>(
    what: (browser: Api, ...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** Loads a script's text into the page, for example an accessibility checker. */
  readonly add: (script: string) => Promise<void>;
  /** A real click in the middle of the first element the selector finds, once there is one. */
  readonly click: (selector: string) => Promise<void>;
  /** A real key press, by its `KeyboardEvent.key`: one character, or a name such as `Tab`. */
  readonly press: (key: string) => Promise<void>;
  /** A picture of what the page shows, as PNG. */
  readonly picture: () => Promise<Buffer>;
  /** The page as it is printed, as PDF, on paper of so many inches; only where the browser can be asked. */
  readonly print?: (width: number, height: number) => Promise<Buffer>;
  /** What the page's main thread has worked so far, ms; only where the browser can be asked. */
  readonly worked?: () => Promise<number>;
  /** Bytes of the page's heap after garbage is collected; only where the browser can be asked. */
  readonly heap?: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A browser under test with the extension in it. */
export interface TestBrowser {
  readonly family: 'chromium' | 'firefox';
  readonly version: string;
  /** Opens a page of the extension in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a page of somebody else's in a tab; only where the browser can be asked. */
  readonly visit?: (url: string) => Promise<Page>;
  /** Loads another extension beside ours and gives its origin; only where the browser can be asked. */
  readonly loadOther?: (folder: string) => Promise<string>;
  /** A page of the extension that was opened by itself, once it is there. */
  readonly opened: (path: string) => Promise<Page>;
  /** The pages of the extension that are open, by path. */
  readonly paths: () => Promise<string[]>;
  /** Opens the real popup of the toolbar button; its document can be looked at, not clicked. */
  readonly openPopup: () => Promise<Popup>;
  /** A page of the extension without any code of its own: a window on what is stored. */
  readonly within: Page;
  /** Ends the background's life, as the browser does whenever it likes. */
  readonly killWorker: () => Promise<void>;
  readonly workerLives: () => Promise<boolean>;
  /** Bytes of the background's heap after garbage is collected; only where the browser can be asked. */
  readonly workerHeap?: () => Promise<number>;
  /** Switches the extension off or on, as its page of extensions does; its own pages close. */
  readonly enable: (on: boolean) => Promise<void>;
  /** Loads the extension from another folder over the one there is, as an update; its own pages close. */
  readonly update: (folder: string) => Promise<void>;
  /** How many notifications are being shown. */
  readonly notifications: () => Promise<number>;
  /** Presses Start on the notification that is being shown; where it has no buttons, the notification. */
  readonly pressNotification: () => Promise<void>;
  /**
   * Has the tab in front sound, or fall silent, as the browser's own media code would tell it: Firefox plays
   * to nobody where the machine has no sound. Absent where it plays all the same.
   */
  readonly sound?: (on: boolean) => Promise<void>;
  /** Closes the browser like a person would. */
  readonly close: () => Promise<void>;
  /** Sends a signal to the browser and everything it started. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Ends the browser with kill -9. */
  readonly kill: () => Promise<void>;
  /** Resolves when the browser is gone. */
  readonly gone: Promise<void>;
}

/** The toolbar button's popup while it stands open. */
export interface Popup {
  readonly text: () => Promise<string>;
  readonly picture: () => Promise<Buffer>;
}

/** How a browser is to be started. */
export interface Launch {
  readonly program: Found;
  /** The folder with the person's data; the same folder again is a restart. */
  readonly profile: string;
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** A browser that is set to remember nothing, with the extension allowed there; only Firefox has that. */
  readonly forgetful?: boolean;
  /** The port of a proxy on this machine through which everything must go, this machine itself included. */
  readonly proxy?: number;
  /** The language of the browser's own words, such as `de`; American English where nothing is said. */
  readonly language?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that starts the browser, such as one that hides folders from it; absent: it is started itself. */
  readonly through?: readonly string[];
  /** The extension's id where a policy has the browser install it: then nothing is loaded by the test. */
  readonly installedAs?: string;
}

/** The pages' common form of a function that is to run elsewhere. */
export const callOf = (what: unknown, args: readonly unknown[]): string =>
  `(${String(what)})(browser, ...${JSON.stringify(args)})`;
