import type { Look } from '../../domain/policy/appearance';
import { body } from '../body';
import { cameraOf, type View } from '../camera';
import { type CloseUp, closeUp } from '../closeUp';
import type { Node, Pen } from '../paint';
import type { Part } from '../part';
import { paintScene } from '../scene';
import { sightOf } from '../sight';
import type { BodyPose } from '../skeleton';

/** A figure at a workstation that stands still. */
export type Still = {
  readonly view: View;
  readonly props: readonly Part[];
} & (
  | { readonly kind: 'body'; readonly pose: BodyPose }
  | { readonly kind: 'hand'; readonly pose: CloseUp }
);

/** How it may be set up in comfort, and how it takes more effort. */
export interface Pair {
  readonly fits: Still;
  readonly strains: Still;
}

const pens: Readonly<Record<Still['kind'], Pen>> = {
  body: { line: 1.1, crease: 0 },
  hand: { line: 1.4, crease: 1.4 },
};

/** A still, painted back to front. */
export function paintStill(still: Still, look: Look): Node[] {
  const { view, props } = still;
  const camera = cameraOf(view);
  const { parts } = still.kind === 'body' ? body(still.pose, look) : closeUp(still.pose, 'level');
  const ground = still.kind === 'body' && view.scale < 2 && view.pitch < 20;
  const sight = sightOf(camera, pens[still.kind]);
  return paintScene([...props, ...parts()], camera, sight, { arrows: [], ground });
}
