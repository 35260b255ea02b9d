import type { Schema } from '../../../domain/policy/organisation/schema';

/** What stands in the registry below a key: values by name, further keys by name. */
export interface RegistryKey {
  readonly values: Map<string, string | number>;
  readonly keys: Map<string, RegistryKey>;
}

const emptyKey = (): RegistryKey => ({ values: new Map(), keys: new Map() });

/** The key of that path, made where it is not there yet. */
export function keyAt(root: RegistryKey, path: string): RegistryKey {
  let here = root;
  for (const name of path.split('\\')) {
    const next = here.keys.get(name) ?? emptyKey();
    here.keys.set(name, next);
    here = next;
  }
  return here;
}

/** An empty registry. */
export const newRegistry = emptyKey;

/** Imports a .reg file, as regedit does: adds keys and values, and takes away what is marked with a minus. */
export function importReg(root: RegistryKey, text: string): void {
  if (!text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n')) throw new Error('No .reg');
  if (/[^\r]\n/.test(text)) throw new Error('Line ends are not those of Windows.');
  let here: RegistryKey | null = null;
  for (const line of text.split('\r\n').slice(1)) {
    const [, minus, path = ''] = /^\[(-?)(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line) ?? [];
    if (path) here = minus ? removed(root, path) : keyAt(root, path);
    else if (line !== '') setValue(here, line);
  }
}

function removed(root: RegistryKey, path: string): null {
  const at = path.lastIndexOf('\\');
  keyAt(root, path.slice(0, at)).keys.delete(path.slice(at + 1));
  return null;
}

function setValue(key: RegistryKey | null, line: string): void {
  const [, name = '', hex, text] =
    /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
  if (!key || !name) throw new Error(`No line of a .reg file: ${line}`);
  key.values.set(
    name,
    hex === undefined ? (text ?? '').replace(/\\(.)/g, '$1') : Number.parseInt(hex, 16),
  );
}

/** What Chromium makes of a key, by the extension's schema: 0 and 1 of a boolean, numbered values of a list. */
export function chromiumSees(key: RegistryKey, schema: Schema): unknown {
  if (schema.type === 'array') return [...key.values.values()];
  const { properties = {} } = schema;
  const values = [...key.values].map(([name, value]) => [
    name,
    properties[name]?.type === 'boolean' ? value === 1 : value,
  ]);
  const below = [...key.keys].map(([name, inner]) => [
    name,
    chromiumSees(inner, properties[name] ?? {}),
  ]);
  return Object.fromEntries([...values, ...below]);
}

/** What Firefox makes of a key: values as they stand. */
export const firefoxSees = (key: RegistryKey): unknown =>
  Object.fromEntries([
    ...key.values,
    ...[...key.keys].map(([name, inner]) => [name, firefoxSees(inner)]),
  ]);
