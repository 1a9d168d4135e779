import type { Span } from '../base/span.ts';
import type { Condition } from './conditions.ts';
import type { NameId, PhaseId } from './names.ts';
import type { Reference, State } from './references.ts';

/** A unit of time as the drafter writes it. */
export type Unit = 'minute' | 'hour' | 'day' | 'business day' | 'week' | 'month' | 'year';

/** A length of time as written. */
export interface Duration {
  readonly amount: number;
  readonly unit: Unit;
  /** Said with `about`: no length that anybody could hold to. */
  readonly about?: true;
  readonly span: Span;
}

/** A phase, or the whole agreement, as a stretch of time. */
export type Stretch =
  | { readonly kind: 'phase'; readonly phase: PhaseId; readonly span: Span }
  | { readonly kind: 'agreement'; readonly span: Span };

/** A moment as the language names it; the meaning of each form is in the reference (`P`). */
export type Moment = {
  readonly span: Span /** Minute of the day, from `at 16:00 on day 7`. */;
  readonly minute?: number;
} & (
  | /** `day 7` counts from the main count; `D+30` and `A+5` are that many days after the clock's own day. */ {
      readonly kind: 'day';
      readonly clock: string;
      readonly number: number;
      readonly form: 'day' | 'plus';
    }
  | /** A civil date, `YYYY-MM-DD`. */ { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'entry' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly of: Stretch }
  | /** `2.1 is verified`; a bare reference means performed. */ {
      readonly kind: 'state';
      readonly reference: Reference;
      readonly state: State;
    }
  | /** An event happens; `each` where it recurs (`on each handover`). */ {
      readonly kind: 'event';
      readonly event: NameId;
      readonly each: boolean;
    }
  | /** `10 days after P`, `10 days before P`. */ {
      readonly kind: 'offset';
      readonly duration: Duration;
      readonly direction: 'after' | 'before';
      readonly from: Moment;
    }
  | { readonly kind: 'earliest' | 'latest'; readonly of: readonly Moment[] }
  | /** When a condition comes true that no other form says (`until the Parties agree`). */ {
      readonly kind: 'condition';
      readonly condition: Condition;
    }
);

/** One qualifier of time. Several in one norm all hold. */
export type TimeQualifier = { readonly span: Span } & (
  | { readonly kind: 'on' | 'by' | 'before' | 'after' | 'not before' | 'until'; readonly at: Moment }
  | { readonly kind: 'from'; readonly from: Moment; readonly to: Moment | null }
  | { readonly kind: 'between'; readonly from: Moment; readonly to: Moment }
  | /** `within D`, alone (`of` null) or `of`/`after` a moment; never before that moment. */ {
      readonly kind: 'within';
      readonly duration: Duration;
      readonly of: Moment | null;
    }
  | /** `within D before P`. */ {
      readonly kind: 'within before';
      readonly duration: Duration;
      readonly at: Moment;
    }
  | { readonly kind: 'at least after' | 'at least before'; readonly duration: Duration; readonly at: Moment }
  | { readonly kind: 'throughout' | 'during'; readonly of: Stretch }
  | /** `upon 30 days' notice`: not before that long after notice is given. */ {
      readonly kind: 'notice';
      readonly duration: Duration;
    }
  | /** `immediately`, `promptly`, `as soon as possible`: no moment that anybody could check. */ {
      readonly kind: 'vague';
      readonly words: string;
    }
);

/** How often a norm comes due. */
export type Recurrence = { readonly span: Span } & (
  | { readonly kind: 'every'; readonly period: Duration }
  | { readonly kind: 'days'; readonly days: readonly Moment[] }
  | /** `each time E occurs`, `on each E`, `before each E`. */ {
      readonly kind: 'each';
      readonly relation: 'on' | 'before' | 'after';
      readonly event: NameId | null;
      readonly reference: Reference | null;
    }
);
