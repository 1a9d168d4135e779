import type { Span } from '../../base/span.ts';
import type { NameId, PhaseId } from '../../model/names.ts';
import type { NormId } from '../../model/norms.ts';
import type { Interval } from '../../model/points.ts';
import type { State } from '../../model/references.ts';
import type { MomentTimes } from '../time/moments.ts';

/**
 * When everything can come that a text asks for, in one of its readings, where everybody keeps to it: nothing
 * is breached, and what may come or not is open. Plain data, for pictures and lists.
 */
export interface Schedule {
  /** The alternative of each bracket, in the order of the text. */
  readonly reading: readonly number[];
  /** The zone of civil days; null where none is given, and days are then those of UTC. */
  readonly zone: string | null;
  /** When the agreement enters into force, in minutes of civil time; null where that has no date. */
  readonly entry: number | null;
  /**
   * Whether all times can be kept, whatever the outcomes that nobody chooses. Where they cannot, the times of
   * the acts are those that remain when one provision after another of `conflicts` is left out of account.
   */
  readonly verdict: 'kept' | 'inconsistent' | 'uncontrollable';
  /** Smallest sets of norms whose times clash; the first is told by PAC301 or PAC302. */
  readonly conflicts: readonly (readonly NormId[])[];
  /** Every norm of the reading that is owed, forbidden or allowed for a time, in the order of the text. */
  readonly acts: readonly ScheduledAct[];
  readonly phases: readonly ScheduledPhase[];
  /**
   * The acts among which the least time is left, each after the one before it, the one that decides the end
   * last; empty where no act follows another.
   */
  readonly critical: readonly NormId[];
}

/**
 * What the minutes of some times are counted from: `date`, minutes of civil time (as `Minute` of
 * `base/calendar`); `entry`, minutes from the first minute of the day of entry into force, which has no date,
 * all days then having 1,440.
 */
export type CountedFrom = 'date' | 'entry';

/** One norm and its moments. */
export interface ScheduledAct {
  readonly norm: NormId;
  /** The provision as written (`2.1(a)`). */
  readonly label: string;
  readonly span: Span;
  readonly bearers: readonly NameId[];
  readonly deontic: 'obligation' | 'prohibition' | 'permission';
  /** Done at one moment; holding for a stretch; or coming due again and again. */
  readonly kind: 'once' | 'lasting' | 'recurring';
  /**
   * Whether it waits for something that may never come (a breach, an event that nobody brings about, a
   * choice): its times are then counted as if it came as early as it may.
   */
  readonly isConditional: boolean;
  readonly countedFrom: CountedFrom;
  /** When it begins: of what lasts its first minute, of what takes its time the beginning of the work. */
  readonly begun: MomentTimes;
  /**
   * When it is done: earliest, late under delay, last admissible, slack. Of what lasts, when it ends. A null
   * is a side that nothing bounds.
   */
  readonly performed: MomentTimes;
  /** When it is verified; null where nobody verifies it. */
  readonly verified: MomentTimes | null;
  /** Its own window as the text says it, before what it follows is heeded; several where it recurs. */
  readonly windows: readonly Interval[];
  /** The phase that its times name, else the only one that all of its time lies in; null for none. */
  readonly phase: PhaseId | null;
  readonly follows: readonly Dependency[];
  /** Events, breaches, choices and the like that it waits for and nobody is bound to bring about. */
  readonly waitsFor: readonly Span[];
}

/** That one act follows another by its own words. */
export interface Dependency {
  readonly norm: NormId;
  readonly label: string;
  readonly state: State;
  /** Not before so many minutes after it; null where it only must come before some moment. */
  readonly least: number | null;
  /** Not later than so many minutes after it; null where that is open. */
  readonly most: number | null;
  /** The words that say so. */
  readonly span: Span;
}

/** A phase and where it lies. */
export interface ScheduledPhase {
  readonly id: PhaseId;
  readonly name: string | null;
  readonly countedFrom: CountedFrom;
  /** Its first minute, and the minute after its last, by the early plan; null where open. */
  readonly start: number | null;
  readonly end: number | null;
}
