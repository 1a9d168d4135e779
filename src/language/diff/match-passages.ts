import { commonSequence } from '../../base/common-sequence.ts';
import type { Passage } from './texts.ts';

/** Which passage of the draft after each passage of the draft before has become. */
export type PassagePairs = ReadonlyMap<Passage, Passage>;

/** How alike passages must be to be the same under one name, under a number given anew, and under another. */
const SAME_NAME = 0.25;
const RENUMBERED = 0.1;
const OTHER_NAME = 0.55;

/** Beyond so many pairs, passages are matched by their names and by equal words only. */
const pairsMax = 400_000;

/**
 * Matches the passages of two drafts: what stands there word for word, what is known to have another number
 * now, what has its name still, and then whatever is alike enough, the most alike first.
 */
export function matchPassages(
  before: readonly Passage[],
  after: readonly Passage[],
  renumbered: ReadonlyMap<string, string>,
): PassagePairs {
  const matching = new Matching(before, after);
  matching.takeSame((each) => JSON.stringify([each.kind, each.name, each.words]));
  const isRenumbered = (old: Passage, made: Passage): boolean =>
    old.kind === 'provision' && renumbered.get(old.name) === made.name;
  matching.takeAlike(isRenumbered, RENUMBERED);
  matching.takeSame((each) => JSON.stringify([each.kind, bodyOf(each)]));
  const isSameName = (old: Passage, made: Passage): boolean => old.name !== '' && old.name === made.name;
  // An entry of the header is what its key says, whatever stands there now.
  matching.takeAlike((old, made) => old.kind === 'entry' && isSameName(old, made), 0);
  matching.takeAlike(isSameName, SAME_NAME);
  matching.takeAlike(() => true, OTHER_NAME);
  return matching.pairs;
}

class Matching {
  readonly pairs = new Map<Passage, Passage>();
  readonly #taken = new Set<Passage>();
  readonly #before: readonly Passage[];
  readonly #after: readonly Passage[];

  constructor(before: readonly Passage[], after: readonly Passage[]) {
    this.#before = before;
    this.#after = after;
  }

  /** Pairs those that are called the same, in their order. */
  takeSame(name: (passage: Passage) => string): void {
    const [olds, news] = [this.#olds(), this.#news()];
    for (const [b, a] of commonSequence(olds.map(name), news.map(name))) this.#take(olds[b], news[a]);
    // What stands elsewhere now.
    const free = new Map<string, Passage[]>();
    for (const made of this.#news()) free.set(name(made), [...(free.get(name(made)) ?? []), made]);
    for (const old of this.#olds()) this.#take(old, free.get(name(old))?.shift());
  }

  /** Pairs those of one kind that may be the same, the most alike first. */
  takeAlike(mayBe: (old: Passage, made: Passage) => boolean, least: number): void {
    const [olds, news] = [this.#olds(), this.#news()];
    if (olds.length * news.length > pairsMax) return;
    const candidates = olds.flatMap((old) =>
      news
        .filter((made) => old.kind === made.kind && mayBe(old, made))
        .map((made) => ({ old, made, score: likeness(old, made) }))
        .filter(({ score }) => score >= least),
    );
    for (const { old, made } of candidates.sort((a, b) => b.score - a.score)) {
      if (!this.pairs.has(old) && !this.#taken.has(made)) this.#take(old, made);
    }
  }

  #take(old: Passage | undefined, made: Passage | undefined): void {
    if (old === undefined || made === undefined) return;
    this.pairs.set(old, made);
    this.#taken.add(made);
  }

  #olds(): readonly Passage[] {
    return this.#before.filter((each) => !this.pairs.has(each));
  }

  #news(): readonly Passage[] {
    return this.#after.filter((each) => !this.#taken.has(each));
  }
}

/** The words of a passage without its number. */
function bodyOf({ name, words }: Passage): string {
  return words.startsWith(name) ? words.slice(name.length).trim() : words;
}

const known = new WeakMap<Passage, ReadonlySet<string>>();

function wordsIn(passage: Passage): ReadonlySet<string> {
  const found =
    known.get(passage) ??
    new Set(
      bodyOf(passage)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    );
  known.set(passage, found);
  return found;
}

/** How alike two passages are, from 0 to 1: twice the words that both have by the words of both. */
function likeness(a: Passage, b: Passage): number {
  const [as, bs] = [wordsIn(a), wordsIn(b)];
  const shared = [...as].filter((word) => bs.has(word)).length;
  return as.size + bs.size === 0 ? 1 : (2 * shared) / (as.size + bs.size);
}
