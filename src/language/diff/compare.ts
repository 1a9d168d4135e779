import type { Agreement } from '../../model/agreement.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { type ReadBack, readBack, sayingFor, Teller } from '../read/read-back.ts';
import type { Saying } from '../read/say-parts.ts';
import { english } from '../read/words.en.ts';
import type { Words } from '../read/words.ts';
import type { ActorChanges, Change, Comparison, Side } from './changes.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type Pair, pairsOf } from './match.ts';
import { othersBetween } from './others.ts';
import { type Renumbering, renumbered, renumberedWords, renumberingOf } from './renumbering.ts';
import { changesBetween, type Variant } from './variants.ts';

/**
 * Compares two drafts by what they oblige, not by their letters: for each actor what it gains, loses, and
 * what changes in what stays. A provision that has another number now is the same provision; a draft with
 * brackets is compared reading by reading.
 */
export function compare(before: Agreement, after: Agreement, words: Words = english): Comparison {
  const pairs = pairsOf(before, after);
  const numbers = renumberingOf(pairs, before, after);
  const olds = new Draft(before, words, numbers);
  const news = new Draft(after, words, new Map());
  const changes = new Map<NameId | null, Change[]>();
  for (const pair of pairs) {
    for (const actor of actorsOf(pair)) {
      const own = changesBetween(olds.variants(pair.before, actor), news.variants(pair.after, actor));
      if (own.length > 0) changes.set(actor, [...(changes.get(actor) ?? []), ...own]);
    }
  }
  return {
    actors: inOrder(changes, before, after),
    renumbered: provisionsRenumbered(numbers, before),
    others: othersBetween(olds.lines, news.lines, numbers),
  };
}

/** One draft, told. */
class Draft {
  readonly lines: readonly ReadBack[];
  readonly #saying: Saying;
  readonly #teller: Teller;
  readonly #told: ReadonlyMap<Norm, ReadBack>;

  constructor(agreement: Agreement, words: Words, numbers: Renumbering) {
    const [moved, written] = [renumbered(words, numbers), renumbered(english, numbers)];
    this.lines = readBack(agreement, moved, written);
    this.#saying = renumberedWords(sayingFor(agreement, moved, written), numbers);
    // The sentence of a draft has the draft's own numbers.
    this.#teller = new Teller(agreement, sayingFor(agreement, words));
    this.#told = this.#teller.byNorm();
  }

  /** What one sentence says to one actor, in its readings. */
  variants(slot: Pair['before'], actor: NameId | null): readonly Variant[] {
    const norms = (slot?.norms ?? []).filter((norm) => bearersOf(norm).includes(actor));
    return norms.flatMap((norm) => {
      const told = this.#told.get(norm);
      return told === undefined ? [] : [{ norm, side: sideOf(norm, told), facets: this.#facets(norm) }];
    });
  }

  #facets(norm: Norm): Facets {
    return facetsOf(this.#saying, norm, this.#teller.isIrreversible(norm));
  }
}

function sideOf({ label, provision, deontic, span }: Norm, { readings, sentence }: ReadBack): Side {
  return { label, provision, deontic, readings, sentence, span };
}

function bearersOf({ bearer }: Norm): readonly (NameId | null)[] {
  return bearer.kind === 'actors' ? bearer.actors : [null];
}

function actorsOf({ before, after }: Pair): readonly (NameId | null)[] {
  return [...new Set([...(before?.norms ?? []), ...(after?.norms ?? [])].flatMap(bearersOf))];
}

/** Actors in the order in which the drafts declare them, nobody last. */
function inOrder(
  changes: ReadonlyMap<NameId | null, readonly Change[]>,
  before: Agreement,
  after: Agreement,
): readonly ActorChanges[] {
  const declared = [...new Set([...after.actors, ...before.actors].map(({ id }) => id))];
  return [...declared, null].flatMap((actor) => {
    const own = changes.get(actor) ?? [];
    return own.length === 0 ? [] : [{ actor, changes: own }];
  });
}

function provisionsRenumbered(numbers: Renumbering, { provisions }: Agreement): Comparison['renumbered'] {
  const labels = [...new Set(provisions.map(({ label }) => label))];
  return labels.flatMap((before) => {
    const after = numbers.get(before);
    return after === undefined ? [] : [{ before, after }];
  });
}
