import type { Node } from '../figure/paint';
import { paintOf } from '../figure/still';

/** An element of the picture and the node it shows. */
interface Shown {
  readonly path: Element;
  readonly node: Node;
}

const namespace = 'http://www.w3.org/2000/svg';

const isPaintedAlike = (a: Node, b: Node) =>
  a.fill === b.fill && a.stroke === b.stroke && a.width === b.width && a.opacity === b.opacity;

/** Makes a path show a node; only what differs from what it showed is set. */
function show(path: Element, node: Node, before: Node | undefined): void {
  if (node.d !== before?.d) path.setAttribute('d', node.d);
  if (before && isPaintedAlike(node, before)) return;
  for (const [name, value] of Object.entries(paintOf(node)))
    if (path.getAttribute(name) !== value) path.setAttribute(name, value);
}

/** Brings the paths of an SVG group to one picture after the other; elements stay. */
export function pathsIn(group: SVGGElement): (nodes: readonly Node[]) => void {
  const all: Shown[] = [];
  const added = () => group.appendChild(document.createElementNS(namespace, 'path'));
  return (nodes) => {
    for (const { path } of all.splice(nodes.length)) path.remove();
    nodes.forEach((node, i) => {
      const before = all[i];
      if (node === before?.node) return;
      const path = before?.path ?? added();
      show(path, node, before?.node);
      all[i] = { path, node };
    });
  };
}
