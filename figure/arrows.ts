import type { Pointing, Track } from './motion';
import type { P2 } from './outline';
import type { Skeleton } from './skeleton';
import type { V3 } from './space';

type Place = (skeleton: Skeleton) => V3;

/** The way of one place, pushed off another by so many px, so that the arrow hides nothing. */
export const beside =
  (place: Place, off: Place, by: number) =>
  (_key: number, track: Track): readonly P2[] => {
    const centre = track(off);
    return track(place).map(([x, y], i) => {
      const [cx, cy] = centre[i] ?? [x, y];
      const d = Math.hypot(x - cx, y - cy) || 1;
      return [x + ((x - cx) / d) * by, y + ((y - cy) / d) * by];
    });
  };

/** The same without its beginning, of which so large a share would lie on the hand. */
export const endOf =
  (share: number, pointing: Pointing): Pointing =>
  (key, track) => {
    const line = pointing(key, track);
    return line?.slice(Math.round(line.length * share)) ?? null;
  };

/** A short bow of its own at a place of the key that is reached: from one offset over another to a third, px, forward and down positive. */
export const bow =
  (place: Place, ...offsets: readonly P2[]) =>
  (_key: number, track: Track): readonly P2[] => {
    const [x, y] = track(place).at(-1) ?? [0, 0];
    const forward = facing(track);
    return offsets.map(([dx, dy]) => [x + forward * dx, y + dy]);
  };

/** The same there and, for a key that leads back, the other way round. */
export const toAndFro =
  (out: number, place: Place, ...offsets: readonly P2[]) =>
  (key: number, track: Track): readonly P2[] =>
    bow(place, ...(key === out ? offsets : offsets.toReversed()))(key, track);

/** An arc over the head, the way the face or the crown goes; from the front. */
export const overHead = (_key: number, track: Track): readonly P2[] | null => {
  const way = track(({ crown }) => crown);
  const faces = track(({ head }) => head);
  const went = (points: readonly P2[]) => (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
  const gone = Math.abs(went(way)) > Math.abs(went(faces)) ? went(way) : went(faces);
  if (Math.abs(gone) < 1) return null;
  const [x] = way[0] ?? [0, 0];
  const y = Math.min(...way.map((place) => place[1]));
  const toward = Math.sign(gone);
  return [
    [x - toward * 26, y - 10],
    [x, y - 20],
    [x + toward * 26, y - 10],
  ];
};

/** An upright arrow at a place, up or down, on the side that is away from another. */
export const upright =
  (place: Place, up: boolean, by = 20, off: Place = ({ chest }) => chest) =>
  (_key: number, track: Track): readonly P2[] => {
    const [x, y] = track(place)[0] ?? [0, 0];
    const [middle] = track(off)[0] ?? [0, 0];
    const aside = x + (x < middle ? -by : by);
    const points: readonly P2[] = [
      [aside, y + 10],
      [aside, y - 6],
      [aside, y - 24],
    ];
    return up ? points : points.toReversed();
  };

/** Which way the face looks on the picture. */
function facing(track: Track): 1 | -1 {
  const [face] = track(({ head }) => head);
  const [nape] = track(({ back }) => back);
  return (face?.[0] ?? 0) >= (nape?.[0] ?? 0) ? 1 : -1;
}

/** The arc a place goes around the wrist, pushed outward by so many px and at least so many long. */
export const sweep =
  (place: Place, by: number, least: number) =>
  (_key: number, track: Track): readonly P2[] | null => {
    const way = track(place);
    const [cx, cy] = track(({ wrist }) => wrist)[0] ?? [0, 0];
    const polar = ([x, y]: P2 = [0, 0]) =>
      [Math.atan2(y - cy, x - cx), Math.hypot(x - cx, y - cy)] as const;
    const [[from, near], [to, far]] = [polar(way[0]), polar(way.at(-1))];
    const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
    if (Math.abs(turn) < 0.01) return null;
    const r = Math.max(near, far) + by;
    const wider = Math.max(0, least / r - Math.abs(turn)) / 2;
    const whole = turn + Math.sign(turn) * 2 * wider;
    return Array.from({ length: 7 }, (_, i) => {
      const angle = from + turn / 2 + whole * (i / 6 - 0.5);
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
    });
  };

/** A bow around the forearm below the wrist, the way the thumb goes when the palm turns up. */
export const turning = (_key: number, track: Track): readonly P2[] => {
  const [x, y] = track(({ wrist }) => wrist)[0] ?? [0, 0];
  const end = (place: Place) => track(place).at(-1)?.[0] ?? 0;
  const toward = end(({ thumb }) => thumb) < end(({ little }) => little) ? -1 : 1;
  return [-38, -20, 0, 20, 38].map(
    (dx) => [x + toward * dx, y + 34 - (dx / 38) ** 2 * 12] as const,
  );
};
