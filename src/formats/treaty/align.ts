import { append } from '../../base/append.ts';
import { bestPath, commonSequence, type Meeting } from '../../base/common-sequence.ts';
import { type Block, wordsIn } from './treaty.ts';

/** A block of one draft and what it is in the other; one of them may be missing. */
export interface Aligned {
  readonly before: Block | null;
  readonly after: Block | null;
}

/** Beyond so many pairs, blocks between two that stayed are compared by their numbers only. */
const pairsMax = 400_000;

/**
 * Puts the blocks of two drafts beside each other, in the order of both: what stayed, what was changed (of
 * one kind, and with enough words in common, also under another number), what came and what went.
 */
export function align(before: readonly Block[], after: readonly Block[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  let [b, a] = [0, 0];
  const stayed = commonSequence(before.map(signature), after.map(signature));
  for (const [nextB, nextA] of [...stayed, [before.length, after.length] as const]) {
    append(rows, changed(before.slice(b, nextB), after.slice(a, nextA)));
    const [old, made] = [before[nextB] ?? null, after[nextA] ?? null];
    if (old !== null && made !== null) rows.push({ before: old, after: made });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return rows;
}

function signature(block: Block): string {
  return `${shapeOf(block)} ${block.lead} ${wordsIn(block)}`;
}

/** What must be the same for a change of words to say it all. */
function shapeOf({ kind, level, isOnNewPage }: Block): string {
  return `${kind} ${level} ${isOnNewPage}`;
}

/** Blocks of which none stayed as it was. */
function changed(before: readonly Block[], after: readonly Block[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...pairs(before, after), [before.length, after.length] as const]) {
    append(
      rows,
      before.slice(b, nextB).map((block) => ({ before: block, after: null })),
    );
    append(
      rows,
      after.slice(a, nextA).map((block) => ({ before: null, after: block })),
    );
    const [old, made] = [before[nextB] ?? null, after[nextA] ?? null];
    if (old !== null && made !== null) rows.push({ before: old, after: made });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return rows;
}

function pairs(before: readonly Block[], after: readonly Block[]): readonly Meeting[] {
  if (before.length * after.length > pairsMax) {
    const name = (block: Block): string => `${shapeOf(block)} ${block.id}`;
    return commonSequence(before.map(name), after.map(name));
  }
  const [olds, mades] = [before.map(judged), after.map(judged)];
  return bestPath(before.length, after.length, (b, a) => likeness(olds[b], mades[a]));
}

interface Judged {
  readonly shape: string;
  readonly lead: string;
  readonly words: ReadonlySet<string>;
}

function judged(block: Block): Judged {
  const words =
    wordsIn(block)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { shape: shapeOf(block), lead: block.lead, words: new Set(words) };
}

/** From 0, which is no pair, to 1.2. */
function likeness(a: Judged | undefined, b: Judged | undefined): number {
  if (a === undefined || b === undefined || a.shape !== b.shape) return 0;
  const isSameLead = a.lead !== '' && a.lead === b.lead;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const share = a.words.size + b.words.size === 0 ? 1 : (2 * shared) / (a.words.size + b.words.size);
  return share >= (isSameLead ? 0.25 : 0.5) ? share + (isSameLead ? 0.2 : 0) : 0;
}
