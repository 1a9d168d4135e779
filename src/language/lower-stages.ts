import type { Span } from '../base/span.ts';
import type { ReadingSet } from '../model/readings.ts';
import { stageClause } from './clauses.ts';
import type { Flat } from './document.ts';
import type { Stage } from './lower-norm.ts';
import type { NameTable } from './names.ts';
import { Scan, scanOf } from './scan.ts';

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
export function stagesOf(flat: Flat, names: NameTable, before: string | null): readonly StageRead[] {
  const scan = scanOf(flat, names);
  const starts = stageStarts(scan);
  const reads: StageRead[] = [];
  let last = before;
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? scan.length : next.from;
    const whole = start.from === 0 && to === scan.length;
    const part = whole ? scan : new Scan(sliced(scan, start.from, to), names);
    reads.push(readStage(part, start, last));
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

function sliced(scan: Scan, from: number, to: number): Flat {
  const start = scan.tokens[from]?.start ?? 0;
  const end = scan.tokens[to - 1]?.end ?? start;
  const { flat } = scan;
  const runs = flat.runs.flatMap((run) => {
    const first = Math.max(run.at, start);
    const last = Math.min(run.at + run.length, end);
    return last <= first
      ? []
      : [{ at: first - start, length: last - first, source: run.source + first - run.at }];
  });
  return { text: flat.text.slice(start, end), readings: flat.readings, runs };
}

function readStage(scan: Scan, start: Start, before: string | null): StageRead {
  let at = 0;
  let then: Span | null = null;
  while (scan.low(at) !== '(') {
    if (scan.low(at) === 'then') then = scan.span(at, at + 1);
    at++;
  }
  let from = at + 3;
  if (scan.low(from) === 'then') {
    then ??= scan.span(from, from + 1);
    from++;
  }
  const read = stageClause(scan, from);
  const { readings } = scan.flat;
  if ('clause' in read) {
    return {
      stage: {
        letter: start.letter,
        then,
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
