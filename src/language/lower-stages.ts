import type { Span } from '../base/span.ts';
import type { ReadingSet } from '../model/readings.ts';
import { stageClause } from './clauses.ts';
import type { Flat } from './document.ts';
import type { Stage } from './lower-norm.ts';
import type { NameTable } from './names.ts';
import { type Scan, scanOf } from './scan.ts';

/** A stage that was read, or where its words were not understood. */
export type StageRead =
  | { readonly stage: Stage }
  | {
      readonly failed: {
        readonly at: Span;
        readonly word: string;
        readonly expected: readonly string[];
        readonly readings: ReadingSet;
      };
    };

/**
 * The stages that one piece of a sentence holds: usually one, several in a bracket of stages, none where left
 * out.
 */
export function stagesOf(
  flat: Flat,
  names: NameTable,
  own: string,
  before: string | null,
): readonly StageRead[] {
  const scan = scanOf(flat, names, own);
  const starts = stageStarts(scan);
  const reads: StageRead[] = [];
  let last = before;
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? scan.length : next.from;
    reads.push(readStage(scan.part(start.from, to), start, last));
    last = start.letter;
  });
  return reads;
}

interface Start {
  /** The first token of the stage, `then` and `and` included. */
  readonly from: number;
  readonly letter: string;
}

/**
 * Each `(a)` that begins a stage: at the start, or after a semicolon or comma, `and` and `then` allowed
 * between.
 */
function stageStarts(scan: Scan): readonly Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < scan.length; at++) {
    if (scan.low(at) !== '(' || scan.low(at + 2) !== ')' || !/^[a-z]{1,2}$/.test(scan.low(at + 1))) continue;
    let from = at;
    while (from > 0 && ['and', 'then', 'or'].includes(scan.low(from - 1))) from--;
    if (from === 0 || [';', ','].includes(scan.low(from - 1)))
      starts.push({ from, letter: scan.low(at + 1) });
  }
  return starts;
}

const ONE_LEVEL = [
  'stages of one level: (a), (b), (c)',
  'a provision of its own for what has parts of its own',
];

/** A letter soon after another; `(i)` after `(a)` is a part of a stage, which the language does not have. */
function follows(letter: string, before: string): boolean {
  const steps = order(letter) - order(before);
  return steps > 0 && steps <= 3;
}

function order(letter: string): number {
  return Array.from(letter).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 96, 0);
}

function readStage(scan: Scan, start: Start, before: string | null): StageRead {
  let at = 0;
  let inTurn: Span | null = null;
  while (scan.low(at) !== '(') {
    if (scan.low(at) === 'then') inTurn = scan.span(at, at + 1);
    at++;
  }
  let from = at + 3;
  if (scan.low(from) === 'then') {
    inTurn ??= scan.span(from, from + 1);
    from++;
  }
  if (before !== null && !follows(start.letter, before)) {
    const { readings } = scan.flat;
    return {
      failed: { at: scan.span(at, at + 3), word: scan.words(at, at + 3), expected: ONE_LEVEL, readings },
    };
  }
  const read = stageClause(scan, from);
  const { readings } = scan.flat;
  if ('clause' in read) {
    return {
      stage: {
        letter: start.letter,
        inTurn,
        before,
        clause: read.clause,
        readings,
        span: scan.span(at, scan.length),
      },
    };
  }
  const word = scan.words(read.at, read.at + 1);
  return { failed: { at: scan.span(read.at, read.at + 1), word, expected: read.expected, readings } };
}
