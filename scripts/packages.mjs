// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Files by name. @typedef {ReadonlyMap<string, Buffer>} Files */

/** SHA-256 in hexadecimal. @param {Buffer | string} bytes */
export const sha256Of = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The files of a folder or of a package (.zip, .xpi, .crx). @param {string} path @returns {Files} */
export const filesAt = (path) =>
  statSync(path).isDirectory() ? inFolder(path) : inPackage(readFileSync(path));

/** @param {string} folder @returns {Files} */
function inFolder(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    found.map((path) => [
      path.slice(join(folder, sep).length).replaceAll(sep, '/'),
      readFileSync(path),
    ]),
  );
}

const marks = { end: 0x06054b50, entry: 0x02014b50 };

/** What stands before a package, such as the head of a .crx, is passed over. @param {Buffer} bytes @returns {Files} */
export function inPackage(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('This is no package.');
  const size = bytes.readUInt32LE(end + 12);
  const before = end - size - bytes.readUInt32LE(end + 16);
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  let at = end - size;
  while (at < end && bytes.readUInt32LE(at) === marks.entry) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    if (!name.endsWith('/')) files.set(name, contentOf(bytes, at, before));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** @param {Buffer} bytes @param {number} entry @param {number} before */
function contentOf(bytes, entry, before) {
  const head = before + bytes.readUInt32LE(entry + 42);
  const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20));
  return bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
}

/** One number for names and contents, whatever packed them. @param {Files} files */
export const contentsOf = (files) =>
  sha256Of(
    [...files]
      .map(([name, bytes]) => `${sha256Of(bytes)}  ${name}\n`)
      .sort()
      .join(''),
  );

/** What a store adds when it signs a package; it is no part of what was built. */
const signatures = /^(META-INF|_metadata)\//;

/** The names of files that are not the same in both. @param {Files} one @param {Files} other */
export function differences(one, other) {
  const all = [...new Set([...one.keys(), ...other.keys()])];
  return all
    .filter((name) => !signatures.test(name))
    .filter((name) => {
      const [a, b] = [one.get(name), other.get(name)];
      return !a || !b || !a.equals(b);
    })
    .sort();
}
