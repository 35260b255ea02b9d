// @ts-check
import { supportedVersion, xmlns } from './admx.mjs';
import { resolved } from './keys.mjs';
import { chromiumBrowsers } from './places.mjs';
import { groupsOf, isSwitch, partId, windowsPolicies } from './policies.mjs';
import { choiceName, sentence } from './texts.mjs';
import { documentOf, element } from './xml.mjs';

/**
 * @typedef {import('./policies.mjs').WindowsPolicy} WindowsPolicy
 * @typedef {import('./texts.mjs').Words} Words
 */

/** What may be said there, in a sentence. @param {Words} words @param {WindowsPolicy} policy */
function rangeOf(words, { schema, path }) {
  const { type, minimum, maximum, enum: among } = schema;
  if (type === 'boolean') return sentence(words, path.length > 1 ? 'toggle' : 'switch');
  if (type === 'object') return sentence(words, 'hours');
  if (among) return sentence(words, 'choice');
  if (type !== 'integer') return sentence(words, 'text');
  return minimum === undefined || maximum === undefined
    ? sentence(words, 'any_number')
    : sentence(words, 'number', minimum, maximum);
}

/** @param {Words} words @param {WindowsPolicy} policy @returns {[id: string, text: string][]} */
function stringsOf(words, policy) {
  const { id, path, schema } = policy;
  const key = sentence(words, 'key', path.join('.'));
  const text = [schema.description, rangeOf(words, policy), key].filter(Boolean).join('\n\n');
  return [
    [`${id}_title`, schema.title ?? ''],
    [`${id}_text`, text],
  ];
}

/** Choices are named once a setting: a default and a lock have the same. @param {Words} words @param {readonly WindowsPolicy[]} policies */
const choicesOf = (words, policies) =>
  new Map(
    policies.flatMap(({ value, schema }) =>
      (schema.enum ?? []).map((one, i) => [`${value}_${i}`, choiceName(words, value, String(one))]),
    ),
  );

/** @param {Words} words @param {WindowsPolicy} policy */
function presentationOf(words, policy) {
  const { id, schema } = policy;
  const title = schema.title ?? '';
  const refId = partId(policy);
  const boxes = () => {
    if (schema.type === 'integer') {
      const defaultValue = String(schema.minimum ?? 1);
      return [element('decimalTextBox', { refId, defaultValue }, title)];
    }
    if (schema.enum) return [element('dropdownList', { refId }, title)];
    if (schema.type === 'string')
      return [element('textBox', { refId }, [element('label', {}, title)])];
    return Object.keys(schema.properties ?? {}).map((day) =>
      element('listBox', { refId: partId(policy, day) }, words(`settings.day.${day}`)),
    );
  };
  return element('presentation', { id }, boxes());
}

/** The words of one language for the definitions. @param {import('./keys.mjs').Schema} schema in that language @param {Words} words */
export function adml(schema, words) {
  const policies = windowsPolicies(schema);
  const { properties = {} } = resolved(schema);
  /** @type {[string, string][]} */
  const strings = [
    ...chromiumBrowsers.flatMap(({ name, title }) => [
      /** @type {[string, string]} */ ([`root_${name}`, sentence(words, 'root', title)]),
      /** @type {[string, string]} */ ([
        `supported_${name}`,
        sentence(words, 'supported', title, supportedVersion),
      ]),
    ]),
    ['install_title', sentence(words, 'install')],
    ['install_text', sentence(words, 'install_text')],
    ...groupsOf(schema).map(
      (group) =>
        /** @type {[string, string]} */ ([`group_${group}`, properties[group]?.title ?? '']),
    ),
    ...policies.flatMap((policy) => stringsOf(words, policy)),
    .../** @type {[string, string][]} */ ([...choicesOf(words, policies)]),
  ];
  const root = element(
    'policyDefinitionResources',
    { xmlns, revision: '1.0', schemaVersion: '1.0' },
    [
      element('displayName', {}, 'Glidebreak'),
      element('description', {}, sentence(words, 'about')),
      element('resources', {}, [
        element(
          'stringTable',
          {},
          strings.map(([id, text]) => element('string', { id }, text)),
        ),
        element(
          'presentationTable',
          {},
          policies.filter((one) => !isSwitch(one)).map((policy) => presentationOf(words, policy)),
        ),
      ]),
    ],
  );
  return documentOf(root);
}
