import type { Exercise } from '../../domain/care/exercise';

/** Ankle-and-head slider: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'sciatic-ankle-slider',
  region: 'leg',
  nerve: 'sciatic',
  type: 'slider',
  tags: ['neural', 'le', 'neck-move'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'chair',
  suits: ['lumb-rad', 'pinched-leg'],
  blockedBy: [
    'C-CONSTNUMB',
    'C-GRADWEAK',
    'C-NECKINST',
    'C-SURG-NECK',
    'C-SURG-BACK',
    'C-SURG-LEG',
  ],
  setupSeconds: 4,
  maxSessionsPerDay: 5,
  evidence: 'E3',
  source: 'Same principle as Ellis 2012 seated slider; distal variant is clinical convention.',
  levels: [
    {
      level: 1,
      reps: 8,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, kn_flex: 70, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: 5, neck_flex: -5 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: -20, neck_flex: 5 } },
      ],
      seconds: 36,
      secondsByDose: { '1': 20, '2': 28, '3': 36 },
    },
    {
      level: 2,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { hip_flex: 90, kn_flex: 60, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: 10, neck_flex: -10 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: -25, neck_flex: 10 } },
      ],
      seconds: 44,
      secondsByDose: { '1': 24, '2': 36, '3': 44 },
    },
    {
      level: 3,
      reps: 12,
      sessionsPerDay: 4,
      setupPose: { hip_flex: 90, kn_flex: 45, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: 15, neck_flex: -15 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0, pose: { ank_df: -30, neck_flex: 15 } },
      ],
      seconds: 52,
      secondsByDose: { '1': 28, '2': 40, '3': 52 },
    },
  ],
};
