import type { Exercise } from '../../domain/care/exercise';

/** Seated ankle pumps: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'ankle-pump-seated',
  region: 'foot',
  nerve: 'none',
  type: 'mobility',
  tags: ['le'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'both-together',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'chair',
  suits: ['dpn', 'posture', 'lumb-rad', 'pinched-leg'],
  blockedBy: ['C-SURG-LEG', 'F-ULCER'],
  setupSeconds: 2,
  maxSessionsPerDay: 16,
  evidence: 'E3',
  source:
    'Foot-ankle exercise may be considered for people at low-moderate foot-ulcer risk (IWGDF 2023).',
  levels: [
    {
      level: 1,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { kn_flex: 80, ank_df: 0, toe_flex: 0 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: 5, toe_flex: -10 } },
        { label: 'down', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: -15, toe_flex: 15 } },
      ],
      seconds: 22,
      secondsByDose: { '1': 12, '2': 18, '3': 22 },
    },
    {
      level: 2,
      reps: 15,
      sessionsPerDay: 4,
      setupPose: { kn_flex: 80, ank_df: 0, toe_flex: 0 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: 10, toe_flex: -10 } },
        { label: 'down', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: -20, toe_flex: 15 } },
      ],
      seconds: 32,
      secondsByDose: { '1': 18, '2': 26, '3': 32 },
    },
    {
      level: 3,
      reps: 20,
      sessionsPerDay: 6,
      setupPose: { kn_flex: 80, ank_df: 0, toe_flex: 0 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: 12, toe_flex: -10 } },
        { label: 'down', moveSeconds: 1, holdSeconds: 0, pose: { ank_df: -25, toe_flex: 15 } },
      ],
      seconds: 42,
      secondsByDose: { '1': 22, '2': 32, '3': 42 },
    },
  ],
};
