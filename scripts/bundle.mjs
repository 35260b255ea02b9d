// @ts-check
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles one of the tests' pages into a folder, as `<name>.js` beside `<name>.css` where it has styles.
 * @param {string} root @param {string} entry path from the root @param {string} folder @param {string} name
 */
export const bundle = (root, entry, folder, name) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      lib: {
        entry: join(root, entry),
        formats: ['iife'],
        name,
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
