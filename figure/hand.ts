import type { Mark, Part, Spot } from './part';
import {
  after,
  at,
  type Ball,
  ball,
  chain,
  child,
  type Frame,
  turned,
  turnX,
  turnY,
  turnZ,
  type V3,
} from './space';

/** A hand's joints, degrees. Made for a left hand; the other one is its mirror. */
export interface HandPose {
  /** Fingers: knuckle, middle and end joint, flexion positive. */
  readonly mcp: number;
  readonly pip: number;
  readonly dip: number;
  /** Fingers apart. */
  readonly spread: number;
  /** Thumb: out to the side, away from the palm, its two joints. */
  readonly thumbOut: number;
  readonly thumbPalmar: number;
  readonly thumbMcp: number;
  readonly thumbIp: number;
  /** Wrist: forward positive, towards the thumb positive. */
  readonly wristFlex: number;
  readonly wristRadial: number;
}

interface Finger {
  readonly id: 'index' | 'middle' | 'ring' | 'little';
  readonly knuckle: V3;
  readonly yaw: number;
  readonly lengths: readonly [number, number, number];
  readonly radii: readonly [number, number, number, number];
  readonly spread: number;
  /** Bent fingers point towards the scaphoid. */
  readonly converge: number;
}

/** Millimetres; origin wrist, x to the fingers, y to the back of the hand, z to the thumb. */
const fingers: readonly Finger[] = [
  {
    id: 'index',
    knuckle: [89, 1, 23],
    yaw: 4,
    lengths: [41, 24, 15.5],
    radii: [10.6, 9.9, 8.8, 7.6],
    spread: 1,
    converge: -4,
  },
  {
    id: 'middle',
    knuckle: [92, 3.5, 2.5],
    yaw: 0,
    lengths: [45, 27.5, 16.5],
    radii: [10.8, 10.1, 9, 7.8],
    spread: 0.12,
    converge: -1,
  },
  {
    id: 'ring',
    knuckle: [87, 1.5, -17.5],
    yaw: -4,
    lengths: [41.5, 26.5, 16.5],
    radii: [10.4, 9.6, 8.6, 7.5],
    spread: -0.75,
    converge: 3,
  },
  {
    id: 'little',
    knuckle: [78, -3, -35.5],
    yaw: -10,
    lengths: [33.5, 19.5, 15],
    radii: [9.4, 8.5, 7.7, 6.8],
    spread: -1.55,
    converge: 8,
  },
];

/** A hand's parts in painting units, and where its fingertips are. */
export interface Hand {
  readonly parts: readonly Part[];
  readonly wrist: Frame;
  readonly tips: Readonly<Record<Finger['id'] | 'thumb', V3>>;
}

const clamp = (x: number) => Math.max(0, Math.min(1, x));

/** One hand at a wrist; `k` scales millimetres to the figure's units. */
export function hand(arm: Frame, pose: HandPose, k = 1, tag = ''): Hand {
  const wrist = child(arm, [0, 0, 0], after(turnZ(-pose.wristFlex), turnY(-pose.wristRadial)));
  const s = (f: Frame, v: V3, r: number): Ball => [at(f, [v[0] * k, v[1] * k, v[2] * k]), r * k];
  const bent = fingers.map((finger) => bend(finger, wrist, pose, k, s, tag));
  const thumb = bendThumb(wrist, pose, k, s, tag);
  const palm = palmOf(wrist, pose, bent, thumb, s, arm, tag);
  const [index, middle, ring, little] = bent.map(({ tip }) => tip) as [V3, V3, V3, V3];
  return {
    parts: [palm, ...bent.map(({ part }) => part), thumb.part],
    wrist,
    tips: { index, middle, ring, little, thumb: thumb.tip },
  };
}

type Sphere = (f: Frame, v: V3, r: number) => Ball;
interface Bent {
  readonly finger: Finger;
  readonly part: Part;
  readonly base: Frame;
  readonly tip: V3;
}

function bend(
  finger: Finger,
  wrist: Frame,
  pose: HandPose,
  k: number,
  s: Sphere,
  tag: string,
): Bent {
  const { mcp, pip, dip, spread } = pose;
  const [l1, l2, l3] = finger.lengths;
  const open = Math.cos((Math.min(90, Math.max(0, mcp)) * Math.PI) / 180);
  const sideways = finger.yaw * (0.35 + 0.65 * open) + spread * finger.spread * open;
  const aim = chain(turnY(finger.converge * (1 - open)), turnY(-sideways), turnZ(-mcp));
  const f0 = child(
    wrist,
    [finger.knuckle[0] * k, finger.knuckle[1] * k, finger.knuckle[2] * k],
    aim,
  );
  const f1 = child(f0, [l1 * k, 0, 0], turnZ(-pip));
  const f2 = child(f1, [l2 * k, 0, 0], turnZ(-dip));
  const [r0, r1, r2, r3] = finger.radii;
  const string = [
    s(f0, [0, 0, 0], r0),
    s(f0, [l1 * 0.55, -0.5, 0], (r0 + r1) / 2),
    s(f1, [0, 0, 0], r1),
    s(f1, [l2 * 0.5, -0.3, 0], (r1 + r2) / 2),
    s(f2, [0, 0, 0], r2),
    s(f2, [l3 * 0.5, -0.4, 0], r2 * 0.6 + r3 * 0.4),
    s(f2, [l3, 0, 0], r3),
  ];
  const [mx, my, mz] = finger.knuckle;
  const part: Part = {
    id: `${tag}${finger.id}`,
    paint: 'skin',
    strings: [string],
    hulls: curlFill(f0, f1, f2, finger, pose, s),
    joins: [
      [
        s(f0, [l1 * 0.16 * open, 0, 0], r0 * 0.99),
        s(wrist, [mx - 14, my - 1, mz * 0.95], r0 + 1.2),
      ],
    ],
    depthBy: { own: s(wrist, finger.knuckle, 1)[0], palm: s(wrist, [62, -1, 0], 1)[0] },
    marks: [
      crease(f1, pip, r1, s),
      crease(f2, dip, r2, s),
      ...(pip < 35 ? [knuckleTick(f1, r1, s)] : []),
    ],
    spots: [nail(f2, l3, r3, k, s)],
  };
  return { finger, part, base: f0, tip: at(f2, [l3 * k, 0, 0]) };
}

/** Closes the hole inside a curled finger. */
function curlFill(
  f0: Frame,
  f1: Frame,
  f2: Frame,
  finger: Finger,
  { pip, dip }: HandPose,
  s: Sphere,
): Ball[][] {
  const curl = clamp((pip - 55) / 35) * clamp((dip - 20) / 40);
  if (curl <= 0) return [];
  const [, r1, r2, r3] = finger.radii;
  const q = 0.75 * curl;
  const [l1, , l3] = finger.lengths;
  return [
    [
      s(f0, [l1 * 0.72, 0, 0], r1 * q),
      s(f1, [2, 0, 0], r1 * q),
      s(f2, [0, 0, 0], r2 * q),
      s(f2, [l3, 0, 0], r3 * q),
    ],
  ];
}

const crease = (f: Frame, flex: number, r: number, s: Sphere): Mark => ({
  points: [
    s(f, [0, -r * 0.3, -r * 0.95], 0)[0],
    s(f, [-0.5, -r * 0.98, 0], 0)[0],
    s(f, [0, -r * 0.3, r * 0.95], 0)[0],
  ],
  normal: turned(after(f.r, turnZ(flex / 2)), [0, -1, 0]),
  weight: 0.8,
});

const knuckleTick = (f: Frame, r: number, s: Sphere): Mark => ({
  points: [
    s(f, [-1.5, r * 0.85, -r * 0.42], 0)[0],
    s(f, [-1.5, r, 0], 0)[0],
    s(f, [-1.5, r * 0.85, r * 0.42], 0)[0],
  ],
  normal: turned(f.r, [0, 1, 0]),
  weight: 0.7,
});

function nail(f: Frame, length: number, r: number, k: number, s: Sphere): Spot {
  const a = 5.6 * k * (r / 7.6);
  const b = 4.7 * k * (r / 7.6);
  const u = turned(f.r, [1, -0.12, 0]);
  const v = turned(f.r, [0, 0, 1]);
  return {
    centre: s(f, [length * 0.72, r * 0.86, 0], 0)[0],
    u: [u[0] * a, u[1] * a, u[2] * a],
    v: [v[0] * b, v[1] * b, v[2] * b],
    normal: turned(f.r, [0.25, 1, 0]),
    paint: 'nail',
  };
}

function bendThumb(wrist: Frame, pose: HandPose, k: number, s: Sphere, tag: string) {
  const { thumbOut, thumbPalmar, thumbMcp, thumbIp } = pose;
  // The roll with palmar abduction is what lets the thumb wrap a fist.
  const aim = chain(turnY(-thumbOut), turnZ(-thumbPalmar), turnX(50 + thumbPalmar * 0.75));
  const base = child(wrist, [20 * k, -7 * k, 19 * k], aim);
  const f1 = child(base, [45 * k, 0, 0], turnZ(-thumbMcp));
  const f2 = child(f1, [32 * k, 0, 0], turnZ(-thumbIp));
  const string = [
    s(wrist, [3, -2, 11], 15),
    s(base, [0, 0, 0], 14.6),
    s(base, [20, -2, 0], 14.2),
    s(f1, [0, 0, 0], 11.6),
    s(f1, [16, -0.5, 0], 10.8),
    s(f2, [0, 0, 0], 10.6),
    s(f2, [9, -0.8, 0], 10.4),
    s(f2, [19.5, -0.2, 0], 8.4),
  ];
  const fold: Mark = {
    points: [s(f2, [0, -3, -10], 0)[0], s(f2, [-0.5, -10.4, 0], 0)[0], s(f2, [0, -3, 10], 0)[0]],
    normal: turned(f2.r, [0, -1, 0]),
    weight: 0.8,
  };
  const part: Part = {
    id: `${tag}thumb`,
    paint: 'skin',
    strings: [string],
    joins: [[s(base, [9, -1, 0], 15.2), s(wrist, [-4, -2, 8], 16.4)]],
    bias: 1,
    marks: [fold],
    spots: [nail(f2, 19.4, 9.2, k, s)],
  };
  return { part, base, tip: at(f2, [19.5 * k, 0, 0]) };
}

function palmOf(
  wrist: Frame,
  pose: HandPose,
  bent: readonly Bent[],
  thumb: { base: Frame },
  s: Sphere,
  arm: Frame,
  tag: string,
): Part {
  const knuckles = bent.map(({ finger }) => s(wrist, finger.knuckle, finger.radii[0] + 2.2));
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
    marks: [...palmLines(wrist, s), ...(pose.mcp > 30 ? knuckleArcs(wrist, s) : [])],
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

const knuckleArcs = (wrist: Frame, s: Sphere): Mark[] =>
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
      weight: 0.9,
    };
  });

/** The forearm of a hand seen close, with its sleeve. */
export function forearm(arm: Frame): Part[] {
  const s = (v: V3, r: number) => ball(arm, v, r);
  const wristEnd = [s([4, 0, 10], 17.5), s([4, 0, -10], 17)];
  const belly = [s([-45, 1, 11], 20.5), s([-45, 1, -10], 20)];
  const elbowEnd = [s([-150, 2, 12], 29), s([-150, 2, -12], 28)];
  const sleeve = (x: number, y: number, z: number): Ball[] =>
    Array.from({ length: 12 }, (_, i) => {
      const t = (i / 12) * 2 * Math.PI;
      return s([x, Math.cos(t) * y, Math.sin(t) * z], 2.5);
    });
  return [
    {
      id: 'forearm',
      paint: 'skin',
      hulls: [
        [...wristEnd, ...belly],
        [...belly, ...elbowEnd],
      ],
      bias: -500,
    },
    {
      id: 'sleeve',
      paint: 'shirt',
      hulls: [[...sleeve(-62, 25, 36), ...sleeve(-222, 33, 46)]],
      bias: 400,
    },
    {
      id: 'band',
      paint: 'cuff',
      hulls: [[...sleeve(-61, 26.5, 37.5), ...sleeve(-75, 27, 38)]],
      bias: 450,
    },
  ];
}
