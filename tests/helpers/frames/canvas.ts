import type { Performance } from '../../../figure/motion';
import type { Node } from '../../../figure/paint';
import { figureClass, figureCss } from '../../../figure/palette';
import { picture } from '../../../figure/scene';

type Colour = (name: string) => string;

/** Outline below, fill above, as `paint-order: stroke` has it. */
function paintNode(context: CanvasRenderingContext2D, node: Node, colour: Colour): void {
  if (!node.d) return;
  const path = new Path2D(node.d);
  context.globalAlpha = node.opacity ?? 1;
  if (node.stroke && node.width) {
    context.lineWidth = node.width;
    context.strokeStyle = colour(node.stroke);
    context.stroke(path);
  }
  if (!node.fill) return;
  context.fillStyle = colour(node.fill);
  context.fill(path);
}

const appearance = { tone: 'warm', look: 'bun' } as const;

/** The other way to draw a figure, which the bench compares with the product's paths. */
export function canvasIn(page: HTMLElement): (nodes: ReturnType<Performance['at']>) => void {
  const [style, canvas] = [document.createElement('style'), document.createElement('canvas')];
  style.textContent = figureCss(appearance);
  page.replaceChildren(style, canvas);
  canvas.className = `figure ${figureClass(appearance)}`;
  canvas.width = canvas.clientWidth * devicePixelRatio;
  canvas.height = (canvas.width * picture.height) / picture.width;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const scale = canvas.width / picture.width;
  const computed = getComputedStyle(canvas);
  const known = new Map<string, string>();
  const colour: Colour = (name) => {
    const value = known.get(name) ?? computed.getPropertyValue(`--fig-${name}`);
    known.set(name, value);
    return value;
  };
  return (nodes) => {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, picture.width, picture.height);
    [context.lineJoin, context.lineCap] = ['round', 'round'];
    for (const node of nodes) paintNode(context, node, colour);
  };
}
