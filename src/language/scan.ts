import type { Span } from '../base/span.ts';
import { type NameId, type PhaseId, phaseId } from '../model/names.ts';
import type { Flat } from './document.ts';
import { fold, lex, spanOfTokens, type Token } from './lex.ts';
import { isNamed, type Meaning, type NamedKind, type NameMatch, type NameTable } from './names.ts';
import { ONES, ORDINALS } from './number-words.ts';

const scans = new WeakMap<Flat, Scan>();

/** The scan of a flat text; made once, since uses, rules and stages all look at it. */
export function scanOf(flat: Flat, names: NameTable, own: string | null = null): Scan {
  const known = scans.get(flat);
  if (known?.names === names && known.own === own) return known;
  const scan = new Scan(flat, names, own);
  scans.set(flat, scan);
  return scan;
}

/** What a rule of the grammar read, and the token after it; null where the rule does not apply. */
export type Read<T> = { readonly value: T; readonly end: number } | null;

/** Fixed phrases by their first word, the longest first, for matching. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares fixed phrases, written as plain strings. */
export function phrases(...list: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [words]);
    else known.push(words);
  }
  return byFirst;
}

/** A rule of the grammar that needs nothing but the place. */
export type Rule<T> = (scan: Scan, at: number) => Read<T>;

/**
 * The same rule, which reads each place of a sentence once: others ask it about one place again and again,
 * and without this some sentences would take time beyond all measure.
 */
export function remembered<T>(rule: Rule<T>): Rule<T> {
  const known = new WeakMap<Scan, Map<number, Read<T>>>();
  return (scan, at) => {
    let reads = known.get(scan);
    if (reads === undefined) {
      reads = new Map();
      known.set(scan, reads);
    }
    const before = reads.get(at);
    if (before !== undefined) return before;
    const read = scan.enter() ? rule(scan, at) : null;
    scan.leave();
    reads.set(at, read);
    return read;
  };
}

/** How many rules that are remembered may be at work inside of each other; what nests deeper is not read. */
const DEPTH_MAX = 400;

/** A name that was used, at a token. */
export interface Use {
  readonly meaning: Meaning;
  readonly span: Span;
}

/**
 * One sentence being read: its tokens, the names that it may use. Rules are functions of a scan and a token
 * index.
 */
export class Scan {
  readonly flat: Flat;
  readonly names: NameTable;
  readonly tokens: readonly Token[];
  /** The label of the provision it stands in, so that `(b)` and `stage (b)` mean its own; null elsewhere. */
  readonly own: string | null;
  readonly #matches = new Map<number, NameMatch | null>();
  #depth = 0;

  constructor(flat: Flat, names: NameTable, own: string | null = null) {
    this.flat = flat;
    this.names = names;
    this.own = own;
    this.tokens = lex(flat.text);
  }

  /** The tokens from one up to another, as a sentence of their own that knows where it came from. */
  part(from: number, to: number): Scan {
    if (from === 0 && to >= this.length) return this;
    const start = this.tokens[from]?.start ?? this.flat.text.length;
    const end = this.tokens[to - 1]?.end ?? start;
    const runs = this.flat.runs.flatMap((run) => {
      const first = Math.max(run.at, start);
      const last = Math.min(run.at + run.length, end);
      if (last <= first) return [];
      return [{ at: first - start, length: last - first, source: run.source + first - run.at }];
    });
    const flat: Flat = { text: this.flat.text.slice(start, end), readings: this.flat.readings, runs };
    return new Scan(flat, this.names, this.own);
  }

  /** How many tokens there are. */
  get length(): number {
    return this.tokens.length;
  }

  /** The compared form of a token; empty past the end. */
  low(at: number): string {
    return this.tokens[at]?.low ?? '';
  }

  /** A token as written; empty past the end. */
  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** The kind of a token; undefined past the end. */
  kind(at: number): Token['kind'] | undefined {
    return this.tokens[at]?.kind;
  }

  /** The source span of tokens from one up to, not including, another. */
  span(from: number, to: number): Span {
    return spanOfTokens(this.flat, this.tokens, from, to);
  }

  /** The words as written from one token up to another, white space made single. */
  words(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    if (first === undefined || last === undefined || to <= from) return '';
    return this.flat.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  }

  /** The token after a phrase that stands here; -1 where none of the list does. */
  after(at: number, list: Phrases): number {
    const candidates = list.get(this.low(at));
    if (candidates === undefined) return -1;
    for (const phrase of candidates) if (this.#stands(at, phrase)) return at + phrase.length;
    return -1;
  }

  /** Whether the words of a phrase stand here, the first of which does. */
  #stands(at: number, phrase: readonly string[]): boolean {
    for (let index = 1; index < phrase.length; index++) {
      if (this.tokens[at + index]?.low !== phrase[index]) return false;
    }
    return true;
  }

  /** Begins a rule inside of others; false where it is too deep inside. */
  enter(): boolean {
    this.#depth++;
    return this.#depth <= DEPTH_MAX;
  }

  /** Ends the rule begun last. */
  leave(): void {
    this.#depth--;
  }

  /** Whether the tokens here are these words. */
  is(at: number, ...words: readonly string[]): boolean {
    return words.every((word, index) => this.low(at + index) === word);
  }

  /** The longest declared name here. */
  name(at: number): NameMatch | null {
    const known = this.#matches.get(at);
    if (known !== undefined) return known;
    const found = this.names.match(this.tokens, at);
    this.#matches.set(at, found);
    return found;
  }

  /** A declared name here, `the` skipped, that means something of a kind. */
  named(at: number, kind: NamedKind): Read<NameId> {
    const match = this.#nameAfterThe(at);
    const meaning = match?.meanings.find((m) => m.kind === kind);
    return match === null || meaning === undefined || !isNamed(meaning)
      ? null
      : { value: meaning.id, end: match.end };
  }

  /**
   * A phase here, by its key; by its own name too where a phase is expected. `Phase 9` is one, declared or
   * not.
   */
  phase(at: number, expected: boolean): Read<PhaseId> {
    const match = this.#nameAfterThe(at);
    for (const meaning of match?.meanings ?? []) {
      if (match !== null && meaning.kind === 'phase' && (expected || !meaning.own)) {
        const end = meaning.own && this.low(match.end) === 'phase' ? match.end + 1 : match.end;
        return { value: meaning.id, end };
      }
    }
    const numbered = this.low(at) === 'phase' && /^(\d+|[ivx]+|[a-z])$/.test(this.low(at + 1));
    return numbered ? { value: phaseId(`Phase ${this.text(at + 1)}`), end: at + 2 } : this.#phaseSpelled(at);
  }

  /** `Phase Two`, `the second phase`, where Phase 2 is declared. */
  #phaseSpelled(at: number): Read<PhaseId> {
    const from = this.low(at) === 'the' ? at + 1 : at;
    const number =
      this.low(from) === 'phase'
        ? ONES.indexOf(this.low(from + 1))
        : this.low(from + 1) === 'phase'
          ? ORDINALS.indexOf(this.low(from))
          : -1;
    const id = phaseId(`Phase ${number}`);
    return number > 0 && this.names.hasPhase(id) ? { value: id, end: from + 2 } : null;
  }

  #nameAfterThe(at: number): NameMatch | null {
    return this.name(at) ?? (this.low(at) === 'the' ? this.name(at + 1) : null);
  }

  /** Whether a token begins with a capital letter. */
  capital(at: number): boolean {
    return /^\p{Lu}/u.test(this.text(at));
  }
}

/** Whether a phrase, folded, equals words as written. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
