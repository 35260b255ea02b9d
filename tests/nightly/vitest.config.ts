import { defineConfig } from 'vitest/config';

/** What is too large or too long for every day: `npm run test:nightly`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/nightly/fhir/*.test.ts', 'tests/borders/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Spoilt inputs over all borders together; FUZZ_SEED plays a night again.
    env: { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '100000' },
  },
});
