/** Random id of this worker life. */
export const boot: string = crypto.randomUUID().slice(0, 8);

/** The present, wall and monotonic, in ms. */
export const present = () => ({ wall: Date.now(), mono: performance.now() });

/** Minutes east of UTC at a moment, in the machine's time zone. */
export const offsetAt = (wall: number): number => -new Date(wall).getTimezoneOffset();
