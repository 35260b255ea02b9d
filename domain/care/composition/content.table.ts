// Contents of breaks that the clinical rules name by exercise (5.2, schedule modes).

/** What a micro break holds in the flare rhythm. */
export const flareMicro: readonly string[] = ['eyes-20-20-20', 'posture-reset', 'hand-shake-rest'];

/** What follows the walk in the chain of Homer 2021, the first of each group that may be done. */
export const hourlyChain: readonly (readonly string[])[] = [
  ['sit-to-stand'],
  ['calf-raise', 'ankle-pump-seated'],
];
