import type { Exercise } from '../../domain/care/exercise';

/** Arm-and-neck slider (ulnar): the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'ulnar-neck-arm-slider',
  region: 'neck-arm',
  nerve: 'ulnar',
  type: 'slider',
  tags: ['neural', 'ue', 'neck-move'],
  positions: ['seated'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'none',
  suits: ['cubital', 'cerv-rad'],
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
  maxSessionsPerDay: 3,
  evidence: 'E3',
  source:
    'Biomechanics only (Coppieters & Butler 2008); Karagiannis/Papacharalambous 2022 review: evidence for cubital tunnel uncertain.',
  levels: [
    {
      level: 1,
      reps: 6,
      sessionsPerDay: 1,
      setupPose: { sh_abd: 45, fa_sup: -30, el_flex: 50, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 65, wr_ext: 15, neck_side: 10 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 40, wr_ext: 0, neck_side: -5 },
        },
      ],
      seconds: 41.0,
      secondsByDose: { '1': 23.0, '2': 35.0, '3': 41.0 },
    },
    {
      level: 2,
      reps: 8,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 55, fa_sup: -30, el_flex: 50, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 80, wr_ext: 25, neck_side: 15 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 30, wr_ext: 0, neck_side: -10 },
        },
      ],
      seconds: 53.0,
      secondsByDose: { '1': 29.0, '2': 41.0, '3': 53.0 },
    },
    {
      level: 3,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 65, fa_sup: -30, el_flex: 50, wr_ext: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 90, wr_ext: 35, neck_side: 20 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { el_flex: 20, wr_ext: 0, neck_side: -15 },
        },
      ],
      seconds: 65.0,
      secondsByDose: { '1': 35.0, '2': 53.0, '3': 65.0 },
    },
  ],
};
