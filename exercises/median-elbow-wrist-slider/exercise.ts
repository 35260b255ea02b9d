import type { Exercise } from '../../domain/care/exercise';

/** Elbow-wrist slider (median): the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'median-elbow-wrist-slider',
  region: 'arm',
  nerve: 'median',
  type: 'slider',
  tags: ['neural', 'ue'],
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
    'C-SURG-HAND',
    'C-SURG-ELBOW',
    'C-SURG-NECK',
    'C-SURG-BACK',
  ],
  setupSeconds: 4,
  maxSessionsPerDay: 5,
  evidence: 'E2',
  source:
    'Coppieters & Alshami 2007 and Coppieters & Butler 2008 (12.4-12.6 mm excursion, minimal strain, cadaver); clinical packages Nee 2012, Wolny & Linek 2018.',
  levels: [
    {
      level: 1,
      reps: 8,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 20, fa_sup: 80, el_flex: 90, wr_ext: 0, mcp: 10, pip: 15, dip: 5 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 95, wr_ext: 20 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 50, wr_ext: -10 } },
      ],
      seconds: 44.0,
      secondsByDose: { '1': 24.0, '2': 34.0, '3': 44.0 },
    },
    {
      level: 2,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 35, fa_sup: 80, el_flex: 90, wr_ext: 0, mcp: 10, pip: 15, dip: 5 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 105, wr_ext: 35 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 30, wr_ext: -20 } },
      ],
      seconds: 54.0,
      secondsByDose: { '1': 29.0, '2': 44.0, '3': 54.0 },
    },
    {
      level: 3,
      reps: 12,
      sessionsPerDay: 4,
      setupPose: { sh_abd: 45, fa_sup: 80, el_flex: 90, wr_ext: 0, mcp: 10, pip: 15, dip: 5 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 115, wr_ext: 50 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 10, wr_ext: -30 } },
      ],
      seconds: 64.0,
      secondsByDose: { '1': 34.0, '2': 49.0, '3': 64.0 },
    },
  ],
};
