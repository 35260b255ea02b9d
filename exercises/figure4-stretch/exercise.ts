import type { Exercise } from '../../domain/care/exercise';

/** Seated figure-four: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'figure4-stretch',
  region: 'hip',
  nerve: 'none',
  type: 'stretch',
  tags: ['le', 'hip-er'],
  positions: ['seated'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'each-side',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'chair',
  suits: ['posture', 'lumb-rad', 'pinched-leg'],
  blockedBy: ['C-SURG-BACK', 'C-SURG-LEG', 'F-HIPREPL'],
  setupSeconds: 3,
  maxSessionsPerDay: 4,
  evidence: 'E4',
  source: 'Clinical convention (deep gluteal/piriformis stretch).',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { hip_flex: 90, hip_er: 20, kn_flex: 90 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 10, pose: { hip_flex: 92 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 33,
      secondsByDose: { '1': 33, '2': 33, '3': 33 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, hip_er: 35, kn_flex: 90 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 15, pose: { hip_flex: 98 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 43,
      secondsByDose: { '1': 43, '2': 43, '3': 43 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, hip_er: 45, kn_flex: 90 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 20, pose: { hip_flex: 105 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 103,
      secondsByDose: { '1': 53, '2': 103, '3': 103 },
    },
  ],
};
