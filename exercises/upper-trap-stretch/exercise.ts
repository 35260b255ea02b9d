import type { Exercise } from '../../domain/care/exercise';

/** Side-of-neck stretch: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'upper-trap-stretch',
  region: 'neck',
  nerve: 'none',
  type: 'stretch',
  tags: ['neck-move', 'static-neck'],
  positions: ['seated'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'each-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'chair',
  suits: ['posture', 'cts', 'cubital', 'radial', 'pinched-arm', 'cerv-rad'],
  blockedBy: ['C-NECKINST', 'C-SURG-NECK'],
  setupSeconds: 2,
  maxSessionsPerDay: 3,
  evidence: 'E3',
  source:
    'Stretching for neck pain (Blanpied 2017); rule for radicular arm pain from neurodynamics (Nee 2012 tensioning = neck away from arm).',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { sh_abd: 10, el_flex: 10, scap_elev_cm: -0.5, neck_side: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 10, pose: { neck_side: -15 } },
        { label: 'centre', moveSeconds: 2, holdSeconds: 0, pose: { neck_side: 0 } },
      ],
      seconds: 30,
      secondsByDose: { '1': 30, '2': 30, '3': 30 },
    },
    {
      level: 2,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 10, el_flex: 10, scap_elev_cm: -0.5, neck_side: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 15, pose: { neck_side: -25 } },
        { label: 'centre', moveSeconds: 2, holdSeconds: 0, pose: { neck_side: 0 } },
      ],
      seconds: 78,
      secondsByDose: { '1': 40, '2': 78, '3': 78 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { sh_abd: 10, el_flex: 10, scap_elev_cm: -0.5, neck_side: 0 },
      steps: [
        { label: 'stretch', moveSeconds: 2, holdSeconds: 20, pose: { neck_side: -30 } },
        { label: 'centre', moveSeconds: 2, holdSeconds: 0, pose: { neck_side: 0 } },
      ],
      seconds: 98,
      secondsByDose: { '1': 50, '2': 98, '3': 98 },
    },
  ],
};
