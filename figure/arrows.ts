import type { Skeleton, Track } from './motion';
import type { P2 } from './outline';
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
  const [x, y] = way[0] ?? [0, 0];
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
