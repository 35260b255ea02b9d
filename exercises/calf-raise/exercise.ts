import type { Exercise } from '../../domain/care/exercise';

/** Heel raises: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'calf-raise',
  region: 'foot',
  nerve: 'none',
  type: 'strength',
  tags: ['le', 'standing', 'weight-bearing', 'forefoot-load'],
  positions: ['standing'],
  view: 'body-side',
  base: 'STAND_DESK',
  laterality: 'both-together',
  handsBusy: 'both',
  needsVoice: true,
  furniture: 'desk',
  suits: ['posture', 'dpn', 'lumb-rad', 'pinched-leg'],
  blockedBy: ['C-SURG-LEG', 'C-BALANCE', 'F-ULCER'],
  setupSeconds: 2,
  maxSessionsPerDay: 8,
  evidence: 'E2',
  source: 'One of the four simple resistance activities in Dempsey 2016 / Homer 2021.',
  levels: [
    {
      level: 1,
      reps: 6,
      sessionsPerDay: 2,
      setupPose: { ank_df: 0, kn_flex: 5 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0.5, pose: { ank_df: -10 } },
        { label: 'down', moveSeconds: 1.5, holdSeconds: 0, pose: { ank_df: 0 } },
      ],
      seconds: 20.0,
      secondsByDose: { '1': 11.0, '2': 17.0, '3': 20.0 },
    },
    {
      level: 2,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { ank_df: 0, kn_flex: 5 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0.5, pose: { ank_df: -20 } },
        { label: 'down', moveSeconds: 1.5, holdSeconds: 0, pose: { ank_df: 0 } },
      ],
      seconds: 32.0,
      secondsByDose: { '1': 17.0, '2': 26.0, '3': 32.0 },
    },
    {
      level: 3,
      reps: 15,
      sessionsPerDay: 4,
      setupPose: { ank_df: 0, kn_flex: 5 },
      steps: [
        { label: 'up', moveSeconds: 1, holdSeconds: 0.5, pose: { ank_df: -28 } },
        { label: 'down', moveSeconds: 1.5, holdSeconds: 0, pose: { ank_df: 0 } },
      ],
      seconds: 47.0,
      secondsByDose: { '1': 26.0, '2': 38.0, '3': 47.0 },
    },
  ],
};
