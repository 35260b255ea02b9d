// Which pictures of an exercise a sheet shows.

/** Everything of the figure that is drawn by, loaded once for every exercise folder there is. */
export async function loadAll(load, ids) {
  const [figure, still, palette, appearance] = await Promise.all(
    ['figure/perform', 'figure/still', 'figure/palette', 'domain/policy/appearance'].map((path) =>
      load(`/${path}.ts`),
    ),
  );
  const motions = await Promise.all(
    ids.map(async (id) => (await load(`/exercises/${id}/motion.ts`)).motion),
  );
  return { ...figure, ...still, ...palette, ...appearance, motions };
}

const stepsOf = ({ exercise }, level) => exercise.levels.find((one) => one.level === level).steps;

/** Every key with its name, then three frames on the way to the first key. */
export function everyKey({ perform }, motion, level, side, look) {
  const show = perform(motion, level, side, look);
  const steps = stepsOf(motion, level);
  const keys = [-1, ...steps.keys()].map((k) => ({
    name: `${motion.exercise.id} ${level} ${side} · ${k < 0 ? 'setup' : steps[k].label}`,
    nodes: show.at({ from: k, to: k, t: 1, heldMs: k === steps.length - 1 ? 350 : 0 }),
    look,
  }));
  const between = [0.3, 0.5, 0.7].map((t) => ({
    name: `in between ${t}`,
    nodes: show.at({ from: -1, to: 0, t }),
    look,
  }));
  return [...keys, ...between];
}

const distance = (a, b) => Math.hypot(...a.map((value, axis) => value - b[axis]));
const placesOf = ({ tip, wrist, head, chest, feet }) => [
  ...[tip, wrist, head, chest],
  ...[feet.left, feet.right],
];

/** The key that is furthest from the setup, as it shows best what an exercise is. */
export function mostTelling({ perform }, motion, look) {
  const [{ level }] = motion.exercise.levels;
  const show = perform(motion, level, 'right', look);
  const placesAt = (k) => placesOf(show.skeleton({ from: k, to: k, t: 1 }));
  const setup = placesAt(-1);
  const moved = stepsOf(motion, level).map((_, k) =>
    Math.max(...placesAt(k).map((place, i) => distance(place, setup[i]))),
  );
  const k = moved.indexOf(Math.max(...moved));
  return show.at({ from: k, to: k, t: 1 });
}
