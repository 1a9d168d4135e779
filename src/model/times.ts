import type { Span } from '../base/span.ts';
import type { Moment } from './conditions.ts';
import type { Duration, Stretch } from './durations.ts';
import type { NameId } from './names.ts';
import type { Reference, State } from './references.ts';

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
      /** What the reference is said to be in; `performed` where nothing is said. */
      readonly state: State;
    }
);
