import type { Span } from '../base/span.ts';
import type { PhaseId } from './names.ts';

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
