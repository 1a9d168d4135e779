import type { Agreement } from '../../model/agreement.ts';
import type { Norm } from '../../model/norms.ts';
import { haveBearerInCommon, likeness } from './similarity.ts';

/** The norms that one sentence, or one stage of it, makes: one for each head and reading. */
export interface Slot {
  readonly label: string;
  readonly provision: string;
  /** Never empty. */
  readonly norms: readonly Norm[];
}

/** A slot and what it is in the other draft; one of them may be missing. */
export interface Pair {
  readonly before: Slot | null;
  readonly after: Slot | null;
}

/** How alike acts must be to be the same under one number, and under another. */
const SAME_NUMBER = 0.34;
const OTHER_NUMBER = 0.6;

/**
 * The slots of a draft, in the order of the text. Sentences of one provision are told apart by what they
 * say.
 */
export function slotsOf({ norms }: Agreement): readonly Slot[] {
  const byPlace = new Map<string, (Slot & { readonly norms: Norm[] })[]>();
  for (const norm of norms) {
    const place = JSON.stringify([norm.provision, norm.label]);
    const own = byPlace.get(place) ?? [];
    const slot = own.find(({ norms: [first] }) => first !== undefined && isSameSentence(first, norm));
    if (slot === undefined) own.push({ label: norm.label, provision: norm.provision, norms: [norm] });
    else slot.norms.push(norm);
    byPlace.set(place, own);
  }
  return [...byPlace.values()].flat();
}

function isSameSentence(a: Norm, b: Norm): boolean {
  return a.act.part === b.act.part && a.deontic === b.deontic && likeness(a, b) >= OTHER_NUMBER;
}

interface Candidate {
  readonly before: Slot;
  readonly after: Slot;
  readonly score: number;
}

/** Pairs what two drafts say: first under the same number, then, most alike first, under another. */
export function pairsOf(before: Agreement, after: Agreement): readonly Pair[] {
  const [olds, news] = [slotsOf(before), slotsOf(after)];
  const pairs = new Map<Slot, Slot>();
  const taken = new Set<Slot>();
  const take = (candidates: readonly Candidate[]): void => {
    for (const { before: old, after: made } of [...candidates].sort((a, b) => b.score - a.score)) {
      if (pairs.has(old) || taken.has(made)) continue;
      pairs.set(old, made);
      taken.add(made);
    }
  };
  take(candidatesOf(olds, news, sameNumber));
  const left = olds.filter((slot) => !pairs.has(slot));
  const free = news.filter((slot) => !taken.has(slot));
  take(candidatesOf(left, free, otherNumber));
  const was = new Map([...pairs].map(([old, made]) => [made, old]));
  return [
    ...news.map((made): Pair => ({ before: was.get(made) ?? null, after: made })),
    ...olds.filter((old) => !pairs.has(old)).map((old): Pair => ({ before: old, after: null })),
  ];
}

function candidatesOf(
  olds: readonly Slot[],
  news: readonly Slot[],
  score: (old: Slot, made: Slot) => number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const before of olds) {
    for (const after of news) {
      const found = score(before, after);
      if (found > 0) candidates.push({ before, after, score: found });
    }
  }
  return candidates;
}

function sameNumber(old: Slot, made: Slot): number {
  if (old.label !== made.label || old.provision !== made.provision) return 0;
  const alike = likenessOf(old, made);
  return alike.words >= SAME_NUMBER ? alike.score : 0;
}

function otherNumber(old: Slot, made: Slot): number {
  const alike = likenessOf(old, made);
  return alike.words >= OTHER_NUMBER && alike.isSharedBearer ? alike.score : 0;
}

function likenessOf(
  old: Slot,
  made: Slot,
): { readonly words: number; readonly isSharedBearer: boolean; readonly score: number } {
  const [a] = old.norms;
  const [b] = made.norms;
  if (a === undefined || b === undefined || a.act.part !== b.act.part)
    return { words: 0, isSharedBearer: false, score: 0 };
  const words = likeness(a, b);
  const isSharedBearer = old.norms.some((one) => made.norms.some((other) => haveBearerInCommon(one, other)));
  const score = words + (isSharedBearer ? 0.2 : 0) + (a.deontic === b.deontic ? 0.1 : 0);
  return { words, isSharedBearer, score };
}
