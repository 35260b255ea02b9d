/** Trouble a person should know of; each has its sentence in the words. */
export type Notice =
  | 'log-unavailable'
  | 'state-unreadable'
  | 'store-refuses'
  | 'notifications-off'
  | 'worker-silent';
