import { type Awaiting, dosingKey, type Plan } from './plan';

/** What a person is told follows from a break they rated or stopped; each has its message in the words. */
export type Follows = 'away' | 'rest7' | 'red' | 'amber' | 'progress' | 'green' | 'provisional';

const gravestFirst: readonly Follows[] = [
  'away',
  'rest7',
  'red',
  'amber',
  'progress',
  'green',
  'provisional',
];

/** What follows from a break as far as it is certain, the gravest of its exercises; null: nothing to say. */
export function followsFrom(plan: Plan, completionId: string): Follows | null {
  const mine = plan.awaiting.filter((one) => one.completionId === completionId);
  const each = mine.map((waiting) => followsFor(plan, waiting));
  return gravestFirst.find((follows) => each.includes(follows)) ?? null;
}

/** A red is told by where it leads; a light that only the next day decides is told as such. */
function followsFor({ dosings }: Plan, { taken, asks, exercise, side }: Awaiting): Follows | null {
  if (taken === 'amber' || taken === 'green') return taken;
  if (taken !== 'red') return asks ? 'provisional' : null;
  const state = dosings[dosingKey(exercise, side)]?.state;
  if (state === 'stopped') return 'away';
  return state === 'rest' ? 'rest7' : 'red';
}

/** How sessions turned out that waited for the next day, the gravest of them; null: it is not to be told. */
export function settledAs(plan: Plan, waited: readonly Awaiting[]): Follows | null {
  const each = waited.map((waiting) => settled(plan, waiting));
  return gravestFirst.find((follows) => each.includes(follows)) ?? null;
}

function settled(plan: Plan, waiting: Awaiting): Follows | null {
  const { exercise, side, at, after, id, taken } = waiting;
  const dosing = plan.dosings[dosingKey(exercise, side)];
  const open = plan.awaiting.find((one) => one.id === id);
  const light = open?.taken ?? dosing?.outcomes.find((one) => one.at === at)?.light ?? taken;
  if (light === 'red' || light === 'amber')
    return followsFor(plan, { ...waiting, taken: light, asks: false });
  if (after === null) return null;
  const { changed } = dosing ?? {};
  const rose = changed?.by === at && (changed.why === 'steady' || changed.why === 'settled-in');
  return rose ? 'progress' : 'green';
}
