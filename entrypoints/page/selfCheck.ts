import type { Memory } from '../../domain/memory';

/** Whether the workstation self-check may be shown: its page and the way there go by this alone. */
export const maySelfCheck = ({ policy }: Pick<Memory, 'policy'>): boolean =>
  !policy.off.disableSelfCheck;
