import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { restrictions } from '../domain/policy/organisation/policy';
import { closeDatabase, database } from '../platform/database';
import { english } from './helpers/englishWords';
import { target } from './helpers/hindered';
import { unkindIn } from './helpers/wording';

// Documents that employers, works councils and stores rely on. What can be held against the code is.

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const [guide, privacy, listing, security] = [
  'docs/administrator-guide.md',
  'docs/privacy.md',
  'docs/store-listing.md',
  'SECURITY.md',
].map(read) as [string, string, string, string];
const accessibility = read('docs/accessibility.md');

/** The part of a document under a heading, up to the next of its kind. */
function part(text: string, heading: string): string {
  const level = heading.split(' ')[0] as string;
  const from = text.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`There is no part "${heading}".`);
  const rest = text.slice(from + heading.length + 2);
  const end = rest.search(new RegExp(`^${level} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What stands in code letters in the first column of a part's tables. */
const firstColumn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name)
    .sort();

const config = read('wxt.config.ts');
const permissions = [...(/permissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)]
  .map(([, name = '']) => name)
  .sort();

describe('the page about privacy', () => {
  afterEach(closeDatabase);

  it('names every store of the log, and none that is not there', async () => {
    const stores = [...(await database()).objectStoreNames].sort();
    expect(firstColumn(part(privacy, '### The log: IndexedDB, database `breaks`'))).toEqual(stores);
  });

  it('names every key of the small store that ARCHITECTURE names, and those set aside', () => {
    const stored = part(read('ARCHITECTURE.md'), '## What is stored');
    const local = stored.split('\n').filter((line) => line.startsWith('| `storage.local`'));
    const keys = local.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    const aside = [...stored.matchAll(/`(\w+\.bad\.<at>)`/g)].map(([, name = '']) => name);
    const all = new Set([...keys, ...aside].filter((name) => name !== 'storage.local'));
    expect(all.size).toBeGreaterThan(10);
    expect(firstColumn(part(privacy, '### The small store: `storage.local`'))).toEqual(
      [...all].sort(),
    );
  });

  it('gives a reason for every permission', () => {
    expect(permissions).toHaveLength(5);
    expect(firstColumn(part(privacy, '## Permissions, one by one'))).toEqual(permissions);
  });

  it('knows all that is asked of tabs and windows: none of it gives an address or a title', () => {
    const platform = readdirSync(join(root, 'platform')).map((name) => read(`platform/${name}`));
    const asked = platform.flatMap((text) =>
      [...text.matchAll(/browser\.((?:tabs|windows)\.\w+)/g)].map(([, name]) => name),
    );
    expect([...new Set(asked)].sort()).toEqual([
      'tabs.create',
      'tabs.onActivated',
      'tabs.onUpdated',
      'tabs.query',
      'windows.create',
      'windows.getAll',
      'windows.getLastFocused',
      'windows.onFocusChanged',
      'windows.onRemoved',
      'windows.update',
    ]);
  });

  it('knows that only pages of our own are opened, and the browser’s own page for keys', () => {
    const files = readdirSync(join(root, 'platform')).map((name) => [
      name,
      read(`platform/${name}`),
    ]);
    const opens = files.filter(([, text]) =>
      /(tabs|windows)\s*\.create\(|\.open\(/.test(text ?? ''),
    );
    expect(opens.map(([name]) => name)).toEqual(['breakWindow.ts', 'commands.ts', 'window.ts']);
    const addresses = opens.flatMap(
      ([, text]) => text?.match(/\burl: \S+?[,;]|\burl: .+? \}/g) ?? [],
    );
    expect(addresses).toHaveLength(3);
    for (const address of addresses)
      expect(address).toMatch(/url: (urlOf\(|'chrome:\/\/extensions\/shortcuts')/);
    expect(privacy).toContain('the browser’s own page for keys');
  });

  it('knows the one thing it asks about itself, and what it remembers of a start', () => {
    const platform = readdirSync(join(root, 'platform')).map((name) => read(`platform/${name}`));
    const asked = platform.flatMap((text) => text.match(/\bmanagement\.\w+/g) ?? []);
    expect([...new Set(asked)]).toEqual(['management.getSelf']);
    const keys = ['policy', 'welcome'].map(
      (name) => /(?:started|waits)Key = '(\w+)'/.exec(read(`platform/${name}.ts`))?.[1],
    );
    for (const named of [...asked, ...keys]) expect(privacy).toContain(`\`${named}\``);
  });

  it('calls what can be pressed as it is called', () => {
    for (const key of ['data_title', 'data_save_send', 'data_other_csv', 'progress_title'])
      expect(privacy.replaceAll("'", '’')).toContain(english[key]?.replace(/ \(.*/, ''));
  });
});

describe('the administrator guide', () => {
  it('says what follows from every restriction', () => {
    expect(firstColumn(part(guide, '### What a restriction brings with it'))).toEqual(
      [...restrictions, 'skipWelcome'].sort(),
    );
  });

  it('says what becomes of every value that does not fit', () => {
    const notes = Object.keys(english).filter((key) => key.startsWith('organisation_notes_'));
    const fates = notes.map((key) => key.slice('organisation_notes_'.length).replace('_', '-'));
    expect(firstColumn(part(guide, '### Values that do not fit'))).toEqual(
      fates.filter((fate) => fate !== 'title').sort(),
    );
  });

  it('calls what can be seen as it is called', () => {
    expect(guide).toContain(`"${english.organisation_locked_row}"`);
    for (const text of [guide, privacy, read('rollout/README.md')])
      expect(text).toContain(`"${english.organisation_title}"`);
    expect(read('rollout/README.md')).toContain(`"${english.organisation_notes_title}"`);
  });

  it.each(['docs/administrator-guide.md', 'rollout/README.md'])(
    'promises and threatens nothing: %s',
    (path) => {
      expect(unkindIn(read(path))).toEqual([]);
      expect(read(path)).not.toMatch(/\w!(\s|$)/m);
    },
  );
});

describe('the store listing', () => {
  const disclaimer = english.settings_about_what ?? '';

  it('begins its description with what has to be said', () => {
    expect(part(listing, '## Description').trim().startsWith(`${disclaimer}\n`)).toBe(true);
  });

  it.each(['docs/store-listing.md', 'README.md'])('promises and threatens nothing: %s', (path) => {
    const text = read(path);
    expect(text).toContain(disclaimer);
    expect(unkindIn(text.replaceAll(disclaimer, ''))).toEqual([]);
    expect(text).not.toMatch(/\w!(\s|$)/m);
  });

  it('has the summary of the manifest, short enough for every store', () => {
    const summary = /^> (.*)$/m.exec(part(listing, '## Summary'))?.[1] ?? '';
    expect(summary).toBe(english.extension_description);
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('is long enough for Edge and short enough for all', () => {
    const { length } = part(listing, '## Description');
    expect(length).toBeGreaterThan(250);
    expect(length).toBeLessThan(10_000);
  });

  it('justifies every permission', () => {
    expect(firstColumn(part(listing, '## Permissions'))).toEqual(permissions);
  });

  it('names the versions that are installed', () => {
    const { version, dependencies, devDependencies } = JSON.parse(read('package.json'));
    const tools = ['wxt', 'vite', 'typescript', '@wxt-dev/i18n'];
    const source = part(listing, '## Source code (AMO)');
    for (const [name, exact] of Object.entries(dependencies))
      expect(source).toContain(`${name} ${exact}`);
    for (const name of tools) expect(source).toContain(`${name} ${devDependencies[name]}`);
    expect(source).toContain(`glidebreak-${version}-sources.zip`);
  });
});

describe('the page about accessibility', () => {
  it('points to tests that are there', () => {
    const named = [...accessibility.matchAll(/`(tests\/[\w/.]+|CONTRIBUTING\.md)`/g)];
    expect(named.length).toBeGreaterThan(12);
    for (const [, path = ''] of named) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('tells the journey by keyboard as it is tested, step by step', () => {
    const told = [...accessibility.matchAll(/^\d+\. \*\*(.+?)\.\*\*/gm)].map(([, step]) => step);
    const tested = [...read('tests/e2e/byKeyboard.test.ts').matchAll(/^ {2}it\('(.+?)', async/gm)];
    expect(told).toEqual(tested.map(([, name]) => name));
    expect(told).toHaveLength(7);
  });

  it('names the sizes that are measured, and says what was never looked at', () => {
    expect(accessibility).toContain(`targets of ${target} px`);
    for (const one of ['NVDA', 'VoiceOver', 'screen reader', 'outside auditor', '2.1.4'])
      expect(accessibility).toContain(one);
  });

  it('is led to from where people begin', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md'])
      expect(read(path)).toContain('(docs/accessibility.md)');
  });
});

describe('every document', () => {
  const { version } = JSON.parse(read('package.json'));
  const all = [
    ...[privacy, listing, security, accessibility],
    guide,
    ...['docs/dpia-template.md', 'docs/works-agreement-model.md'].map(read),
  ];

  it('speaks of the version there is', () => {
    for (const text of all) {
      const named = text.match(
        /(?:Glidebreak|[Vv]ersion|present|glidebreak-)[ \\[*]*(\d+\.\d+\.\d+)/g,
      );
      expect(named?.length).toBeGreaterThan(0);
      for (const one of named ?? []) expect(one.endsWith(version), one).toBe(true);
    }
  });

  it('leaves the publisher’s words to the publisher, and marks them', () => {
    for (const text of all) expect(text).not.toMatch(/\w@\w+\.\w|https?:\/\//);
    for (const text of [privacy, listing, security, accessibility])
      expect(text).toMatch(/`\[PUBLISHER: /);
  });

  it('names the linter as it is run', () => {
    const { 1: linter } = /linter = '(.*)@/.exec(read('scripts/webext.mjs')) ?? [];
    const { 1: exact } = /linter = '.*@(.*)'/.exec(read('scripts/webext.mjs')) ?? [];
    expect(security).toContain(`${linter} ${exact}`);
  });
});
