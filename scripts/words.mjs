// Joins the words of locales/*.json with the English of every exercise folder, for @wxt-dev/i18n.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const keyOf = (name) => name.replaceAll('-', '_');

/** Message keys may hold letters, digits and `_` only. */
function keyed(value) {
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [keyOf(name), keyed(inner)]),
  );
}

/** The English words of every exercise folder, by message key. */
export function exerciseWords(root) {
  const folder = join(root, 'exercises');
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'words.json')));
  return Object.fromEntries(
    ids.map((id) => [keyOf(id), keyed(read(join(folder, id, 'words.json')))]),
  );
}

/** Writes one joined file a language to `.wxt/words` and returns that folder. */
export function joinWords(root) {
  const target = join(root, '.wxt/words');
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.json'))) {
    const words = read(join(root, 'locales', file));
    const english = file === 'en.json' ? { exercise: exerciseWords(root) } : {};
    writeFileSync(join(target, file), JSON.stringify({ ...english, ...words }, null, 1));
  }
  return target;
}

/** English words by message key; empty where there are none. */
export function englishWord(root) {
  const words = read(join(root, 'locales/en.json'));
  return (key) => {
    const found = key.split('.').reduce((inner, name) => inner?.[name], words);
    return typeof found === 'string' ? found : '';
  };
}
