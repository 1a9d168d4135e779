import type { Agreement } from '../../model/agreement.ts';
import type { NameId } from '../../model/names.ts';
import type { Quantity } from '../../model/quantities.ts';
import type { TimeQualifier } from '../../model/times.ts';
import { date } from '../dates.ts';
import { type Meaning, type NamedKind, NameTable } from '../names.ts';
import { number } from '../numbers.ts';
import { quantity } from '../quantities.ts';
import { Scan } from '../scan.ts';
import { timeQualifier } from '../times.ts';
import type { Words } from './words.ts';

/**
 * Gives free words of the model one form, whatever the ways to write them: declared names as they are
 * spoken of, numbers as figures, bounds, dates and times in the language's own words. What none of these is
 * stays.
 */
export class FreeWords {
  readonly #names = new NameTable();
  readonly #agreement: Agreement;
  readonly #words: Words;
  readonly #sayTime: (time: TimeQualifier) => string;

  /** @param sayTime how a time inside of free words is said */
  constructor(agreement: Agreement, words: Words, sayTime: (time: TimeQualifier) => string) {
    this.#agreement = agreement;
    this.#words = words;
    this.#sayTime = sayTime;
    for (const { id, short } of agreement.actors) this.#declare('actor', id, short);
    for (const { id, short } of agreement.places) this.#declare('place', id, short);
    for (const { id } of agreement.events) this.#declare('event', id, null);
    for (const { id } of agreement.terms) this.#declare('term', id, null);
    for (const { id } of agreement.phases) this.#names.declare(id, { kind: 'phase', id, own: false });
  }

  #declare(kind: NamedKind, id: NameId, short: string | null): void {
    this.#names.declare(id, { kind, id });
    if (short !== null) this.#names.declare(short, { kind, id });
  }

  /** Free words in their one form. */
  say(text: string): string {
    const scan = new Scan({ text, readings: this.#agreement.space.all, runs: [] }, this.#names);
    const said: string[] = [];
    for (let at = 0; at < scan.length; ) {
      const step = this.#step(scan, at);
      if (said.length > 0 && isSpaced(scan, at)) said.push(' ');
      said.push(step.text);
      at = step.end;
    }
    return said.join('');
  }

  #step(scan: Scan, at: number): { readonly text: string; readonly end: number } {
    if (scan.tokens[at]?.quoted === true) return word(scan, at);
    return (
      this.#name(scan, at) ??
      this.#date(scan, at) ??
      this.#time(scan, at) ??
      this.#bounded(scan, at) ??
      this.#number(scan, at) ??
      word(scan, at)
    );
  }

  #name(scan: Scan, at: number): Step {
    const the = scan.low(at) === 'the' && scan.name(at) === null ? 1 : 0;
    const match = scan.name(at + the);
    const meaning = match?.meanings[0];
    if (match === null || meaning === undefined || meaning.kind === 'event' || meaning.kind === 'term')
      return null;
    const isShort = the === 0 && match.end === at + 1 && scan.text(at) !== meaning.id;
    if (isShort && meaning.kind === 'actor' && INSIDE.has(scan.low(at - 1))) {
      return { text: scan.words(at, match.end), end: match.end };
    }
    const last = match.end - 1;
    const owned = scan.kind(last) === 'possessive' ? scan.text(last).replace('’', "'") : '';
    const isFree = the === 1 || at === 0 || BEFORE_ARTICLE.has(scan.low(at - 1)) || at === 1;
    return { text: this.#spoken(meaning, isFree) + owned, end: match.end };
  }

  /** A name with its article, but where a word like `a` or `its` stands before it. */
  #spoken(meaning: Meaning, isFree: boolean): string {
    if (isFree && meaning.kind === 'actor') return this.#words.actor(meaning.id).text;
    return isFree && meaning.kind === 'place' ? this.#words.place(meaning.id).text : meaning.id;
  }

  #date(scan: Scan, at: number): Step {
    const read = date(scan, at);
    return read === null ? null : { text: this.#words.date(read.value), end: read.end };
  }

  /** A time inside of free words belongs to a clause of theirs. */
  #time(scan: Scan, at: number): Step {
    const read = at === 0 ? null : timeQualifier(scan, at);
    if (read === null || read.value.kind === 'vague') return null;
    return { text: this.#sayTime(read.value), end: read.end };
  }

  /** `no fewer than 600`, `30 percent`: the bound and the number, what is counted left to the words. */
  #bounded(scan: Scan, at: number): Step {
    const read = quantity(scan, at);
    if (read === null) return null;
    const { amount, noun } = read.value;
    switch (amount.kind) {
      case 'exactly':
      case 'at least':
      case 'up to':
      case 'about':
        return this.#after(scan, at, amount.kind, (from) => this.#figure(scan, from, amount.number, noun));
      case 'percent':
        return this.#after(scan, at, amount.bound, (from) => this.#share(scan, from, amount.number));
      case 'between':
        return this.#between(scan, at, amount);
      case 'fraction':
      case 'all':
      case 'rest':
        return null;
    }
  }

  /**
   * Finds the number after its bound's words; `exactly` keeps those, since `the first` and `a further` are
   * in it.
   */
  #after(scan: Scan, at: number, kind: Bound, read: (from: number) => Step): Step {
    for (let from = at; from < at + 5; from++) {
      const found = read(from);
      if (found === null) continue;
      const kept = scan.low(at) === 'exactly' ? '' : scan.words(at, from);
      const bound = kind === 'exactly' ? kept : this.#words.bound(kind);
      return { text: `${bound} ${found.text}`.trim(), end: found.end };
    }
    return null;
  }

  /** A number that counts nothing may be a year: its thousands are not parted. */
  #figure(scan: Scan, at: number, value: number, noun: string): Step {
    const read = number(scan, at);
    if (read === null || read.value !== value || isPronoun(scan, at)) return null;
    return { text: noun === '' ? String(value) : this.#words.number(value), end: read.end };
  }

  #share(scan: Scan, at: number, value: number): Step {
    if (scan.kind(at) === 'percent') return { text: this.#words.percent(value), end: at + 1 };
    const read = number(scan, at);
    if (read === null || read.value !== value) return null;
    const end = read.end + (scan.is(read.end, 'per', 'cent') ? 2 : 1);
    return { text: this.#words.percent(value), end };
  }

  #between(scan: Scan, at: number, { low, high }: Extract<Amount, { kind: 'between' }>): Step {
    const first = number(scan, at) ?? number(scan, at + 1);
    const last = first === null ? null : number(scan, first.end + 1);
    if (last === null) return null;
    const { range, number: figure } = this.#words;
    return { text: range(figure(low), figure(high)), end: last.end };
  }

  #number(scan: Scan, at: number): Step {
    if (scan.kind(at) === 'number' && scan.text(at).includes('.')) return null;
    const read = number(scan, at);
    if (read === null || isPronoun(scan, at)) return null;
    return { text: String(read.value), end: read.end };
  }
}

/** `in Lebanon` is a place, also where Lebanon is short for its government. */
const INSIDE: ReadonlySet<string> = new Set('in into inside outside within across throughout'.split(' '));

/**
 * Words after which a name may have its article; after others (`a`, `its`, an adjective) it stands as it
 * is.
 */
const BEFORE_ARTICLE: ReadonlySet<string> = new Set(
  (
    ', ( and or nor by to from with of in at on for under against over between through into near along ' +
    'towards toward across than via within inside outside behind around before after as let across ' +
    'that where which'
  ).split(' '),
);

type Step = { readonly text: string; readonly end: number } | null;
type Amount = Quantity['amount'];
type Bound = 'exactly' | 'at least' | 'up to' | 'about';

/** `one another`, `one of them`: no number. */
function isPronoun(scan: Scan, at: number): boolean {
  return scan.low(at) === 'one' && ['another', 'of', 'or', 'who', 'that'].includes(scan.low(at + 1));
}

/** A word as it stands, quotes straight; `provision` before its number says nothing more. */
function word(scan: Scan, at: number): { readonly text: string; readonly end: number } {
  const skipped = /^(provision|paragraph)s?$/.test(scan.low(at)) && scan.text(at + 1).includes('.') ? 1 : 0;
  const text = scan
    .text(at + skipped)
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'");
  return { text, end: at + skipped + 1 };
}

function isSpaced(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const here = scan.tokens[at];
  return before !== undefined && here !== undefined && here.start > before.end;
}
