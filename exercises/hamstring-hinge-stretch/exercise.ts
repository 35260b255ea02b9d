import type { Exercise } from '../../domain/care/exercise';

/** Seated back-of-thigh stretch: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'hamstring-hinge-stretch',
  region: 'leg',
  nerve: 'sciatic',
  type: 'stretch',
  tags: ['le', 'sciatic-load'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'each-side',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'chair',
  suits: ['posture', 'lumb-rad'],
  blockedBy: ['C-SURG-BACK', 'C-SURG-LEG', 'F-FLEXSENS'],
  setupSeconds: 3,
  maxSessionsPerDay: 2,
  evidence: 'E3',
  source:
    'Hamstring stretching arms exist in chronic discogenic sciatica trials (NCT04746690); stretch also loads the sciatic nerve.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { hip_flex: 90, kn_flex: 35, ank_df: -10, neck_flex: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 10, pose: { hip_flex: 95 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 33,
      secondsByDose: { '1': 33, '2': 33, '3': 33 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { hip_flex: 90, kn_flex: 25, ank_df: -10, neck_flex: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 15, pose: { hip_flex: 102 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 43,
      secondsByDose: { '1': 43, '2': 43, '3': 43 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, kn_flex: 20, ank_df: -10, neck_flex: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 3, holdSeconds: 20, pose: { hip_flex: 110 } },
        { label: 'up', moveSeconds: 2, holdSeconds: 0, pose: { hip_flex: 90 } },
      ],
      seconds: 103,
      secondsByDose: { '1': 53, '2': 103, '3': 103 },
    },
  ],
};
