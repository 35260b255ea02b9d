import type { Exercise } from '../../domain/care/exercise';

/** Upper-back lean over chair: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'thoracic-extension-chair',
  region: 'upper-back',
  nerve: 'none',
  type: 'mobility',
  tags: ['spine-ext-upper'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'both',
  needsVoice: true,
  furniture: 'chair',
  suits: ['posture', 'cts', 'cerv-rad', 'cubital', 'radial', 'pinched-arm'],
  blockedBy: ['C-SURG-BACK'],
  setupSeconds: 3,
  maxSessionsPerDay: 6,
  evidence: 'E3',
  source: 'Thoracic mobility within neck-pain care (Blanpied 2017).',
  levels: [
    {
      level: 1,
      reps: 4,
      sessionsPerDay: 2,
      setupPose: { tx_flex: 0, sh_flex: 45, el_flex: 85 },
      steps: [
        { label: 'lean', moveSeconds: 2, holdSeconds: 2, pose: { tx_flex: -5 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { tx_flex: 0 } },
      ],
      seconds: 27,
      secondsByDose: { '1': 15, '2': 21, '3': 27 },
    },
    {
      level: 2,
      reps: 5,
      sessionsPerDay: 3,
      setupPose: { tx_flex: 0, sh_flex: 45, el_flex: 85 },
      steps: [
        { label: 'lean', moveSeconds: 2, holdSeconds: 3, pose: { tx_flex: -10 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { tx_flex: 0 } },
      ],
      seconds: 38,
      secondsByDose: { '1': 24, '2': 31, '3': 38 },
    },
    {
      level: 3,
      reps: 6,
      sessionsPerDay: 4,
      setupPose: { tx_flex: 0, sh_flex: 45, el_flex: 85 },
      steps: [
        { label: 'lean', moveSeconds: 2, holdSeconds: 3, pose: { tx_flex: -15 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { tx_flex: 0 } },
      ],
      seconds: 45,
      secondsByDose: { '1': 24, '2': 38, '3': 45 },
    },
  ],
};
