import type { Exercise } from '../../domain/care/exercise';

/** Chin glide back: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'chin-tuck',
  region: 'neck',
  nerve: 'none',
  type: 'postural',
  tags: ['neck-move'],
  positions: ['seated', 'standing'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'none',
  suits: ['cerv-rad', 'cts', 'cubital', 'radial', 'pinched-arm', 'posture'],
  blockedBy: ['C-NECKINST', 'C-SURG-NECK'],
  setupSeconds: 3,
  maxSessionsPerDay: 8,
  evidence: 'E2',
  source:
    'Component of cervical radiculopathy exercise packages (Liang 2019 meta-analysis; Blanpied 2017 CPG).',
  levels: [
    {
      level: 1,
      reps: 5,
      sessionsPerDay: 3,
      setupPose: { head_ap_cm: 2, neck_flex: 0 },
      steps: [
        {
          label: 'back',
          moveSeconds: 1.5,
          holdSeconds: 2,
          pose: { head_ap_cm: -0.5, neck_flex: 2 },
        },
        {
          label: 'neutral',
          moveSeconds: 1.5,
          holdSeconds: 0,
          pose: { head_ap_cm: 0.5, neck_flex: 0 },
        },
      ],
      seconds: 28.0,
      secondsByDose: { '1': 18.0, '2': 23.0, '3': 28.0 },
    },
    {
      level: 2,
      reps: 6,
      sessionsPerDay: 4,
      setupPose: { head_ap_cm: 2, neck_flex: 0 },
      steps: [
        { label: 'back', moveSeconds: 1.5, holdSeconds: 3, pose: { head_ap_cm: -1, neck_flex: 3 } },
        {
          label: 'neutral',
          moveSeconds: 1.5,
          holdSeconds: 0,
          pose: { head_ap_cm: 0.5, neck_flex: 0 },
        },
      ],
      seconds: 39.0,
      secondsByDose: { '1': 21.0, '2': 33.0, '3': 39.0 },
    },
    {
      level: 3,
      reps: 8,
      sessionsPerDay: 5,
      setupPose: { head_ap_cm: 2, neck_flex: 0 },
      steps: [
        {
          label: 'back',
          moveSeconds: 1.5,
          holdSeconds: 5,
          pose: { head_ap_cm: -1.5, neck_flex: 5 },
        },
        {
          label: 'neutral',
          moveSeconds: 1.5,
          holdSeconds: 0,
          pose: { head_ap_cm: 0.5, neck_flex: 0 },
        },
      ],
      seconds: 67.0,
      secondsByDose: { '1': 35.0, '2': 51.0, '3': 67.0 },
    },
  ],
};
