import type { Span } from '../base/span.ts';
import type { Bracket, Guarded } from './brackets.ts';
import type { Condition, Moment } from './conditions.ts';
import type { Duration } from './durations.ts';
import type { Actor, NameId, PhaseId, Place, Term } from './names.ts';
import type { Norm } from './norms.ts';
import type { Problem } from './problems.ts';
import type { ReadingSpace } from './readings.ts';
import type { Reference } from './references.ts';

/** Something that may happen and that no provision brings about by itself. */
export interface EventDeclaration extends Guarded {
  readonly id: NameId;
  /** Declared with its verb (`a permanent ceasefire is agreed`), rather than as a noun. */
  readonly clause: boolean;
  /** `E = 20 December 1995`. */
  readonly date: Moment | null;
  /** `E by 6.1`: what brings it about. */
  readonly by: Reference | null;
  readonly span: Span;
}

/** A count of days. The main one has the name `day`; its first day has the number 0 or 1. */
export interface Clock extends Guarded {
  readonly name: string;
  readonly first: 0 | 1;
  readonly start: Moment;
  readonly span: Span;
}

/** A declared phase, in one of its readings. */
export interface Phase extends Guarded {
  readonly id: PhaseId;
  readonly name: string | null;
  readonly start: Moment;
  readonly end:
    | { readonly kind: 'length'; readonly duration: Duration }
    | { readonly kind: 'moment'; readonly at: Moment }
    | { readonly kind: 'until'; readonly condition: Condition }
    | { readonly kind: 'open' };
  /** `, once C`: begins only when this is true. */
  readonly once: Condition | null;
  readonly span: Span;
}

/** When the agreement enters into force. */
export interface Entry extends Guarded {
  readonly kind: 'date' | 'signature' | 'moment';
  /** `YYYY-MM-DD` where a date is given. */
  readonly date: string | null;
  /** Minute of the day, where an hour is given. */
  readonly minute: number | null;
  /** IANA zone, where given. */
  readonly zone: string | null;
  /** Who signs, where said. */
  readonly signers: readonly NameId[];
  readonly moment: Moment | null;
  readonly span: Span;
}

/** The day of signature, where the header gives it. */
export interface Signature extends Guarded {
  readonly moment: Moment;
}

/** What the working week and holidays are; business days need it. Days: 1 Monday … 7 Sunday. */
export interface Calendar {
  readonly workingDays: readonly number[] | null;
  readonly holidays: readonly string[];
}

/** A sentence that states how things are rather than what is owed. */
export type Fact = Guarded & { readonly span: Span; readonly provision: string; readonly label: string } & (
    | { readonly kind: 'irreversible'; readonly reference: Reference }
    | {
        readonly kind: 'takes';
        readonly reference: Reference;
        readonly least: Duration;
        readonly most: Duration;
      }
    | { readonly kind: 'entry'; readonly signers: readonly NameId[]; readonly moment: Moment | null }
    | { readonly kind: 'continues'; readonly phase: PhaseId; readonly condition: Condition }
    | { readonly kind: 'prevails'; readonly over: Reference; readonly reference: Reference }
    | /** `BODY decides by consensus | by N of M`. */ {
        readonly kind: 'decides';
        readonly body: NameId;
        readonly consensus: boolean;
        readonly needed: number | null;
        readonly of: number | null;
      }
  );

/** A purpose or concern: what the drafters want, or fear, of the whole. */
export interface Aim extends Guarded {
  readonly kind: 'purpose' | 'concern';
  readonly condition: Condition;
  readonly span: Span;
}

/** How a sentence was understood. */
export interface Sentence {
  readonly kind: 'norm' | 'fact' | 'prose' | 'note' | 'not understood';
  readonly span: Span;
}

/** A numbered or unnumbered operative paragraph. */
export interface Provision extends Guarded {
  /**
   * Unique in the agreement: the label, with the annex before it where one holds it, `#2` for a number given
   * twice.
   */
  readonly key: string;
  /** As written (`2.1`); `¶N` for the Nth paragraph without a number. */
  readonly label: string;
  readonly numbered: boolean;
  /** The key of the nearest heading (`article 2`), null before the first. */
  readonly heading: string | null;
  readonly span: Span;
  /** The span of the label, empty where there is none. */
  readonly labelSpan: Span;
  readonly understood: 'checkable' | 'partly' | 'prose';
  readonly sentences: readonly Sentence[];
}

/** A heading and what it is called in references. */
export interface Heading {
  /** `article 2`, `annex a`, `preamble`. */
  readonly key: string;
  readonly kind: 'article' | 'section' | 'chapter' | 'annex' | 'part' | 'preamble' | 'signatures';
  /** The heading above it (an article in an annex), or null. */
  readonly parent: string | null;
  readonly title: string;
  readonly span: Span;
}

/** A name or header key that is used somewhere, for checks of use and for renaming. */
export interface NameUse {
  /** `role` where a role's word (`the Monitors`) stands for all who have it; its id is the role. */
  readonly kind: 'actor' | 'place' | 'event' | 'term' | 'phase' | 'clock' | 'role';
  readonly id: string;
  readonly span: Span;
}

/** One agreement as data. Everything that may differ between readings carries its readings. */
export interface Agreement {
  readonly title: string | null;
  readonly space: ReadingSpace;
  readonly brackets: readonly Bracket[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly EventDeclaration[];
  readonly terms: readonly Term[];
  readonly clocks: readonly Clock[];
  readonly entries: readonly Entry[];
  /** What the header's `Signature` says, in each reading; empty where signature is entry into force. */
  readonly signatures: readonly Signature[];
  readonly calendar: Calendar;
  readonly phases: readonly Phase[];
  readonly headings: readonly Heading[];
  readonly provisions: readonly Provision[];
  readonly norms: readonly Norm[];
  readonly facts: readonly Fact[];
  readonly aims: readonly Aim[];
  readonly uses: readonly NameUse[];
  /** What the language met and could not understand or resolve; findings of PAC1 are made from it. */
  readonly problems: readonly Problem[];
  /** The end of the header, where a missing entry would be written. */
  readonly headerEnd: number;
  /** The length of the source in UTF-16 units. */
  readonly length: number;
}
