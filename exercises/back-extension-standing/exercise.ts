import type { Exercise } from '../../domain/care/exercise';

/** Standing back bend: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'back-extension-standing',
  region: 'low-back',
  nerve: 'none',
  type: 'mobility',
  tags: ['back-move', 'spine-ext', 'standing'],
  positions: ['standing'],
  view: 'body-side',
  base: 'STAND',
  laterality: 'none',
  handsBusy: 'both',
  needsVoice: true,
  furniture: 'desk',
  suits: ['lumb-rad', 'posture', 'pinched-leg'],
  blockedBy: ['C-SURG-BACK', 'C-BALANCE', 'F-PREG', 'F-EXTSENS'],
  setupSeconds: 3,
  maxSessionsPerDay: 8,
  evidence: 'E2',
  source:
    'Directional-preference exercise (mechanical diagnosis and therapy); recommended as an option for LBP with leg pain in CPGs.',
  levels: [
    {
      level: 1,
      reps: 4,
      sessionsPerDay: 3,
      setupPose: { tx_flex: 0, hip_flex: 0, el_flex: 90 },
      steps: [
        { label: 'back', moveSeconds: 2, holdSeconds: 1, pose: { tx_flex: -5, hip_flex: -5 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 1, pose: { tx_flex: 0, hip_flex: 0 } },
      ],
      seconds: 27,
      secondsByDose: { '1': 15, '2': 21, '3': 27 },
    },
    {
      level: 2,
      reps: 5,
      sessionsPerDay: 4,
      setupPose: { tx_flex: 0, hip_flex: 0, el_flex: 90 },
      steps: [
        { label: 'back', moveSeconds: 2, holdSeconds: 1, pose: { tx_flex: -10, hip_flex: -5 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 1, pose: { tx_flex: 0, hip_flex: 0 } },
      ],
      seconds: 33,
      secondsByDose: { '1': 21, '2': 27, '3': 33 },
    },
    {
      level: 3,
      reps: 6,
      sessionsPerDay: 5,
      setupPose: { tx_flex: 0, hip_flex: 0, el_flex: 90 },
      steps: [
        { label: 'back', moveSeconds: 2, holdSeconds: 2, pose: { tx_flex: -15, hip_flex: -5 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 1, pose: { tx_flex: 0, hip_flex: 0 } },
      ],
      seconds: 45,
      secondsByDose: { '1': 24, '2': 38, '3': 45 },
    },
  ],
};
