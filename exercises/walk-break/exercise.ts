import type { Exercise } from '../../domain/care/exercise';

/** Easy walk: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'walk-break',
  region: 'whole-body',
  nerve: 'none',
  type: 'aerobic',
  tags: ['le', 'standing', 'weight-bearing', 'walk'],
  positions: ['standing'],
  view: 'body-side',
  base: 'STAND',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'none',
  suits: [
    'posture',
    'lumb-rad',
    'pinched-leg',
    'dpn',
    'cts',
    'cubital',
    'radial',
    'cerv-rad',
    'pinched-arm',
  ],
  blockedBy: ['C-SURG-LEG', 'C-BALANCE', 'F-ULCER'],
  setupSeconds: 3,
  maxSessionsPerDay: 16,
  evidence: 'E1',
  source: 'Dempsey 2016 (3 min light walking every 30 min); Waongenngarm 2018/2021 active breaks.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 0 },
      steps: [
        {
          label: 'walk',
          moveSeconds: 0,
          holdSeconds: 57,
          pose: { hip_flex: 20, kn_flex: 30, el_flex: 30 },
        },
      ],
      seconds: 60,
      secondsByDose: { '1': 60, '2': 60, '3': 60 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 4,
      setupPose: { hip_flex: 0 },
      steps: [
        {
          label: 'walk',
          moveSeconds: 0,
          holdSeconds: 87,
          pose: { hip_flex: 20, kn_flex: 30, el_flex: 30 },
        },
      ],
      seconds: 90,
      secondsByDose: { '1': 90, '2': 90, '3': 90 },
    },
    {
      level: 3,
      reps: 1,
      sessionsPerDay: 6,
      setupPose: { hip_flex: 0 },
      steps: [
        {
          label: 'walk',
          moveSeconds: 0,
          holdSeconds: 112,
          pose: { hip_flex: 20, kn_flex: 30, el_flex: 30 },
        },
      ],
      seconds: 115,
      secondsByDose: { '1': 115, '2': 115, '3': 115 },
    },
  ],
};
