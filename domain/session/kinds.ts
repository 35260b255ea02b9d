import type { Kind } from './types';

/** All kinds, highest rank last in the default table; order only matters for reading. */
export const allKinds: readonly Kind[] = ['micro', 'posture', 'walk', 'glide'];
