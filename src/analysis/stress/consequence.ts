import type { NameId, PhaseId } from '../../model/names.ts';
import type { NormId } from '../../model/norms.ts';

/** Something that a breach opens: a power or another permission, or a duty that answers it. */
export interface Opened {
  readonly norm: NormId;
  readonly label: string;
  readonly who: readonly NameId[];
  readonly kind: 'permission' | 'duty';
  /** What kind of power it is; null for what is none. */
  readonly power: string | null;
}

/** How what was suspended goes on again once the breach is made good. */
export interface WayBack {
  /**
   * By itself (time passes, or a duty of the text), by a power to resume, only where those who suspended let
   * go of it, or not at all.
   */
  readonly by: 'itself' | 'power' | 'holder' | 'nothing';
  /** Who has to act for that; empty where it goes on by itself or not at all. */
  readonly who: readonly NameId[];
  /** What then can be done no more, though it would have been without the breach. */
  readonly lost: readonly NormId[];
}

/** The worst that a single breach can come to, worst first. */
export const worstEnds = [
  'agreement ended',
  'phase ended',
  'all suspended',
  'some suspended',
  'others held up',
  'nothing',
] as const;

/** One of these. */
export type WorstEnd = (typeof worstEnds)[number];

/** What follows from one breach where everybody else does what falls due. */
export interface Consequence {
  readonly opens: readonly Opened[];
  /** What becomes suspended where every power to suspend that the breach opens is used at once. */
  readonly suspended: readonly NormId[];
  /** What waits for the breached norm and is not done for want of it, if nothing is suspended. */
  readonly heldUp: readonly NormId[];
  /** Null where nothing is suspended. */
  readonly wayBack: WayBack | null;
  readonly end: WorstEnd;
  /** The phases that may be ended early. */
  readonly phases: readonly PhaseId[];
}

/** A breach from which nothing follows. */
export const NO_CONSEQUENCE: Consequence = {
  opens: [],
  suspended: [],
  heldUp: [],
  wayBack: null,
  end: 'nothing',
  phases: [],
};
