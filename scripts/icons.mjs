// @ts-check
// The library's entrance lists every drawing there is: seen through it, each page needs what any page needs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const entrance = join(
  dirname(createRequire(import.meta.url).resolve('lucide/package.json')),
  'dist/esm/lucide.mjs',
);

/** The file of each drawing by the names it has, aliases included. @returns {Map<string, string>} */
export function filesByName() {
  const lines = readFileSync(entrance, 'utf8').matchAll(
    /^export \{(.*)\} from '(\.\/icons\/.*)';$/gm,
  );
  return new Map(
    [...lines].flatMap(([, names = '', path = '']) =>
      [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, path]),
    ),
  );
}

/** Leads each name that is imported from the library to its own file. @param {string} code @param {ReadonlyMap<string, string>} files */
export const eachFromItsFile = (code, files) =>
  code.replace(/import \{([^}]*)\} from ["']lucide["'];?/g, (_, names) =>
    names
      .split(',')
      .map((/** @type {string} */ one) => one.trim())
      .filter(Boolean)
      .map((/** @type {string} */ one) => {
        const [name = '', own = name] = one.split(' as ');
        const path = files.get(name);
        if (!path) throw new Error(`lucide has no drawing named ${name}.`);
        return `import ${own} from ${JSON.stringify(join(dirname(entrance), path))};`;
      })
      .join(' '),
  );

/** Lets a build take each drawing from its own file. @returns {import('vite').Plugin} */
export function iconsApart() {
  const files = filesByName();
  return {
    name: 'icons-apart',
    apply: 'build',
    transform: (code, id) =>
      /\.tsx?$/.test(id) && code.includes('lucide')
        ? { code: eachFromItsFile(code, files), map: null }
        : null,
  };
}
