import { append } from '../../base/append.ts';
import type { Norm } from '../../model/norms.ts';
import type { Change, Facet, Side, Way } from './changes.ts';
import type { Facets } from './facets.ts';
import { wayOfQuantities, wayOfTimes } from './ways.ts';

/** What a sentence says to one actor in some readings. */
export interface Variant {
  readonly norm: Norm;
  readonly side: Side;
  readonly facets: Facets;
}

const FACETS: readonly Facet[] = [
  'deontic',
  'heads',
  'act',
  'quantity',
  'time',
  'condition',
  'exchange',
  'exception',
  'verification',
  'duration',
  'undoing',
];

/**
 * What changed between the variants of a sentence: the same ones set aside, the others paired most alike
 * first.
 */
export function changesBetween(olds: readonly Variant[], news: readonly Variant[]): readonly Change[] {
  const left = new Matching(olds, news);
  const changes: Change[] = [];
  for (let most = 0; most <= FACETS.length; most++) {
    for (const [old, made] of left.take(most)) append(changes, between(old, made));
  }
  const isMatched = left.matched > 0;
  for (const old of left.olds) append(changes, leftBefore(old, isMatched, news));
  for (const made of left.news) append(changes, leftAfter(made, isMatched, olds));
  return withoutRepeats(changes);
}

/** Variants not paired yet. */
class Matching {
  olds: readonly Variant[];
  news: readonly Variant[];
  matched = 0;

  constructor(olds: readonly Variant[], news: readonly Variant[]) {
    this.olds = olds;
    this.news = news;
  }

  /** Pairs that differ in so many facets, each variant at most once. */
  take(differences: number): readonly (readonly [Variant, Variant])[] {
    const pairs: [Variant, Variant][] = [];
    for (const old of this.olds) {
      const made = this.news.find((candidate) => differing(old, candidate).length === differences);
      if (made === undefined) continue;
      pairs.push([old, made]);
      this.news = this.news.filter((other) => other !== made);
    }
    const taken = pairs.map(([old]) => old);
    this.olds = this.olds.filter((old) => !taken.includes(old));
    this.matched += pairs.length;
    return pairs;
  }
}

function differing({ facets: a }: Variant, { facets: b }: Variant): readonly Facet[] {
  return FACETS.filter((facet) => a[facet].join('; ') !== b[facet].join('; '));
}

function between(old: Variant, made: Variant): readonly Change[] {
  const [before, after] = [old.side, made.side];
  const changed = differing(old, made).map((facet): Change => {
    const [was, is] = [old.facets[facet].join('; '), made.facets[facet].join('; ')];
    return { kind: 'changed', facet, before, after, was, is, way: wayOf(facet, old, made) };
  });
  if (isOpen(before) && !isOpen(after)) return [...changed, { kind: 'settled', before, after }];
  return !isOpen(before) && isOpen(after) ? [...changed, { kind: 'opened', before, after }] : changed;
}

function wayOf(facet: Facet, old: Variant, made: Variant): Way | null {
  const [was, is] = [old.facets[facet], made.facets[facet]];
  if (was.every((said) => is.includes(said))) return 'added';
  if (is.every((said) => was.includes(said))) return 'removed';
  if (facet === 'time') return wayOfTimes(old.norm, made.norm);
  return facet === 'quantity' ? wayOfQuantities(old.norm, made.norm) : null;
}

/** Only in some readings: not agreed yet. */
function isOpen({ readings }: Side): boolean {
  return readings.length > 0;
}

/** An alternative that is no longer there; where the sentence itself stays, that settles it. */
function leftBefore({ side }: Variant, isMatched: boolean, news: readonly Variant[]): readonly Change[] {
  const [stays] = news;
  if (!isMatched || stays === undefined || !isOpen(side))
    return [{ kind: 'lost', before: side, after: null }];
  return isOpen(stays.side) ? [{ kind: 'lost', before: side, after: null }] : [];
}

function leftAfter({ side }: Variant, isMatched: boolean, olds: readonly Variant[]): readonly Change[] {
  const [was] = olds;
  if (!isMatched || was === undefined || !isOpen(side))
    return [{ kind: 'gained', before: null, after: side }];
  return isOpen(was.side) ? [{ kind: 'gained', before: null, after: side }] : [];
}

function withoutRepeats(changes: readonly Change[]): readonly Change[] {
  const known = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...known.values()];
}
