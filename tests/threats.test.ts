import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// What THREATS.md relies on and that can be read from the files themselves.

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const folders = [
  'assets',
  'components',
  'domain',
  'engine',
  'entrypoints',
  'exercises',
  'figure',
  'hooks',
  'platform',
];
const all = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path}`,
  ),
);
const filesNamed = (ending: RegExp) => all.filter((path) => ending.test(path));

/** A source without its comments. */
const codeOf = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** What no code of ours says, and why it would be wrong. */
const unsaid: readonly [what: string, sign: RegExp, example: string][] = [
  [
    'HTML made of text',
    /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser|srcdoc|(set|parse)HTML(Unsafe)?\(/,
    'box.innerHTML = text',
  ],
  [
    'code made of text',
    /\beval\(|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:/,
    "setTimeout('go()', 1)",
  ],
  [
    'code from elsewhere',
    /(from|import)\s*\(?\s*['"`](https?:|data:|blob:|\/\/)|importScripts/,
    "import 'https://a.example/x.js'",
  ],
  [
    'an ear for others than our own pages',
    /\bon(Message|Connect)External\b|runtime\s*\.\s*on(Message|Connect)\b|addEventListener\(\s*['"`]message/,
    'browser.runtime.onMessage.addListener(hear)',
  ],
];

describe('what no code of ours says', () => {
  const sources = filesNamed(/\.tsx?$/);

  it.each(unsaid)('is %s', (_what, sign, example) => {
    expect(example).toMatch(sign);
    expect(sources.length).toBeGreaterThan(400);
    for (const path of sources) expect(codeOf(path).match(sign)?.[0], path).toBeUndefined();
  });

  it('is a script in a page that is not a file of ours, or a style or picture from elsewhere', () => {
    const pages = filesNamed(/\.html$/);
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const html = read(path);
      expect(html.match(/(https?:)?\/\/\w|\son\w+=|<(iframe|object|embed|base)\b/)?.[0], path).toBe(
        undefined,
      );
      const scripts = html.match(/<script[\s\S]*?<\/script>/g) ?? [];
      for (const script of scripts)
        expect(script, path).toMatch(/^<script type="module" src="\.\/[\w.]+"><\/script>$/);
    }
    for (const path of filesNamed(/\.css$/))
      expect(read(path).match(/@import|url\(\s*['"]?(https?:|\/\/)/)?.[0], path).toBeUndefined();
  });
});

describe('libraries', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, Locked>;
  };
  interface Locked {
    readonly dev?: true;
    readonly inBundle?: true;
    readonly integrity?: string;
    readonly hasInstallScript?: true;
    readonly dependencies?: Record<string, string>;
    readonly devDependencies?: Record<string, string>;
  }
  const others = Object.entries(packages).filter(([path]) => path !== '');

  it('that go into the package are these few, each with its reason in ARCHITECTURE.md', () => {
    const few = ['@webext-core/messaging', 'chartist', 'idb', 'lucide', 'preact'];
    expect(Object.keys(dependencies)).toEqual(few);
    const reasons = read('ARCHITECTURE.md').split('## Libraries, and why')[1] ?? '';
    const named = [...reasons.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    for (const name of few) expect(named, `Say in ARCHITECTURE.md why ${name}.`).toContain(name);
  });

  it('bring one more with them, and no other', () => {
    const shipped = others.filter(([, { dev }]) => !dev).map(([path]) => path);
    const direct = Object.keys(dependencies).map((name) => `node_modules/${name}`);
    const brought = shipped.filter((path) => !direct.includes(path));
    expect(brought).toEqual(['node_modules/@aklinker1/zero-serialize-error']);
  });

  it('are pinned to one version each, and the lockfile says the same', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
  });

  it('are locked by their hash, those of the tools too', () => {
    expect(others.length).toBeGreaterThan(100);
    for (const [path, { integrity, inBundle }] of others)
      expect(inBundle || integrity?.startsWith('sha512-'), path).toBe(true);
  });

  it('run nothing of their own when they are installed', () => {
    expect(others.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

describe('THREATS.md', () => {
  const rows = read('THREATS.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| who'));

  it('names for everybody what they want, what stands in the way, and a test that shows it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(11);
    for (const row of rows) {
      const cells = row.split(' | ');
      expect(cells, row).toHaveLength(5);
      const named = [...(cells[3] ?? '').matchAll(/`(tests\/[^`]+)`/g)].map(
        ([, path = '']) => path,
      );
      if (named.length === 0) expect(cells[3], row).toBe('none: outside our reach');
      for (const path of named)
        expect(existsSync(join(root, path)), `${path} is not there.`).toBe(true);
    }
  });

  it.each(['SECURITY.md', 'README.md', 'CONTRIBUTING.md'])('is linked from %s', (path) => {
    expect(read(path)).toContain('](THREATS.md)');
  });
});
