import type { Motion } from '../../figure/motion';
import { bustSide } from '../../figure/views';
import { exercise } from './exercise';

/** How far in front of the face the arrow stands, and how long it is, px. */
const [gap, length] = [26, 36];

/** Close to head and shoulders from the side, so that two centimetres are plainly seen. */
export const motion: Motion = {
  kind: 'body',
  exercise,
  view: bustSide,
  drawn: {
    arrow: (_, track) => {
      const way = track(({ head }) => head);
      const [[x, y], [end]] = [way[0] ?? [0, 0], way.at(-1) ?? [0, 0]];
      // The hands lie in front of a sitter, whichever way the picture faces.
      const forward = (track(({ wrist }) => wrist)[0]?.[0] ?? 0) > x ? 1 : -1;
      const [near, far] = [x + forward * gap, x + forward * (gap + length)];
      const goesForward = (end - x) * forward > 0;
      const [from, to] = goesForward ? [near, far] : [far, near];
      return [
        [from, y - 2],
        [(from + to) / 2, y - 2],
        [to, y - 2],
      ];
    },
  },
};
