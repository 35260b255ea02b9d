import type { GateReason } from '../domain/care/dosing/gate';
import type { ChangeReason, ProfileId } from '../domain/care/plan';
import { profileKey } from '../domain/care/programme/named';
import type { Reason, ReasonCode } from '../domain/care/reason';
import { untilText } from './days';
import { gateText } from './gate';
import type { Words } from './words';

const inKey = (code: string): string => code.replaceAll('-', '_');

/** What brought a change of a dosing about, as the second half of a sentence. */
export const becauseText = (words: Words, why: ChangeReason): string =>
  words(`reason.because.${inKey(why)}`);

/** The subject of a line of the safety lists, as the second half of a sentence; never a diagnosis. */
export const toldText = (words: Words, code: string): string =>
  words(`reason.told.${inKey(code).toLowerCase()}`);

/** What a sentence about something withheld needs to know beside its reason. */
export interface Around {
  /** Epoch ms. */
  readonly now: number;
  /** What the gate of a stronger glide still waits for. */
  readonly waitsFor?: readonly GateReason[];
}

/** Why an exercise is withheld, in one sentence. */
export function whyNot(words: Words, why: Reason, around: Around): string {
  return words(`reason.not.${inKey(why.code)}`, ...gaps(words, why, around));
}

const changes: readonly ReasonCode[] = ['paused', 'rest', 'stopped'];

/** What fills the gaps of a reason's sentence, in their order. */
function gaps(words: Words, { code, until, because }: Reason, { now, waitsFor }: Around): string[] {
  const [first] = waitsFor ?? [];
  const unknown = 'reason.because.unknown';
  if (changes.includes(code)) {
    const change = because === null ? words(unknown) : becauseText(words, because as ChangeReason);
    return [untilText(words, until, now), change];
  }
  if (code === 'flag' || code === 'clinician-first')
    return [because === null ? words('reason.told.unknown') : toldText(words, because)];
  if (code === 'excluded') return [profileName(words, (because ?? 'posture') as ProfileId)];
  if (code === 'locked') return [first ? gateText(words, first) : words('reason.gate')];
  if (code === 'cap-gap') return [untilText(words, until, now)];
  return code === 'later' ? [because ?? ''] : [];
}

/** A programme by the part of the body it is for. */
export const profileName = (words: Words, profile: ProfileId): string =>
  words(profileKey(profile, 'short'));
