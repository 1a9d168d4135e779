import type { Day } from '../base/calendar.ts';
import type { Condition, Moment } from '../model/conditions.ts';

/** A day as a sentence can name it: by its date, by the text's own count, else by the days after entry. */
export interface DaySaid {
  /** Null where the day has no date yet. */
  readonly date: Day | null;
  /** By the text's own count; null where it has none. */
  readonly number: number | null;
  readonly daysAfterEntry: number;
}

/** What an end is counted from, where its day is open. */
export type CountedFrom =
  | { readonly kind: 'entry' }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly phase: string }
  | { readonly kind: 'notice'; readonly label: string }
  | { readonly kind: 'moment'; readonly of: Moment | Condition };

/** An end as a sentence can name it. */
export type EndSaid =
  | /** The last minute of a day. */ { readonly kind: 'day'; readonly day: DaySaid }
  | { readonly kind: 'hour'; readonly minuteOfDay: number; readonly day: DaySaid }
  | { readonly kind: 'no longer'; readonly of: Moment | Condition }
  | /** The last minute of a day of a count. */ {
      readonly kind: 'clock';
      readonly clock: string;
      readonly day: number;
    }
  | /** The last minute of the day so many days after. */ {
      readonly kind: 'day after';
      readonly days: number;
      readonly from: CountedFrom;
    }
  | { readonly kind: 'after'; readonly minutes: number; readonly from: CountedFrom };

/** Whether it is a condition that comes true rather than a moment. */
export function isCondition(of: Moment | Condition): of is Condition {
  return 'negated' in of || of.kind === 'and' || of.kind === 'or' || of.kind === 'moment';
}
