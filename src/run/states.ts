/** What a norm, or one of its instances, may be at a moment. */
export const stateNames = [
  'waiting',
  'pending',
  'due',
  'reported',
  'performed',
  'disputed',
  'overdue',
  'breached',
  'suspended',
  'excused',
  'lapsed',
] as const;

/** One of the states of a norm. */
export type StateName = (typeof stateNames)[number];
