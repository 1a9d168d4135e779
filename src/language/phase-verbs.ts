import { phrases } from './scan.ts';

/** `Phase 1 begins`. */
export const PHASE_BEGINS = phrases('begins', 'starts', 'has begun', 'has started', 'begin', 'start');
/** `Phase 1 ends`. */
export const PHASE_ENDS = phrases(
  'ends',
  'has ended',
  'expires',
  'has expired',
  'end',
  'is completed',
  'is complete',
  'has been completed',
  'is concluded',
  'has been concluded',
  'is over',
);

/** `Phase 1 has not begun`. */
export const PHASE_BEGINS_NOT = phrases('has not begun', 'has not started', 'does not begin');
/** `Phase 1 has not ended`. */
export const PHASE_ENDS_NOT = phrases(
  'has not ended',
  'does not end',
  'has not expired',
  'is not completed',
  'is not complete',
  'has not been completed',
  'is not over',
);
