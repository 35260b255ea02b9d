// @ts-check
import { chromiumBrowsers, firefoxId, firefoxInstall, firefoxRegistry } from './places.mjs';

/** @param {string} key */
const heading = (key) => `[HKEY_LOCAL_MACHINE\\${key}]`;
/** @param {string} text */
const quoted = (text) => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

/** @param {string | number | boolean} value */
const written = (value) =>
  typeof value === 'string'
    ? quoted(value)
    : `dword:${Number(value).toString(16).padStart(8, '0')}`;

/** A key with its values, then what lies below it; a list is a key with the names 1, 2, 3. @param {string} key @param {object} values @returns {string[]} */
function keyLines(key, values) {
  const named = Array.isArray(values) ? values.map((value, i) => [`${i + 1}`, value]) : null;
  const all = named ?? Object.entries(values);
  const own = all.filter(([, value]) => typeof value !== 'object');
  const below = all.filter(([, value]) => typeof value === 'object');
  return [
    ...(own.length ? [heading(key), ...own.map(([name, v]) => `"${name}"=${written(v)}`), ''] : []),
    ...below.flatMap(([name, value]) => keyLines(`${key}\\${name}`, value)),
  ];
}

/** Regedit wants its own first line, and the line ends of Windows. @param {string[]} lines */
const fileOf = (lines) =>
  ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n').replace(/(\r\n)*$/, '\r\n');

/** @param {string[]} keys */
const removal = (keys) => fileOf(keys.map((key) => heading(key).replace('[', '[-')));

/** Firefox hands nested values over as they stand, so they are JSON text, which is read all the same. @param {object} policy */
const flat = (policy) =>
  Object.fromEntries(
    Object.entries(policy).map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : value,
    ]),
  );

/** Registry files to import and to take back, by file name. @param {object} policy @returns {Record<string, string>} */
export function registryFiles(policy) {
  const browsers = [
    ...chromiumBrowsers.map(({ name, registry, id, install }) => ({
      name: name.toLowerCase(),
      settings: `${registry}\\ExtensionSettings\\${id}`,
      install,
      own: `${registry}\\3rdparty\\extensions\\${id}`,
      below: '\\policy',
      values: policy,
    })),
    {
      name: 'firefox',
      settings: `${firefoxRegistry}\\ExtensionSettings\\${firefoxId}`,
      install: firefoxInstall,
      own: `${firefoxRegistry}\\3rdparty\\Extensions\\${firefoxId}`,
      below: '',
      values: flat(policy),
    },
  ];
  return Object.fromEntries(
    browsers.flatMap(({ name, settings, install, own, below, values }) => [
      [`${name}.reg`, fileOf([...keyLines(settings, install), ...keyLines(own + below, values)])],
      [`${name}-remove.reg`, removal([settings, own])],
    ]),
  );
}
