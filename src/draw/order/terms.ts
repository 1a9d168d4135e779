import type { Formula, Leaf } from '../../analysis/order/formula.ts';
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
  const reader = new Reader(graph, space, keyOfItem(first));
  const nodes = items.flatMap((item) => graph.nodes.ofItem(item).map((node) => ({ node, item })));
  const terms = nodes.flatMap(({ node, item }) => {
    const formula = graph.formulas[node];
    return formula === undefined ? [] : (reader.read(formula, space.and(within, item.readings)) ?? []);
  });
  return united(space, terms);
}

class Reader {
  readonly #graph: Graph;
  readonly #space: ReadingSpace;
  readonly #own: string;

  constructor(graph: Graph, space: ReadingSpace, own: string) {
    this.#graph = graph;
    this.#space = space;
    this.#own = own;
  }

  /** All that must come, nothing where it asks for nothing; null where it can never be in these readings. */
  read(formula: Formula, within: ReadingSet): readonly Term[] | null {
    if (within === this.#space.none) return [];
    switch (formula.kind) {
      case 'node':
        return this.#node(formula, within);
      case 'leaf': {
        const { leaf } = formula;
        return [{ kind: 'on', key: keyOfLeaf(leaf), states: [], readings: within, leaf }];
      }
      case 'given':
        return this.read(formula.part, this.#space.and(within, formula.readings));
      case 'where': {
        const readings = this.#space.and(within, formula.readings);
        return readings === this.#space.none ? null : this.read(formula.part, readings);
      }
      case 'all':
        return formula.of.flatMap((part) => this.read(part, within) ?? []);
      case 'any':
        return this.#any(formula.of, within);
    }
  }

  #node({ node, why }: Extract<Formula, { kind: 'node' }>, within: ReadingSet): readonly Term[] {
    const item = this.#graph.nodes.list[node]?.item;
    const readings = item === undefined ? within : this.#space.and(within, item.readings);
    if (item === undefined || why.kind === 'inner' || readings === this.#space.none) return [];
    const key = keyOfItem(item);
    // Stages of one provision are told in its table row; a box has no arrow to itself.
    if (key === this.#own) return [];
    return [{ kind: 'on', key, states: [why.state], readings, leaf: null }];
  }

  /** Alternatives of one reading make a gate; what differs between readings only, does not. */
  #any(of: readonly Formula[], within: ReadingSet): readonly Term[] | null {
    const parts = of.map((part) => this.read(part, within)).filter((part) => part !== null);
    if (parts.length === 0) return null;
    if (parts.some((part) => part.length === 0)) return [];
    const branches = distinctTerms(
      this.#space,
      parts.map((part) => this.#joined(part, within)),
    );
    const [only] = branches;
    if (only !== undefined && branches.length === 1) return [only];
    const isApart = branches.every((one, index) =>
      branches.slice(index + 1).every((other) => {
        return this.#space.and(one.readings, other.readings) === this.#space.none;
      }),
    );
    return isApart ? branches : [{ kind: 'any', of: branches, readings: within }];
  }

  #joined(part: readonly Term[], within: ReadingSet): Term {
    const of = united(this.#space, part);
    const [only] = of;
    return only !== undefined && of.length === 1 ? only : { kind: 'all', of, readings: within };
  }
}

/** Two that say the same are one, in the readings of both. */
function united(space: ReadingSpace, terms: readonly Term[]): readonly Term[] {
  return distinctTerms(space, terms);
}

function distinctTerms(space: ReadingSpace, terms: readonly Term[]): readonly Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const name = nameOf(term);
    const known = found.get(name);
    found.set(name, known === undefined ? term : both(space, known, term));
  }
  return [...found.values()];
}

function both(space: ReadingSpace, a: Term, b: Term): Term {
  const readings = space.or(a.readings, b.readings);
  if (a.kind !== 'on' || b.kind !== 'on') return { ...a, readings };
  return { ...a, states: [...new Set([...a.states, ...b.states])], readings };
}

function nameOf(term: Term): string {
  return term.kind === 'on' ? term.key : `${term.kind}(${term.of.map(nameOf).sort().join('; ')})`;
}

/** Every single thing that is waited for, within gates too. */
export function singles(terms: readonly Term[]): readonly Extract<Term, { kind: 'on' }>[] {
  return terms.flatMap((term) => (term.kind === 'on' ? [term] : singles(term.of)));
}
