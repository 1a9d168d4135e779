import type { Phase } from '../../model/agreement.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm, NormId } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';

/**
 * A moment in the life of a norm or phase. A norm arises (what it waits for has come), is ready (it could be
 * done now), done, and verified; a phase begins and ends.
 */
export type MomentKind = 'arises' | 'ready' | 'done' | 'verified' | 'begins' | 'ends';

/** A norm or a phase: what can be stuck. */
export type Item =
  | { readonly kind: 'norm'; readonly index: number; readonly norm: Norm; readonly readings: ReadingSet }
  | {
      readonly kind: 'phase';
      readonly index: number;
      readonly phase: PhaseId;
      readonly declarations: readonly Phase[];
      readonly readings: ReadingSet;
    };

/** A moment of an item; its number is its place in the list of all. */
export interface Node {
  readonly id: number;
  readonly item: Item;
  readonly moment: MomentKind;
}

const OF_NORM: readonly MomentKind[] = ['arises', 'ready', 'done', 'verified'];
const OF_PHASE: readonly ('begins' | 'ends')[] = ['begins', 'ends'];

/** All items and moments of an agreement, phases first, then norms in the order of the text. */
export class Nodes {
  readonly items: readonly Item[];
  readonly list: readonly Node[];
  readonly #firstOfNorm = new Map<NormId, number>();
  readonly #firstOfPhase = new Map<PhaseId, number>();
  readonly #none: ReadingSet;

  constructor(subject: Subject) {
    this.#none = subject.agreement.space.none;
    const items: Item[] = [];
    const list: Node[] = [];
    const add = (item: Item): void => {
      if (item.kind === 'norm') this.#firstOfNorm.set(item.norm.id, list.length);
      else this.#firstOfPhase.set(item.phase, list.length);
      items.push(item);
      for (const moment of item.kind === 'norm' ? OF_NORM : OF_PHASE) {
        list.push({ id: list.length, item, moment });
      }
    };
    const { space, phases, norms } = subject.agreement;
    for (const phase of new Set(phases.map(({ id }) => id))) {
      const declarations = subject.index.phases(phase);
      const readings = space.any(declarations.map((each) => each.readings));
      add({ kind: 'phase', index: items.length, phase, declarations, readings });
    }
    for (const norm of [...norms].sort((a, b) => a.span.start - b.span.start)) {
      add({ kind: 'norm', index: items.length, norm, readings: norm.readings });
    }
    this.items = items;
    this.list = list;
  }

  /** The readings in which a moment is one of the text. */
  readings(node: number): ReadingSet {
    return this.list[node]?.item.readings ?? this.#none;
  }

  /** All moments of an item. */
  ofItem(item: Item): readonly number[] {
    return item.kind === 'norm'
      ? OF_NORM.map((moment) => this.ofNorm(item.norm, moment))
      : OF_PHASE.map((moment) => this.ofPhase(item.phase, moment) ?? 0);
  }

  /** The number of a moment of a norm. */
  ofNorm(norm: Norm, moment: MomentKind): number {
    return (this.#firstOfNorm.get(norm.id) ?? 0) + OF_NORM.indexOf(moment);
  }

  /** The number of a moment of a phase; undefined for one that is not declared. */
  ofPhase(phase: PhaseId, moment: 'begins' | 'ends'): number | undefined {
    const first = this.#firstOfPhase.get(phase);
    return first === undefined ? undefined : first + OF_PHASE.indexOf(moment);
  }
}

/** What an item is called in the text: a provision's number, a phase's key. */
export function labelOf(item: Item): string {
  return item.kind === 'norm' ? item.norm.label : item.phase;
}
