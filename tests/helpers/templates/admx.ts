import { keyAt, type RegistryKey } from './registry';
import { all, child, type Xml } from './xml';

const machine = (key = '') => `HKEY_LOCAL_MACHINE\\${key}`;

/** The policy of a definitions file by its name. */
export function policyNamed(definitions: Xml, name: string): Xml {
  const found = all(definitions, 'policy').find(({ attributes }) => attributes.name === name);
  if (!found) throw new Error(`There is no policy ${name}.`);
  return found;
}

const literal = (value: Xml | undefined): string | number => {
  const [inner] = value?.children ?? [];
  if (inner?.name === 'decimal') return Number(inner.attributes.value);
  if (inner?.name === 'string') return inner.text;
  throw new Error('A value is neither a number nor text.');
};

/** Writes what Windows writes when a policy is set: switched on or off, with what was put in by the element's id. */
export function setPolicy(
  root: RegistryKey,
  policy: Xml,
  on: boolean,
  data: Readonly<Record<string, string>>,
): void {
  const { key = '', valueName = '' } = policy.attributes;
  const plain = child(policy, on ? 'enabledValue' : 'disabledValue');
  if (plain) keyAt(root, machine(key)).values.set(valueName, literal(plain));
  for (const item of child(policy, 'enabledList')?.children ?? [])
    keyAt(root, machine(item.attributes.key)).values.set(
      item.attributes.valueName ?? '',
      literal(child(item, 'value')),
    );
  for (const [id, text] of Object.entries(data)) {
    const put = child(policy, 'elements')?.children.find((one) => one.attributes.id === id);
    if (!put) throw new Error(`${policy.attributes.name} has no ${id}.`);
    putIn(keyAt(root, machine(put.attributes.key ?? key)), put, text);
  }
}

/** Between names and values of a list. */
const between = '\uF000';

function putIn(key: RegistryKey, put: Xml, text: string): void {
  const { valueName = '', minValue, maxValue } = put.attributes;
  if (put.name === 'text') key.values.set(valueName, text);
  if (put.name === 'decimal') {
    const inRange = Number(text) >= Number(minValue) && Number(text) <= Number(maxValue);
    if (!inRange) throw new Error(`${text} is out of the range of ${valueName}.`);
    key.values.set(valueName, Number(text));
  }
  if (put.name === 'enum') {
    const values = put.children.map((item) => literal(child(item, 'value')));
    if (!values.includes(text)) throw new Error(`${text} is no choice of ${valueName}.`);
    key.values.set(valueName, text);
  }
  if (put.name === 'list') {
    const parts = text.split(between);
    for (let i = 0; i < parts.length; i += 2) key.values.set(parts[i] ?? '', parts[i + 1] ?? '');
  }
}
