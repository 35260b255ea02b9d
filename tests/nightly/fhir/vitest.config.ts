import { defineConfig } from 'vitest/config';

/** A second look at FHIR bundles, by a validator too large for every day: `npm run test:nightly`. */
export default defineConfig({
  test: {
    root: new URL('../../..', import.meta.url).pathname,
    include: ['tests/nightly/fhir/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
