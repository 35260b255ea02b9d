import type { Deletion } from '../../domain/journal/forget';
import { useWords } from '../words';

/** How the last deletion stands. */
export function DeletionLine({ deletion }: { readonly deletion: Deletion }) {
  const words = useWords();
  return (
    <p role="status" class={deletion === 'none' ? 'visually-hidden' : ''}>
      {deletion === 'done' && words('forget.deleted.done')}
      {deletion === 'noted' && words('forget.deleted.noted')}
      {deletion === 'under-way' && words('forget.deleted.under_way')}
    </p>
  );
}
