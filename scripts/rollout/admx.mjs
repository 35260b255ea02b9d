// @ts-check
import { chromiumBrowsers, oldest } from './places.mjs';
import { groupsOf, isSwitch, partId, windowsPolicies } from './policies.mjs';
import { documentOf, element } from './xml.mjs';

/**
 * @typedef {import('./policies.mjs').WindowsPolicy} WindowsPolicy
 * @typedef {import('./places.mjs').ChromiumBrowser} ChromiumBrowser
 */

const namespace = 'Glidebreak.Policies';
/** The namespace of both kinds of files. */
export const xmlns = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** @param {string} id */
const string = (id) => `$(string.${id})`;

/** The name of a group within a browser's. @param {ChromiumBrowser} browser @param {string} group */
export const categoryName = ({ name }, group) =>
  group ? `Glidebreak${name}_${group}` : `Glidebreak${name}`;

/** @param {ChromiumBrowser} browser @param {readonly string[]} below */
const keyOf = ({ registry, id }, below) =>
  [registry, '3rdparty', 'extensions', id, 'policy', ...below].join('\\');

/** What is put in, and where it is written. @param {ChromiumBrowser} browser @param {WindowsPolicy} policy */
function elementsOf(browser, policy) {
  const { schema, value: valueName, below } = policy;
  const { type, minimum, maximum, enum: among, properties = {} } = schema;
  const id = partId(policy);
  if (type === 'integer') {
    const range = { minValue: String(minimum ?? 1), maxValue: String(maximum ?? 9999) };
    return [element('decimal', { id, valueName, required: 'true', ...range })];
  }
  if (type === 'object')
    return Object.keys(properties).map((day) => {
      const key = keyOf(browser, [...below, valueName, day]);
      return element('list', { id: partId(policy, day), key, valuePrefix: '' });
    });
  if (!among) return [element('text', { id, valueName, required: 'true', maxLength: '500' })];
  const items = among.map((one, i) =>
    element('item', { displayName: string(`${policy.value}_${i}`) }, [
      element('value', {}, [element('string', {}, String(one))]),
    ]),
  );
  return [element('enum', { id, valueName, required: 'true' }, items)];
}

/** @param {number} value */
const decimal = (value) => [element('decimal', { value: String(value) })];

/** @param {ChromiumBrowser} browser @param {WindowsPolicy} policy */
function policyOf(browser, policy) {
  const { id, category, below, value } = policy;
  const plain = isSwitch(policy);
  const attributes = {
    name: `${browser.name}_${id}`,
    class: 'Machine',
    displayName: string(`${id}_title`),
    explainText: string(`${id}_text`),
    key: keyOf(browser, below),
    ...(plain ? { valueName: value } : { presentation: `$(presentation.${id})` }),
  };
  return element('policy', attributes, [
    element('parentCategory', { ref: categoryName(browser, category) }),
    element('supportedOn', { ref: `Supported${browser.name}` }),
    ...(plain
      ? [element('enabledValue', {}, decimal(1)), element('disabledValue', {}, decimal(0))]
      : [element('elements', {}, elementsOf(browser, policy))]),
  ]);
}

/** @param {ChromiumBrowser} browser */
function installOf(browser) {
  const key = `${browser.registry}\\ExtensionSettings\\${browser.id}`;
  const items = Object.entries(browser.install).map(([valueName, text]) =>
    element('item', { key, valueName }, [element('value', {}, [element('string', {}, text)])]),
  );
  const attributes = {
    name: `${browser.name}_install`,
    class: 'Machine',
    displayName: string('install_title'),
    explainText: string('install_text'),
    key,
  };
  return element('policy', attributes, [
    element('parentCategory', { ref: categoryName(browser, '') }),
    element('supportedOn', { ref: `Supported${browser.name}` }),
    element('enabledList', {}, items),
  ]);
}

/** @param {ChromiumBrowser} browser @param {readonly string[]} groups */
const categoriesOf = (browser, groups) => [
  element('category', {
    name: categoryName(browser, ''),
    displayName: string(`root_${browser.name}`),
  }),
  ...groups.map((group) =>
    element(
      'category',
      { name: categoryName(browser, group), displayName: string(`group_${group}`) },
      [element('parentCategory', { ref: categoryName(browser, '') })],
    ),
  ),
];

/** Definitions for Windows: every policy once a browser, and one that installs. @param {import('./keys.mjs').Schema} schema */
export function admx(schema) {
  const policies = windowsPolicies(schema);
  const groups = groupsOf(schema);
  const supported = chromiumBrowsers.map(({ name }) =>
    element('definition', { name: `Supported${name}`, displayName: string(`supported_${name}`) }),
  );
  const all = chromiumBrowsers.flatMap((browser) => [
    installOf(browser),
    ...policies.map((policy) => policyOf(browser, policy)),
  ]);
  const root = element('policyDefinitions', { xmlns, revision: '1.0', schemaVersion: '1.0' }, [
    element('policyNamespaces', {}, [element('target', { prefix: 'glidebreak', namespace })]),
    element('resources', { minRequiredRevision: '1.0' }),
    element('supportedOn', {}, [element('definitions', {}, supported)]),
    element(
      'categories',
      {},
      chromiumBrowsers.flatMap((browser) => categoriesOf(browser, groups)),
    ),
    element('policies', {}, all),
  ]);
  return documentOf(root);
}

/** The oldest version of both, as it is shown. */
export const supportedVersion = oldest.chromium;
