/** Postures that ease, where they did before (4.5); of the two for the back the direction test leaves one. */
export const reliefPostures: readonly string[] = [
  'shoulder-abduction-relief',
  'hand-shake-rest',
  'forward-lean-seated',
  'back-extension-standing',
];

/** What stays on a day of relief beside the safe few, whether it eased before or not (4.2). */
export const reliefAlways: readonly string[] = ['hand-shake-rest', 'walk-break'];
