import type { Exercise } from '../../domain/care/exercise';

/** Elbow-wrist slider (ulnar): the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'ulnar-elbow-wrist-slider',
  region: 'arm',
  nerve: 'ulnar',
  type: 'slider',
  tags: ['neural', 'ue'],
  positions: ['seated', 'standing'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'none',
  suits: ['cubital', 'cerv-rad', 'pinched-arm'],
  blockedBy: [
    'C-CONSTNUMB',
    'C-GRADWEAK',
    'C-SURG-HAND',
    'C-SURG-ELBOW',
    'C-SURG-NECK',
    'C-SURG-BACK',
  ],
  setupSeconds: 4,
  maxSessionsPerDay: 4,
  evidence: 'E3',
  source:
    'Coppieters & Butler 2008 (ulnar at elbow 8.3 mm slide vs 3.8 mm tension); Svernlöv 2009 RCT: gliding added nothing to information alone.',
  levels: [
    {
      level: 1,
      reps: 8,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 20, fa_sup: 0, el_flex: 60, wr_ext: 0, mcp: 20, pip: 20, dip: 10 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 70, wr_ext: -15 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 40, wr_ext: 15 } },
      ],
      seconds: 44.0,
      secondsByDose: { '1': 24.0, '2': 34.0, '3': 44.0 },
    },
    {
      level: 2,
      reps: 10,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 30, fa_sup: 0, el_flex: 60, wr_ext: 0, mcp: 20, pip: 20, dip: 10 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 80, wr_ext: -25 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 25, wr_ext: 30 } },
      ],
      seconds: 54.0,
      secondsByDose: { '1': 29.0, '2': 44.0, '3': 54.0 },
    },
    {
      level: 3,
      reps: 12,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 40, fa_sup: 0, el_flex: 60, wr_ext: 0, mcp: 20, pip: 20, dip: 10 },
      steps: [
        { label: 'A', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 90, wr_ext: -30 } },
        { label: 'B', moveSeconds: 2, holdSeconds: 0.5, pose: { el_flex: 15, wr_ext: 40 } },
      ],
      seconds: 64.0,
      secondsByDose: { '1': 34.0, '2': 49.0, '3': 64.0 },
    },
  ],
};
