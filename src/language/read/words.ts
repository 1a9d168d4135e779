/**
 * What a language must be able to say so that agreements can be read back in it. The model is walked once, in
 * the files beside this one; each form of the model comes here as its parts, said already, and the language
 * decides about their order, endings and joints. A further language is a further file like `words.en.ts`.
 */
import type { ConditionLink } from '../../model/conditions.ts';
import type { Unit } from '../../model/durations.ts';
import type { State } from '../../model/references.ts';

/** Something named, and whether verbs after it are plural. */
export interface Named {
  readonly text: string;
  readonly plural: boolean;
}

/** A moment in the forms that prepositions ask for. */
export interface MomentSaid {
  /** As a thing: `day 7`, `the moment when 2.1 is performed`. */
  readonly noun: string;
  /** With its verb where it has one: `2.1 is performed`; else as the noun. */
  readonly clause: string;
  /** At that moment: `on day 7`, `at the start of Phase 2`. */
  readonly at: string;
}

/** A length of time. */
export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/** A moment's parts. */
export type MomentParts =
  | {
      readonly kind: 'day';
      readonly clock: string;
      readonly number: number;
      readonly form: 'day' | 'plus';
    }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'entry' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly of: string; readonly day: boolean }
  | { readonly kind: 'state'; readonly reference: Named; readonly state: State }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly isClause: boolean;
      readonly each: boolean;
    }
  | {
      readonly kind: 'offset';
      readonly length: string;
      readonly direction: 'after' | 'before';
      readonly from: MomentSaid;
    }
  | { readonly kind: 'earliest' | 'latest'; readonly of: readonly MomentSaid[] }
  | { readonly kind: 'condition'; readonly condition: string };

/** The parts of a qualifier of time. */
export type TimeParts =
  | { readonly kind: 'on' | 'by' | 'before' | 'after' | 'not before' | 'until'; readonly at: MomentSaid }
  | { readonly kind: 'from'; readonly from: MomentSaid; readonly to: MomentSaid | null }
  | { readonly kind: 'between'; readonly from: MomentSaid; readonly to: MomentSaid }
  | {
      readonly kind: 'within';
      readonly length: string;
      /**
       * `condition` counts from when the sentence's condition comes true, `count` from the start of the
       * days.
       */
      readonly of: MomentSaid | 'condition' | 'count';
    }
  | { readonly kind: 'within before'; readonly length: string; readonly at: MomentSaid }
  | {
      readonly kind: 'at least after' | 'at least before';
      readonly length: string;
      readonly at: MomentSaid;
    }
  | { readonly kind: 'throughout' | 'during'; readonly of: string }
  | { readonly kind: 'notice'; readonly length: string }
  | { readonly kind: 'vague'; readonly words: string };

/** The parts of how often. */
export type RecurrenceParts =
  | { readonly kind: 'every'; readonly length: Length }
  | { readonly kind: 'days'; readonly days: readonly MomentSaid[] }
  | {
      readonly kind: 'each';
      readonly relation: 'on' | 'before' | 'after';
      readonly event: { readonly name: string; readonly isClause: boolean } | null;
      readonly reference: Named | null;
      /** What the reference is said to be in. */
      readonly state: State;
    };

/** The parts of who is meant in a condition or power. */
export type ActorsParts =
  | {
      readonly kind: 'named';
      readonly actors: readonly Named[];
      readonly quantifier: 'all' | 'one' | 'each' | 'no';
    }
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly quantifier: 'together' | 'each' | 'any' | 'no' | 'a';
    }
  | { readonly kind: 'bound'; readonly other: boolean };

/** The parts of a condition. */
export type ConditionParts =
  | {
      readonly kind: 'and' | 'or';
      readonly of: readonly { readonly text: string; readonly isGroup: boolean }[];
    }
  | {
      readonly kind: 'state';
      readonly reference: Named;
      readonly state: State;
      readonly negated: boolean;
      readonly by: Named | null;
      readonly until: MomentSaid | null;
    }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly isClause: boolean;
      readonly negated: boolean;
      readonly until: MomentSaid | null;
    }
  | {
      readonly kind: 'phase';
      readonly phase: string;
      readonly edge: 'start' | 'end';
      readonly negated: boolean;
    }
  | {
      readonly kind: 'agrees';
      readonly actors: Named;
      readonly about: string;
      readonly negated: boolean;
      readonly until: MomentSaid | null;
    }
  | {
      readonly kind: 'count';
      readonly quantity: string;
      readonly reference: Named;
      readonly state: State;
      readonly negated: boolean;
    }
  | { readonly kind: 'moment'; readonly at: MomentSaid };

/** One target of a reference. */
export type TargetParts =
  | {
      readonly kind: 'provision';
      readonly label: string /** A heading's key, or null. */;
      readonly within: string | null;
    }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'heading' | 'every'; readonly heading: string }
  | { readonly kind: 'this'; readonly of: 'heading' | 'provision' }
  | { readonly kind: 'any'; readonly heading: string | null }
  | { readonly kind: 'agreement' | 'matter' };

type Bound = 'exactly' | 'at least' | 'up to' | 'about';

/** The parts of a quantity. */
export interface QuantityParts {
  readonly amount:
    | { readonly kind: Bound; readonly number: number }
    | { readonly kind: 'between'; readonly low: number; readonly high: number }
    | { readonly kind: 'percent'; readonly bound: Bound; readonly number: number }
    | { readonly kind: 'fraction'; readonly words: string }
    | { readonly kind: 'all' | 'rest' };
  readonly noun: string;
  readonly total: boolean;
  readonly ofWhich: readonly string[];
  readonly forEach: { readonly noun: string; readonly under: string | null } | null;
}

/** The parts of an act that the checker knows. */
export type PowerParts =
  | { readonly kind: 'suspend' | 'resume' | 'decide' | 'amend'; readonly what: string }
  | { readonly kind: 'refer'; readonly what: string; readonly to: string | null }
  | { readonly kind: 'end'; readonly what: string }
  | { readonly kind: 'extend'; readonly what: string; readonly by: string | null }
  | { readonly kind: 'convene'; readonly who: string }
  | { readonly kind: 'give access'; readonly to: string };

/** The parts of what is to be done. */
export interface ActParts {
  /** The free words; of a passive its subject and, in `done`, what is to be done to it. */
  readonly words: string;
  readonly done: string | null;
  readonly part: 'whole' | 'begin' | 'complete';
  /** The stage's letter and own words, where they are not part of `words`. */
  readonly stage: { readonly letter: string; readonly words: string } | null;
  /** Quantities that the words do not show as they were understood. */
  readonly counted: readonly string[];
  /** The same of all stages together. */
  readonly inAll: readonly string[];
  /** The act that the checker knows, where the words say it otherwise. */
  readonly known: string | null;
}

/** Who is bound. */
export type WhoParts =
  | { readonly kind: 'one' | 'together' | 'each' | 'any'; readonly names: readonly Named[] }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'nobody' };

/** Who verifies, how soon, and what exactly. */
export interface VerificationParts {
  readonly names: readonly Named[];
  readonly quantifier: 'all' | 'one';
  readonly within: string | null;
  readonly of: 'once' | 'each time' | 'allegations';
}

/** The parts of a norm. */
export interface NormParts {
  readonly who: WhoParts;
  readonly deontic: 'obligation' | 'prohibition' | 'permission';
  readonly act: ActParts;
  /** Conditions that it waits for. */
  readonly waits: readonly string[];
  /** How long, how often. */
  readonly often: readonly string[];
  /** Times that all hold. */
  readonly times: readonly string[];
  /** Through whom. */
  readonly through: string | null;
  /** Conditions looked at when it falls due, exchanges and exceptions. */
  readonly limits: readonly string[];
  /** What else is said of it: verification, how long it takes, that it cannot be undone. */
  readonly notes: readonly string[];
}

/** The parts of a fact. */
export type FactParts =
  | { readonly kind: 'irreversible'; readonly reference: Named }
  | {
      readonly kind: 'takes';
      readonly reference: Named;
      readonly least: Length;
      readonly most: Length;
    }
  | { readonly kind: 'entry'; readonly at: EntryParts }
  | { readonly kind: 'continues'; readonly phase: string; readonly condition: string }
  | { readonly kind: 'prevails'; readonly reference: Named; readonly over: Named }
  | {
      readonly kind: 'decides';
      readonly body: Named;
      readonly consensus: boolean;
      readonly needed: number | null;
      readonly of: number | null;
    };

/** When the agreement enters into force; signers are empty where all sign. */
export type EntryParts =
  | {
      readonly kind: 'date';
      readonly date: string;
      readonly minute: number | null;
      readonly zone: string | null;
    }
  | { readonly kind: 'signature'; readonly signers: readonly Named[] }
  | { readonly kind: 'moment'; readonly at: MomentSaid };

/** The parts of what a header declares. */
export type HeaderParts =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'role'; readonly role: string; readonly names: readonly Named[] }
  | { readonly kind: 'group'; readonly group: Named; readonly members: readonly Named[] }
  | { readonly kind: 'places'; readonly names: readonly Named[] }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly isClause: boolean;
      readonly at: MomentSaid | null;
      readonly by: Named | null;
    }
  | { readonly kind: 'term'; readonly term: string; readonly meaning: string }
  | {
      readonly kind: 'clock';
      readonly name: string;
      readonly first: 0 | 1;
      readonly start: MomentSaid;
    }
  | { readonly kind: 'entry'; readonly at: EntryParts }
  | { readonly kind: 'signature'; readonly at: MomentSaid }
  | { readonly kind: 'working days'; readonly days: readonly number[] }
  | { readonly kind: 'holidays'; readonly dates: readonly string[] }
  | {
      readonly kind: 'phase';
      readonly phase: string;
      readonly name: string | null;
      readonly start: MomentSaid;
      readonly end:
        | { readonly kind: 'length'; readonly length: string }
        | { readonly kind: 'moment'; readonly at: MomentSaid }
        | { readonly kind: 'until'; readonly condition: string }
        | { readonly kind: 'open' };
      readonly once: string | null;
    };

/** Everything that a language must say. */
export interface Words {
  readonly list: (items: readonly string[], joint: 'and' | 'or') => string;
  /** How many of something. */
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly length: (length: Length) => string;
  readonly actor: (name: string) => Named;
  readonly place: (name: string) => Named;
  readonly allOf: (role: string, count: number) => Named;
  /** The words before a number or percentage that bound it; empty for exactly. */
  readonly bound: (bound: Bound) => string;
  readonly range: (low: string, high: string) => string;
  readonly percent: (value: number) => string;
  readonly target: (target: TargetParts) => Named;
  readonly reference: (targets: readonly Named[], quantifier: 'all' | 'one') => Named;
  readonly actors: (actors: ActorsParts) => Named;
  readonly agreement: string;
  readonly moment: (moment: MomentParts) => MomentSaid;
  readonly atHour: (minute: number, day: MomentSaid) => MomentSaid;
  readonly time: (time: TimeParts) => string;
  readonly recurrence: (recurrence: RecurrenceParts) => string;
  readonly lasts: (length: string) => string;
  readonly through: (who: Named) => string;
  /** The time of what lasts and has no time of its own. */
  readonly always: string;
  readonly condition: (condition: ConditionParts) => string;
  /** A condition with the word that binds it, and who judges it, if anybody is named. */
  readonly linked: (link: ConditionLink, condition: string, judge: Named | null) => string;
  readonly exchange: (kind: 'in exchange for' | 'at the same time as', reference: Named) => string;
  readonly exception: (words: string, judge: Named | null) => string;
  readonly quantity: (quantity: QuantityParts) => string;
  readonly power: (power: PowerParts) => string;
  readonly verification: (verification: VerificationParts) => string;
  readonly taking: (least: Length, most: Length) => string;
  /** Several, bound together: a list of them. */
  readonly inCommon: (list: string) => string;
  readonly irreversible: string;
  readonly norm: (norm: NormParts) => string;
  readonly fact: (fact: FactParts) => string;
  readonly aim: (kind: 'purpose' | 'concern', condition: string) => string;
  readonly header: (declared: HeaderParts) => string;
  readonly prose: string;
  readonly notUnderstood: string;
}

/** A language that agreements are written in: it can find its own words in theirs. */
export interface WrittenWords extends Words {
  /** Words without those that change no count (`its`, `of the`), in small letters: for finding
   * in them what was understood. */
  readonly bare: (text: string) => string;
  /**
   * Words with a quantity in the place of what it counts (`release living hostages`, `8 living hostages`).
   */
  readonly put: (words: string, noun: string, quantity: string) => string;
}
