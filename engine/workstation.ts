import { after, isSaying, type Workstation } from '../domain/care/workstation/check';
import { later, readWorkstation } from '../domain/care/workstation/read';
import type { Stored } from '../domain/memory';
import { isFields } from '../domain/session/plain';
import type { Event } from '../domain/session/types';
import type { Told } from '../domain/told';

/** What of the workstation self-check is to be stored after something was told; `wall`: epoch ms. */
export function workstationAfter(told: Event | Told, stored: Stored, wall: number): Stored {
  const keep = (workstation: Workstation | null): Stored => ({ workstation });
  const standing = () => readWorkstation(stored.workstation, wall);
  if (told.type === 'WORKSTATION' && isSaying({ ...told }))
    return keep(told.what === 'deleted' ? null : after(standing(), told, wall));
  if (told.type === 'RESTORE' && isFields(told.kept.workstation))
    return keep(later(readWorkstation(told.kept.workstation, wall), standing()));
  return {};
}
