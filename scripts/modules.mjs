// @ts-check
import { createServer } from 'vite';

/**
 * Gives the work a way to load the project's TypeScript, which not every Node reads.
 * @template T
 * @param {string} root
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withModules(root, work) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
