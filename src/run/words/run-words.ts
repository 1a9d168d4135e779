import { minuteNumbered } from '../../base/calendar.ts';
import { formatMoment } from '../../base/moment-text.ts';
import type { NormId } from '../../model/norms.ts';
import type { Reason, RefusalReason, StateReason } from '../reasons.ts';
import type { StateName } from '../states.ts';

/** A moment as a local clock shows it. */
export interface LocalMoment {
  /** `2025-02-03`. */
  readonly date: string;
  /** `12:00`; null where only the day matters: its last minute, or of an end its first. */
  readonly clock: string | null;
}

/** What the words of a run need to know of the agreement it follows. */
export interface RunNames {
  /** The provision of a norm as the text labels it. */
  readonly label: (norm: NormId) => string;
  readonly zone: string;
}

/** What a run says, in one language: clauses that begin small and have no full stop. */
export interface RunWords {
  readonly states: Readonly<Record<StateName, string>>;
  /** Why a norm is in a state, or a fact has no effect. */
  readonly reason: (reason: Reason, names: RunNames) => string;
  /** When something was, or will be. */
  readonly at: (moment: LocalMoment) => string;
  /** Up to when, the moment included: `the end of 3 February 2025`. */
  readonly until: (last: LocalMoment) => string;
  /** A length of time. */
  readonly length: (length: readonly LengthPart[]) => string;
}

/** So many days, hours or minutes. */
export interface LengthPart {
  readonly amount: number;
  readonly unit: 'day' | 'hour' | 'minute';
}

/** The moment of a minute. What is known by its day alone has the last minute of that day. */
export function localMoment(minute: number, zone: string): LocalMoment {
  const [date = '', clock = ''] = formatMoment(minuteNumbered(minute), zone).slice(0, 16).split('T');
  return { date, clock: clock === '23:59' || clock === '00:00' ? null : clock };
}

/** The last moment before a minute: of midnight, the day that ends. */
export function lastBefore(minute: number, zone: string): LocalMoment {
  return localMoment(minute - 1, zone);
}

const DAY = 1440;

/** So many minutes as people say them: days of 24 hours and hours, or hours and minutes. */
export function lengthParts(minutes: number): readonly LengthPart[] {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes - days * DAY) / 60);
  const rest = minutes - days * DAY - hours * 60;
  const parts: readonly LengthPart[] = [
    { amount: days, unit: 'day' },
    { amount: hours, unit: 'hour' },
    // One minute beside hours is only whether the last minute counts itself.
    { amount: days > 0 || (hours > 0 && rest === 1) ? 0 : rest, unit: 'minute' },
  ];
  const told = parts.filter(({ amount }) => amount > 0);
  return told.length > 0 ? told : [{ amount: 0, unit: 'minute' }];
}

type Said = { readonly [R in StateReason | RefusalReason as R['kind']]: R };

/** How each reason is said, given what is known of the agreement; none can be left out. */
export type Sayings<N> = { readonly [K in keyof Said]: (one: Said[K], names: N) => string };

/** Says a reason. */
export function sayOf<N>(sayings: Sayings<N>, one: StateReason | RefusalReason, names: N): string {
  return said(sayings, one.kind, one, names);
}

function said<N, K extends keyof Said>(sayings: Sayings<N>, kind: K, one: Said[K], names: N): string {
  return sayings[kind](one, names);
}
