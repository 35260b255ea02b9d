import type { Exercise } from '../../domain/care/exercise';

/** Arm-and-neck slider (median): the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'median-neck-arm-slider',
  region: 'neck-arm',
  nerve: 'median',
  type: 'slider',
  tags: ['neural', 'ue', 'neck-move'],
  positions: ['seated', 'standing'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'none',
  suits: ['cts', 'cerv-rad', 'pinched-arm'],
  blockedBy: [
    'C-CONSTNUMB',
    'C-GRADWEAK',
    'C-NECKINST',
    'C-SURG-HAND',
    'C-SURG-ELBOW',
    'C-SURG-NECK',
    'C-SURG-BACK',
  ],
  setupSeconds: 5,
  maxSessionsPerDay: 5,
  evidence: 'E1',
  source:
    'Nee 2012 RCT (home sliding technique: elbow+wrist extension with neck toward the arm, shoulder abduction up to 90°); Basson 2017 neck-arm pain MD -1.89/10.',
  levels: [
    {
      level: 1,
      reps: 6,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 45, fa_sup: 80, el_flex: 90, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 45, wr_ext: 15, neck_side: 10 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 90, wr_ext: 0, neck_side: -5 },
        },
      ],
      seconds: 41.0,
      secondsByDose: { '1': 23.0, '2': 35.0, '3': 41.0 },
    },
    {
      level: 2,
      reps: 8,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 65, fa_sup: 80, el_flex: 90, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 25, wr_ext: 30, neck_side: 20 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 95, wr_ext: -10, neck_side: -10 },
        },
      ],
      seconds: 53.0,
      secondsByDose: { '1': 29.0, '2': 41.0, '3': 53.0 },
    },
    {
      level: 3,
      reps: 10,
      sessionsPerDay: 4,
      setupPose: { sh_abd: 85, fa_sup: 80, el_flex: 90, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 10, wr_ext: 45, neck_side: 25 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 100, wr_ext: -15, neck_side: -20 },
        },
      ],
      seconds: 65.0,
      secondsByDose: { '1': 35.0, '2': 53.0, '3': 65.0 },
    },
  ],
};
