import type { Exercise } from '../../domain/care/exercise';

/** Desk-side balance: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'tandem-balance',
  region: 'whole-body',
  nerve: 'none',
  type: 'postural',
  tags: ['le', 'standing', 'weight-bearing', 'balance'],
  positions: ['standing'],
  view: 'body-front',
  base: 'STAND_DESK',
  laterality: 'alternating',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'desk',
  suits: ['dpn', 'posture'],
  blockedBy: ['C-SURG-LEG', 'C-BALANCE', 'F-ULCER', 'F-DIZZY'],
  setupSeconds: 3,
  maxSessionsPerDay: 4,
  evidence: 'E2',
  source:
    'Balance training advised for people with diabetes/neuropathy to reduce falls risk (ADA statement, Colberg 2016).',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { kn_flex: 5 },
      steps: [
        { label: 'right-front', moveSeconds: 2, holdSeconds: 10, pose: { kn_flex: 5 } },
        { label: 'left-front', moveSeconds: 2, holdSeconds: 10, pose: { kn_flex: 5 } },
      ],
      seconds: 27,
      secondsByDose: { '1': 27, '2': 27, '3': 27 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { kn_flex: 5 },
      steps: [
        { label: 'right-front', moveSeconds: 2, holdSeconds: 15, pose: { kn_flex: 5 } },
        { label: 'left-front', moveSeconds: 2, holdSeconds: 15, pose: { kn_flex: 5 } },
      ],
      seconds: 37,
      secondsByDose: { '1': 37, '2': 37, '3': 37 },
    },
    {
      level: 3,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { kn_flex: 5 },
      steps: [
        { label: 'right-front', moveSeconds: 2, holdSeconds: 20, pose: { kn_flex: 5 } },
        { label: 'left-front', moveSeconds: 2, holdSeconds: 20, pose: { kn_flex: 5 } },
      ],
      seconds: 47,
      secondsByDose: { '1': 47, '2': 47, '3': 47 },
    },
  ],
};
