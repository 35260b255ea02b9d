/** The same UUID for the same text, always: four hashes of it in the form that RFC 9562 keeps for makers of their own (version 8). */
export function uuidOf(text: string): string {
  const hex = seeds.map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...groups, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

const seeds = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x5bd1e995] as const;

/** MurmurHash3 for 32 bits (Austin Appleby, public domain), two bytes of the text at a time. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    const block = Math.imul(turned(Math.imul(text.charCodeAt(at), 0xcc9e2d51), 15), 0x1b873593);
    hash = (Math.imul(turned(hash ^ block, 13), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
