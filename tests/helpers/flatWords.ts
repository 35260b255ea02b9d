import type { Words } from '../../components/words';

const nameOf = (key: string): string => key.replaceAll('.', '_').replaceAll('-', '_');

/** Nested messages as the browser knows them: one name each, `_` between the levels. */
export function flatWords(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [nameOf(path)]: value };
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) =>
      flatWords(inner, path ? `${path}.${key}` : key),
    ),
  );
}

/** What only some exercises say, each level for itself: where it is not said the browser's words give its key back. */
const mayBeUnsaid = /^exercise\.[^.]+\.levels\./;

/** Words that fill in `$1`, `$2` as the browser does and refuse keys that do not exist. */
export function wordsFrom(messages: Readonly<Record<string, string>>): Words {
  return (key, ...args) => {
    const message = messages[nameOf(key)];
    if (message === undefined && mayBeUnsaid.test(key)) return key;
    if (message === undefined) throw new Error(`There is no message ${key}.`);
    return message.replace(/\$(\d)/g, (_, n: string) => String(args[Number(n) - 1] ?? ''));
  };
}
