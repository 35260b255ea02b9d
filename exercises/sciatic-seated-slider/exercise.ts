import type { Exercise } from '../../domain/care/exercise';

/** Seated leg slider: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'sciatic-seated-slider',
  region: 'leg',
  nerve: 'sciatic',
  type: 'slider',
  tags: ['neural', 'le', 'neck-move'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'chair',
  suits: ['lumb-rad', 'pinched-leg'],
  blockedBy: [
    'C-CONSTNUMB',
    'C-GRADWEAK',
    'C-NECKINST',
    'C-SURG-NECK',
    'C-SURG-BACK',
    'C-SURG-LEG',
  ],
  setupSeconds: 4,
  maxSessionsPerDay: 5,
  evidence: 'E1',
  source:
    'Ellis 2012 (slider gave the largest sciatic excursion), Ellis 2016 (upright = slumped); Basson 2017 and PLOS ONE 2024 meta-analyses for nerve-related back/leg pain.',
  levels: [
    {
      level: 1,
      reps: 6,
      sessionsPerDay: 2,
      setupPose: { hip_flex: 90, kn_flex: 90, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 50, ank_df: 0, neck_flex: -10 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 90, ank_df: 0, neck_flex: 10 },
        },
      ],
      seconds: 40.0,
      secondsByDose: { '1': 22.0, '2': 34.0, '3': 40.0 },
    },
    {
      level: 2,
      reps: 8,
      sessionsPerDay: 3,
      setupPose: { hip_flex: 90, kn_flex: 90, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 30, ank_df: 0, neck_flex: -15 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 95, ank_df: 0, neck_flex: 20 },
        },
      ],
      seconds: 52.0,
      secondsByDose: { '1': 28.0, '2': 40.0, '3': 52.0 },
    },
    {
      level: 3,
      reps: 10,
      sessionsPerDay: 4,
      setupPose: { hip_flex: 90, kn_flex: 90, ank_df: 0, tx_flex: 0, neck_flex: 0 },
      steps: [
        {
          label: 'A',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 15, ank_df: 5, neck_flex: -20 },
        },
        {
          label: 'B',
          moveSeconds: 2.5,
          holdSeconds: 0.5,
          pose: { kn_flex: 95, ank_df: 0, neck_flex: 30 },
        },
      ],
      seconds: 64.0,
      secondsByDose: { '1': 34.0, '2': 52.0, '3': 64.0 },
    },
  ],
};
