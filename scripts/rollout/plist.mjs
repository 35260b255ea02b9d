// @ts-check
import { createHash } from 'node:crypto';
import { chromiumBrowsers } from './places.mjs';
import { documentOf, element } from './xml.mjs';

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

/** @param {unknown} value @returns {import('./xml.mjs').Element} */
function nodeOf(value) {
  if (typeof value === 'boolean') return element(value ? 'true' : 'false');
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (typeof value === 'string') return element('string', {}, value);
  if (Array.isArray(value)) return element('array', {}, value.map(nodeOf));
  const entries = Object.entries(/** @type {object} */ (value));
  return element(
    'dict',
    {},
    entries.flatMap(([key, inner]) => [element('key', {}, key), nodeOf(inner)]),
  );
}

/** The same name gives the same number, so that a file made twice is the same. @param {string} name */
function uuidOf(name) {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return [...parts, `A${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** @param {string} type @param {string} identifier @param {string} title */
const payload = (type, identifier, title) => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidOf(identifier),
  PayloadDisplayName: title,
});

/** Configuration profiles for macOS, by file name. @param {object} policy @returns {Record<string, string>} */
export const profileFiles = (policy) =>
  Object.fromEntries(
    chromiumBrowsers.map(({ name, title, id, domain, install }) => {
      const own = `example.glidebreak.${name.toLowerCase()}`;
      const installs = payload(domain, `${own}.install`, `Installs Glidebreak in ${title}`);
      const says = payload(`${domain}.extensions.${id}`, `${own}.policy`, 'Glidebreak settings');
      const profile = {
        ...payload('Configuration', own, `Glidebreak in ${title}`),
        PayloadScope: 'System',
        PayloadContent: [
          { ...installs, ExtensionSettings: { [id]: install } },
          { ...says, ...policy },
        ],
      };
      const root = element('plist', { version: '1.0' }, [nodeOf(profile)]);
      return [`${name.toLowerCase()}.mobileconfig`, documentOf(root, doctype)];
    }),
  );
