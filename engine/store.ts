import type { Stored } from '../domain/memory';
import type { Platform } from './platform';

/** The small store as the engine uses it: what could not be written yet is not forgotten. */
export interface Store {
  load(): Promise<Stored>;
  /** Rejects when the browser refuses; then the next save carries the same changes along. */
  save(changes: Stored): Promise<void>;
  /** Whether the browser refused the last time; then only what a person did is to be added. */
  refuses(): boolean;
  /** Lets go of what could not be written. */
  drop(): void;
}

const isQuota = (cause: unknown): boolean => /quota/i.test(String(cause));

/** Refusals in a row after which the person is told. */
const noticeAfterRefusals = 3;

/** The small store of one browser, for one worker life. */
export function storeOf(platform: Platform): Store {
  let unsaved: Stored = {};
  let refusals = 0;

  async function refused(changes: Stored): Promise<void> {
    unsaved = changes;
    refusals += 1;
    if (refusals === noticeAfterRefusals) await platform.notice('store-refuses', true);
  }

  /** Where there is no room left, the copy of the log's last days makes some, once. */
  async function write(changes: Stored): Promise<void> {
    try {
      await platform.write(changes);
    } catch (cause) {
      if (!isQuota(cause)) throw cause;
      await platform.forget(['backup']);
      await platform.write(changes);
    }
  }

  async function accepted(): Promise<void> {
    if (refusals >= noticeAfterRefusals) await platform.notice('store-refuses', false);
    unsaved = {};
    refusals = 0;
  }

  return {
    load: async () => ({ ...(await platform.read()), ...unsaved }),
    save: async (changes) => {
      const all = { ...unsaved, ...changes };
      try {
        await write(all);
      } catch (cause) {
        await refused(all);
        throw cause;
      }
      await accepted();
    },
    refuses: () => refusals > 0,
    drop: () => {
      unsaved = {};
    },
  };
}
