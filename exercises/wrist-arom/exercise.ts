import type { Exercise } from '../../domain/care/exercise';

/** Easy wrist circles-in-a-box: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'wrist-arom',
  region: 'hand-wrist',
  nerve: 'none',
  type: 'mobility',
  tags: ['ue', 'hand'],
  positions: ['seated'],
  view: 'hand-side',
  base: 'HAND',
  laterality: 'one-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'desk',
  suits: ['cts', 'cubital', 'radial', 'pinched-arm', 'posture', 'cerv-rad'],
  blockedBy: ['C-SURG-HAND', 'F-HANDARTH'],
  setupSeconds: 3,
  maxSessionsPerDay: 8,
  evidence: 'E3',
  source:
    'Keir 2007 (angles); Seradge 1995 cited in Akalin 2002 (intermittent wrist/finger motion lowered tunnel pressure).',
  levels: [
    {
      level: 1,
      reps: 4,
      sessionsPerDay: 3,
      setupPose: { el_flex: 90, fa_sup: -60, wr_ext: 0, wr_rad: 0, mcp: 25, pip: 25, dip: 10 },
      steps: [
        { label: 'back', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 15 } },
        { label: 'forward', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: -15 } },
        { label: 'thumb-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 0, wr_rad: 5 } },
        { label: 'little-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_rad: -8 } },
      ],
      seconds: 27,
      secondsByDose: { '1': 15, '2': 21, '3': 27 },
    },
    {
      level: 2,
      reps: 5,
      sessionsPerDay: 4,
      setupPose: { el_flex: 90, fa_sup: -60, wr_ext: 0, wr_rad: 0, mcp: 25, pip: 25, dip: 10 },
      steps: [
        { label: 'back', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 25 } },
        { label: 'forward', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: -30 } },
        { label: 'thumb-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 0, wr_rad: 10 } },
        { label: 'little-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_rad: -10 } },
      ],
      seconds: 33,
      secondsByDose: { '1': 21, '2': 27, '3': 33 },
    },
    {
      level: 3,
      reps: 6,
      sessionsPerDay: 5,
      setupPose: { el_flex: 90, fa_sup: -60, wr_ext: 0, wr_rad: 0, mcp: 25, pip: 25, dip: 10 },
      steps: [
        { label: 'back', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 30 } },
        { label: 'forward', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: -40 } },
        { label: 'thumb-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_ext: 0, wr_rad: 15 } },
        { label: 'little-side', moveSeconds: 1.5, holdSeconds: 0, pose: { wr_rad: -12 } },
      ],
      seconds: 39,
      secondsByDose: { '1': 21, '2': 33, '3': 39 },
    },
  ],
};
