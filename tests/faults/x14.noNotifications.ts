import { both, type Fault } from './fault';
import { unanswered } from './unanswered';

export const noNotifications: Fault = {
  row: 'X14',
  what: 'there is no notification service, and a prompt is seen at the icon alone',
  families: both,
  times: { full: 2, quick: 1 },
  how: () => ({
    headless: false,
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' },
  }),
  inject: unanswered,
};
