import type { Fault } from './fault';
import { unanswered } from './unanswered';

export const alwaysActive: Fault = {
  row: 'X13',
  what: 'the idle sensor always says active, and nobody answers a prompt',
  // Without a screen Chromium never tells that hands rest.
  families: ['chromium'],
  times: { full: 2, quick: 1 },
  inject: unanswered,
};
