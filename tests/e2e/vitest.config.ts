import { defineConfig } from 'vitest/config';

/**
 * A time zone in which it is eleven in the morning now, on the same date as in UTC: glides are asked for
 * from 8 to 20 o'clock, and the chapters are to read the same at night.
 */
const morning = 11 - new Date().getUTCHours();
/** In these names the sign is turned round (POSIX). */
const zone = `Etc/GMT${morning > 0 ? '-' : '+'}${Math.abs(morning)}`;

/** Tests in real browsers: one after the other, with the patience a shared machine needs. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: zone },
  },
});
