import { type Bent, fingers, type Sphere } from './finger';
import type { Mark, Part } from './part';
import type { HandPose } from './skeleton';
import { type Frame, turned, type V3 } from './space';

/** The palm with its webs between fingers and to the thumb. */
export function palmOf(
  wrist: Frame,
  pose: HandPose,
  bent: readonly Bent[],
  thumb: { base: Frame },
  s: Sphere,
  arm: Frame,
  tag: string,
): Part {
  const knuckles = bent.map(({ finger }) => s(wrist, finger.knuckle, finger.radii[0] + 0.6));
  const body = [
    s(wrist, [2, 0, 11], 16.5),
    s(wrist, [2, 0, -11], 16),
    s(wrist, [26, -4, 15], 15),
    s(wrist, [24, -6, -19], 14),
    s(wrist, [60, -5, -30], 13),
    s(wrist, [70, -2, 24], 12.5),
    ...knuckles,
  ];
  const webs = bent.slice(1).map((next, i) => {
    const one = bent[i] as Bent;
    const root = ({ base, finger }: Bent) =>
      s(base, [finger.lengths[0] * 0.36, -2, 0], finger.radii[0] * 0.84);
    return [
      root(one),
      root(next),
      s(wrist, one.finger.knuckle, one.finger.radii[0]),
      s(wrist, next.finger.knuckle, next.finger.radii[0]),
    ];
  });
  const thumbWeb = [
    s(thumb.base, [6, 0, 0], 11),
    s(thumb.base, [41, 0, 0], 8),
    s(wrist, [76, -4, 24], 9),
    s(wrist, [30, -3, 12], 12),
  ];
  return {
    id: `${tag}palm`,
    paint: 'skin',
    hulls: [body, ...webs, thumbWeb],
    joins: [[s(wrist, [14, -1, 0], 16), s(arm, [-18, 0, 0], 17.2)]],
    marks: [...palmLines(wrist, s), ...knuckleArcs(wrist, s, bendShown(pose.mcp))],
  };
}

const lines: readonly (readonly [weight: number, ...points: V3[]])[] = [
  [1, [80, -13, 28], [66, -16, 12], [44, -18, 2], [16, -17, 2]],
  [0.8, [80, -13, 26], [72, -15, 6], [60, -16, -14], [50, -16, -28]],
  [0.8, [92, -10, 8], [80, -14, -8], [72, -15, -24], [69, -13, -40]],
];

const palmLines = (wrist: Frame, s: Sphere): Mark[] =>
  lines.map(([weight, ...points]) => ({
    weight,
    points: points.map((v) => s(wrist, v, 0)[0]),
    normal: turned(wrist.r, [0, -1, 0]),
  }));

/** Knuckles stand out more the further they bend: from nothing at 20° to all at 50°. */
const bendShown = (mcp: number) => Math.max(0, Math.min(1, (mcp - 20) / 30));

const knuckleArcs = (wrist: Frame, s: Sphere, shown: number): Mark[] =>
  fingers.map(({ knuckle: [x, y, z], radii }) => {
    const r = radii[0] + 2;
    const arc: V3[] = [
      [x - 6, y + r * 0.8, z - r * 0.75],
      [x + r * 0.72, y + r * 0.55, z - r * 0.35],
      [x + r * 0.72, y + r * 0.55, z + r * 0.35],
      [x - 6, y + r * 0.8, z + r * 0.75],
    ];
    return {
      points: arc.map((v) => s(wrist, v, 0)[0]),
      normal: turned(wrist.r, [0.55, 0.85, 0]),
      weight: 0.9 * shown,
    };
  });
