/**
 * Every reason the timing engine notes, for the seven-day list. One showing of a prompt gives `shown`, or
 * else `asked-again` or `quiet`; what came of it is a break's record or one of the codes after these.
 */
export const decisionCodes = [
  'shown',
  'asked-again',
  'quiet',
  'held',
  'unseen',
  'missed',
  'snoozed',
  'withdrawn',
  'off-hours',
  'still-owed',
  'credited',
  'away',
  'lapsed',
  'unknown',
  'clock-back',
  'paused',
  'resumed',
  'meeting-began',
  'meeting-ended',
  'hours-began',
  'hours-ended',
  'closed-hours',
  'capped',
  'limit-reached',
  'fewer-asked',
  'skip-reason',
  'fewer-answered',
] as const;

/** A reason by its code. */
export type DecisionCode = (typeof decisionCodes)[number];
