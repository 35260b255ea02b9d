import type { Completion } from '../../domain/journal/completion';
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
export const logOf = ({ within }: TestBrowser): Promise<Completion[]> =>
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

/** The session as it stands in the small store. */
export const sessionOf = ({ within }: TestBrowser): Promise<Seen | undefined> =>
  within.run(async (api) => (await api.storage.local.get('session')).session as Seen | undefined);

/** The exercise of the break under way. */
export const offered = async ({ within }: TestBrowser): Promise<string> =>
  within.run(async (api) => {
    const { offer } = (await api.storage.local.get('session')).session as Seen;
    return offer?.items[0]?.exercise ?? '';
  });

/** Lets time pass: a second is missing until the kind of break is due. The worker must be dead. */
export const almostDue = ({ within }: TestBrowser, kind: string): Promise<void> =>
  within.run(async (api, wanted) => {
    const { session } = await api.storage.local.get('session');
    const { kinds, rules } = session as Seen;
    const [counted, rule] = [kinds[wanted], rules.kinds[wanted]];
    if (!counted || !rule) throw new Error(`no ${wanted} in the session`);
    counted.activeMs = rule.everyMs - 1_000;
    await api.storage.local.set({ session });
  }, kind);
