import type { Exercise } from '../../domain/care/exercise';

/** Small yes-nod: the facts and doses of the exercise table, unchanged. */
export const exercise: Exercise = {
  id: 'deep-neck-nod',
  region: 'neck',
  nerve: 'none',
  type: 'postural',
  tags: ['neck-move'],
  positions: ['seated'],
  view: 'body-side',
  base: 'SIT',
  laterality: 'none',
  handsBusy: 'none',
  needsVoice: true,
  furniture: 'chair',
  suits: ['cerv-rad', 'posture', 'pinched-arm'],
  blockedBy: ['C-NECKINST', 'C-SURG-NECK'],
  setupSeconds: 3,
  maxSessionsPerDay: 5,
  evidence: 'E2',
  source:
    'Deep neck flexor training in cervical radiculopathy/neck pain packages (Liang 2019; Blanpied 2017; Jull craniocervical flexion training).',
  levels: [
    {
      level: 1,
      reps: 5,
      sessionsPerDay: 2,
      setupPose: { head_ap_cm: 0, neck_flex: 0 },
      steps: [
        { label: 'nod', moveSeconds: 1, holdSeconds: 3, pose: { neck_flex: 5 } },
        { label: 'release', moveSeconds: 1, holdSeconds: 0, pose: { neck_flex: 0 } },
      ],
      seconds: 28,
      secondsByDose: { '1': 18, '2': 23, '3': 28 },
    },
    {
      level: 2,
      reps: 6,
      sessionsPerDay: 3,
      setupPose: { head_ap_cm: 0, neck_flex: 0 },
      steps: [
        { label: 'nod', moveSeconds: 1, holdSeconds: 5, pose: { neck_flex: 8 } },
        { label: 'release', moveSeconds: 1, holdSeconds: 0, pose: { neck_flex: 0 } },
      ],
      seconds: 45,
      secondsByDose: { '1': 24, '2': 38, '3': 45 },
    },
    {
      level: 3,
      reps: 6,
      sessionsPerDay: 3,
      setupPose: { head_ap_cm: 0, neck_flex: 0 },
      steps: [
        { label: 'nod', moveSeconds: 1, holdSeconds: 10, pose: { neck_flex: 10 } },
        { label: 'release', moveSeconds: 1, holdSeconds: 0, pose: { neck_flex: 0 } },
      ],
      seconds: 75,
      secondsByDose: { '1': 39, '2': 63, '3': 75 },
    },
  ],
};
