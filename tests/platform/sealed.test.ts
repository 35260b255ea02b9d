import { describe, expect, it } from 'vitest';
import type { Fields } from '../../domain/session/plain';
import { readSealedFile } from '../../platform/backupFile';
import { packed } from '../../platform/bytes';
import { rounds, seal, unseal } from '../../platform/sealed';
import { backupOf } from '../helpers/backups';
import { emptyJournal } from '../helpers/journals';

// A backup sealed with a passphrase: nobody reads it without, and nobody changes it unnoticed.

const passphrase = 'quiet hands are warm hands';
const content = 'What my hands said. '.repeat(200);
const sealed = await seal(new Blob([content]), passphrase);
const envelope = JSON.parse(sealed) as Record<string, Record<string, unknown>> & { data: string };
const open = async (over: object, phrase = passphrase) => {
  const found = await unseal({ ...envelope, ...over } as unknown as Fields, phrase);
  return found.kind === 'opened' ? await found.bytes.text() : found.kind;
};

describe('a sealed backup', () => {
  it('shows nothing of what is in it, and opens with its passphrase', async () => {
    expect(sealed).not.toContain('hands');
    expect(envelope).toMatchObject({
      format: 'breaks-export-sealed',
      v: 1,
      kdf: { iterations: rounds },
    });
    expect(await open({})).toBe(content);
  });

  it('opens with a passphrase typed on another machine, where letters are put together otherwise', async () => {
    const cafe = JSON.parse(await seal(new Blob(['x']), 'caf\u00e9 au lait'));
    expect((await unseal(cafe, 'cafe\u0301 au lait')).kind).toBe('opened');
  });

  it('is another file each time', async () => {
    const other = JSON.parse(await seal(new Blob([content]), passphrase));
    expect(other.kdf.salt).not.toBe(envelope.kdf?.salt);
    expect(other.cipher.iv).not.toBe(envelope.cipher?.iv);
    expect(other.data).not.toBe(envelope.data);
  });

  it.each([
    ['another passphrase', {}, 'quiet hands are warm hand'],
    [
      'a byte of what is sealed',
      { data: envelope.data.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) },
    ],
    ['a word more in the header', { more: 1 }],
    ['the header’s version of the cipher', { cipher: { ...envelope.cipher, bits: 128 } }],
    ['more rounds than it was sealed with', { kdf: { ...envelope.kdf, iterations: rounds + 1 } }],
    ['nothing sealed at all', { data: '' }],
  ])('%s: it stays closed', async (_what, over, phrase = passphrase) => {
    expect(await open(over, phrase)).toBe('refused');
  });

  it.each([
    ['few rounds', { kdf: { ...envelope.kdf, iterations: 1_000 } }],
    ['rounds without end', { kdf: { ...envelope.kdf, iterations: 4e9 } }],
    ['half a round', { kdf: { ...envelope.kdf, iterations: rounds + 0.5 } }],
    ['another key', { kdf: { ...envelope.kdf, name: 'scrypt' } }],
    ['another cipher', { cipher: { ...envelope.cipher, name: 'AES-CBC' } }],
    ['a short salt', { kdf: { ...envelope.kdf, salt: 'AAAA' } }],
    ['no salt', { kdf: { ...envelope.kdf, salt: 7 } }],
    ['no header', { kdf: null }],
    ['no text', { data: 7 }],
    ['a text that is none', { data: '***' }],
  ])('a file that wants %s is not tried', async (_what, over) => {
    const began = performance.now();
    expect(await open(over)).toBe('unknown');
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('of a version to come says so', async () => {
    expect(await open({ v: 2 })).toBe('newer');
  });

  it('comes back as the backup that was sealed', async () => {
    const text = backupOf(emptyJournal, { settings: { rhythm: 'gentle' } });
    const file = JSON.parse(await seal(await packed(new Blob([text])), passphrase));
    const now = Date.UTC(2026, 10, 25);
    const found = await readSealedFile(file, passphrase, now, {});
    expect(found).toMatchObject({
      isWhole: true,
      taken: { kept: { settings: { rhythm: 'gentle' } } },
    });
    expect(await readSealedFile(file, 'something else', now, {})).toEqual({
      kind: 'trouble',
      trouble: 'seal_refused',
    });
  });
});
