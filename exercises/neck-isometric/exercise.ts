import type { Exercise } from '../../domain/care/exercise';

/** Four-way neck press: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'neck-isometric',
  region: 'neck',
  nerve: 'none',
  type: 'strength',
  tags: ['neck-move', 'isometric'],
  positions: ['seated'],
  view: 'body-front',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'one',
  needsVoice: true,
  furniture: 'none',
  suits: ['cerv-rad', 'posture'],
  blockedBy: ['C-NECKINST', 'C-SURG-NECK', 'F-OLDWEAK', 'F-BP', 'F-EYE'],
  setupSeconds: 3,
  maxSessionsPerDay: 2,
  evidence: 'E2',
  source:
    'Neck strengthening reduces pain in office workers (Andersen 2011, 2012 trials used elastic/dynamic loads); isometric variant is a no-equipment adaptation.',
  levels: [
    {
      level: 1,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { neck_flex: 0, neck_side: 0 },
      steps: [
        { label: 'front', moveSeconds: 1, holdSeconds: 3, pose: { neck_flex: 0 } },
        { label: 'back', moveSeconds: 1, holdSeconds: 3, pose: { neck_flex: 0 } },
        { label: 'right', moveSeconds: 1, holdSeconds: 3, pose: { neck_side: 0 } },
        { label: 'left', moveSeconds: 1, holdSeconds: 3, pose: { neck_side: 0 } },
      ],
      seconds: 19,
      secondsByDose: { '1': 19, '2': 19, '3': 19 },
    },
    {
      level: 2,
      reps: 1,
      sessionsPerDay: 1,
      setupPose: { neck_flex: 0, neck_side: 0 },
      steps: [
        { label: 'front', moveSeconds: 1, holdSeconds: 5, pose: { neck_flex: 0 } },
        { label: 'back', moveSeconds: 1, holdSeconds: 5, pose: { neck_flex: 0 } },
        { label: 'right', moveSeconds: 1, holdSeconds: 5, pose: { neck_side: 0 } },
        { label: 'left', moveSeconds: 1, holdSeconds: 5, pose: { neck_side: 0 } },
      ],
      seconds: 27,
      secondsByDose: { '1': 27, '2': 27, '3': 27 },
    },
    {
      level: 3,
      reps: 2,
      sessionsPerDay: 2,
      setupPose: { neck_flex: 0, neck_side: 0 },
      steps: [
        { label: 'front', moveSeconds: 1, holdSeconds: 6, pose: { neck_flex: 0 } },
        { label: 'back', moveSeconds: 1, holdSeconds: 6, pose: { neck_flex: 0 } },
        { label: 'right', moveSeconds: 1, holdSeconds: 6, pose: { neck_side: 0 } },
        { label: 'left', moveSeconds: 1, holdSeconds: 6, pose: { neck_side: 0 } },
      ],
      seconds: 59,
      secondsByDose: { '1': 31, '2': 59, '3': 59 },
    },
  ],
};
