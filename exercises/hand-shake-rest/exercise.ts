import type { Exercise } from '../../domain/care/exercise';

/** Shake and rest the hands: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'hand-shake-rest',
  region: 'hand-wrist',
  nerve: 'none',
  type: 'mobility',
  tags: ['ue', 'relief'],
  positions: ['seated', 'standing'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'both-together',
  handsBusy: 'both',
  needsVoice: true,
  furniture: 'none',
  suits: ['cts', 'cubital', 'radial', 'cerv-rad', 'pinched-arm', 'posture', 'dpn'],
  blockedBy: ['C-SURG-HAND', 'F-HANDARTH'],
  setupSeconds: 2,
  maxSessionsPerDay: 16,
  evidence: 'E4',
  source: 'Clinical convention (patients with CTS commonly shake the hand for relief).',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 4,
      setupPose: { sh_abd: 5, el_flex: 10, wr_ext: 0, fa_sup: 0 },
      steps: [
        { label: 'shake', moveSeconds: 1, holdSeconds: 7, pose: { wr_ext: 10 } },
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 8,
          pose: { el_flex: 70, fa_sup: 80, wr_ext: 0 },
        },
      ],
      seconds: 20,
      secondsByDose: { '1': 20, '2': 20, '3': 20 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 6,
      setupPose: { sh_abd: 5, el_flex: 10, wr_ext: 0, fa_sup: 0 },
      steps: [
        { label: 'shake', moveSeconds: 1, holdSeconds: 8, pose: { wr_ext: 10 } },
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 10,
          pose: { el_flex: 70, fa_sup: 80, wr_ext: 0 },
        },
      ],
      seconds: 23,
      secondsByDose: { '1': 23, '2': 23, '3': 23 },
    },
    {
      level: 3,
      reps: 1,
      sessionsPerDay: 8,
      setupPose: { sh_abd: 5, el_flex: 10, wr_ext: 0, fa_sup: 0 },
      steps: [
        { label: 'shake', moveSeconds: 1, holdSeconds: 8, pose: { wr_ext: 10 } },
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 12,
          pose: { el_flex: 70, fa_sup: 80, wr_ext: 0 },
        },
      ],
      seconds: 25,
      secondsByDose: { '1': 25, '2': 25, '3': 25 },
    },
  ],
};
