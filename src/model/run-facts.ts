import type { Minute } from '../base/calendar.ts';
import type { Unit } from './durations.ts';
import type { NameId, PhaseId } from './names.ts';
import type { NormId } from './norms.ts';

/** How much of a duty was done, as a verifier found it. */
export type DoneLevel = 'none' | 'minimum' | 'intermediate' | 'complete';

/** How grave a breach is, as a verifier found it. */
export type BreachLevel = 'minor' | 'serious' | 'grave';

/** What a ruling, or silence in its place, says of a disputed norm. */
export type RulingResult = 'performed' | 'breached' | 'excused' | 'dismissed';

/** So many of something, as reported. */
export interface ReportedQuantity {
  readonly number: number;
  /** What was counted; null where it is what the provision counts. */
  readonly noun: string | null;
}

/** What happened during an agreement, as told by somebody, with the names of one of its readings. */
export type RunFact = {
  readonly id: string;
  /** The line of the file, from 1; 0 for what comes from elsewhere. */
  readonly line: number;
  /** When it happened. */
  readonly at: Minute;
  /** When it became known, never earlier. */
  readonly known: Minute;
  /** Who says it. */
  readonly by: string;
} & RunFactBody;

/** The part of a fact that depends on its kind. */
export type RunFactBody =
  | /** Its bearer says that it is done, or begun, in whole or in part. */ {
      readonly kind: 'report';
      readonly norm: NormId;
      readonly quantities: readonly ReportedQuantity[];
      /** Whether this makes it whole; null leaves it to the numbers, or to the report where there are none. */
      readonly complete: boolean | null;
      /** A moment of the period that it is for, where that is not the one of `at`. */
      readonly forPeriod: Minute | null;
    }
  | { readonly kind: 'acceptance' | 'rejection'; readonly report: string; readonly reason: string }
  | /** What a verifier found, on three axes. */ {
      readonly kind: 'verdict';
      readonly norm: NormId;
      readonly done: DoneLevel;
      readonly onTime: boolean | null;
      readonly asAgreed: boolean | null;
      readonly level: BreachLevel | null;
      readonly attributedTo: readonly NameId[];
      readonly doneAt: Minute | null;
      readonly forPeriod: Minute | null;
      readonly reason: string;
    }
  | /** A declared event, entry into force (`entry`) or `signature`; `ends` where it no longer is so. */ {
      readonly kind: 'event';
      readonly event: NameId | 'entry' | 'signature';
      readonly ends: boolean;
    }
  | { readonly kind: 'consent'; readonly about: string; readonly withdrawn: boolean }
  | /** What a norm waits for and nobody can count has come. */ {
      readonly kind: 'condition' | 'notice' | 'exception';
      readonly norm: NormId;
    }
  | { readonly kind: 'suspension' | 'resumption' | 'ending'; readonly under: NormId }
  | {
      readonly kind: 'extension';
      readonly under: NormId;
      readonly phase: PhaseId;
      readonly amount: number;
      readonly unit: Unit;
    }
  | { readonly kind: 'waiver'; readonly norm: NormId; readonly together: readonly NameId[] }
  | {
      readonly kind: 'dispute';
      readonly norm: NormId;
      /** The first minute at which a missing ruling is silence. */
      readonly rulingBy: Minute | null;
      readonly onSilence: RulingResult | null;
    }
  | { readonly kind: 'ruling'; readonly dispute: string; readonly finds: RulingResult }
  | /** Time has passed to this moment; nothing else is said. */ { readonly kind: 'time' };

/** The kinds of facts, in the order in which those of one minute are looked at. */
export const runFactKinds = [
  'time',
  'event',
  'consent',
  'condition',
  'notice',
  'report',
  'acceptance',
  'rejection',
  'verdict',
  'dispute',
  'ruling',
  'waiver',
  'exception',
  'extension',
  'suspension',
  'resumption',
  'ending',
] as const;
