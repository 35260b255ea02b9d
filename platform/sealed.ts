import { textOf } from '../domain/journal/backup/canonical';
import { sealedFormat } from '../domain/journal/backup/format';
import { type Fields, isCount, isFields, isText } from '../domain/session/plain';
import { base64Of, bytesOf, ofBase64 } from './bytes';

// A backup sealed with a passphrase. Nobody has a second key: a lost passphrase is final.

/** How often the passphrase is stirred before it is a key (OWASP's number for PBKDF2 with SHA-256). */
export const rounds = 600_000;

/** A file may not ask for more: opening it would take minutes. */
const roundsAtMost = 5_000_000;

/** What stands in a sealed file before what is sealed; a changed header opens nothing. */
interface Header {
  readonly format: typeof sealedFormat;
  readonly v: 1;
  readonly kdf: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    /** Base64 of 16 bytes. */
    readonly salt: string;
  };
  readonly cipher: {
    readonly name: 'AES-GCM';
    readonly bits: 256;
    /** Base64 of 12 bytes. */
    readonly iv: string;
  };
  /** What was sealed is gzip. */
  readonly packed: 'gzip';
}

/** What came of opening: `refused` is another passphrase or a changed file, which look alike. */
export type Unsealed =
  | { readonly kind: 'opened'; readonly bytes: Blob }
  | { readonly kind: 'refused' | 'unknown' | 'newer' };

/** Seals bytes with a passphrase; the text of the file. */
export async function seal(bytes: Blob, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const header: Header = {
    format: sealedFormat,
    v: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: base64Of(salt) },
    cipher: { name: 'AES-GCM', bits: 256, iv: base64Of(iv) },
    packed: 'gzip',
  };
  const key = await keyOf(passphrase, salt, rounds, 'encrypt');
  const additionalData = bytesOf(textOf(header));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    await bytes.arrayBuffer(),
  );
  return `${textOf({ ...header, data: base64Of(new Uint8Array(sealed)) })}\n`;
}

/** Opens a sealed file. How often it wants its passphrase stirred is looked at before that is done. */
export async function unseal(file: Fields, passphrase: string): Promise<Unsealed> {
  const envelope = readEnvelope(file);
  if (typeof envelope === 'string') return { kind: envelope };
  const { header, sealed, salt, iv } = envelope;
  const key = await keyOf(passphrase, salt, header.kdf.iterations, 'decrypt');
  const additionalData = bytesOf(textOf(header));
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed).then(
    (bytes) => ({ kind: 'opened', bytes: new Blob([bytes]) }),
    () => ({ kind: 'refused' }),
  );
}

/** A sealed file in its parts. */
interface Envelope {
  readonly header: Header;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
}

/** The parts of a sealed file, or why it cannot even be tried. Never throws. */
export function readEnvelope({ data, ...header }: Fields): Envelope | 'unknown' | 'newer' {
  if (isCount(header.v) && header.v > 1) return 'newer';
  const sealed = isText(data) ? ofBase64(data) : null;
  if (!isHeader(header) || !sealed) return 'unknown';
  const salt = ofBase64(header.kdf.salt);
  const iv = ofBase64(header.cipher.iv);
  if (salt?.length !== 16 || iv?.length !== 12) return 'unknown';
  return { header, sealed, salt, iv };
}

function isHeader(value: Fields): value is Fields & Header {
  const { kdf, cipher } = value;
  if (!isFields(kdf) || !isFields(cipher)) return false;
  const { iterations, salt } = kdf;
  const stirred = isCount(iterations) && iterations >= rounds && iterations <= roundsAtMost;
  const known = kdf.name === 'PBKDF2' && kdf.hash === 'SHA-256' && cipher.name === 'AES-GCM';
  return stirred && known && value.packed === 'gzip' && isText(salt) && isText(cipher.iv);
}

/** The same passphrase typed on another machine is the same: composed letters and single ones are one. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const raw = bytesOf(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}
