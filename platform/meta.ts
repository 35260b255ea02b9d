import { isNumber, isText } from '../domain/session/plain';
import { database } from './database';

// Beside the log: which device this is, and when the log was last saved as a file.

/** This device's own random id, made when it is first asked for; it says nothing about the person. */
export async function deviceId(): Promise<string> {
  const writing = (await database()).transaction('meta', 'readwrite');
  const known = await writing.store.get('deviceId');
  const id = isText(known) ? known : crypto.randomUUID();
  if (id !== known) await writing.store.put(id, 'deviceId');
  await writing.done;
  return id;
}

/** The last time the whole log was saved as a file. */
export interface LastExport {
  /** Epoch ms. */
  readonly at: number;
  /** SHA-256 of what was saved. */
  readonly hash: string;
}

/** Remembers that the whole log was saved as a file just now. */
export async function noteExport(at: number, hash: string): Promise<void> {
  const writing = (await database()).transaction('meta', 'readwrite', { durability: 'strict' });
  await writing.store.put(at, 'lastExportAt');
  await writing.store.put(hash, 'lastExportHash');
  await writing.done;
}

/** When the whole log was last saved as a file; null where it never was. */
export async function lastExport(): Promise<LastExport | null> {
  const reading = (await database()).transaction('meta');
  const at = await reading.store.get('lastExportAt');
  const hash = await reading.store.get('lastExportHash');
  return isNumber(at) ? { at, hash: isText(hash) ? hash : '' } : null;
}
