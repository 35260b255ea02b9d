import type { Camera } from './camera';
import { depthOf, type Node, type Pen, paintPart } from './paint';
import type { Part } from './part';

/** A part as it is seen: painted, and how near it is to the viewer. */
export interface Seen {
  readonly part: Part;
  readonly nodes: readonly Node[];
  readonly depth: number;
}

/** Sees parts as a camera shows them. */
export type Sight = (part: Part) => Seen;

/** A sight that knows each part again by its id: what stands still is painted once. */
export function sightOf(camera: Camera, pen: Pen): Sight {
  const last = new Map<string, Seen>();
  const small: Pen = { ...pen, crease: 0 };
  return (part) => {
    const known = last.get(part.id);
    if (known && alike(known.part, part)) return known;
    const nodes = paintPart(part, camera, part.group ? small : pen);
    const seen = { part, nodes, depth: depthOf(part, camera) };
    last.set(part.id, seen);
    return seen;
  };
}

type Comparable = object | string | number | boolean | undefined;

/** Whether two values are the same down to their last number. */
function alike(a: Comparable, b: Comparable): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a)) return Array.isArray(b) && alikeRows(a, b);
  const [one, other] = [a as Record<string, Comparable>, b as Record<string, Comparable>];
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => alike(one[name], other[name]))
  );
}

function alikeRows(a: readonly Comparable[], b: readonly Comparable[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i] && !alike(a[i], b[i])) return false;
  return true;
}
