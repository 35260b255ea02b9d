/** Runs work to its end without a rest, and gives what comes of it. */
export function atOnce<Done>(work: Generator<unknown, Done>): Done {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
