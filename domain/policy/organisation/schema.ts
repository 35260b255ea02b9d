import type { Field, Row } from '../fields';
import { weekdays } from '../hours';
import { nameInWords } from '../named';
import { type SettingKey, settingKeys, table } from '../settings';
import { restrictions } from './policy';
import { isOfPolicy } from './read';

/** A schema of the kind Chromium reads (JSON Schema draft 3, of which it knows a part). */
export interface Schema {
  readonly id?: string;
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'boolean' | 'integer' | 'string';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** The settings a policy can say, in the order of the page. */
export const policyKeys: readonly SettingKey[] = settingKeys.filter(isOfPolicy);

/** Two times of a day, `09:00-17:30`. */
const hoursPattern = '^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$';

/** How RE2 is told what an address may be; the extension looks once more. */
const httpsPattern = '^https://';

function typeOf(field: Field): Schema {
  switch (field.type) {
    case 'toggle':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'choice':
      return { type: 'string', enum: field.among };
    case 'hours': {
      const day: Schema = { type: 'array', items: { type: 'string', pattern: hoursPattern } };
      return {
        type: 'object',
        properties: Object.fromEntries(weekdays.map((name) => [name, day])),
      };
    }
    default:
      throw new Error(`No policy says a setting of type ${field.type}.`);
  }
}

/** Words for titles and descriptions, by message key; empty where there are none. */
export type SchemaWords = (key: string) => string;

const titled = (words: SchemaWords, title: string, description: string): Partial<Schema> => ({
  title: words(title),
  ...(words(description) ? { description: words(description) } : {}),
});

const settingOf = (key: SettingKey, words: SchemaWords): Schema => ({
  ...typeOf((table[key] as Row).field),
  ...titled(words, `settings.row.${nameInWords(key)}`, `settings.help.${nameInWords(key)}`),
});

/**
 * What an organisation may set, from the table of settings. Every restriction is a boolean at the top: of a
 * list Chromium drops the whole for one bad item, and what an agreement rules out would be back.
 */
export function managedSchema(words: SchemaWords): Schema {
  const said = (key: string): Partial<Schema> =>
    titled(words, `organisation.key.${key}.title`, `organisation.key.${key}.text`);
  const text = (key: string): Schema => ({ type: 'string', ...said(key) });
  const address = (key: string): Schema => ({ ...text(key), pattern: httpsPattern });
  const settings = Object.fromEntries(policyKeys.map((key) => [key, settingOf(key, words)]));
  return {
    type: 'object',
    properties: {
      // Any number: the extension reads a later version as far as it knows it, and says so.
      schemaVersion: { type: 'integer', ...said('schema_version') },
      organization: {
        type: 'object',
        ...said('organization'),
        properties: {
          name: text('name'),
          contact: text('contact'),
          supportUrl: address('support_url'),
          privacyNoticeUrl: address('privacy_notice_url'),
          agreementRef: text('agreement_ref'),
        },
      },
      defaults: { id: 'Settings', type: 'object', ...said('defaults'), properties: settings },
      locked: { $ref: 'Settings', ...said('locked') },
      ...Object.fromEntries(
        restrictions.map((key) => [key, { type: 'boolean', ...said(nameInWords(key)) }]),
      ),
      skipWelcome: { type: 'boolean', ...said('skip_welcome') },
    },
  };
}

/**
 * What Chromium itself is to look at: types alone. For one value out of its range it would drop all of
 * `defaults`; the extension drops the value.
 */
export function typesAlone(schema: Schema): Schema {
  const { enum: _among, minimum: _least, maximum: _most, pattern: _pattern, ...rest } = schema;
  const { properties, items } = rest;
  const inner = Object.entries(properties ?? {}).map(([key, one]) => [key, typesAlone(one)]);
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(inner) }),
    ...(items && { items: typesAlone(items) }),
  };
}
