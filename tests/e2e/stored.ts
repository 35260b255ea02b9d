import type { Completion } from '../../domain/journal/completion';
import type { Journal } from '../../domain/journal/journal';
import type { TestBrowser } from './drivers/browser';

/** How long anything may take on a busy machine. */
export const patience = { timeout: Number(process.env.PATIENCE_MS ?? 120_000), interval: 500 };

/** Only the parts of the stored session that the stories look at. */
export interface Seen {
  readonly kinds: Record<string, { activeMs: number }>;
  readonly rules: { readonly kinds: Record<string, { everyMs: number }> };
  readonly brk: object | null;
  readonly offer: { readonly items: readonly { readonly exercise: string }[] } | null;
}

/** Every break in the log; where there is no log yet, none is made. */
export const logOf = ({ within }: Pick<TestBrowser, 'within'>): Promise<Completion[]> =>
  within.run(
    () =>
      new Promise<Completion[]>((done, broken) => {
        const asked = indexedDB.open('breaks');
        asked.onupgradeneeded = () => {
          asked.transaction?.abort();
          done([]);
        };
        asked.onerror = () => broken(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('completions').objectStore('completions').getAll();
          all.onerror = () => broken(all.error);
          all.onsuccess = () => {
            asked.result.close();
            done(all.result);
          };
        };
      }),
  );

/** Puts a whole log in place of what stands there, in as few turns as a long one needs. */
export async function keepLog({ within }: TestBrowser, journal: Partial<Journal>): Promise<void> {
  const records = Object.entries(journal).flatMap(([store, all]) => all.map((one) => [store, one]));
  for (let from = 0; from < records.length; from += recordsAtOnce)
    await within.run(
      (_, some) =>
        new Promise<void>((done, broken) => {
          const asked = indexedDB.open('breaks');
          // The log is made by the product, never here.
          asked.onupgradeneeded = () => asked.transaction?.abort();
          asked.onerror = () => broken(asked.error);
          asked.onsuccess = () => {
            const db = asked.result;
            const writing = db.transaction([...db.objectStoreNames], 'readwrite');
            for (const [store, record] of some) writing.objectStore(store as string).put(record);
            writing.onabort = () => broken(writing.error);
            writing.oncomplete = () => {
              db.close();
              done();
            };
          };
        }),
      records.slice(from, from + recordsAtOnce),
    );
}

const recordsAtOnce = 5_000;

/** The session as it stands in the small store. */
export const sessionOf = ({ within }: TestBrowser): Promise<Seen | undefined> =>
  within.run(async (api) => (await api.storage.local.get('session')).session as Seen | undefined);

/** The exercise of the break under way. */
export const offered = async ({ within }: TestBrowser): Promise<string> =>
  within.run(async (api) => {
    const { offer } = (await api.storage.local.get('session')).session as Seen;
    return offer?.items[0]?.exercise ?? '';
  });

/**
 * Lets time pass: a second is missing until the kind of break is due, and it will wait for no pause. The
 * worker must be dead.
 */
export const almostDue = ({ within }: TestBrowser, kind: string): Promise<void> =>
  within.run(async (api, wanted) => {
    const { session, settings } = await api.storage.local.get(['session', 'settings']);
    const { kinds, rules } = session as Seen;
    const [counted, rule] = [kinds[wanted], rules.kinds[wanted]];
    if (!counted || !rule) throw new Error(`no ${wanted} in the session`);
    counted.activeMs = rule.everyMs - 1_000;
    const atOnce = { ...(settings as object | undefined), holdForPauseMinutes: 0 };
    await api.storage.local.set({ session, settings: atOnce });
  }, kind);
