import type { EndSaid } from '../analysis/end-forms.ts';
import type { Leaf } from '../analysis/order/formula.ts';
import type { Duration } from '../model/durations.ts';
import type { State } from '../model/references.ts';
import type { Look } from './looks.ts';

/** A state that something waits for. */
export type Awaited = State | 'begins' | 'ends';

/** How much of something there is. */
export interface OrderCounts {
  readonly provisions: number;
  readonly phases: number;
  readonly waits: number;
  readonly deadlocks: number;
}

/** One waits for another in a deadlock, by their labels. */
export interface StepSaid {
  readonly from: string;
  readonly to: string;
  readonly state: Awaited;
}

/** What every picture says. */
export interface CommonWords {
  readonly list: (items: readonly string[], joint: 'and' | 'or') => string;
  /** Parts of a sentence, one after the other. */
  readonly parts: (parts: readonly string[]) => string;
  /** Things of a row, apart from one another. */
  readonly items: (items: readonly string[]) => string;
  /** A provision, stage or phase by its label, in a sentence. */
  readonly provision: (label: string) => string;
  /** Where something holds in some readings only: `only where 2.2=B or 3.1=A`. */
  readonly readings: (names: readonly string[]) => string;
  /** In every reading, as a table says it. */
  readonly allReadings: string;
  /** Sentences and half sentences, spoken one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly legend: string;
  /** Headings of columns that several tables have. */
  readonly columns: {
    readonly provision: string;
    readonly heading: string;
    readonly who: string;
    readonly act: string;
    readonly readings: string;
    readonly what: string;
    readonly count: string;
  };
}

/** What the picture of the order says. */
export interface OrderWords {
  readonly title: (agreement: string | null) => string;
  readonly describe: (counts: OrderCounts) => string;
  readonly incomplete: string;
  readonly counted: Readonly<Record<keyof OrderCounts, string>>;
  readonly phases: string;
  /** Above provisions that stand under no heading. */
  readonly noHeading: string;
  /** What is awaited, beside a line; empty where that is the usual. */
  readonly onLine: (state: Awaited) => string;
  /** What is awaited, in a sentence: `6.2 is performed`. */
  readonly awaited: (label: string, states: readonly Awaited[], joint: 'and' | 'or') => string;
  readonly waitsFor: (what: string) => string;
  readonly anyOf: string;
  readonly anyOfCounted: (count: number) => string;
  readonly deadlock: (number: number, kind: 'deadlock' | 'lapse') => string;
  readonly step: (step: StepSaid) => string;
  /** What no provision brings about: what it is, and in a sentence that something waits for it. */
  readonly leaf: (what: Leaf['what'], label: string) => string;
  readonly leafKind: (kind: Leaf['kind']) => string;
  readonly prose: string;
  /** Of a provision that states how things are. */
  readonly fact: string;
  readonly table: string;
  readonly deadlockTable: string;
  readonly columns: {
    readonly waits: string;
    readonly deadlock: string;
    readonly inDeadlock: string;
    readonly steps: string;
  };
  readonly legend: readonly { readonly look: Look; readonly words: string }[];
}

/** What the picture of times says. */
export interface TimelineWords {
  readonly title: (agreement: string | null) => string;
  readonly describe: (counts: TimelineCounts) => string;
  readonly counted: Readonly<Record<keyof TimelineCounts, string>>;
  /** A place in time by itself. */
  readonly point: (said: EndSaid) => string;
  readonly dayNumber: (number: number) => string;
  readonly shortDate: (iso: string) => string;
  readonly noTime: string;
  readonly by: (end: string) => string;
  readonly fromOn: (start: string) => string;
  /** From something on that has no day, and until something: `once 2.1 is performed`. */
  readonly once: (said: EndSaid) => string;
  readonly until: (said: EndSaid) => string;
  readonly range: (start: string, end: string) => string;
  readonly earliest: (start: string) => string;
  readonly latest: (end: string) => string;
  readonly verified: (who: string, within: Duration | null) => string;
  readonly verifiedBy: (end: string) => string;
  /** How long there is, in minutes. */
  readonly span: (minutes: number) => string;
  readonly slack: (span: string) => string;
  readonly noSlack: string;
  /** Until when others may hold it up, though nobody breaks the text. */
  readonly heldUp: (end: string) => string;
  readonly critical: string;
  /** After another provision, in its state, by so much. */
  readonly follows: (label: string, state: State, most: string | null) => string;
  /** Above a line: what it counts from, and in which zone days are counted. */
  readonly civil: (zone: string | null) => string;
  readonly fromEntry: string;
  readonly fromCount: string;
  readonly beside: string;
  readonly phases: string;
  readonly table: string;
  readonly phaseTable: string;
  readonly tickTable: string;
  readonly columns: {
    readonly phase: string;
    readonly from: string;
    readonly to: string;
    readonly verified: string;
    readonly verifiedBy: string;
    readonly heldUp: string;
    readonly slack: string;
    readonly follows: string;
    readonly drawn: string;
    readonly day: string;
  };
  readonly onLine: string;
  readonly notOnLine: string;
  readonly legend: readonly { readonly look: Look; readonly words: string }[];
}

/** How much there is on the lines and beside them. */
export interface TimelineCounts {
  readonly onLine: number;
  readonly beside: number;
  readonly phases: number;
}

/** What the map of places says. */
export interface PlacesWords {
  readonly title: (agreement: string | null) => string;
  readonly describe: (counts: PlaceCounts) => string;
  /** Where there is no file to draw from. */
  readonly noFile: string;
  readonly counted: Readonly<Record<keyof PlaceCounts, string>>;
  readonly table: string;
  readonly unusedTable: string;
  readonly columns: {
    readonly number: string;
    readonly place: string;
    readonly shape: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly provisions: string;
    readonly name: string;
    readonly scale: string;
  };
  readonly shapes: Readonly<Record<'point' | 'line' | 'area', string>>;
  readonly missing: string;
  readonly provisions: (labels: readonly string[]) => string;
  readonly scale: (kilometres: number) => string;
  readonly unnamed: string;
}

/** How many places of the agreement the file has, how many it lacks, and how many it has besides. */
export interface PlaceCounts {
  readonly found: number;
  readonly missing: number;
  readonly unused: number;
}

/** All that the pictures say in one language; the agreement's own words stay as they are written. */
export interface PictureWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly common: CommonWords;
  readonly order: OrderWords;
  readonly timeline: TimelineWords;
  readonly places: PlacesWords;
}
