import type { Exercise } from '../../domain/care/exercise';

/** Forearm-top stretch: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'wrist-extensor-stretch',
  region: 'hand-wrist',
  nerve: 'none',
  type: 'stretch',
  tags: ['ue', 'hand', 'static-wrist'],
  positions: ['seated', 'standing'],
  view: 'hand-side',
  base: 'SIT',
  laterality: 'each-side',
  handsBusy: 'both',
  needsVoice: true,
  furniture: 'none',
  suits: ['radial', 'posture'],
  blockedBy: ['C-SURG-HAND', 'F-HANDARTH'],
  setupSeconds: 3,
  maxSessionsPerDay: 4,
  evidence: 'E4',
  source:
    'Clinical convention; AAOS CTS handout includes it (15 s x5) but we exclude CTS by rule CAP-CTS-1.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { sh_flex: 60, el_flex: 50, fa_sup: -80, wr_ext: 0, mcp: 20, pip: 20 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 10, pose: { wr_ext: -20 } },
        { label: 'rest', moveSeconds: 2, holdSeconds: 0, pose: { wr_ext: 0 } },
      ],
      seconds: 31,
      secondsByDose: { '1': 31, '2': 31, '3': 31 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 2,
      setupPose: { sh_flex: 60, el_flex: 30, fa_sup: -80, wr_ext: 0, mcp: 20, pip: 20 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 15, pose: { wr_ext: -30 } },
        { label: 'rest', moveSeconds: 2, holdSeconds: 0, pose: { wr_ext: 0 } },
      ],
      seconds: 41,
      secondsByDose: { '1': 41, '2': 41, '3': 41 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { sh_flex: 60, el_flex: 10, fa_sup: -80, wr_ext: 0, mcp: 20, pip: 20 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 20, pose: { wr_ext: -40 } },
        { label: 'rest', moveSeconds: 2, holdSeconds: 0, pose: { wr_ext: 0 } },
      ],
      seconds: 99,
      secondsByDose: { '1': 51, '2': 99, '3': 99 },
    },
  ],
};
