import type { Exercise } from '../../domain/care/exercise';

/** Front-of-hip stretch: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'hip-flexor-stretch',
  region: 'hip',
  nerve: 'none',
  type: 'stretch',
  tags: ['le', 'standing', 'weight-bearing'],
  positions: ['standing'],
  view: 'body-side',
  base: 'STAND_DESK',
  laterality: 'each-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'desk',
  suits: ['posture', 'lumb-rad', 'pinched-leg'],
  blockedBy: ['C-SURG-BACK', 'C-SURG-LEG', 'C-BALANCE', 'F-ULCER'],
  setupSeconds: 2,
  maxSessionsPerDay: 4,
  evidence: 'E4',
  source: 'Clinical convention for prolonged sitting.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
      steps: [
        {
          label: 'stretch',
          moveSeconds: 3,
          holdSeconds: 10,
          pose: { hip_flex: -5, kn_flex: 15, pelvis_tilt: -5 },
        },
        {
          label: 'neutral',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
        },
      ],
      seconds: 32,
      secondsByDose: { '1': 32, '2': 32, '3': 32 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
      steps: [
        {
          label: 'stretch',
          moveSeconds: 3,
          holdSeconds: 15,
          pose: { hip_flex: -10, kn_flex: 15, pelvis_tilt: -5 },
        },
        {
          label: 'neutral',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
        },
      ],
      seconds: 42,
      secondsByDose: { '1': 42, '2': 42, '3': 42 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
      steps: [
        {
          label: 'stretch',
          moveSeconds: 3,
          holdSeconds: 20,
          pose: { hip_flex: -15, kn_flex: 15, pelvis_tilt: -5 },
        },
        {
          label: 'neutral',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { hip_flex: 0, kn_flex: 10, pelvis_tilt: 0 },
        },
      ],
      seconds: 102,
      secondsByDose: { '1': 52, '2': 102, '3': 102 },
    },
  ],
};
