import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { commands, popupCommand, popupKey } from './domain/policy/commands';
import { managedSchema, typesAlone } from './domain/policy/organisation/schema';
import { exerciseFacts } from './scripts/facts.mjs';
import { iconsApart } from './scripts/icons.mjs';
import { chartsWithoutMarkup } from './scripts/markup.mjs';
import { englishWord, joinWords } from './scripts/words.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** The stand-in whose words take the place of English, in builds that are looked at. */
const standIn = process.env.GLIDEBREAK_WORDS;

/** Fixes the id of unpacked and packed Chromium builds: jgidplgcbedcmcanbljifdhjdanemfmp. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmqoayx5PHu8vm9eP8Axa39vaAzQSMnT7jI8GAWNVw9xpp1fi1TXr8hjAsPHMUYKsGc4XQp0+JjU5dj6KBdUZPR2UY0/Sbr/iHRAg2ys6fL6S4KgW1fIp2ogW1cY0Qsv11CoPOb+rcW5WD4AF2IgFo/e6Yed/AtV5EVOmqWOCfYnumFRqkHsiqwMJl/Wn9LT3+cWVOUI3WYfCZbY1W6Fe2nvIiZ2svP/CGh+M5HPi0RGDCDWGMVKZ011/3lNHj5c0Bi3AqBNnbcAyV8pCF0P6VZUWamlKsh8/wDHzSzTBldv0BSoF1NaFSmC3xnoOIu0RitzQEaH42JoMO9i65aVV6QIDAQAB';

/** The bundler's knowledge of its modules. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module with all it imports at once, and all these import. */
function reachedFrom(module: string, graph: Graph): Set<string> {
  const seen = new Set([module]);
  for (const id of seen)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/** One file for what a module needs and others need too: the fewer there are to fetch, the sooner it is drawn. */
function neededBy(module: string, name: string) {
  let reached: Set<string> | undefined;
  return {
    name: (id: string, graph: Graph) => {
      reached ??= reachedFrom(join(root, module), graph);
      return reached.has(id) ? name : null;
    },
    debugName: name,
    minShareCount: 2,
  };
}

/** What an organisation may set, for browsers that look at it. */
const schemaFile = 'managed_schema.json';

/** What our pages and the background may load and reach: the extension's own files and nothing else. */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self'",
  // Figures bring their colours as a style of their own, charts their sizes as attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** The keys a person may give to actions; what each does is said in the words. */
const keys = {
  [popupCommand]: { suggested_key: { default: popupKey } },
  ...Object.fromEntries(
    Object.entries(commands).map(([name, key]) => [
      name,
      {
        description: `__MSG_command_${name.replaceAll('-', '_')}__`,
        ...(key && { suggested_key: { default: key } }),
      },
    ]),
  ),
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: joinWords(root, standIn) },
  ...(standIn && { outDir: `.output/${standIn}` }),
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [exerciseFacts(), iconsApart(), chartsWithoutMarkup()],
    // Every browser we run in loads modules ahead by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The page about a therapist's file goes along, as text that every browser shows.
    'build:publicAssets': (wxt, files) => {
      const absoluteSrc = join(root, 'docs/therapist-list.md');
      files.push({ absoluteSrc, relativeDest: 'therapist-list.txt' });
      // Words go along without white space.
      for (const file of files)
        if ('contents' in file && file.relativeDest.startsWith('_locales'))
          file.contents = JSON.stringify(JSON.parse(file.contents));
      if (wxt.config.browser === 'firefox') return;
      const schema = typesAlone(managedSchema(englishWord(root)));
      const contents = `${JSON.stringify(schema, null, 1)}\n`;
      files.push({ contents, relativeDest: schemaFile });
    },
    // What the popup needs before it is drawn, what it needs for that where there is a plan, what comes after.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length < 2) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: {
          groups: [
            neededBy('entrypoints/popup/index.html', 'shared'),
            neededBy('entrypoints/popup/asking.tsx', 'plan'),
            neededBy('entrypoints/library/closed.ts', 'shelf'),
            // Forty motions in one file pack smaller than in forty.
            { name: 'motions', test: /exercises\/[^/]+\/motion\.ts$/ },
          ],
        },
      };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    // The development server has to be reached.
    ...(command === 'build' && { content_security_policy: { extension_pages: ownFilesOnly } }),
    commands: keys,
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glidebreak@glidebreak.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          key: chromiumKey,
          // Other extensions may not even knock.
          externally_connectable: { ids: [] },
          // Firefox looks at no schema.
          storage: { managed_schema: schemaFile },
        }),
  }),
});
