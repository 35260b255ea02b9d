import type { Exercise, ExerciseLevel, Library } from '../../domain/care/exercise';
import table from '../fixtures/clinical/exercises.json';

/** The frozen clinical table as it was carried over: all forty exercises. */
export const frozen = table;

type Row = (typeof table)[number];

const levelOf = (level: Row['levels'][number]): ExerciseLevel =>
  ({
    level: level.level,
    reps: level.reps,
    sessionsPerDay: level.sessions_per_day,
    setupPose: level.setup_pose,
    steps: level.keyframes.map((k) => ({
      label: k.label,
      moveSeconds: k.move_s,
      holdSeconds: k.hold_s,
      pose: k.pose,
    })),
    seconds: level.duration_s,
    secondsByDose: level.duration_s_by_dose,
  }) as unknown as ExerciseLevel;

const exerciseOf = (row: Row): Exercise =>
  ({
    id: row.id,
    region: row.region,
    nerve: row.nerve,
    type: row.type,
    tags: row.tags,
    positions: row.positions,
    view: row.view,
    base: row.base,
    laterality: row.laterality,
    handsBusy: row.hands_busy,
    needsVoice: row.needs_voice,
    furniture: row.furniture,
    suits: row.suits,
    blockedBy: row.blocked_by,
    setupSeconds: row.setup_s,
    maxSessionsPerDay: row.max_sessions_per_day,
    evidence: row.evidence,
    source: row.source,
    levels: row.levels.map(levelOf),
  }) as unknown as Exercise;

/** All forty as the product would have them; blocks are those of the table itself. */
export const tableLibrary: Library = Object.fromEntries(
  table.map((row) => [row.id, exerciseOf(row)]),
);

/** All forty without blocks of their own: what is ruled out then follows from the questions alone. */
export const fortyExercises: Library = Object.fromEntries(
  Object.entries(tableLibrary).map(([id, exercise]) => [id, { ...exercise, blockedBy: [] }]),
);
