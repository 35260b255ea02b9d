import type { Exercise } from '../../domain/care/exercise';

/** Sit to stand: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'sit-to-stand',
  region: 'leg',
  nerve: 'none',
  type: 'strength',
  tags: ['le', 'standing', 'weight-bearing'],
  positions: ['seated', 'standing'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'chair',
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
  evidence: 'E2',
  source:
    'Sitting interruptions with simple resistance activity (Dempsey 2016; Homer 2021) used half-squats; sit-to-stand is the chair version.',
  levels: [
    {
      level: 1,
      reps: 3,
      sessionsPerDay: 3,
      setupPose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
      steps: [
        {
          label: 'stand',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { hip_flex: 0, kn_flex: 5, tx_flex: 0 },
        },
        {
          label: 'sit',
          moveSeconds: 2.5,
          holdSeconds: 0,
          pose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
        },
      ],
      seconds: 18.0,
      secondsByDose: { '1': 13.0, '2': 18.0, '3': 18.0 },
    },
    {
      level: 2,
      reps: 5,
      sessionsPerDay: 4,
      setupPose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
      steps: [
        {
          label: 'stand',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { hip_flex: 0, kn_flex: 5, tx_flex: 0 },
        },
        {
          label: 'sit',
          moveSeconds: 2.5,
          holdSeconds: 0,
          pose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
        },
      ],
      seconds: 28.0,
      secondsByDose: { '1': 18.0, '2': 23.0, '3': 28.0 },
    },
    {
      level: 3,
      reps: 8,
      sessionsPerDay: 6,
      setupPose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
      steps: [
        {
          label: 'stand',
          moveSeconds: 2,
          holdSeconds: 0.5,
          pose: { hip_flex: 0, kn_flex: 5, tx_flex: 0 },
        },
        {
          label: 'sit',
          moveSeconds: 2.5,
          holdSeconds: 0,
          pose: { hip_flex: 95, kn_flex: 95, tx_flex: 10 },
        },
      ],
      seconds: 43.0,
      secondsByDose: { '1': 23.0, '2': 33.0, '3': 43.0 },
    },
  ],
};
