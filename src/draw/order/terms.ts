import { evaluate, type Formula, type Leaf, symbolic } from '../../analysis/order/formula.ts';
import type { Graph } from '../../analysis/order/graph.ts';
import type { Item } from '../../analysis/order/nodes.ts';
import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import type { State } from '../../model/references.ts';

/** What something waits for, as a reader sees it: provisions and phases, no longer their single moments. */
export type Term =
  | {
      readonly kind: 'on';
      readonly key: string;
      readonly states: readonly (State | 'begins' | 'ends')[];
      /** Whether it must be in all of these states, or any will do. */
      readonly joint: 'and' | 'or';
      readonly readings: ReadingSet;
      /** What the words rest on, where no provision brings that about. */
      readonly leaf: Leaf | null;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Term[]; readonly readings: ReadingSet };

/** The key of a provision's or phase's place in the picture. */
export function keyOfItem(item: Item): string {
  return item.kind === 'norm' ? `provision ${item.norm.provision}` : `phase ${item.phase}`;
}

/** The key of something that no provision brings about; the same words are one thing. */
export function keyOfLeaf({ kind, what, words }: Leaf): string {
  return `${kind} ${what} ${words}`;
}

/** What the moments of some items wait for outside of themselves, within some readings, each told once. */
export function termsOf(
  graph: Graph,
  space: ReadingSpace,
  items: readonly Item[],
  within: ReadingSet,
): readonly Term[] {
  const [first] = items;
  if (first === undefined) return [];
  const own = keyOfItem(first);
  const reader = new Reader(graph, space);
  const nodes = items.flatMap((item) => graph.nodes.ofItem(item).map((node) => ({ node, item })));
  const terms = nodes.flatMap(({ node, item }) => {
    const formula = graph.formulas[node];
    return formula === undefined ? [] : reader.read(formula, space.and(within, item.readings));
  });
  // That a stage follows another of the same provision is its own affair.
  return distinct(
    space,
    terms.filter((term) => term.kind !== 'on' || term.key !== own),
    'and',
  );
}

class Reader {
  readonly #graph: Graph;
  readonly #space: ReadingSpace;

  constructor(graph: Graph, space: ReadingSpace) {
    this.#graph = graph;
    this.#space = space;
  }

  /** All that must come in these readings; nothing where it asks for nothing, or can never be. */
  read(formula: Formula, within: ReadingSet): readonly Term[] {
    if (within === this.#space.none) return [];
    switch (formula.kind) {
      case 'node':
        return this.#node(formula, within);
      case 'leaf': {
        const { leaf } = formula;
        return [{ kind: 'on', key: keyOfLeaf(leaf), states: [], joint: 'and', readings: within, leaf }];
      }
      case 'given':
      case 'where':
        return this.read(formula.part, this.#space.and(within, formula.readings));
      case 'all':
        return formula.of.flatMap((part) => this.read(part, within));
      case 'any':
        return this.#any(formula, within);
    }
  }

  #node({ node, why }: Extract<Formula, { kind: 'node' }>, within: ReadingSet): readonly Term[] {
    const item = this.#graph.nodes.list[node]?.item;
    const readings = item === undefined ? within : this.#space.and(within, item.readings);
    if (item === undefined || why.kind === 'inner' || readings === this.#space.none) return [];
    return [{ kind: 'on', key: keyOfItem(item), states: [why.state], joint: 'and', readings, leaf: null }];
  }

  /** Alternatives of one reading make a gate; what differs between readings only, does not. */
  #any(formula: Extract<Formula, { kind: 'all' | 'any' }>, within: ReadingSet): readonly Term[] {
    const { none } = this.#space;
    const free = evaluate(
      formula,
      symbolic(this.#space),
      () => none,
      () => none,
    );
    const bound = this.#space.minus(within, free);
    const parts = formula.of.map((part) => this.read(part, bound)).filter((part) => part.length > 0);
    const branches = distinct(
      this.#space,
      parts
        .map((part) => this.#joined(part, bound))
        .flatMap((part) => (part.kind === 'any' ? part.of : [part])),
      'or',
    );
    const [only] = branches;
    if (only === undefined || branches.length === 1) return branches;
    return this.#areApart(branches) ? branches : [{ kind: 'any', of: branches, readings: bound }];
  }

  #areApart(branches: readonly Term[]): boolean {
    return branches.every((one, index) =>
      branches
        .slice(index + 1)
        .every((other) => this.#space.and(one.readings, other.readings) === this.#space.none),
    );
  }

  #joined(part: readonly Term[], within: ReadingSet): Term {
    const of = distinct(this.#space, part, 'and');
    const [only] = of;
    return only !== undefined && of.length === 1 ? only : { kind: 'all', of, readings: within };
  }
}

type Joint = Extract<Term, { kind: 'on' }>['joint'];

/** Terms that speak of the same thing made one, where it can be said so: all of its states, or any of them. */
function distinct(space: ReadingSpace, terms: readonly Term[], joint: Joint): readonly Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const isPlain = term.kind === 'on' && (term.states.length < 2 || term.joint === joint);
    const name = isPlain ? term.key : nameOf(term);
    const known = found.get(name);
    found.set(name, known === undefined ? term : both(space, known, term, joint));
  }
  return [...found.values()];
}

function both(space: ReadingSpace, a: Term, b: Term, joint: Joint): Term {
  const readings = space.or(a.readings, b.readings);
  if (a.kind !== 'on' || b.kind !== 'on') return { ...a, readings };
  const states = [...new Set([...a.states, ...b.states])];
  return { ...a, states, joint: states.length < 2 ? a.joint : joint, readings };
}

function nameOf(term: Term): string {
  if (term.kind !== 'on') return `${term.kind}(${term.of.map(nameOf).sort(compareText).join('; ')})`;
  return `${term.key} ${[...term.states].sort(compareText).join(` ${term.joint} `)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every single thing that is waited for, within gates too. */
export function singles(terms: readonly Term[]): readonly Extract<Term, { kind: 'on' }>[] {
  return terms.flatMap((term) => (term.kind === 'on' ? [term] : singles(term.of)));
}
