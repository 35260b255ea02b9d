import { fileBytesAtMost, unpackedBytesAtMost } from '../domain/journal/backup/format';
import { type FileTrouble, type OpenedBackup, openBackup } from '../domain/journal/backup/open';
import { lineCountOf, type TakenIn, takeIn } from '../domain/journal/backup/takeIn';
import { hashedPieces, linesInPiece } from '../domain/journal/backup/write';
import type { Fields } from '../domain/session/plain';
import { isPacked, sha256OfTexts, TooLarge, unpacked } from './bytes';
import { type Pace, paced, partOf } from './pace';
import { type Unsealed, unseal } from './sealed';

/** A backup that was read: what is in it, and whether it is still what was saved. */
export interface ReadBackup {
  readonly kind: 'backup';
  readonly head: OpenedBackup['head'];
  readonly taken: TakenIn;
  /** Whether its hash is the one it was saved with. */
  readonly isWhole: boolean;
}

/** What a chosen file turned out to be. */
export type ReadFile =
  | ReadBackup
  | { readonly kind: 'sealed'; readonly envelope: Fields }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble | SealTrouble };

/** Why a sealed file stays closed. */
export type SealTrouble = 'seal_refused' | 'seal_unknown' | 'newer_version';

const trouble = (code: FileTrouble | SealTrouble): ReadFile => ({ kind: 'trouble', trouble: code });

/** Reads a chosen file. It is weighed first; nothing is written, and it rejects only when it is ended. */
export async function readBackupFile(
  file: Blob,
  now: number,
  pace: Pace,
  unpackedMost = unpackedBytesAtMost,
): Promise<ReadFile> {
  if (file.size > fileBytesAtMost) return trouble('too_large');
  return readBytes(file, now, pace, unpackedMost);
}

/** Reads a sealed file with its passphrase. */
export async function readSealedFile(
  envelope: Fields,
  passphrase: string,
  now: number,
  pace: Pace,
): Promise<ReadFile> {
  const unsealed = await unseal(envelope, passphrase);
  if (unsealed.kind !== 'opened') return trouble(sealTroubles[unsealed.kind]);
  return readBytes(unsealed.bytes, now, pace, unpackedBytesAtMost);
}

const sealTroubles: Readonly<Record<Exclude<Unsealed['kind'], 'opened'>, SealTrouble>> = {
  refused: 'seal_refused',
  unknown: 'seal_unknown',
  newer: 'newer_version',
};

async function readBytes(
  bytes: Blob,
  now: number,
  pace: Pace,
  unpackedMost: number,
): Promise<ReadFile> {
  const text = await textOf(bytes, unpackedMost);
  if (typeof text !== 'string') return text;
  const opened = openBackup(text);
  return opened.kind === 'backup' ? lookedAt(opened, now, pace) : opened;
}

async function textOf(bytes: Blob, unpackedMost: number): Promise<string | ReadFile> {
  try {
    return (await isPacked(bytes))
      ? await (await unpacked(bytes, unpackedMost)).text()
      : await bytes.text();
  } catch (cause) {
    // One that is gone, locked or badly packed is said to be unreadable.
    return trouble(cause instanceof TooLarge ? 'unpacks_too_large' : 'not_json');
  }
}

async function lookedAt(opened: OpenedBackup, now: number, pace: Pace): Promise<ReadBackup> {
  const { head, written, stores, sha256 } = opened;
  const lines = lineCountOf(stores);
  const about = lines / linesInPiece;
  const hash = await sha256OfTexts(hashedPieces(written), about, partOf(pace, 0, 0.6));
  const taken = await paced(takeIn(stores, now), lines, partOf(pace, 0.6, 1));
  return { kind: 'backup', head, taken, isWhole: hash === sha256 };
}
