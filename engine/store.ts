import type { Stored } from '../domain/memory';
import type { Platform } from './platform';

/** The small store as the engine uses it: what could not be written yet is not forgotten. */
export interface Store {
  load(): Promise<Stored>;
  /** Rejects when the browser refuses; then the next save carries the same changes along. */
  save(changes: Stored): Promise<void>;
}

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
        await platform.write(all);
      } catch (cause) {
        await refused(all);
        throw cause;
      }
      await accepted();
    },
  };
}
