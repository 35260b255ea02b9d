import { createZip } from '@aklinker1/zero-zip';
import { describe, expect, it } from 'vitest';
import { contentsOf, differences, inPackage } from '../../scripts/packages.mjs';

// Whoever wants to know whether a store's package is what the sources make compares files, not wrappings.

async function packed(files: Readonly<Record<string, string>>, level = 9): Promise<Buffer> {
  const zip = createZip({ level });
  for (const [name, text] of Object.entries(files)) zip.addFile(name, text);
  return Buffer.from(await zip.toBuffer());
}

const files = { 'manifest.json': '{"a":1}', 'chunks/a.js': 'a();'.repeat(50), 'ä.txt': '' };

describe('a package', () => {
  it('holds its files by name', async () => {
    const read = inPackage(await packed(files));
    expect(Object.fromEntries([...read].map(([name, bytes]) => [name, String(bytes)]))).toEqual(
      files,
    );
  });

  it('has the same contents however tightly it is packed, in whatever order, behind a head', async () => {
    const bytes = await packed(files);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const others = [
      await packed(files, 0),
      await packed(turned),
      Buffer.concat([Buffer.from('Cr24 and a signature'), bytes]),
    ];
    for (const other of others)
      expect(contentsOf(inPackage(other))).toBe(contentsOf(inPackage(bytes)));
  });

  it('has other contents where one letter or one name differs', async () => {
    const all = [
      files,
      { ...files, 'manifest.json': '{"a":2}' },
      { ...files, 'more.js': '' },
      { ...files, 'ä.txt': ' ' },
    ];
    const contents = await Promise.all(
      all.map(async (one) => contentsOf(inPackage(await packed(one)))),
    );
    expect(new Set(contents).size).toBe(all.length);
  });

  it('is no package where it is none', () => {
    expect(() => inPackage(Buffer.from('not a package'))).toThrow('no package');
  });
});

describe('what differs between two packages', () => {
  const of = async (all: Readonly<Record<string, string>>) => inPackage(await packed(all));

  it('is named, file by file', async () => {
    const changed = { 'manifest.json': '{}', 'chunks/a.js': files['chunks/a.js'], 'b.js': '' };
    expect(differences(await of(files), await of(changed))).toEqual([
      'b.js',
      'manifest.json',
      'ä.txt',
    ]);
    expect(differences(await of(files), await of(files))).toEqual([]);
  });

  it('is not what a store adds when it signs', async () => {
    const signed = {
      ...files,
      'META-INF/mozilla.rsa': 'x',
      '_metadata/verified_contents.json': '',
    };
    expect(differences(await of(files), await of(signed))).toEqual([]);
    const smuggled = { ...files, 'chunks/_metadata/x.js': '' };
    expect(differences(await of(files), await of(smuggled))).toEqual(['chunks/_metadata/x.js']);
  });
});
