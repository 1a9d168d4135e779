import { compareSpans, type Span } from '../../base/span.ts';
import type { ReadBack } from '../../pacta.ts';
import type { BracketView, CheckedView } from '../core/protocol.ts';
import { type NamedFinding, severities } from './findings-shown.ts';

/** A part of the text, and what is said of it in the margin. */
export interface Block {
  readonly kind: 'entry' | 'heading' | 'provision' | 'other';
  /** Known again by it when the text has been checked anew. */
  readonly key: string;
  /** As written: `Parties`, `2.1`; empty where it has no name. */
  readonly label: string;
  readonly span: Span;
  readonly readBack: readonly ReadBack[];
  readonly findings: readonly NamedFinding[];
  readonly brackets: readonly BracketView[];
}

interface Opened extends Block {
  readonly readBack: ReadBack[];
  readonly findings: NamedFinding[];
  readonly brackets: BracketView[];
}

/** The parts of a text in its order, with what is read back and found in each. */
export function blocksOf(view: CheckedView, findings: readonly NamedFinding[]): readonly Block[] {
  const blocks = partsOf(view);
  const loose: Opened[] = [];
  const blockFor = (span: Span): Opened => {
    const found = blockAt(blocks, span.start) ?? loose.find((each) => each.span.start === span.start);
    if (found !== undefined) return found;
    const made = opened('other', `other ${loose.length}`, '', span);
    loose.push(made);
    return made;
  };
  for (const each of view.readBack) blockFor(each.span).readBack.push(each);
  for (const each of findings) blockFor(each.finding.span).findings.push(each);
  for (const each of view.brackets) blockFor(each.span).brackets.push(each);
  for (const each of [...blocks, ...loose]) each.findings.sort(byGravity);
  return [...blocks, ...loose].sort((a, b) => compareSpans(a.span, b.span));
}

/** The gravest first: where there is no room for all, it is what must be seen. */
function byGravity(a: NamedFinding, b: NamedFinding): number {
  return severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity);
}

function partsOf({ outline, editing }: CheckedView): Opened[] {
  const entries = editing.contents.flatMap(({ kind, children }) => (kind === 'header' ? children : []));
  const counts = new Map<string, number>();
  const parts = entries.map(({ name, span }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return opened('entry', `entry ${name} ${count}`, name, span);
  });
  const whole = new Map(editing.provisions.map(({ span }) => [span.start, span]));
  for (const { kind, key, label, span } of outline) {
    parts.push(opened(kind, `${kind} ${key}`, label, whole.get(span.start) ?? span));
  }
  return parts.sort((a, b) => compareSpans(a.span, b.span));
}

function opened(kind: Block['kind'], key: string, label: string, span: Span): Opened {
  return { kind, key, label, span, readBack: [], findings: [], brackets: [] };
}

/** The part that holds a place; parts are in order. */
export function blockAt<T extends { readonly span: Span }>(
  blocks: readonly T[],
  offset: number,
): T | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low - 1];
  return found !== undefined && offset <= found.span.end ? found : undefined;
}

/** The same where parts are known by their places in an older text, and the place is of the newer one. */
export function blockNow(
  blocks: readonly Block[],
  place: (span: Span) => Span,
  offset: number,
): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && place(block.span).start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low - 1];
  return found !== undefined && offset <= place(found.span).end ? found : undefined;
}

/** Whether a card of one would show what a card of the other shows, wherever the two stand. */
export function saysTheSame(a: Block, b: Block): boolean {
  return (
    a.label === b.label &&
    isEachAlike(a.findings, b.findings, isSameFinding) &&
    isEachAlike(a.readBack, b.readBack, isSameSentence) &&
    isEachAlike(a.brackets, b.brackets, isSameBracket)
  );
}

function isEachAlike<T>(a: readonly T[], b: readonly T[], isAlike: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isAlike(one, other);
    })
  );
}

function isSame(a: string, b: string): boolean {
  return a === b;
}

function isSameFinding(a: NamedFinding, b: NamedFinding): boolean {
  return a.key === b.key && a.finding.message === b.finding.message;
}

function isSameSentence(a: ReadBack, b: ReadBack): boolean {
  return (
    a.sentence === b.sentence &&
    a.label === b.label &&
    a.kind === b.kind &&
    isEachAlike(a.readings, b.readings, isSame)
  );
}

function isSameBracket(a: BracketView, b: BracketView): boolean {
  return (
    a.id === b.id &&
    isEachAlike(
      a.alternatives,
      b.alternatives,
      (one, other) => one.text === other.text && isEachAlike(one.proposers, other.proposers, isSame),
    )
  );
}
