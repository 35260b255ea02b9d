import type { Look } from '../domain/policy/appearance';
import { body } from './body';
import { cameraOf } from './camera';
import type { Node, Pen } from './paint';
import { ballsOf } from './part';
import { sitting } from './pose';
import { paintScene, picture } from './scene';
import { sightOf } from './sight';

/** Half from the side, so that bun, parting and collar are seen. */
const camera = cameraOf({ yaw: -38, pitch: 5, scale: 5, x: 152, y: 706 });
const pen: Pen = { line: 1.8, crease: 0 };

/** The box of a picture a portrait shows: the stage, edge to edge. */
export const portraitBox = [
  picture.stage.x - picture.stage.r,
  picture.stage.y - picture.stage.r,
  picture.stage.r * 2,
  picture.stage.r * 2,
].join(' ');

/** Head and shoulders of a figure, painted without what lies below the picture. */
export function portrait(look: Look): Node[] {
  const { parts } = body(sitting, look);
  const inPicture = parts().filter((part) =>
    ballsOf(part).some((ball) => {
      const [, y, r] = camera.circle(ball);
      return y - r < picture.height;
    }),
  );
  const nodes = paintScene(inPicture, camera, sightOf(camera, pen), { arrows: [], ground: false });
  return nodes.filter(({ d }) => d !== '');
}
