import type { Bracket } from '../../model/brackets.ts';
import type { SourceParagraph } from './source-document.ts';
import { SpansInOrder } from './spans-in-order.ts';

/** Where a paragraph is to be broken: before a stage, or before the sentence that follows stages. */
export interface Cut {
  readonly at: number;
  readonly kind: 'stage' | 'after stages';
}

/** Finds where paragraphs are to be broken so that each stage stands on a line of its own. */
export class StageCutter {
  readonly #source: string;
  readonly #brackets: SpansInOrder<Bracket>;

  constructor(source: string, brackets: readonly Bracket[]) {
    this.#source = source;
    this.#brackets = new SpansInOrder(brackets);
  }

  /** The breaks of a paragraph, in order. */
  cuts({ sentences }: SourceParagraph): readonly Cut[] {
    const cuts = new Map<number, Cut>();
    let afterStages = false;
    for (const { span, pieces } of sentences) {
      const follows = afterStages ? this.#outside(span.start) : null;
      if (follows !== null) cuts.set(follows, { at: follows, kind: 'after stages' });
      for (const piece of pieces.slice(1)) {
        const at = this.#stageStart(piece);
        if (at !== null && at > span.start) cuts.set(at, { at, kind: 'stage' });
      }
      afterStages = pieces.length > 1;
    }
    return [...cuts.values()].sort((a, b) => a.at - b.at);
  }

  #outside(at: number): number | null {
    return this.#around(at) === null ? at : null;
  }

  /** What stands in a bracket is left in it, unless it opens the bracket. */
  #stageStart(piece: SourceParagraph['sentences'][number]['pieces'][number]): number | null {
    const starts = piece.flatMap(({ text, runs }) => (text === '' ? [] : [runs[0]?.source ?? Infinity]));
    const start = Math.min(...starts);
    if (start === Infinity) return null;
    const around = this.#around(start);
    if (around === null) return start;
    return /[;|.]/.test(this.#source.slice(around.span.start, start)) ? null : around.span.start;
  }

  #around(at: number): Bracket | null {
    const before = this.#brackets.lastBefore(at);
    return before !== null && before.span.end > at ? before : null;
  }
}
