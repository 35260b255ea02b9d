/** Trouble a person should know of; each has its sentence in the words. */
export type Notice =
  | 'log-unavailable'
  /** The log was emptied from outside; the copy of its last days stands. */
  | 'log-lost'
  /** The same without a copy. */
  | 'log-gone'
  | 'state-unreadable'
  | 'store-refuses'
  | 'notifications-off'
  | 'worker-silent';
