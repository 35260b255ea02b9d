import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// What the built extension asks the browser for, and what its files could reach. Whatever grows here needs
// a new line in docs/privacy.md and the consent of people who agreed to less.

const common = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

const builds = [
  [
    'Chromium',
    'chrome-mv3',
    ['externally_connectable', 'key', 'minimum_chrome_version', 'storage'],
    ['service_worker'],
  ],
  ['Firefox', 'firefox-mv3', ['browser_specific_settings'], ['scripts']],
] as const;

const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Addresses that are names: of markup, of code systems in a file for a clinic, of a library's attributes. */
const names = [
  'http://gionkunz.github.com/chartist-js/ct',
  'http://loinc.org',
  'http://snomed.info/sct',
  'http://terminology.hl7.org/CodeSystem/observation-category',
  'http://unitsofmeasure.org',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
];

/** Everything by which a script sends or loads something, or makes code out of text. */
const reaching =
  /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|serviceWorker\.register|\beval\(|new Function\b/;

describe.each(builds)('the extension as built for %s', (_, folder, own, background) => {
  const output = join('.output', folder);
  const read = (path: string) => readFileSync(join(output, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((path) => /\.(js|html|css)$/.test(path))
    .map((path) => ({ path, text: read(path) }));

  it('asks for five permissions, and for none later or on any website', () => {
    expect(manifest.permissions).toEqual([
      'alarms',
      'idle',
      'notifications',
      'storage',
      'unlimitedStorage',
    ]);
    expect(Object.keys(manifest).sort()).toEqual([...common, ...own].sort());
  });

  it('has one background of the kind its browser wants', () => {
    expect(Object.keys(manifest.background)).toEqual(background);
  });

  it('may load and reach its own files and nothing else', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy: string[] = manifest.content_security_policy.extension_pages.split('; ');
    expect(
      Object.fromEntries(policy.map((one) => [one.split(' ')[0], one.replace(/^\S+ /, '')])),
    ).toEqual(directives);
  });

  it('hears no other extension and no website, and lends them no file', () => {
    if (folder === 'chrome-mv3') expect(manifest.externally_connectable).toEqual({ ids: [] });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('tells Firefox that nothing is collected', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (folder === 'chrome-mv3') expect(gecko).toBeUndefined();
    else expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('holds no word by which something would be sent, loaded from elsewhere or made into code', () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const { path, text } of texts) expect(text.match(reaching)?.[0], path).toBeUndefined();
  });

  it('holds addresses only where they are names', () => {
    const found = texts.flatMap(({ text }) =>
      [...text.matchAll(/(?:https?|wss?):\/\/[^\s"'`)\\]+/g)].map(([address]) => address),
    );
    expect([...new Set(found)].sort()).toEqual(names);
  });
});

describe('the words that are looked for', () => {
  it.each(['await fetch("/x")', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'eval("1")'])(
    'are found in %s',
    (text) => {
      expect(text).toMatch(reaching);
    },
  );
});
