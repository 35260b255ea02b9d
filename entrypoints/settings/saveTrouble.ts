import type { BackupTrouble } from '../../components/data/types';

/** Why a file was not saved, from what went wrong. */
export function saveTroubleOf({ name }: Error): BackupTrouble {
  if (name === 'AbortError') return 'cancelled';
  return name === 'LogUnavailable' ? 'log_unavailable' : 'not_saved';
}
