import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../domain/policy/organisation/read';
import {
  managedSchema,
  policyKeys,
  type Schema,
  typesAlone,
} from '../domain/policy/organisation/schema';
import { standards } from '../domain/policy/settings';
import { rolloutFiles } from '../scripts/rollout/all.mjs';
import { example } from '../scripts/rollout/example.mjs';
import { keysOf, resolved } from '../scripts/rollout/keys.mjs';
import {
  chromiumBrowsers,
  chromiumId,
  edgeId,
  firefoxId,
  oldest,
  placeholders,
} from '../scripts/rollout/places.mjs';
import { languages, wordsOf } from '../scripts/rollout/texts.mjs';
import { policyNamed, setPolicy } from './helpers/templates/admx';
import {
  chromiumSees,
  firefoxSees,
  importReg,
  keyAt,
  newRegistry,
  type RegistryKey,
} from './helpers/templates/registry';
import { all, child, parseXml, plistValue } from './helpers/templates/xml';

// What administrators take away says the same on every platform, and what the product reads.

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const template = (name: string) => read(`rollout/${name}`);
const json = (name: string) => JSON.parse(template(name));
const made = rolloutFiles(root, { managedSchema, standards });
const schema = managedSchema(wordsOf(root, 'en-US'));
const whole = resolved(schema);

/** Written by hand, beside what is made. */
const byHand = ['.gitattributes', 'README.md'];

describe('what is made', () => {
  it.each(Object.keys(made))('%s stands as it would be made now; else: npm run rollout', (path) => {
    expect(read(path)).toBe(made[path]);
  });

  it('nothing else stands in the folder', () => {
    const files = readdirSync(join(root, 'rollout'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'rollout/').length));
    const expected = Object.keys(made)
      .filter((path) => path.startsWith('rollout/'))
      .map((path) => path.slice('rollout/'.length));
    expect(files.sort()).toEqual([...expected, ...byHand].sort());
  });

  it('the page beside it names every file and every placeholder', () => {
    const page = template('README.md');
    for (const path of Object.keys(made).filter((one) => one.startsWith('rollout/')))
      expect(page, path).toContain(path.split('/').at(-1));
    for (const one of placeholders) expect(page).toContain(`\`${one}\``);
  });
});

describe('ids and versions', () => {
  const config = read('wxt.config.ts');

  it('are those of the builds', () => {
    const key = /'(MII[^']+)'/.exec(config)?.[1] ?? '';
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
    const id = [...digest.slice(0, 32)].map((d) => 'abcdefghijklmnop'[Number.parseInt(d, 16)]);
    expect(id.join('')).toBe(chromiumId);
    expect(config).toContain(`id: '${firefoxId}'`);
    expect(config).toContain(`minimum_chrome_version: '${oldest.chromium}'`);
    expect(config).toContain(`strict_min_version: '${oldest.firefox}'`);
  });

  it('an own server’s answers name this version, once for each family', () => {
    const { version } = JSON.parse(read('package.json'));
    const [app] = all(parseXml(template('updates.xml')), 'app');
    expect(app?.attributes.appid).toBe(chromiumId);
    expect(app?.children[0]?.attributes).toMatchObject({ version, prodversionmin: '120' });
    expect(parseXml(template('updates.xml')).attributes.protocol).toBe('2.0');
    const [update] = json('updates.json').addons[firefoxId].updates;
    expect(update.version).toBe(version);
    expect(update.update_link).toMatch(/^https:.*\.xpi$/);
  });
});

/** What the registry holds of the extension once a file was imported, as Chromium hands it over. */
function inRegistry({ registry, id }: (typeof chromiumBrowsers)[number], hive: RegistryKey) {
  const key = `HKEY_LOCAL_MACHINE\\${registry}\\3rdparty\\extensions\\${id}\\policy`;
  return chromiumSees(keyAt(hive, key), whole);
}

function imported(name: string): RegistryKey {
  const hive = newRegistry();
  importReg(hive, template(name));
  return hive;
}

interface Payload {
  readonly PayloadType: string;
  readonly [key: string]: unknown;
}

const payloadsOf = (name: string) => {
  const root = child(parseXml(template(name)), 'dict');
  if (!root) throw new Error('No profile.');
  return (plistValue(root) as { PayloadContent: Payload[] }).PayloadContent;
};

const withoutPayload = (payload: Payload | undefined) =>
  Object.fromEntries(Object.entries(payload ?? {}).filter(([key]) => !key.startsWith('Payload')));

/** What Windows writes when the rows for Intune are followed, by the definitions. */
function ingested(browser: string): RegistryKey {
  const definitions = parseXml(template('glidebreak.admx'));
  const hive = newRegistry();
  const rows = template('intune.md').matchAll(/^\| `\S+\/(\w+)` \| `(<(en|dis)abled\/>.*)` \|$/gm);
  for (const [, name = '', value = '', how] of rows) {
    if (!name.startsWith(`${browser}_`)) continue;
    const said = parseXml(`<said>${value}</said>`);
    const data = all(said, 'data').map(({ attributes }) => [attributes.id, attributes.value]);
    const policy = policyNamed(definitions, name);
    setPolicy(hive, policy, how === 'en', Object.fromEntries(data));
  }
  return hive;
}

const [chrome, edge] = chromiumBrowsers as [
  (typeof chromiumBrowsers)[number],
  (typeof chromiumBrowsers)[number],
];

/** Every template, and what the browser hands over to the extension where it is in force. */
const handedOver: [string, () => unknown][] = [
  ['chrome-linux.json', () => json('chrome-linux.json')['3rdparty'].extensions[chromiumId]],
  ['chromium-linux.json', () => json('chromium-linux.json')['3rdparty'].extensions[chromiumId]],
  ['edge-linux.json', () => json('edge-linux.json')['3rdparty'].extensions[edgeId]],
  [
    'admin-console.json',
    () =>
      Object.fromEntries(
        Object.entries<{ Value: unknown }>(json('admin-console.json')).map(([key, { Value }]) => [
          key,
          Value,
        ]),
      ),
  ],
  [
    'firefox-policies.json',
    () => json('firefox-policies.json').policies['3rdparty'].Extensions[firefoxId],
  ],
  ['chrome.reg', () => inRegistry(chrome, imported('chrome.reg'))],
  ['edge.reg', () => inRegistry(edge, imported('edge.reg'))],
  [
    'firefox.reg',
    () =>
      firefoxSees(
        keyAt(
          imported('firefox.reg'),
          `HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`,
        ),
      ),
  ],
  [
    'chrome.mobileconfig',
    () =>
      withoutPayload(
        payloadsOf('chrome.mobileconfig').find(
          ({ PayloadType }) => PayloadType === `com.google.Chrome.extensions.${chromiumId}`,
        ),
      ),
  ],
  [
    'edge.mobileconfig',
    () =>
      withoutPayload(
        payloadsOf('edge.mobileconfig').find(
          ({ PayloadType }) => PayloadType === `com.microsoft.Edge.extensions.${edgeId}`,
        ),
      ),
  ],
  ['glidebreak.admx by intune.md, Chrome', () => inRegistry(chrome, ingested('Chrome'))],
  ['glidebreak.admx by intune.md, Edge', () => inRegistry(edge, ingested('Edge'))],
];

describe('every template says the example policy', () => {
  it('which is read whole, and is of every sort', () => {
    const { notes, defaults, locked, off } = readPolicy(example);
    expect(notes).toEqual([]);
    expect(Object.values(off)).toContain(true);
    const types = [...Object.keys(defaults), ...Object.keys(locked)].map((key) => {
      const { type, enum: among } = whole.properties?.defaults?.properties?.[key] ?? {};
      return among ? 'choice' : type;
    });
    expect(new Set(types)).toEqual(new Set(['boolean', 'integer', 'object', 'choice']));
  });

  it.each(handedOver)('%s comes to the same policy, without a note', (_, extract) => {
    expect(readPolicy(extract())).toEqual(readPolicy(example));
  });

  it.each(handedOver)('%s says only what the schema knows, in its types', (name, extract) => {
    const said = name.startsWith('firefox.reg')
      ? Object.fromEntries(
          Object.entries(extract() as object).map(([key, value]) =>
            whole.properties?.[key]?.type === 'object' ? [key, JSON.parse(value)] : [key, value],
          ),
        )
      : extract();
    expect(misfits(said, whole)).toEqual(
      // Firefox hands 0 and 1 over as they stand in the registry.
      name === 'firefox.reg' ? ['disableSelfCheck'] : [],
    );
  });
});

/** Where a value is not as the schema says. */
function misfits(value: unknown, one: Schema | undefined, at = ''): string[] {
  if (!one) return [`${at} unknown`];
  const { type, properties, items, enum: among, minimum, maximum, pattern } = one;
  if (type === 'object') {
    if (typeof value !== 'object' || value === null) return [at];
    return Object.entries(value).flatMap(([key, inner]) =>
      misfits(inner, properties?.[key], at ? `${at}.${key}` : key),
    );
  }
  if (type === 'array')
    return Array.isArray(value) ? value.flatMap((inner) => misfits(inner, items, at)) : [at];
  const isOfType =
    type === 'integer' ? Number.isInteger(value) : typeof value === type && value !== undefined;
  const inRange = Number(value) >= (minimum ?? -1e9) && Number(value) <= (maximum ?? 1e9);
  const fits =
    isOfType &&
    (type !== 'integer' || inRange) &&
    (!among || among.includes(value as string)) &&
    (!pattern || new RegExp(pattern).test(String(value)));
  return fits ? [] : [at];
}

describe('who installs it', () => {
  const modes: [string, () => Record<string, unknown>][] = [
    ['chrome-linux.json', () => json('chrome-linux.json').ExtensionSettings[chromiumId]],
    ['edge-linux.json', () => json('edge-linux.json').ExtensionSettings[edgeId]],
    [
      'firefox-policies.json',
      () => json('firefox-policies.json').policies.ExtensionSettings[firefoxId],
    ],
    ...chromiumBrowsers.flatMap(({ name, id, registry, domain }): (typeof modes)[number][] => [
      [
        `${name.toLowerCase()}.reg`,
        () =>
          firefoxSees(
            keyAt(
              imported(`${name.toLowerCase()}.reg`),
              `HKEY_LOCAL_MACHINE\\${registry}\\ExtensionSettings\\${id}`,
            ),
          ) as Record<string, unknown>,
      ],
      [
        `${name}, Intune`,
        () =>
          firefoxSees(
            keyAt(ingested(name), `HKEY_LOCAL_MACHINE\\${registry}\\ExtensionSettings\\${id}`),
          ) as Record<string, unknown>,
      ],
      [
        `${name.toLowerCase()}.mobileconfig`,
        () => {
          const found = payloadsOf(`${name.toLowerCase()}.mobileconfig`).find(
            ({ PayloadType }) => PayloadType === domain,
          );
          const settings = found?.ExtensionSettings as Record<string, Record<string, unknown>>;
          return settings[id] ?? {};
        },
      ],
    ]),
  ];

  it.each(modes)('%s installs so that everybody may remove it', (_, extract) => {
    const settings = extract();
    expect(settings.installation_mode).toBe('normal_installed');
    expect(settings.update_url ?? settings.install_url).toMatch(/^https:/);
    expect(settings.toolbar_pin ?? settings.toolbar_state ?? settings.default_area).toMatch(
      /^(default_|navbar)/,
    );
  });

  it.each(['chrome', 'edge', 'firefox'])(
    '%s: the second file takes back all of the first',
    (name) => {
      const hive = imported(`${name}.reg`);
      importReg(hive, template(`${name}-remove.reg`));
      const left = (key: RegistryKey): number =>
        key.values.size + [...key.keys.values()].reduce((sum, one) => sum + left(one), 0);
      expect(left(hive)).toBe(0);
    },
  );
});

describe('the definitions for Windows', () => {
  const admx = template('glidebreak.admx');
  const definitions = parseXml(admx);

  it('have every key once for each browser, and one that installs', () => {
    const names = all(definitions, 'policy').map(({ attributes }) => attributes.name);
    const keys = keysOf(schema).map(({ path }) => path.join('_'));
    expect(keys.length).toBeGreaterThan(policyKeys.length * 2);
    expect(names.sort()).toEqual(
      chromiumBrowsers
        .flatMap(({ name }) => ['install', ...keys].map((key) => `${name}_${key}`))
        .sort(),
    );
  });

  it('stand in groups and for versions that are there', () => {
    const named = (name: string) => all(definitions, name).map((one) => one.attributes.name);
    const known = [...named('category'), ...named('definition')];
    for (const { attributes } of [
      ...all(definitions, 'parentCategory'),
      ...all(definitions, 'policy').flatMap((one) =>
        one.children.filter(({ name }) => name === 'supportedOn'),
      ),
    ])
      expect(known).toContain(attributes.ref);
  });

  it.each(languages)(
    'every word and every box is there in %s, and none is left over',
    (language) => {
      const resources = parseXml(template(`${language}/glidebreak.adml`));
      const ids = (name: string) => all(resources, name).map(({ attributes }) => attributes.id);
      const used = (kind: string) =>
        new Set(
          [...admx.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id),
        );
      expect(new Set(ids('string').filter(Boolean))).toEqual(used('string'));
      expect(new Set(ids('presentation').filter(Boolean))).toEqual(used('presentation'));
      for (const one of all(resources, 'string')) expect(one.text, one.attributes.id).not.toBe('');
      for (const one of all(resources, 'presentation').flatMap(({ children }) => children))
        expect(one.text.trim(), one.attributes.refId).not.toBe('');
    },
  );

  it('every box of a policy is one of its elements', () => {
    const presentations = all(parseXml(template('en-US/glidebreak.adml')), 'presentation');
    for (const policy of all(definitions, 'policy')) {
      const id = /\.(\w+)\)/.exec(policy.attributes.presentation ?? '')?.[1];
      const boxes = presentations.find(({ attributes }) => attributes.id === id)?.children ?? [];
      const elements = child(policy, 'elements')?.children ?? [];
      expect(boxes.map(({ attributes }) => attributes.refId)).toEqual(
        elements.map(({ attributes }) => attributes.id),
      );
    }
  });

  it('say in German all that they say in English', () => {
    const [english, german] = languages.map((language) => managedSchema(wordsOf(root, language)));
    const titles = (one: Schema | undefined) =>
      keysOf(one ?? {}).map(({ path, schema: { title, description } }) => [
        path.join('.'),
        Boolean(title),
        Boolean(description),
      ]);
    expect(titles(german)).toEqual(titles(english));
  });
});

describe('the schema', () => {
  const text = JSON.stringify(schema);

  it('that goes along says types and ranges', () => {
    expect(json('managed_schema.json')).toEqual(JSON.parse(text));
    expect(text).toMatch(/"enum".*"minimum".*"pattern"/);
  });

  it('in the package says types alone, of the same keys', () => {
    const alone = typesAlone(schema);
    expect(JSON.stringify(alone)).not.toMatch(/"(enum|minimum|maximum|pattern)":/);
    const typed = (one: Schema) =>
      keysOf(one).map(({ path, schema: { type } }) => `${path.join('.')} ${type}`);
    expect(typed(alone)).toEqual(typed(schema));
  });
});
