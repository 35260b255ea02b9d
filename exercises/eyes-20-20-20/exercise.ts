import type { Exercise } from '../../domain/care/exercise';

/** Look far away: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'eyes-20-20-20',
  region: 'eyes',
  nerve: 'none',
  type: 'eye',
  tags: ['safe'],
  positions: ['seated', 'standing'],
  view: 'face-front',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'none',
  suits: [
    'posture',
    'cts',
    'cubital',
    'radial',
    'cerv-rad',
    'lumb-rad',
    'dpn',
    'crps',
    'pinched-arm',
    'pinched-leg',
  ],
  blockedBy: [],
  setupSeconds: 1,
  maxSessionsPerDay: 30,
  evidence: 'E2',
  source:
    'Talens-Estarelles 2022 (29 users, 20-20-20 reminders for 2 weeks reduced digital eye strain and dry-eye symptoms; effect not maintained in full after stopping).',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 6,
      setupPose: {},
      steps: [
        { label: 'far', moveSeconds: 0, holdSeconds: 15, pose: {} },
        { label: 'blink', moveSeconds: 0, holdSeconds: 5, pose: {} },
      ],
      seconds: 21,
      secondsByDose: { '1': 21, '2': 21, '3': 21 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 8,
      setupPose: {},
      steps: [
        { label: 'far', moveSeconds: 0, holdSeconds: 20, pose: {} },
        { label: 'blink', moveSeconds: 0, holdSeconds: 5, pose: {} },
      ],
      seconds: 26,
      secondsByDose: { '1': 26, '2': 26, '3': 26 },
    },
    {
      level: 3,
      reps: 1,
      sessionsPerDay: 10,
      setupPose: {},
      steps: [
        { label: 'far', moveSeconds: 0, holdSeconds: 20, pose: {} },
        { label: 'blink', moveSeconds: 0, holdSeconds: 8, pose: {} },
      ],
      seconds: 29,
      secondsByDose: { '1': 29, '2': 29, '3': 29 },
    },
  ],
};
