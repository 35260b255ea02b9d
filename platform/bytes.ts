import { type Pace, paced } from './pace';

const utf8 = new TextEncoder();

/** A text's bytes, UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text);

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of about so many texts laid end to end, hashed at once; the page breathes while they are laid. */
export async function sha256OfTexts(
  texts: Iterable<string>,
  about: number,
  pace: Pace,
): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await paced(laying(texts, parts), about, pace);
  return sha256Of(await new Blob(parts).arrayBuffer());
}

function* laying(texts: Iterable<string>, parts: Uint8Array[]): Generator<number, void> {
  for (const text of texts) {
    parts.push(bytesOf(text));
    yield parts.length;
  }
}

/** Bytes packed with gzip. */
export const packed = (bytes: Blob): Promise<Blob> =>
  new Response(bytes.stream().pipeThrough(new CompressionStream('gzip'))).blob();

/** Says that something unpacks to more than was allowed. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Unpacks gzip up to so many bytes; what grows beyond is not unpacked any further. */
export async function unpacked(bytes: Blob, most: number): Promise<Blob> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = bytes.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
}

/** Whether bytes begin as gzip does. */
export async function isPacked(bytes: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Characters a call may have as arguments. */
const atOnce = 0x8000;

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
}

/** Base64 as bytes; null where it is none. */
export function ofBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  } catch {
    // The caller says that the file cannot be opened.
    return null;
  }
}
