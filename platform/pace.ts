/** What long work is told and tells. */
export interface Pace {
  /** Ends the work; it rejects with AbortError. */
  readonly signal?: AbortSignal;
  /** How far it is, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Work goes on this long before the page may draw and listen, ms. */
const sliceMs = 24;

/** Lets the page draw and listen; unlike a timer it is not slowed down in a tab that is not seen. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does work that says at each rest how many of `total` are done, and lets the page breathe in between. */
export async function paced<Done>(
  work: Generator<number, Done>,
  total: number,
  { signal, onProgress }: Pace,
): Promise<Done> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < sliceMs) continue;
    onProgress?.(total > 0 ? Math.min(1, value / total) : 1);
    await breathe();
    since = performance.now();
  }
}

/** The pace of a part of the work, which goes from one share of the whole to another. */
export const partOf = ({ signal, onProgress }: Pace, from: number, to: number): Pace => ({
  ...(signal ? { signal } : {}),
  onProgress: (share) => onProgress?.(from + share * (to - from)),
});
