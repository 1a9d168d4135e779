import type { Span } from '../../base/span.ts';
import type { Agreement, Provision } from '../../model/agreement.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { Index } from '../../model/resolve.ts';
import { FreeWords } from './free-words.ts';
import { readingNames } from './reading-names.ts';
import { declaredIn, factParts, roles } from './say-header.ts';
import { type Bound, boundOf, whoOf } from './say-norm.ts';
import { asWritten, type Saying } from './say-parts.ts';
import { sayCondition, sayTime } from './say-when.ts';
import { english } from './words.en.ts';
import type { Words, WrittenWords } from './words.ts';

/** What was understood of one sentence of an agreement, or one entry of its header. */
export interface ReadBack {
  readonly kind: 'header' | 'norm' | 'fact' | 'aim' | 'prose' | 'not understood';
  /** The key of the provision; null in the header, and for purposes and concerns. */
  readonly provision: string | null;
  /** The provision or stage as written, or what stands in the header. */
  readonly label: string;
  /** The partial readings in which it holds (`2.2=A, 3.1=B`); empty where it holds in all. */
  readonly readings: readonly string[];
  readonly sentence: string;
  readonly span: Span;
}

/**
 * Says what was understood: the header, then each provision, one sentence a norm, heads that are bound
 * alike in one. It is made from the model alone; spans are handed through and decide nothing.
 */
export function readBack(
  agreement: Agreement,
  words: Words = english,
  written: WrittenWords = english,
): readonly ReadBack[] {
  const saying = sayingFor(agreement, words, written);
  const header = declaredIn(saying, agreement).map(({ label, parts, readings, span }): ReadBack => {
    const sentence = words.header(parts);
    return {
      kind: 'header',
      provision: null,
      label,
      readings: readingNames(agreement, readings),
      sentence,
      span,
    };
  });
  const teller = new Teller(agreement, saying);
  return [
    ...header,
    ...agreement.provisions.flatMap((provision) => teller.provision(provision)),
    ...teller.aims(),
  ];
}

/** What saying the parts of one agreement needs; the agreement's own words are said as it is written. */
export function sayingFor(
  agreement: Agreement,
  words: Words = english,
  written: WrittenWords = english,
): Saying {
  const clauses = new Set(agreement.events.filter(({ clause }) => clause).map(({ id }) => id));
  const saying: Saying = {
    words,
    written,
    isClause: (event) => clauses.has(event),
    free: (text) => freeWords.say(text),
    withRole: new Map(
      roles.map((role) => [
        role,
        agreement.actors.filter((actor) => actor.roles.includes(role)).map(({ id }) => id),
      ]),
    ),
  };
  const freeWords = new FreeWords(agreement, written, (time) => sayTime(asWritten(saying), time, false));
  return saying;
}

/** Norms that say the same and differ in whom they bind. */
interface Alike {
  readonly bound: Bound;
  readonly first: Norm;
  readonly norms: Norm[];
}

/** Tells the norms of one agreement. */
export class Teller {
  readonly #agreement: Agreement;
  readonly #saying: Saying;
  readonly #index: Index;
  /** The readings in which a norm's act cannot be undone. */
  readonly #irreversible = new Map<Norm, ReadingSet>();

  constructor(agreement: Agreement, saying: Saying) {
    this.#agreement = agreement;
    this.#saying = saying;
    this.#index = new Index(agreement);
    const { space } = agreement;
    for (const { reference, readings } of this.#index.facts('irreversible')) {
      for (const norm of this.#index.normsMeant(reference, 'performed', null)) {
        this.#irreversible.set(norm, space.or(this.#irreversible.get(norm) ?? space.none, readings));
      }
    }
  }

  /** What is read back of a provision. */
  provision(provision: Provision): readonly ReadBack[] {
    return [...this.#norms(provision), ...this.#facts(provision), ...this.#unread(provision)];
  }

  #norms(provision: Provision): readonly ReadBack[] {
    return this.#alike(provision.key).map((same) => this.#sentence(same));
  }

  /** The sentence of every norm of the agreement; heads that are bound alike share theirs. */
  byNorm(): ReadonlyMap<Norm, ReadBack> {
    const told = new Map<Norm, ReadBack>();
    for (const { key } of this.#agreement.provisions) {
      for (const same of this.#alike(key)) {
        const sentence = this.#sentence(same);
        for (const norm of same.norms) told.set(norm, sentence);
      }
    }
    return told;
  }

  #alike(provision: string): readonly Alike[] {
    const alike = new Map<string, Alike>();
    for (const norm of this.#index.normsIn(provision)) {
      const bound = boundOf(this.#saying, norm, this.isIrreversible(norm));
      const key = keyOf(norm, bound);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { bound, first: norm, norms: [norm] });
      else known.norms.push(norm);
    }
    return [...alike.values()];
  }

  /** Whether a norm's act cannot be undone, in all readings that the norm is in. */
  isIrreversible(norm: Norm): boolean {
    const { space } = this.#agreement;
    const readings = this.#irreversible.get(norm);
    return readings !== undefined && space.minus(norm.readings, readings) === space.none;
  }

  #sentence({ bound, first, norms }: Alike): ReadBack {
    const { label, provision, span } = first;
    const readings = readingNames(this.#agreement, first.readings);
    const sentence = this.#saying.words.norm({ ...bound, who: whoOf(this.#saying, norms) });
    return { kind: 'norm', provision, label, readings, sentence, span };
  }

  #facts(provision: Provision): readonly ReadBack[] {
    return this.#agreement.facts
      .filter((fact) => fact.provision === provision.key)
      .map((fact): ReadBack => {
        const sentence = this.#saying.words.fact(factParts(this.#saying, fact));
        const readings = readingNames(this.#agreement, fact.readings);
        return {
          kind: 'fact',
          provision: provision.key,
          label: provision.label,
          readings,
          sentence,
          span: fact.span,
        };
      });
  }

  #unread(provision: Provision): readonly ReadBack[] {
    const { prose, notUnderstood } = this.#saying.words;
    return provision.sentences.flatMap(({ kind, span }) => {
      if (kind !== 'prose' && kind !== 'not understood') return [];
      const sentence = kind === 'prose' ? prose : notUnderstood;
      return [{ kind, provision: provision.key, label: provision.label, readings: [], sentence, span }];
    });
  }

  /** The purposes and concerns. */
  aims(): readonly ReadBack[] {
    return this.#agreement.aims.map(({ kind, condition, readings, span }) => ({
      kind: 'aim',
      provision: null,
      label: kind,
      readings: readingNames(this.#agreement, readings),
      sentence: this.#saying.words.aim(kind, sayCondition(this.#saying, condition)),
      span,
    }));
  }
}

/**
 * What must be equal for two norms to be told in one sentence: all but the heads of words that bind each
 * alone.
 */
function keyOf(norm: Norm, bound: Bound): string {
  const { bearer } = norm;
  const isHead = bearer.kind === 'actors' && bearer.perHead;
  const who = isHead ? `each${bearer.any ? ' any' : ''}` : norm.id;
  return JSON.stringify([norm.label, norm.readings.key, who, bound]);
}
