import type { Visit } from '../journal/checkin';
import { planChanges } from '../journal/planChange';
import type { Person } from './care';
import { liftStop } from './dosing/time';
import type { Happening } from './happening';
import { after, daily, precheck } from './live/answers';
import { finished } from './live/finished';
import { ticked } from './live/flags';
import { withFlare } from './live/flaring';
import { moved } from './live/moved';
import { passed } from './live/passed';
import { type Attended, type Looked, looking, quiet, type Scene, withPlan } from './live/scene';
import { weekly } from './live/weekly';
import { dosingKey } from './plan';
import { directionOf } from './programme/direction';

export type { Attended, Scene } from './live/scene';

/**
 * What happened decides where a person's plan now stands, and which lines the log gets. Pure; told twice
 * it acts once, as far as ids and days can tell; nothing is thrown.
 */
export function attend(person: Person, happening: Happening, given: Scene): Attended {
  const attended = attendTo(person, happening, looking(person, given));
  const turns = planChanges(person, attended.person, given.now);
  const entries = turns.map((record) => ({ store: 'planChanges', record }) as const);
  return turns.length > 0 ? { ...attended, entries: [...attended.entries, ...entries] } : attended;
}

function attendTo(person: Person, happening: Happening, scene: Looked): Attended {
  switch (happening.type) {
    case 'PASSED':
      return passed(person, scene);
    case 'FINISHED':
      return finished(person, happening, scene);
    case 'PRECHECK':
      return precheck(person, happening, scene);
    case 'AFTER':
      return after(person, happening, scene);
    case 'DAILY':
      return daily(person, happening, scene);
    case 'WEEKLY':
      return weekly(person, happening, scene);
    case 'FLARE':
      return quiet(withFlare(person, happening.place, toldOf, scene));
    case 'LIFT_STOP':
      return lifted(person, happening, scene);
    case 'DIRECTION':
      return directed(person, happening, scene);
    case 'FOOT_CHECK':
      return footChecked(person, happening.fine, scene);
    case 'VISITED':
      return visited(person, happening, scene);
    case 'SEEN':
      return quiet(seen(person, happening, scene));
  }
}

const toldOf = { score: null, nextDayRise: null, told: true } as const;

type Of<T extends Happening['type']> = Extract<Happening, { type: T }>;

function lifted(person: Person, { exercise, side }: Of<'LIFT_STOP'>, scene: Looked): Attended {
  const key = dosingKey(exercise, side);
  const dosing = person.plan.dosings[key];
  return dosing ? moved(person, key, liftStop(dosing, scene.now), scene) : quiet(person);
}

/** Answers of the direction test; a direction that made it worse is ruled out by the safety check. */
function directed(person: Person, { exercise, said }: Of<'DIRECTION'>, scene: Looked): Attended {
  const day = scene.now.dayKey;
  const others = person.plan.direction.filter(
    (one) => one.exercise !== exercise || one.day !== day,
  );
  const direction = [...others, { exercise, day, said }].slice(-12);
  const told = withPlan(person, { direction });
  const isNew = (code: string) => told.care.answers.F?.ticked[code] !== 'yes';
  const code = directionOf([{ exercise, day, said }], [], day).flags.find(isNew);
  return code ? ticked(told, code, scene) : quiet(told);
}

/** The daily look at the feet; anything new there is for the foot team or a doctor today. */
function footChecked(person: Person, fine: boolean, scene: Looked): Attended {
  const told = withPlan(person, { footCheckedOn: scene.now.dayKey });
  return fine ? quiet(told) : ticked(told, 'U-FOOT', scene);
}

function visited(person: Person, said: Of<'VISITED'>, scene: Looked): Attended {
  const { id, modality, note, form } = said;
  const { now, scribe } = scene;
  const record: Visit = {
    id,
    at: now.wall,
    tzOffsetMin: scribe.tzOffsetMin,
    day: now.dayKey,
    modality,
    ...(note ? { note } : {}),
    ...(form ? { form: { name: form.name.trim(), total: form.total } } : {}),
    v: 1,
    rev: 1,
  };
  const visitedOn = [...new Set([...person.plan.visitedOn, now.dayKey])];
  return { person: withPlan(person, { visitedOn }), entries: [{ store: 'visits', record }] };
}

function seen(person: Person, { what, key }: Of<'SEEN'>, { now }: Looked): Person {
  const { advised, cardsSeen } = person.plan;
  return what === 'advice'
    ? withPlan(person, { advised: { ...advised, [key]: now.wall } })
    : withPlan(person, { cardsSeen: { ...cardsSeen, [key]: now.dayKey } });
}
