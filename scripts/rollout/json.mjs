// @ts-check
import { chromiumBrowsers, firefoxId, firefoxInstall, oldest, ownServer } from './places.mjs';

const widest = 100;

/** A value as text, a list on one line where it fits. @param {unknown} value */
export const jsonOf = (value) =>
  `${JSON.stringify(value, null, 2)}\n`.replace(
    /^(.*)\[\s*([^[\]{}]*?)\s*\]/gm,
    (whole, before, items) => {
      const line = `${before}[${items.replace(/,\s+/g, ', ')}]`;
      return line.length < widest ? line : whole;
    },
  );

/** For Linux: who installs it, and what it says. @param {{ id: string, install: object }} browser @param {object} policy */
const linux = ({ id, install }, policy) => ({
  ExtensionSettings: { [id]: install },
  '3rdparty': { extensions: { [id]: policy } },
});

/** Each key is wrapped for the Google Admin console. @param {object} policy */
const adminConsole = (policy) =>
  Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));

/** Templates that are JSON, by file name. @param {object} schema @param {object} policy @param {string} version @returns {Record<string, string>} */
export function jsonFiles(schema, policy, version) {
  const [chrome, edge] = chromiumBrowsers;
  if (!chrome || !edge) throw new Error('A browser is missing.');
  const firefox = {
    policies: {
      ExtensionSettings: { [firefoxId]: firefoxInstall },
      '3rdparty': { Extensions: { [firefoxId]: policy } },
    },
  };
  const update = {
    version,
    update_link: `${ownServer}/glidebreak-${version}.xpi`,
    applications: { gecko: { strict_min_version: oldest.firefox } },
  };
  const files = {
    'managed_schema.json': schema,
    'chrome-linux.json': linux(chrome, policy),
    'chromium-linux.json': linux(chrome, policy),
    'edge-linux.json': linux(edge, policy),
    'admin-console.json': adminConsole(policy),
    'firefox-policies.json': firefox,
    'updates.json': { addons: { [firefoxId]: { updates: [update] } } },
  };
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, jsonOf(value)]));
}
