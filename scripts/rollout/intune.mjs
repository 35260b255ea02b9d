// @ts-check
import { categoryName } from './admx.mjs';
import { saidOf } from './keys.mjs';
import { chromiumBrowsers } from './places.mjs';
import { isSwitch, partId, windowsPolicies } from './policies.mjs';

/** @typedef {import('./policies.mjs').WindowsPolicy} WindowsPolicy */

/** @param {string} id @param {unknown} value */
const data = (id, value) => `<data id="${id}" value="${String(value).replace(/"/g, '&quot;')}"/>`;

/** Names and values of a list stand in one text, with this sign between them. */
const between = '&#xF000;';

/** What Intune wants to be told. @param {WindowsPolicy} policy @param {unknown} value */
function saying(policy, value) {
  if (isSwitch(policy)) return value ? '<enabled/>' : '<disabled/>';
  if (policy.schema.type !== 'object') return `<enabled/>${data(partId(policy), value)}`;
  const days = Object.entries(/** @type {Record<string, string[]>} */ (value));
  const lists = days.map(([day, spans]) =>
    data(partId(policy, day), spans.map((span, i) => `${i + 1}${between}${span}`).join(between)),
  );
  return `<enabled/>${lists.join('')}`;
}

/** @param {import('./places.mjs').ChromiumBrowser} browser @param {WindowsPolicy[]} policies @param {object} example */
function rowsOf(browser, policies, example) {
  const path = (/** @type {string} */ group) =>
    [categoryName(browser, ''), ...(group ? [categoryName(browser, group)] : [])].join('~');
  const uri = (/** @type {string} */ group, /** @type {string} */ name) =>
    `./Device/Vendor/MSFT/Policy/Config/Glidebreak~Policy~${path(group)}/${browser.name}_${name}`;
  const said = policies.flatMap((policy) => {
    const value = saidOf(example, policy.path);
    if (value === undefined) return [];
    return [`| \`${uri(policy.category, policy.id)}\` | \`${saying(policy, value)}\` |`];
  });
  return [`| \`${uri('', 'install')}\` | \`<enabled/>\` |`, ...said];
}

/** How Intune is told the example policy, as a page. @param {import('./keys.mjs').Schema} schema @param {object} example */
export function intune(schema, example) {
  const policies = windowsPolicies(schema);
  const tables = chromiumBrowsers.flatMap((browser) => [
    `## ${browser.title}`,
    '',
    '| OMA-URI | value (String) |',
    '|---|---|',
    ...rowsOf(browser, policies, example),
    '',
  ]);
  return [
    '# Microsoft Intune',
    '',
    'Made by `npm run rollout`; not tried, for there was no Windows at hand. Two ways lead there.',
    '',
    '1. **Imported templates** (Devices, Configuration, Import ADMX): upload `glidebreak.admx` with `en-US/glidebreak.adml`, then make a profile of the kind "Imported Administrative templates". Everything is shown with titles and explanations.',
    '2. **Own OMA-URI rows** (profile "Custom"): first the definitions, then one row a value.',
    '',
    'Windows lets imported definitions write below `Software\\Policies\\Microsoft` in a few listed places only. Where Edge is not among them on your systems, its rows are refused: use `edge.reg` in a script instead.',
    '',
    'To take it back, delete the rows of the values first and the definitions last.',
    '',
    '## Definitions',
    '',
    '| OMA-URI | value (String) |',
    '|---|---|',
    '| `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Glidebreak/Policy/Glidebreak` | the text of `glidebreak.admx` |',
    '',
    ...tables,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
