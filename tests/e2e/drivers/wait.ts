/** Lets real time pass, ms. */
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How long anything may take on a busy machine before it counts as never happening, ms. */
export const patience = 60_000;

/**
 * Looks again and again until there is something to see, and gives it back. What throws meanwhile
 * (a page that is just loading) counts as not there yet.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  withinMs = patience,
): Promise<T> {
  const giveUpAt = performance.now() + withinMs;
  let trouble: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      trouble = undefined;
    } catch (cause) {
      trouble = cause;
    }
    if (performance.now() > giveUpAt)
      throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}.`, { cause: trouble });
    await sleep(100);
  }
}
