import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import { evaluate, type Formula, type Leaf, leavesOf, symbolic } from './formula.ts';
import type { Graph } from './graph.ts';
import { type Item, labelOf } from './nodes.ts';
import { orderOf } from './order.ts';
import { labelsOfHeads } from './orders.ts';

/** A norm or phase that cannot begin unless something happens that no provision brings about. */
export interface Resting {
  readonly item: Item;
  /** One, or several of which any would do. */
  readonly leaves: readonly Leaf[];
  readonly readings: ReadingSet;
}

/**
 * What rests on something that can never be (`lack`), or that nobody is bound to bring about (`open`). Each
 * is judged by its own words, with all other provisions taken to come about: so that a cause is told at its
 * root, and not again for all that waits behind it.
 */
export function restingOn(subject: Subject, kind: Leaf['kind']): readonly Resting[] {
  const { space } = subject.agreement;
  const { graph: waits, withProvisos } = orderOf(subject);
  // What can never be is none of a proviso's business: the duty lapses, as it says.
  const graph = kind === 'open' ? withProvisos : waits;
  const found: Resting[] = [];
  for (const { id, item, moment } of graph.nodes.list) {
    const formula = graph.formulas[id];
    if (formula === undefined || (moment !== 'arises' && moment !== 'begins')) continue;
    const leaves = leavesOf(formula).filter((leaf) => leaf.kind === kind);
    if (leaves.length === 0) continue;
    const without = (absent: readonly Leaf[]): ReadingSet =>
      space.minus(item.readings, comesWithout(subject, graph, formula, absent));
    let together = without(leaves);
    for (const leaf of leaves) {
      const readings = without([leaf]);
      together = space.minus(together, readings);
      if (readings !== space.none) found.push({ item, leaves: [leaf], readings });
    }
    if (together !== space.none) found.push({ item, leaves, readings: together });
  }
  return found;
}

function comesWithout(
  subject: Subject,
  { nodes }: Graph,
  formula: Formula,
  absent: readonly Leaf[],
): ReadingSet {
  const { space } = subject.agreement;
  return evaluate(
    formula,
    symbolic(space),
    (node) => nodes.readings(node),
    (leaf) => (absent.includes(leaf) ? space.none : space.all),
  );
}

/** What rests on one thing, told once. */
export interface Told extends Resting {
  /** The provision, or those of its stages that are concerned; the phase's key. */
  readonly labels: readonly string[];
}

/** The same once for each provision and thing: for all parties, stages, choices of words. */
export function toldOnce(subject: Subject, resting: readonly Resting[]): readonly Told[] {
  const { space } = subject.agreement;
  const told = new Map<string, Resting[]>();
  for (const each of resting) {
    const { item, leaves } = each;
    const place = item.kind === 'norm' ? item.norm.provision : item.phase;
    const key = [place, ...leaves.map(({ what, words }) => `${what} ${words}`)].join('; ');
    told.set(key, [...(told.get(key) ?? []), each]);
  }
  return [...told.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const readings = space.any(all.map((each) => each.readings));
    return [{ ...first, readings, labels: labelsFor(subject, all) }];
  });
}

function labelsFor(subject: Subject, all: readonly Resting[]): readonly string[] {
  const norms = all.flatMap(({ item }) => (item.kind === 'norm' ? [item.norm] : []));
  return norms.length === 0
    ? all.slice(0, 1).map(({ item }) => labelOf(item))
    : labelsOfHeads(subject, norms);
}
