import { nail, type Sphere } from './finger';
import type { Mark, Part } from './part';
import type { HandPose } from './skeleton';
import { at, chain, child, type Frame, turned, turnX, turnY, turnZ } from './space';

/** The thumb as the pose says. */
export function bendThumb(wrist: Frame, pose: HandPose, k: number, s: Sphere, tag: string) {
  const { thumbOut, thumbPalmar, thumbMcp, thumbIp } = pose;
  // The roll with palmar abduction is what lets the thumb wrap a fist.
  const aim = chain(turnY(-thumbOut), turnZ(-thumbPalmar), turnX(50 + thumbPalmar * 0.75));
  const base = child(wrist, [20 * k, -7 * k, 19 * k], aim);
  const f1 = child(base, [45 * k, 0, 0], turnZ(-thumbMcp));
  const f2 = child(f1, [32 * k, 0, 0], turnZ(-thumbIp));
  const string = [
    s(wrist, [4, -2, 9], 13),
    s(base, [0, 0, 0], 14.6),
    s(base, [20, -2, 0], 14.2),
    s(f1, [0, 0, 0], 11.6),
    s(f1, [16, -0.5, 0], 10.8),
    s(f2, [0, 0, 0], 10.6),
    s(f2, [9, -0.8, 0], 10.4),
    s(f2, [19.5, -0.2, 0], 8.4),
  ];
  const fold: Mark = {
    points: [s(f2, [0, -4.5, -9], 0)[0], s(f2, [-0.5, -10.4, 0], 0)[0], s(f2, [0, -4.5, 9], 0)[0]],
    normal: turned(f2.r, [0, -1, 0]),
    weight: 0.8,
  };
  const part: Part = {
    id: `${tag}thumb`,
    paint: 'skin',
    strings: [string],
    joins: [
      [
        s({ ...base, p: at(wrist, [20 * k, -7 * k, 15 * k]) }, [9, -1, 0], 14),
        s(wrist, [-4, -2, 5], 15.5),
      ],
    ],
    bias: 1,
    over: { id: `${tag}palm`, faces: turned(wrist.r, [0, -0.75, 0.66]) },
    marks: [fold],
    spots: [nail(f2, 19.4, 9.2, k, s)],
  };
  return { part, base, end: f2, tip: at(f2, [19.5 * k, 0, 0]) };
}
