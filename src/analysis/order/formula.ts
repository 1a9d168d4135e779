import { append } from '../../base/append.ts';
import type { Span } from '../../base/span.ts';
import type { NameId } from '../../model/names.ts';
import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import type { Reference, State } from '../../model/references.ts';

/** How one moment comes to wait for another: the words of the text that say so, and what they say. */
export interface Why {
  readonly span: Span;
  /** The provision whose words these are; null in the header. */
  readonly provision: string | null;
  /**
   * `waits`: it says so itself; `order`: the other is to come before it; `together`: no later than this;
   * `stage`: after the stage before; `ends`: lasts until then; `inner`: another moment of the same thing.
   */
  readonly kind: 'waits' | 'order' | 'together' | 'stage' | 'ends' | 'inner';
  /** What is waited for, as a state of the other: `performed`, `verified`, `breached`, `begins`, `ends` … */
  readonly state: State | 'begins' | 'ends';
  /** The declared event that the other brings about, where the words name that and not the other. */
  readonly event: string | null;
}

/** Something that a wait rests on and that no provision of the text brings about. */
export interface Leaf {
  /** `lack`: it can never be; `open`: it may be, but nobody is bound to bring it about. */
  readonly kind: 'lack' | 'open';
  readonly what:
    | 'nothing'
    | 'no verifier'
    | 'no suspension'
    | 'too few'
    | 'event'
    | 'agreement'
    | 'permission';
  /** The words: a reference, an event's name, those who would have to agree. */
  readonly words: string;
  /** What the words name, where it is not a single provision or event. */
  readonly named: { readonly reference: Reference } | { readonly actors: readonly NameId[] } | null;
  readonly span: Span;
}

/**
 * When a moment can come about, in terms of others. Without negation, so that there is a least fixed point.
 */
export type Formula =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'node'; readonly node: number; readonly why: Why }
  | /** Asked only in these readings; true in others. */ Guarded<'given'>
  | /** Possible only in these readings; false in others. */ Guarded<'where'>
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

interface Guarded<K> {
  readonly kind: K;
  readonly readings: ReadingSet;
  readonly part: Formula;
}

/** What asks for nothing. */
export const always: Formula = { kind: 'all', of: [] };

/** All of them; nested ones made flat. */
export function all(of: readonly Formula[]): Formula {
  const parts: Formula[] = [];
  for (const part of of) {
    if (part.kind === 'all') append(parts, part.of);
    else parts.push(part);
  }
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'all', of: parts };
}

/** Any one of them; true where one of them asks for nothing. */
export function any(of: readonly Formula[]): Formula {
  if (of.some(isAlways)) return always;
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind: 'any', of };
}

/** Asked only in the readings given. */
export function given(space: ReadingSpace, readings: ReadingSet, part: Formula): Formula {
  if (readings === space.none || isAlways(part)) return always;
  return readings === space.all ? part : { kind: 'given', readings, part };
}

/** Possible only in the readings given. */
export function where(space: ReadingSpace, readings: ReadingSet, part: Formula): Formula {
  return readings === space.all ? part : { kind: 'where', readings, part };
}

function isAlways(formula: Formula): boolean {
  return formula.kind === 'all' && formula.of.length === 0;
}

/** Truth in all readings at once (sets of readings), or in one of them (yes and no). */
export interface Logic<T> {
  readonly yes: T;
  readonly no: T;
  readonly and: (a: T, b: T) => T;
  readonly or: (a: T, b: T) => T;
  readonly in: (readings: ReadingSet) => T;
  readonly outside: (readings: ReadingSet) => T;
}

/** Truth in all readings at once. */
export function symbolic(space: ReadingSpace): Logic<ReadingSet> {
  return {
    yes: space.all,
    no: space.none,
    and: (a, b) => space.and(a, b),
    or: (a, b) => space.or(a, b),
    in: (readings) => readings,
    outside: (readings) => space.not(readings),
  };
}

/** Truth in one reading. */
export function concrete(space: ReadingSpace, reading: readonly number[]): Logic<boolean> {
  return {
    yes: true,
    no: false,
    and: (a, b) => a && b,
    or: (a, b) => a || b,
    in: (readings) => space.has(readings, reading),
    outside: (readings) => !space.has(readings, reading),
  };
}

/** The truth of a formula, given that of the moments and leaves in it. */
export function evaluate<T>(
  formula: Formula,
  logic: Logic<T>,
  node: (id: number) => T,
  leaf: (leaf: Leaf) => T,
): T {
  switch (formula.kind) {
    case 'node':
      return node(formula.node);
    case 'leaf':
      return leaf(formula.leaf);
    case 'given':
      return logic.or(logic.outside(formula.readings), evaluate(formula.part, logic, node, leaf));
    case 'where':
      return logic.and(logic.in(formula.readings), evaluate(formula.part, logic, node, leaf));
    case 'all':
    case 'any': {
      const [start, end, join] =
        formula.kind === 'all' ? [logic.yes, logic.no, logic.and] : [logic.no, logic.yes, logic.or];
      let truth = start;
      for (const part of formula.of) {
        truth = join(truth, evaluate(part, logic, node, leaf));
        if (truth === end) return truth;
      }
      return truth;
    }
  }
}

/** A moment that a formula names, and why. */
export interface Edge {
  readonly node: number;
  readonly why: Why;
}

/**
 * The moments whose absence keeps a formula from being true in one reading, in the order of the text;
 * undefined where it is true all the same. Alternatives of something that is true are no hindrance.
 */
export function hindrances(
  formula: Formula,
  counts: (readings: ReadingSet) => boolean,
  isAbsent: (node: number) => boolean,
): readonly Edge[] | undefined {
  switch (formula.kind) {
    case 'node':
      return isAbsent(formula.node) ? [formula] : undefined;
    case 'leaf':
      return undefined;
    case 'given':
      return counts(formula.readings) ? hindrances(formula.part, counts, isAbsent) : undefined;
    case 'where':
      return counts(formula.readings) ? hindrances(formula.part, counts, isAbsent) : [];
    case 'all':
    case 'any': {
      const parts = formula.of.map((part) => hindrances(part, counts, isAbsent));
      const hindering = parts.filter((part) => part !== undefined);
      const isTrue = formula.kind === 'all' ? hindering.length === 0 : hindering.length < parts.length;
      return isTrue ? undefined : hindering.flat();
    }
  }
}

/** The leaves of a formula, in the order of the text. */
export function leavesOf(formula: Formula): readonly Leaf[] {
  switch (formula.kind) {
    case 'node':
      return [];
    case 'leaf':
      return [formula.leaf];
    case 'given':
    case 'where':
      return leavesOf(formula.part);
    case 'all':
    case 'any':
      return formula.of.flatMap(leavesOf);
  }
}

/**
 * The moments without which the formula cannot be true in one reading, whatever else comes about; undefined
 * where it can never be true. Exact, since formulas have no negation.
 */
export function needsOf(
  formula: Formula,
  counts: (readings: ReadingSet) => boolean,
): ReadonlySet<number> | undefined {
  switch (formula.kind) {
    case 'node':
      return new Set([formula.node]);
    case 'leaf':
      return new Set();
    case 'given':
      return counts(formula.readings) ? needsOf(formula.part, counts) : new Set();
    case 'where':
      return counts(formula.readings) ? needsOf(formula.part, counts) : undefined;
    case 'all':
      return united(formula.of.map((part) => needsOf(part, counts)));
    case 'any':
      return common(formula.of.map((part) => needsOf(part, counts)));
  }
}

function united(sets: readonly (ReadonlySet<number> | undefined)[]): ReadonlySet<number> | undefined {
  const union = new Set<number>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const node of set) union.add(node);
  }
  return union;
}

function common(sets: readonly (ReadonlySet<number> | undefined)[]): ReadonlySet<number> | undefined {
  const [first, ...others] = sets.filter((set) => set !== undefined);
  if (first === undefined) return undefined;
  return new Set([...first].filter((node) => others.every((set) => set.has(node))));
}
