import type { Exercise } from '../../domain/care/exercise';

/** Seated forward rest: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'forward-lean-seated',
  region: 'low-back',
  nerve: 'none',
  type: 'mobility',
  tags: ['back-move', 'spine-flex', 'head-down'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'chair',
  suits: ['lumb-rad', 'posture', 'pinched-leg'],
  blockedBy: ['C-SURG-BACK', 'F-EYE', 'F-BONE', 'F-DIZZY', 'F-HIPREPL', 'F-FLEXSENS'],
  setupSeconds: 2,
  maxSessionsPerDay: 8,
  evidence: 'E3',
  source: 'Flexion-preference management (e.g. spinal stenosis); clinical convention.',
  levels: [
    {
      level: 1,
      reps: 3,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, tx_flex: 0 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 3,
          holdSeconds: 3,
          pose: { hip_flex: 105, tx_flex: 10, neck_flex: 10 },
        },
        {
          label: 'up',
          moveSeconds: 3,
          holdSeconds: 0,
          pose: { hip_flex: 90, tx_flex: 0, neck_flex: 0 },
        },
      ],
      seconds: 29,
      secondsByDose: { '1': 20, '2': 29, '3': 29 },
    },
    {
      level: 2,
      reps: 4,
      sessionsPerDay: 3,
      setupPose: { hip_flex: 90, tx_flex: 0 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 3,
          holdSeconds: 5,
          pose: { hip_flex: 115, tx_flex: 20, neck_flex: 10 },
        },
        {
          label: 'up',
          moveSeconds: 3,
          holdSeconds: 0,
          pose: { hip_flex: 90, tx_flex: 0, neck_flex: 0 },
        },
      ],
      seconds: 46,
      secondsByDose: { '1': 24, '2': 35, '3': 46 },
    },
    {
      level: 3,
      reps: 4,
      sessionsPerDay: 4,
      setupPose: { hip_flex: 90, tx_flex: 0 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 3,
          holdSeconds: 8,
          pose: { hip_flex: 125, tx_flex: 30, neck_flex: 10 },
        },
        {
          label: 'up',
          moveSeconds: 3,
          holdSeconds: 0,
          pose: { hip_flex: 90, tx_flex: 0, neck_flex: 0 },
        },
      ],
      seconds: 58,
      secondsByDose: { '1': 30, '2': 44, '3': 58 },
    },
  ],
};
