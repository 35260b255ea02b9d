import type { View } from './camera';

/** Somebody on a chair from the side, facing right, with room for a leg in front. */
export const seatedSide: View = { yaw: 82, pitch: 7, scale: 1.5, x: 112, y: 221 };

/** Somebody on a chair from the front, whole. */
export const seatedFront: View = { yaw: 0, pitch: 9, scale: 1.5, x: 160, y: 224 };

/** Head and arms of a sitter from the front; one arm, on the left of the picture, may reach out. */
export const armFront: View = { yaw: -26, pitch: 6, scale: 1.9, x: 192, y: 280 };

/** Head and shoulders from the front. */
export const bustFront: View = { yaw: 0, pitch: 4, scale: 3, x: 160, y: 426 };

/** Head and shoulders from the side, close, so that two centimetres are plainly seen. */
export const bustSide: View = { yaw: 90, pitch: 4, scale: 3.4, x: 146, y: 502 };

/** Somebody who stands, from the side, facing right. */
export const standingSide: View = { yaw: 80, pitch: 5, scale: 1.22, x: 150, y: 224 };

/** Somebody who stands, from the front. */
export const standingFront: View = { yaw: 0, pitch: 5, scale: 1.22, x: 160, y: 222 };
