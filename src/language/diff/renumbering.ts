import type { Agreement } from '../../model/agreement.ts';
import type { Saying } from '../read/say-parts.ts';
import type { TargetParts, Words } from '../read/words.ts';
import type { Pair } from './match.ts';

/** What the numbers of the draft before are called in the draft after, where they are not the same. */
export type Renumbering = ReadonlyMap<string, string>;

/** Finds the provisions and stages that have another number now. */
export function renumberingOf(pairs: readonly Pair[], before: Agreement, after: Agreement): Renumbering {
  const numbers = new Map<string, string>();
  const note = (old: string, made: string): void => {
    if (!numbers.has(old)) numbers.set(old, made);
  };
  const [olds, mades] = [labels(before), labels(after)];
  // What keeps its number is noted first, so that a sentence that moved away does not take the number with
  // it.
  const kept = [...pairs].sort((a, b) => Number(isKept(b)) - Number(isKept(a)));
  for (const { before: old, after: made } of kept) {
    if (old === null || made === null) continue;
    note(old.label, made.label);
    note(olds.get(old.provision) ?? old.label, mades.get(made.provision) ?? made.label);
  }
  return new Map([...numbers].filter(([old, made]) => old !== made));
}

function isKept({ before, after }: Pair): boolean {
  return before?.label === after?.label;
}

function labels({ provisions }: Agreement): ReadonlyMap<string, string> {
  return new Map(provisions.map(({ key, label }) => [key, label]));
}

/** The language with the numbers of the draft after, so that the same reference is said the same of both. */
export function renumbered<W extends Words>(words: W, numbers: Renumbering): W {
  const name = (label: string): string => numbers.get(label) ?? label;
  const moved = (target: TargetParts): TargetParts => {
    if (target.kind === 'provision') return { ...target, label: name(target.label) };
    return target.kind === 'range' ? { ...target, from: name(target.from), to: name(target.to) } : target;
  };
  return { ...words, target: (target) => words.target(moved(target)) };
}

const LABEL = /(?<![\d.,])\d+(?:\.\d+)+(?:\([a-z]{1,2}\))?/g;

/** The same for numbers inside of free words. */
export function renumberedWords(saying: Saying, numbers: Renumbering): Saying {
  return {
    ...saying,
    free: (text) => saying.free(text).replace(LABEL, (label) => numbers.get(label) ?? label),
  };
}
