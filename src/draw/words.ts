import type { Leaf } from '../analysis/order/formula.ts';
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
  readonly overview: string;
  readonly phases: string;
  /** Above provisions that stand under no heading. */
  readonly noHeading: string;
  /** What is awaited, beside a line; empty where that is the usual. */
  readonly onLine: (state: Awaited) => string;
  /** What is awaited, in a sentence: `6.2 is performed`. */
  readonly awaited: (label: string, states: readonly Awaited[]) => string;
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

/** All that the pictures say in one language; the agreement's own words stay as they are written. */
export interface PictureWords {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly common: CommonWords;
  readonly order: OrderWords;
}
