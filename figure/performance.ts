import type { Level, Side } from '../domain/care/exercise';
import { type Camera, cameraOf } from './camera';
import { type Choreography, type Poses, posesOf } from './choreography';
import type { Drawn, Moment, Performance, Track } from './motion';
import { nerveDrawing, nerveSight } from './nervePicture';
import { paintArrow } from './overlays';
import type { Node } from './paint';
import { ease } from './pose';
import type { Posed, Rig } from './rig';
import { orderOf, paintScene } from './scene';
import { sightOf } from './sight';

/** Makes a choreography ready for one level and side. */
export function ready<P>(
  choreography: Choreography<P>,
  level: Level,
  side: Side,
  rig: Rig<P>,
): Performance {
  const { view, drawn } = choreography;
  const camera = cameraOf(view, rig.mirrored(side));
  const sight = sightOf(camera, rig.pen);
  const poses = posesOf(choreography, level, rig);
  const posed = (moment: Moment) => rig.posed(poseAt(moment, poses, drawn));
  const nerve = nerveIn(rig.posed(poses.at(-1)), camera, rig.nerveWidth);
  const arrows = arrowsOf(poses, drawn, rig, camera);
  const ground = view.scale < 2 && rig.stands;
  const props = typeof drawn.props === 'function' ? drawn.props(level) : (drawn.props ?? []);
  const partsOf = ({ parts }: Posed) => [...props, ...parts()];
  return {
    keys: poses.keys,
    order: (moment) => orderOf(partsOf(posed(moment)), camera),
    parts: (moment) => partsOf(posed(moment)),
    skeleton: (moment) => posed(moment).skeleton,
    nerve: (moment) => nerve?.draw(posed(moment)) ?? null,
    at: (moment) => {
      const figure = posed(moment);
      const over = { arrows: arrows[moment.to + 1] ?? [], nerve: nerve?.paint(figure) ?? null };
      return paintScene(partsOf(figure), camera, sight, { ...over, ground });
    },
  };
}

function poseAt<P>({ from, to, t, heldMs }: Moment, poses: Poses<P>, { held }: Drawn<P>): P {
  const pose = poses.between(from, to, ease(Math.max(0, Math.min(1, t))));
  return t >= 1 && heldMs !== undefined && held ? held(pose, to, heldMs) : pose;
}

/** The nerve of a figure that shows one, drawn and painted in its poses. */
function nerveIn({ nerve: setup }: Posed, camera: Camera, width: number) {
  if (!setup) return null;
  const drawing = nerveDrawing(setup(), camera.scale, width);
  const sight = nerveSight(camera, drawing, width);
  return {
    draw: ({ nerve }: Posed) => nerve && drawing(nerve()),
    paint: ({ nerve }: Posed) => nerve && sight(nerve()),
  };
}

/** At how many instants of a move a place is looked at, the first not counted. */
const samples = 12;

/** The painted arrows of the way to each key, the setup's first. */
function arrowsOf<P>(
  poses: Poses<P>,
  { arrow, secondArrow }: Drawn<P>,
  rig: Rig<P>,
  camera: Camera,
): (readonly Node[])[] {
  const track = (k: number): Track => {
    const before = k === 0 ? poses.keys - 1 : k - 1;
    const way = Array.from(
      { length: samples + 1 },
      (_, i) => rig.posed(poses.between(before, k, i / samples)).skeleton,
    );
    return (place) => way.map((skeleton) => camera.point(place(skeleton)));
  };
  const pointing = [arrow, ...(secondArrow ? [secondArrow] : [])];
  const arrowsTo = (k: number) =>
    pointing.flatMap((point, i) => paintArrow((k >= 0 && point?.(k, track(k))) || null, i));
  return Array.from({ length: poses.keys + 1 }, (_, i) => arrowsTo(i - 1));
}
