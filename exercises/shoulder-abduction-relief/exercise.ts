import type { Exercise } from '../../domain/care/exercise';

/** Hand-on-head rest: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'shoulder-abduction-relief',
  region: 'neck-arm',
  nerve: 'none',
  type: 'mobility',
  tags: ['ue', 'relief', 'overhead', 'elbow-flex-hold'],
  positions: ['seated'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'one-side',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'none',
  suits: ['cerv-rad'],
  blockedBy: ['C-SURG-ELBOW', 'C-SURG-NECK', 'F-SHOULDER'],
  setupSeconds: 2,
  maxSessionsPerDay: 8,
  evidence: 'E3',
  source:
    'Shoulder-abduction relief sign (Davidson 1981; Bakody sign) used as a relief posture; no trial found.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 3,
      setupPose: { sh_abd: 10, el_flex: 60 },
      steps: [
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 20,
          pose: { sh_abd: 130, sh_er: 45, el_flex: 110 },
        },
        {
          label: 'lower',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { sh_abd: 10, sh_er: 0, el_flex: 60 },
        },
      ],
      seconds: 26,
      secondsByDose: { '1': 26, '2': 26, '3': 26 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 4,
      setupPose: { sh_abd: 10, el_flex: 60 },
      steps: [
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 30,
          pose: { sh_abd: 130, sh_er: 45, el_flex: 110 },
        },
        {
          label: 'lower',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { sh_abd: 10, sh_er: 0, el_flex: 60 },
        },
      ],
      seconds: 36,
      secondsByDose: { '1': 36, '2': 36, '3': 36 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 5,
      setupPose: { sh_abd: 10, el_flex: 60 },
      steps: [
        {
          label: 'rest',
          moveSeconds: 2,
          holdSeconds: 40,
          pose: { sh_abd: 130, sh_er: 45, el_flex: 110 },
        },
        {
          label: 'lower',
          moveSeconds: 2,
          holdSeconds: 0,
          pose: { sh_abd: 10, sh_er: 0, el_flex: 60 },
        },
      ],
      seconds: 90,
      secondsByDose: { '1': 46, '2': 90, '3': 90 },
    },
  ],
};
