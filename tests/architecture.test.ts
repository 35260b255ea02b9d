import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The five rules of ARCHITECTURE.md, read from the folders themselves. Each failure says what to do.

const root = resolve(import.meta.dirname, '..');
const folders = [
  'domain',
  'exercises',
  'figure',
  'engine',
  'platform',
  'components',
  'hooks',
  'entrypoints',
] as const;

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const sources: Source[] = folders.flatMap((folder) =>
  filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return {
        path,
        folder,
        text,
        imports: [...text.matchAll(importPattern)].map((m) => m[1] ?? ''),
      };
    }),
);
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** The folder of ours an import leads to, or null for somebody else's package. */
function oursOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return null;
  const base = specifier.startsWith('.') ? dirname(join(root, source.path)) : root;
  return relative(root, resolve(base, specifier.replace('@/', ''))).split('/')[0] ?? '';
}

const mayUse: Record<string, { ours: string[]; others: RegExp }> = {
  domain: { ours: ['domain'], others: /^$/ },
  exercises: { ours: ['exercises', 'domain', 'figure'], others: /^$/ },
  figure: { ours: ['figure', 'domain'], others: /^$/ },
  engine: { ours: ['engine', 'domain'], others: /^$/ },
  platform: {
    ours: ['platform', 'domain', 'engine'],
    others: /^(wxt\/browser|#i18n|idb|@webext-core\/messaging)$/,
  },
  components: {
    ours: ['components', 'domain', 'figure'],
    others: /^(preact(\/hooks)?|lucide|chartist)$/,
  },
  hooks: { ours: ['hooks', 'domain', 'platform'], others: /^preact\/hooks$/ },
  entrypoints: {
    ours: [...folders, 'assets'],
    others: /^(wxt\/.*|#i18n|preact(\/hooks)?)$/,
  },
};

describe('who may import whom', () => {
  it.each(sources.map((s) => [s.path, s] as const))(
    '%s imports only what its folder may',
    (_, s) => {
      const { ours, others } = mayUse[s.folder] ?? { ours: [], others: /^$/ };
      for (const specifier of s.imports) {
        const target = oursOf(s, specifier);
        const allowed = target ? ours.includes(target) : others.test(specifier);
        expect(allowed, `${s.path} imports ${specifier}. Move the need to a folder that may.`).toBe(
          true,
        );
      }
    },
  );

  it('lets platform take only the type Platform and its parts from engine', () => {
    const taken = sources
      .filter((s) => s.folder === 'platform')
      .flatMap((s) => s.text.split('\n').filter((line) => line.includes("'../engine/")));
    for (const line of taken)
      expect(line, 'Import types from engine, never code.').toMatch(/^import type /);
  });

  it('keeps browser.* in platform', () => {
    for (const s of sources.filter((one) => one.folder !== 'platform'))
      expect(code(s.text), `${s.path} talks to the browser. Ask platform/ for it.`).not.toMatch(
        /\b(browser|chrome)\.(?!i18n\b)\w+\(?|indexedDB\./,
      );
  });
});

describe('purity', () => {
  const pure = sources.filter((s) => ['domain', 'exercises', 'figure'].includes(s.folder));

  it.each(['domain', 'exercises', 'figure'])(
    '%s compiles without DOM and without any types',
    (f) => {
      const config = JSON.parse(readFileSync(join(root, f, 'tsconfig.json'), 'utf8'));
      expect(config.compilerOptions.lib).toEqual(['ES2023']);
      expect(config.compilerOptions.types).toEqual([]);
    },
  );

  it('looks at no clock and throws no dice', () => {
    for (const s of pure)
      expect(code(s.text), `${s.path} must be handed the time and the choice.`).not.toMatch(
        /Date\.now|new Date\(\)|performance\.|Math\.random|crypto\./,
      );
  });

  it('imports inside the domain are relative, so that domain/session bundles alone', () => {
    for (const s of sources.filter((one) => one.path.startsWith('domain/session/')))
      for (const specifier of s.imports) expect(specifier).toMatch(/^\.\//);
  });
});

describe('thin doors', () => {
  it('keeps the background under 40 lines', () => {
    const lines = readFileSync(join(root, 'entrypoints/background.ts'), 'utf8').split('\n');
    expect(
      lines.length,
      'Move what decides into engine/ and what does into platform/.',
    ).toBeLessThan(40);
  });

  it('keeps files under 250 lines, content and tables apart', () => {
    const tables = /^(exercises\/|domain\/care\/safety\/questions\.ts)|\.table\.ts$/;
    for (const s of sources.filter((one) => !tables.test(one.path)))
      expect(
        s.text.split('\n').length,
        `${s.path} is several subjects; split it.`,
      ).toBeLessThanOrEqual(250);
  });

  it('says no forbidden names', () => {
    const vague = /(Manager|Service|Handler|Helper|Util|Utils|Impl)\b/;
    for (const s of sources) {
      const names = [...s.text.matchAll(/export (?:const|function|type|interface|class) (\w+)/g)];
      for (const [, name] of names)
        expect(name, `${s.path}: name it by what it is.`).not.toMatch(vague);
    }
    for (const folder of folders)
      for (const path of filesBelow(folder))
        expect(path).not.toMatch(/\/(utils|lib|core|common|helpers)\//);
  });

  it('says of every exported thing in one sentence what it means', () => {
    for (const s of sources.filter((one) => one.folder !== 'entrypoints')) {
      const lines = s.text.split('\n');
      lines.forEach((line, at) => {
        if (!/^export (async )?(const|function|type|interface|class) \w/.test(line)) return;
        const above = lines[at - 1] ?? '';
        expect(above.trim(), `${s.path}:${at + 1} has no sentence above it.`).toMatch(/\*\/$/);
      });
    }
  });
});

describe('what people add is found, never registered', () => {
  const ids = readdirSync(join(root, 'exercises'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it.each(ids)('exercise %s is a whole folder', (id) => {
    expect(id, 'Name the folder by the id, in kebab-case.').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const file of ['exercise.ts', 'motion.ts', 'words.json'])
      expect(existsSync(join(root, 'exercises', id, file)), `exercises/${id} has no ${file}`).toBe(
        true,
      );
    const facts = readFileSync(join(root, 'exercises', id, 'exercise.ts'), 'utf8');
    expect(facts, `exercises/${id}/exercise.ts must carry its folder's name as id`).toContain(
      `'${id}'`,
    );
    const words = JSON.parse(readFileSync(join(root, 'exercises', id, 'words.json'), 'utf8'));
    const keys = ['cues', 'feel', 'name', 'note', 'purpose', 'setup', 'steps', 'stop'];
    const { levels: _, ...ofAllLevels } = words;
    expect(Object.keys(ofAllLevels).sort()).toEqual(keys);
    expect(
      Object.keys(words.cues),
      `exercises/${id}/words.json: each step has its line and a cue of a few words for the voice.`,
    ).toEqual(Object.keys(words.steps));
  });

  // Files named *.table.ts carry over clinical tables, which name the exercises they are about.
  it('names no exercise outside exercises, clinical tables and the safe few of the clinical rules', () => {
    const named = new RegExp(`'(${ids.filter((id) => !/^(eyes|posture)-/.test(id)).join('|')})'`);
    const others = sources.filter(
      ({ folder, path }) => folder !== 'exercises' && !path.endsWith('.table.ts'),
    );
    for (const s of others)
      expect(code(s.text), `${s.path} registers an exercise by hand.`).not.toMatch(named);
  });
});

describe('the documents', () => {
  const inDocs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const documents = [
    ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'THREATS.md'],
    ...inDocs.map((name) => `docs/${name}`),
  ];

  it.each(documents)('%s names only paths that exist', (doc) => {
    const text = readFileSync(join(root, doc), 'utf8');
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:ts|tsx|mjs|json|md))`/g)];
    for (const [, path = ''] of paths.filter(
      ([, p]) => !/<|\*|^\.output|node_modules/.test(p ?? ''),
    ))
      expect(existsSync(join(root, path)), `${doc} names ${path}, which is not there.`).toBe(true);
  });

  it.each(documents)('%s links only to pages that exist', (doc) => {
    const text = readFileSync(join(root, doc), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
      expect(existsSync(join(root, dirname(doc), target)), `${doc} links to ${target}.`).toBe(true);
  });

  it('speaks of itself alone', () => {
    for (const path of documents)
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/\.\.\/shared|issue \d|\/work\//i);
  });
});
