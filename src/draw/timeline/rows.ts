import type { ScheduledAct } from '../../analysis/schedule/schedule.ts';
import type { Span } from '../../base/span.ts';
import type { Frame } from '../../model/frames.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { Bound, Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';

/** A stretch of time as far as it lies on one line: what is counted from anything else stands beside it. */
export interface Stretch {
  readonly frame: Frame;
  readonly earliest: Bound;
  readonly latest: Bound;
  readonly readings: ReadingSet;
}

/** A phase on the line, or beside it. */
export interface PhaseRow extends Stretch {
  readonly key: string;
  readonly phase: PhaseId;
  readonly name: string | null;
  readonly span: Span;
}

/** A duty, prohibition or permission with the times at which it can be done or holds. */
export interface NormRow {
  readonly key: string;
  readonly norm: Norm;
  readonly bearers: readonly string[];
  readonly lane: string;
  readonly span: Span;
  readonly stretches: readonly (Stretch & { readonly key: string; readonly verifiedBy: Point | null })[];
  /** What the order of all acts says of it; null where several readings are meant, or it may never come. */
  readonly schedule: RowSchedule | null;
}

/** What the order of all acts adds to a row: when it can be done at all, and how much time is left. */
export interface RowSchedule {
  /** Until when others may hold it up; null where they cannot, or where nothing bounds that. */
  readonly late: Point | null;
  /** Minutes from then to the last admissible one. */
  readonly slack: number | null;
  /** It stands in the chain of acts among which the least time is left. */
  readonly isCritical: boolean;
  readonly follows: ScheduledAct['follows'];
}
