import { DoingLine, type MeetingLength } from '../../components/popup/Doing';
import type { StartWhat } from '../../components/popup/types';
import type { Session } from '../../domain/session';
import { doingOf } from '../../domain/session/doing';
import { tell } from '../../platform/tell';
import { openPage } from '../../platform/window';

const minute = 60_000;
const lasts: Readonly<Record<MeetingLength, { readonly ms?: number }>> = {
  '30min': { ms: 30 * minute },
  '1h': { ms: 60 * minute },
  open: {},
};

interface DoingHostProps {
  readonly session: Session;
  /** Epoch ms. */
  readonly now: number;
  readonly onStartNow: (what: StartWhat) => void;
}

/** What it does and why, and the beginning and end of a meeting. */
export function DoingHost({ session, now, onStartNow }: DoingHostProps) {
  const meeting = (on: boolean, ms = {}) =>
    void tell({ type: 'MEETING', on, id: crypto.randomUUID(), ...ms });
  return (
    <DoingLine
      doing={doingOf(session, now)}
      onMeeting={(length) => meeting(true, lasts[length])}
      onMeetingOver={() => meeting(false)}
      onStart={(kind) => onStartNow({ kind })}
      onSettings={() => openPage('settings', 'prompts')}
    />
  );
}
