/** The parts of a heap snapshot that are read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

/** Compiled code grows while a page warms up; what belongs to the browser itself is not the page's. */
const notOurs: readonly string[] = ['code', 'native', 'synthetic', 'hidden', 'object shape'];

/** Bytes of the objects, arrays and texts a heap snapshot holds. */
export function bytesKept(text: string): number {
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const isOurs = (kind: number) => !notOurs.includes(types[type]?.[kind] ?? '');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (isOurs(nodes[at + type] ?? 0)) bytes += nodes[at + size] ?? 0;
  return bytes;
}
