import { type Fields, isCount, isFields, isText } from '../../session/plain';
import { type BackupHead, backupFormat, sealedFormat, storeNames } from './format';
import { isShallow } from './plain';

/** A pure step from one version of the file to the next; never edited after a release. */
export type FileStep = (stores: Fields) => Fields;

/** Step n brings a file of version n to n + 1. Every released version has its fixture. */
export const fileSteps: readonly FileStep[] = [];

/** The version of the file this writes and the newest it reads. */
export const backupVersion = fileSteps.length + 1;

/** Why nothing can be read of a file; each has its sentence in the words. */
export type FileTrouble =
  | 'too_large'
  | 'unpacks_too_large'
  | 'empty'
  | 'cut_off'
  | 'not_json'
  | 'not_a_backup'
  | 'newer_version'
  | 'no_version'
  | 'no_lines'
  | 'unsafe';

/** A file whose head could be read. */
export interface OpenedBackup {
  readonly kind: 'backup';
  readonly head: BackupHead;
  /** As the file has them: what is hashed. */
  readonly written: Fields;
  /** Brought to the version of today: what is taken in. */
  readonly stores: Fields;
  /** What the file says its hash is; null where it says none. */
  readonly sha256: string | null;
}

/** What a file turned out to be. */
export type OpenedFile =
  | OpenedBackup
  | { readonly kind: 'sealed'; readonly envelope: Fields }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

const trouble = (code: FileTrouble): OpenedFile => ({ kind: 'trouble', trouble: code });

/** Deeper than this nothing lies that we write. */
const deepest = 24;

/** Reads the head of a file's text; nothing in it is trusted, and it never throws. */
export function openBackup(text: string, steps: readonly FileStep[] = fileSteps): OpenedFile {
  const said = text.trim();
  if (said === '') return trouble('empty');
  const file = parsed(said);
  if (file === undefined) return trouble(isCutOff(said) ? 'cut_off' : 'not_json');
  if (!isFields(file)) return trouble('not_a_backup');
  if (!isShallow(file, deepest)) return trouble('unsafe');
  if (file.format === sealedFormat) return { kind: 'sealed', envelope: file };
  if (file.format !== backupFormat) return trouble('not_a_backup');
  const { v, stores } = file;
  if (!isCount(v) || v < 1) return trouble('no_version');
  if (v > steps.length + 1) return trouble('newer_version');
  if (!isFields(stores)) return trouble('no_lines');
  const today = steps.slice(v - 1).reduce((older, step) => step(older), stores);
  const lists = storeNames.map((store) => today[store]).filter((list) => list !== undefined);
  if (lists.length === 0 || !lists.every(Array.isArray)) return trouble('no_lines');
  const sha256 = isText(file.sha256) ? file.sha256 : null;
  return { kind: 'backup', head: headOf(file), written: stores, stores: today, sha256 };
}

const textIn = (value: unknown): string => (isText(value) ? value.slice(0, 100) : '');

const headOf = ({ createdAt, app, deviceId }: Fields): BackupHead => ({
  createdAt: isCount(createdAt) && createdAt < 8e15 ? createdAt : null,
  app: textIn(app),
  deviceId: textIn(deviceId),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is the matter with it is said to the person as `not_json` or `cut_off`.
    return undefined;
  }
}

/** Whether it begins as a file of ours would and does not end as one. */
const isCutOff = (text: string): boolean => text.startsWith('{') && !text.endsWith('}');
