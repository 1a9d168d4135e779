import type { NormRecord, NormTold, Plan, Published } from './records.ts';
import { ALWAYS, NEVER } from './spells.ts';
import type { StateName } from './states.ts';

const NOTHING_TOLD_OF_NORM: NormTold = {
  notices: [],
  conditions: [],
  exceptions: [],
  waivers: [],
  suspensions: [],
  uses: [],
  joined: [],
};

const NO_PLAN: Plan = {
  arises: Infinity,
  while: ALWAYS,
  opens: Infinity,
  closes: Infinity,
  exchangedAt: null,
  exchanged: [],
  barred: NEVER,
  bars: [],
  stops: Infinity,
  waits: [],
  cut: null,
};

const NOTHING_PUBLISHED: Published = {
  performed: NEVER,
  verified: NEVER,
  breached: NEVER,
  suspended: NEVER,
  overdue: NEVER,
  disputed: NEVER,
  begun: NEVER,
  continues: NEVER,
  ended: NEVER,
};

/** How many instances are in each state, where there are none. */
export const NO_COUNTS: Readonly<Record<StateName, number>> = {
  waiting: 0,
  pending: 0,
  due: 0,
  reported: 0,
  performed: 0,
  disputed: 0,
  overdue: 0,
  breached: 0,
  suspended: 0,
  excused: 0,
  lapsed: 0,
};

/** A norm that nobody has looked at yet. */
export const EMPTY_NORM: NormRecord = {
  told: NOTHING_TOLD_OF_NORM,
  plan: NO_PLAN,
  published: NOTHING_PUBLISHED,
  live: [],
  made: 0,
  base: Infinity,
  counts: NO_COUNTS,
  breaches: 0,
  done: 0,
  attributed: [],
};
