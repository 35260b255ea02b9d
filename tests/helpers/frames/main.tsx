import { render } from 'preact';
import { Figure } from '../../../components/Figure';
import type { Moment, Motion } from '../../../figure/motion';
import { perform } from '../../../figure/perform';
import { canvasIn } from './canvas';

// A page with one figure and nothing else; the bench plays it and looks at what that costs.

const found = import.meta.glob<Motion>('../../../exercises/*/motion.ts', {
  eager: true,
  import: 'motion',
});
const motions = Object.values(found);
const motionOf = (id: string) => motions.find(({ exercise }) => exercise.id === id) as Motion;
const app = document.getElementById('app') as HTMLElement;

/** How many frames each move takes: a second. */
const perMove = 60;

/** Where a figure is at a frame if it never holds: every frame moves. */
function momentAt({ exercise }: Motion, frame: number): Moment {
  const keys = exercise.levels[0]?.steps.length ?? 1;
  const move = Math.floor(frame / perMove);
  const to = move % keys;
  const from = move === 0 || keys === 1 ? -1 : (to + keys - 1) % keys;
  return { from, to, t: (frame % perMove) / perMove };
}

const shared = { level: 1, side: 'right', label: 'Figure' } as const;

/** The product's figure, playing; `seen` is told of each frame. */
function playPaths(motion: Motion, seen: (frame: number) => void): void {
  let frame = 0;
  const moment = () => {
    seen(frame);
    frame += 1;
    return momentAt(motion, frame);
  };
  render(<Figure {...shared} motion={motion} moment={moment} playing />, app);
}

function playCanvas(motion: Motion, seen: (frame: number) => void): void {
  const draw = canvasIn(app);
  const performance = perform(motion, shared.level, shared.side);
  let frame = 0;
  const next = () => {
    seen(frame);
    frame += 1;
    draw(performance.at(momentAt(motion, frame)));
    if (app.childElementCount) requestAnimationFrame(next);
  };
  next();
}

const ways = { paths: playPaths, canvas: playCanvas };

/** Plays so many frames of an exercise as the screen shows them, then clears the page. */
async function play(id: string, way: keyof typeof ways, frames: number): Promise<void> {
  await new Promise<void>((done) => {
    ways[way](motionOf(id), (frame) => {
      if (frame === frames) done();
    });
  });
  render(null, app);
  app.replaceChildren();
}

/** Six exercises a minute, the same ones every minute. */
const aMinute = Array.from(
  { length: 6 },
  (_, n) => motions[Math.floor((n * motions.length) / 6)] as Motion,
);

/** Plays a minute of breaks as fast as it can be drawn. */
async function hurry(): Promise<void> {
  const real = globalThis.requestAnimationFrame;
  let due: FrameRequestCallback = () => undefined;
  globalThis.requestAnimationFrame = (next) => {
    due = next;
    return 1;
  };
  for (const motion of aMinute) {
    let drawn = 0;
    playPaths(motion, (frame) => {
      drawn = frame;
    });
    for (let n = 0; drawn < 10 * perMove; n += 1) {
      due(0);
      if (n % perMove === 0) await new Promise((go) => setTimeout(go));
    }
  }
  globalThis.requestAnimationFrame = real;
}

Object.assign(globalThis, { play, hurry });
