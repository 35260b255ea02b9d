import { type Cord, cordThrough, lengthOf, placeAt } from './cord';
import { curve, type P2 } from './outline';
import type { Node } from './paint';
import type { V3 } from './space';

/** Head and shaft with a halo, so that the arrow reads on skin and cloth alike; hidden where nothing moves along. */
export function paintArrow(way: readonly P2[] | null, i: number): Node[] {
  const line = way ? trimmed(cordThrough(way.map(onPicture))) : null;
  const id = i ? `arrow${i + 1}` : 'arrow';
  const shaft = line ? curve(line.shaft) : '';
  const head = line ? line.head : '';
  return [
    { id: `${id}-halo`, d: shaft, stroke: 'halo', width: 7.4 },
    { id: `${id}-head-halo`, d: head, fill: 'halo', stroke: 'halo', width: 5 },
    { id, d: shaft, stroke: 'arrow', width: 3.6 },
    { id: `${id}-head`, d: head, fill: 'arrow', stroke: 'arrow', width: 1.8 },
  ];
}

const onPicture = ([x, y]: P2): V3 => [x, y, 0];

const headLength = 9;
const headHalf = 6.2;
const shortest = 14;

const round = (value: number) => Math.round(value * 10) / 10;

/** The arrow's head at the end of a line, and its shaft as far as the head; nothing on a line too short. */
function trimmed(line: Cord): { shaft: P2[]; head: string } | null {
  const total = lengthOf(line);
  if (total < shortest) return null;
  const along = (length: number): P2 => {
    const [x, y] = placeAt(line, length);
    return [x, y];
  };
  const shaft = Array.from({ length: 7 }, (_, i) => along(((total - headLength * 0.7) * i) / 6));
  return { shaft, head: headOf(along(total - headLength), along(total)) };
}

function headOf(before: P2, end: P2): string {
  const d = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [ux, uy] = [(end[0] - before[0]) / d, (end[1] - before[1]) / d];
  const [bx, by] = [end[0] - ux * headLength, end[1] - uy * headLength];
  const corner = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return `M${corner(end[0] + ux * 2, end[1] + uy * 2)}L${corner(bx - uy * headHalf, by + ux * headHalf)}L${corner(bx + uy * headHalf, by - ux * headHalf)}z`;
}
