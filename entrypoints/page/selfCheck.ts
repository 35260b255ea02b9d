/** Whether the workstation self-check may be shown: its page and the way there go by this alone. */
export const maySelfCheck = (): boolean => true;
