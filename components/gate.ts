import type { GateReason } from '../domain/care/dosing/gate';
import { flareReturn, tensionerGate as gate } from '../domain/care/dosing/numbers';
import type { Words } from './words';

/** Numbers of the gate's conditions, as their sentences name them. */
const numbers: Readonly<Partial<Record<GateReason, readonly number[]>>> = {
  week: [gate.minWeek],
  'slider-level': [gate.sliderLevel],
  'green-sessions': [gate.greenSessions, gate.windowDays],
  red: [gate.noRedDays],
  score: [gate.maxMedianScore],
  flare: [flareReturn.tensionerLockDays],
};

/** What the gate of a stronger glide waits for, as the second half of a sentence. */
export const gateText = (words: Words, waitsFor: GateReason): string =>
  words(`progress.gate.${waitsFor}`, ...(numbers[waitsFor] ?? []));
