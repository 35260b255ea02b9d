import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { questions } from '../domain/care/safety/questions';
import { pageRows } from '../domain/policy/rows';
import { standards } from '../domain/policy/settings';
import { english } from './helpers/englishWords';
import { fixedWording as fixed, unkindIn } from './helpers/wording';

// Every sentence a person sees: kept in one place, used, and worded kindly.

const root = join(import.meta.dirname, '..');
const folders = ['components', 'domain', 'engine', 'entrypoints', 'hooks', 'platform'];
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      return { path, text: withoutComments(readFileSync(join(root, path), 'utf8')) };
    }),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const nameOf = (key: string) => key.replace(/[.-]/g, '_');
const messages = JSON.parse(readFileSync(join(root, 'locales/en.json'), 'utf8'));

/** Nested keys with the dots kept, so that one gap fills one level. */
function dotted(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    dotted(inner, path ? `${path}.${key}` : key),
  );
}
const keys = dotted(messages);
const spaces = [...Object.keys(messages), 'exercise'].join('|');

/** Keys put together from parts that cannot be read off the source, each with who does it. */
const assembled: Readonly<Record<string, readonly string[]>> = {
  'components/welcome/DonePage.tsx': ['welcome.done', 'welcome.checked'].flatMap((of) =>
    ['title', 'body', 'finish'].map((part) => `${of}.${part}`),
  ),
  'entrypoints/welcome/WelcomePage.tsx': questions
    .filter(({ code }) => code !== 'F-DEVICE')
    .map(({ code }) => `safety.${code.toLowerCase()}`),
  'domain/policy/rows.ts': pageRows(standards).map(({ labelKey }) => labelKey),
  'components/settings/Row.tsx': pageRows(standards).flatMap((row) =>
    row.type === 'choice'
      ? row.among.map((value) => `settings.${row.key}.${value.replaceAll('-', '_')}`)
      : [],
  ),
  'components/settings/PortraitRow.tsx': pageRows(standards).flatMap((row) =>
    row.type === 'portrait' ? row.among.map((value) => `settings.${row.key}.${value}`) : [],
  ),
  'wxt.config.ts': ['extension.name', 'extension.description'],
};

/** Help is shown where there is a sentence for it. */
const helpKeys = pageRows(standards).map(({ helpKey }) => nameOf(helpKey));

/** What the source asks for word for word. */
const literal = new RegExp(`['"]((?:${spaces})(?:\\.[a-z0-9_-]+)+)['"]`, 'g');
const asked = sources.flatMap(({ path, text }) =>
  [...text.matchAll(literal)].map(([, key = '']) => ({ path, key })),
);

/** The choices of the settings are taken from the one table, so this gap is not read as "anything". */
const wide = /^settings\.\$\{[^}]*\}\.\$\{[^}]*\}$/;

/** Keys with a gap, such as `popup.ready.title.${kind}`, as patterns: a gap fills one level. */
const gapped = new RegExp(`\`((?:${spaces})\\.[^\`]*\\$\\{[^\`]*)\``, 'g');
const patterns = sources.flatMap(({ path, text }) =>
  [...text.matchAll(gapped)]
    .map(([, key = '']) => key)
    .filter((key) => !wide.test(key) && !key.startsWith('exercise.'))
    .map((key) => ({
      path,
      key,
      pattern: new RegExp(
        `^${key
          .replace(/\$\{[^}]*\}/g, '§')
          .replaceAll('.', '\\.')
          .replaceAll('§', '[^.]+')}(\\.(one|other))?$`,
      ),
    })),
);

/** Beginnings of keys that are finished elsewhere, as `assembled` says. */
const beginnings = ['welcome.done', 'welcome.checked'];
const isPlural = (name: string) => english[`${name}_other`] !== undefined;

const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];

/** Text a page would show or say that is written in the source itself. */
function visibleIn(source: string): string[] {
  const said: string[] = [];
  const lines = (node: unknown): void => {
    const { type, value, ...inner } = node as { type?: string; value?: unknown };
    if (type === 'Literal' || type === 'JSXText') said.push(String(value));
    if (type === 'TemplateElement') said.push((value as { raw: string }).raw);
    // What is handed to a function or compared is no text of its own.
    const parts = inner as { consequent?: unknown; alternate?: unknown; right?: unknown };
    if (type === 'ConditionalExpression') [parts.consequent, parts.alternate].forEach(lines);
    if (type === 'LogicalExpression') lines(parts.right);
    if (type === 'TemplateLiteral') (inner as { quasis: unknown[] }).quasis.forEach(lines);
    if (type === 'JSXExpressionContainer') lines((inner as { expression: unknown }).expression);
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { type, children, name, value } = node as Record<string, unknown>;
    if (type === 'JSXElement' || type === 'JSXFragment') (children as unknown[]).forEach(lines);
    if (type === 'JSXAttribute' && spoken.includes((name as { name: string }).name)) lines(value);
    Object.values(node).forEach(walk);
  };
  walk(parseAst(source, { lang: 'tsx', jsx: 'preserve' } as never).body);
  return said
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2,}/u.test(text) && !keys.includes(text));
}

describe('where the words are', () => {
  it('asks only for sentences that exist', () => {
    expect(asked.length).toBeGreaterThan(150);
    const missing = asked.filter(
      ({ key }) =>
        english[nameOf(key)] === undefined && !isPlural(nameOf(key)) && !beginnings.includes(key),
    );
    expect(missing).toEqual([]);
    const nowhere = Object.values(assembled)
      .flat()
      .filter((key) => english[nameOf(key)] === undefined);
    expect(nowhere).toEqual([]);
  });

  it('fills every gap in a key with something that exists', () => {
    const empty = patterns.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(empty.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  it('keeps no sentence that nobody asks for', () => {
    const used = new Set([
      ...asked.flatMap(({ key }) => ['', '.one', '.other'].map((form) => nameOf(key + form))),
      ...Object.values(assembled).flat().map(nameOf),
      ...helpKeys,
    ]);
    const unused = keys.filter(
      (key) => !used.has(nameOf(key)) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('has one and other wherever it counts', () => {
    const counted = Object.keys(english).filter((name) => /_(one|other)$/.test(name));
    expect(counted.length).toBeGreaterThan(10);
    for (const name of counted)
      expect(
        english[name.replace(/_(one|other)$/, /_one$/.test(name) ? '_other' : '_one')],
      ).toBeDefined();
  });

  it('keeps visible text out of the components', () => {
    const said = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => visibleIn(text).map((found) => `${path}: ${found}`));
    expect(said).toEqual([]);
  });

  it.each([
    ['<p class="muted">Hello you</p>', ['Hello you']],
    ['<p>{count} breaks</p>', ['breaks']],
    ["<p>{on ? 'Yes' : 'No'}</p>", ['Yes', 'No']],
    ['<p>{`in minutes`}</p>', ['in minutes']],
    ['<button aria-label="Close it" />', ['Close it']],
    ["<p title={open && 'More'}>{words('popup.title')}</p>", ['More']],
  ])('finds the visible text of %s', (source, found) => {
    expect(visibleIn(`export const a = ${source};`)).toEqual(found);
  });
});

describe('how the words sound', () => {
  it.each(Object.entries(english))('%s promises and threatens nothing', (name, text) => {
    const allowed = fixed[name] ?? [];
    expect(unkindIn(text).filter((word) => !allowed.includes(word))).toEqual([]);
  });

  it('makes an exception only where one is needed', () => {
    for (const [name, words] of Object.entries(fixed))
      expect(unkindIn(english[name] ?? '')).toEqual(words);
  });

  it('exclaims nothing, and leaves no space at an end', () => {
    for (const [name, text] of Object.entries(english)) {
      expect(text, name).not.toMatch(/!/);
      expect(text, name).toBe(text.trim());
    }
  });

  it('ends what is a sentence with a stop', () => {
    const sentences = Object.entries(english).filter(([, text]) => /[.?:] [A-Z]/.test(text));
    expect(sentences.length).toBeGreaterThan(20);
    for (const [name, text] of sentences)
      expect(/[.?]$|\$\d\.?$|”\.?$/.test(text), `${name}: ${text}`).toBe(true);
  });

  it('says word for word what has to be said', () => {
    expect(english.welcome_start_disclaimer).toBe(
      'This app offers general movement breaks for adults. It does not diagnose or treat any condition and does not replace a clinician. Stop if symptoms get worse. If you answer yes to a safety question, follow that advice first.',
    );
    expect(english.player_footer).toBe('Stop if burning, numbness or sharp pain gets worse.');
    expect(english.card_emergency_body).toContain('Call $1 now. Do not wait for this app.');
    expect(english.report_line).toBe('Self-reported, not a diagnosis.');
    expect(english.settings_about_what).toBe(
      english.welcome_start_disclaimer?.split('. ').slice(0, 2).join('. ').concat('.'),
    );
  });

  it('numbers the gaps of a sentence from one without leaving one out', () => {
    for (const [name, text] of Object.entries(english)) {
      const gaps = [...new Set([...text.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)))].sort();
      expect(gaps, name).toEqual(gaps.map((_, n) => n + 1));
    }
  });
});
