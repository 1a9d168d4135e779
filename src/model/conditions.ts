import type { Span } from '../base/span.ts';
import type { Duration, Stretch } from './durations.ts';
import type { NameId, PhaseId, Role } from './names.ts';
import type { Quantity } from './quantities.ts';
import type { Reference, State } from './references.ts';

/** When an actor is meant: a declared one, a role's group, or one bound by the sentence. */
export type ActorPhrase = { readonly span: Span } & (
  | /** Named actors: all (`A and B`), either (`A or B`), each alone (`each of A and B`), or none. */ {
      readonly kind: 'named';
      readonly actors: readonly NameId[];
      readonly quantifier: 'all' | 'one' | 'each' | 'no';
    }
  | /** `the Parties`, `each party`, `any party`, `every party`, `no party`, `a party`. */ {
      readonly kind: 'role';
      readonly role: Role;
      readonly quantifier: 'together' | 'each' | 'any' | 'no' | 'a';
    }
  | /** `that party`, `the other party`, `the other parties`. */ {
      readonly kind: 'bound';
      readonly other: boolean;
    }
);

/**
 * A moment as the language names it; the meaning of each form is in the reference (`P`). Moments and
 * conditions speak of each other, so that they share a file.
 */
export type Moment = {
  readonly span: Span;
  /** Minute of the day, from `at 16:00 on day 7`. */
  readonly minute?: number;
} & (
  | /** `day 7` counts from the main count; `D+30`, `A+5`: that many days after the clock's own day. */ {
      readonly kind: 'day';
      readonly clock: string;
      readonly number: number;
      readonly form: 'day' | 'plus';
    }
  | /** A civil date, `YYYY-MM-DD`. */ { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'entry' }
  | { readonly kind: 'signature' }
  | /** The first or last minute of a stretch; `day` where its first or last day is meant. */ {
      readonly kind: 'edge';
      readonly edge: 'start' | 'end';
      readonly of: Stretch;
      readonly day?: true;
    }
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

/** A condition as written, negations and connectives kept. */
export type Condition = { readonly span: Span } & (
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | {
      readonly kind: 'state';
      readonly reference: Reference;
      readonly state: State;
      readonly negated: boolean;
      /** `breached by Northland`, `breached by a party`. */
      readonly by: ActorPhrase | null;
      /** `is not performed by day 60`. */
      readonly until: Moment | null;
    }
  | {
      readonly kind: 'event';
      readonly event: NameId;
      readonly negated: boolean;
      readonly until: Moment | null;
    }
  | {
      readonly kind: 'phase';
      readonly phase: PhaseId;
      readonly edge: 'start' | 'end';
      readonly negated: boolean;
    }
  | {
      readonly kind: 'agrees';
      readonly actors: ActorPhrase;
      /** What they agree on, in free words (`on maps of the lines`); empty where nothing is said. */
      readonly about: string;
      readonly negated: boolean;
      readonly until: Moment | null;
    }
  | /** `4 hostages are released under 2.1`. */ {
      readonly kind: 'count';
      readonly quantity: Quantity;
      readonly reference: Reference;
      readonly state: State;
      readonly negated: boolean;
    }
  | /** A moment come or gone: `after day 7`. */ { readonly kind: 'moment'; readonly at: Moment }
);

/** How a condition bears on its norm. */
export type ConditionLink = 'if' | 'once' | 'unless' | 'provided that' | 'as long as';

/** A condition of a norm and the word that binds it. */
export interface Conditional {
  readonly link: ConditionLink;
  readonly condition: Condition;
  /** Who judges whether it is true (`, as M decides`); null where the text names nobody. */
  readonly judge: NameId | null;
  readonly span: Span;
}
