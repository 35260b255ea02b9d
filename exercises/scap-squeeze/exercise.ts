import type { Exercise } from '../../domain/care/exercise';

/** Shoulder-blade squeeze: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'scap-squeeze',
  region: 'shoulder',
  nerve: 'none',
  type: 'postural',
  tags: ['ue-light'],
  positions: ['seated', 'standing'],
  view: 'body-back',
  base: 'SIT',
  laterality: 'both-together',
  handsBusy: 'none',
  needsVoice: false,
  furniture: 'none',
  suits: [
    'posture',
    'cts',
    'cubital',
    'radial',
    'cerv-rad',
    'pinched-arm',
    'lumb-rad',
    'pinched-leg',
    'dpn',
  ],
  blockedBy: [],
  setupSeconds: 2,
  maxSessionsPerDay: 8,
  evidence: 'E2',
  source:
    'Scapulothoracic training in neck-pain and radiculopathy packages (Blanpied 2017; Andersen 2011: 2 min/day shoulder resistance).',
  levels: [
    {
      level: 1,
      reps: 4,
      sessionsPerDay: 3,
      setupPose: { scap_retr_cm: 0, scap_elev_cm: 0, sh_er: 10, el_flex: 20 },
      steps: [
        {
          label: 'squeeze',
          moveSeconds: 1,
          holdSeconds: 3,
          pose: { scap_retr_cm: 1.5, scap_elev_cm: -0.5 },
        },
        {
          label: 'release',
          moveSeconds: 1,
          holdSeconds: 0,
          pose: { scap_retr_cm: 0, scap_elev_cm: 0 },
        },
      ],
      seconds: 22,
      secondsByDose: { '1': 12, '2': 17, '3': 22 },
    },
    {
      level: 2,
      reps: 6,
      sessionsPerDay: 4,
      setupPose: { scap_retr_cm: 0, scap_elev_cm: 0, sh_er: 10, el_flex: 20 },
      steps: [
        {
          label: 'squeeze',
          moveSeconds: 1,
          holdSeconds: 5,
          pose: { scap_retr_cm: 2.5, scap_elev_cm: -0.5 },
        },
        {
          label: 'release',
          moveSeconds: 1,
          holdSeconds: 0,
          pose: { scap_retr_cm: 0, scap_elev_cm: 0 },
        },
      ],
      seconds: 44,
      secondsByDose: { '1': 23, '2': 37, '3': 44 },
    },
    {
      level: 3,
      reps: 8,
      sessionsPerDay: 5,
      setupPose: { scap_retr_cm: 0, scap_elev_cm: 0, sh_er: 10, el_flex: 20 },
      steps: [
        {
          label: 'squeeze',
          moveSeconds: 1,
          holdSeconds: 5,
          pose: { scap_retr_cm: 3, scap_elev_cm: -0.5 },
        },
        {
          label: 'release',
          moveSeconds: 1,
          holdSeconds: 0,
          pose: { scap_retr_cm: 0, scap_elev_cm: 0 },
        },
      ],
      seconds: 58,
      secondsByDose: { '1': 30, '2': 44, '3': 58 },
    },
  ],
};
