import type { Exercise } from '../../domain/care/exercise';

/** Seated pelvic rock: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'pelvic-tilt-seated',
  region: 'low-back',
  nerve: 'none',
  type: 'mobility',
  tags: ['back-move'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'chair',
  suits: ['lumb-rad', 'pinched-leg', 'posture', 'dpn'],
  blockedBy: ['C-SURG-BACK'],
  setupSeconds: 2,
  maxSessionsPerDay: 8,
  evidence: 'E3',
  source:
    'Movement-control / trunk mobility exercise (George 2021 LBP CPG); active break with postural change (Waongenngarm 2018).',
  levels: [
    {
      level: 1,
      reps: 5,
      sessionsPerDay: 3,
      setupPose: { pelvis_tilt: 0, tx_flex: 0, hip_flex: 90 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { pelvis_tilt: 5, tx_flex: -2 },
        },
        { label: 'back', moveSeconds: 2, holdSeconds: 0.5, pose: { pelvis_tilt: -5, tx_flex: 4 } },
      ],
      seconds: 27.0,
      secondsByDose: { '1': 17.0, '2': 22.0, '3': 27.0 },
    },
    {
      level: 2,
      reps: 6,
      sessionsPerDay: 4,
      setupPose: { pelvis_tilt: 0, tx_flex: 0, hip_flex: 90 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { pelvis_tilt: 8, tx_flex: -4 },
        },
        { label: 'back', moveSeconds: 2, holdSeconds: 0.5, pose: { pelvis_tilt: -8, tx_flex: 7 } },
      ],
      seconds: 32.0,
      secondsByDose: { '1': 17.0, '2': 27.0, '3': 32.0 },
    },
    {
      level: 3,
      reps: 8,
      sessionsPerDay: 5,
      setupPose: { pelvis_tilt: 0, tx_flex: 0, hip_flex: 90 },
      steps: [
        {
          label: 'forward',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { pelvis_tilt: 12, tx_flex: -6 },
        },
        {
          label: 'back',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { pelvis_tilt: -12, tx_flex: 10 },
        },
      ],
      seconds: 42.0,
      secondsByDose: { '1': 22.0, '2': 32.0, '3': 42.0 },
    },
  ],
};
