import { editDistance } from '../base/edit-distance.ts';
import type { NameId, PhaseId, Role } from '../model/names.ts';
import { fold, lex, type Token } from './lex.ts';

/** The kinds of name that a header declares by key, phases and clocks apart. */
export type NamedKind = 'actor' | 'place' | 'event' | 'term';

/** What a declared name may stand for. */
export type Meaning =
  | { readonly kind: NamedKind; readonly id: NameId }
  | {
      readonly kind: 'phase';
      readonly id: PhaseId /** The phase's own name (`Truce`). */;
      readonly own: boolean;
    }
  | { readonly kind: 'clock'; readonly id: string };

/** Whether a meaning is a declared name with a name id. */
export function isNamed(meaning: Meaning): meaning is { readonly kind: NamedKind; readonly id: NameId } {
  return meaning.kind !== 'phase' && meaning.kind !== 'clock';
}

/** A name found in a text: its meanings and the token after it (a possessive counted in). */
export interface NameMatch {
  readonly meanings: readonly Meaning[];
  readonly end: number;
}

interface Entry {
  readonly words: readonly string[];
  /** As written, for names that match only in capitals; null where case does not matter. */
  readonly exact: readonly string[] | null;
  readonly meanings: Meaning[];
}

/** The names that begin with one word, by all their words. */
interface Row {
  readonly byWords: Map<string, Entry[]>;
  /** How many words names here have, the most first. */
  readonly lengths: number[];
}

/** An event as declared, and the how manieth it is. */
export interface EventWords {
  readonly id: NameId;
  readonly words: readonly string[];
  readonly place: number;
}

/** The declared names of a text. Longest match first; `the` before a name is the caller's to skip. */
export class NameTable {
  readonly #byFirst = new Map<string, Row>();
  readonly #written = new Map<string, Meaning[]>();
  readonly #near = new Map<string, string | null>();
  readonly #events = new Map<string, EventWords[]>();
  #eventCount = 0;
  readonly #roles = new Map<Role, NameId[]>();

  /** Declares a name for a meaning; the same name may get several (an error that the caller reports). */
  declare(name: string, meaning: Meaning): void {
    const tokens = lex(name);
    const first = tokens[0];
    if (first === undefined) return;
    const words = tokens.map((token) => token.low);
    const capitals = /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
    const exact = capitals ? tokens.map((token) => token.text) : null;
    const alike = this.#alike(first.low, words);
    const known = alike.find((entry) => (entry.exact === null) === (exact === null));
    if (known === undefined) alike.push({ words, exact, meanings: [meaning] });
    else if (!known.meanings.some((m) => m.kind === meaning.kind && m.id === meaning.id))
      known.meanings.push(meaning);
    this.#written.set(name, known?.meanings ?? [meaning]);
    this.#near.clear();
    if (meaning.kind === 'event') this.#addEvent(first.low, meaning.id, words);
  }

  /** The same names and one event more; these stay as they are. */
  withEvent(id: NameId): NameTable {
    const more = new NameTable();
    const first = lex(id)[0]?.low ?? '';
    for (const [word, row] of this.#byFirst) more.#byFirst.set(word, word === first ? copied(row) : row);
    for (const [name, meanings] of this.#written) more.#written.set(name, meanings);
    for (const [word, list] of this.#events) more.#events.set(word, [...list]);
    for (const [role, actors] of this.#roles) more.#roles.set(role, actors);
    more.#eventCount = this.#eventCount;
    more.declare(id, { kind: 'event', id });
    return more;
  }

  /** The names of the same words so far. */
  #alike(first: string, words: readonly string[]): Entry[] {
    const row = this.#byFirst.get(first) ?? { byWords: new Map<string, Entry[]>(), lengths: [] };
    this.#byFirst.set(first, row);
    if (!row.lengths.includes(words.length)) {
      row.lengths.push(words.length);
      row.lengths.sort((a, b) => b - a);
    }
    const key = words.join(' ');
    const alike = row.byWords.get(key) ?? [];
    row.byWords.set(key, alike);
    return alike;
  }

  #addEvent(first: string, id: NameId, words: readonly string[]): void {
    const list = this.#events.get(first) ?? [];
    list.push({ id, words, place: this.#eventCount++ });
    this.#events.set(first, list.sort(longestFirst));
  }

  /** Whether a phase of that number is declared. */
  hasPhase(id: PhaseId): boolean {
    return this.#written.get(id)?.some(({ kind }) => kind === 'phase') === true;
  }

  /** Says that an actor has a role, so that the role's word may stand in a list of names. */
  enrol(role: Role, id: NameId): void {
    const known = this.#roles.get(role) ?? [];
    if (!known.includes(id)) this.#roles.set(role, [...known, id]);
  }

  /** How many names there are. */
  get size(): number {
    return this.#written.size;
  }

  /** Whether a name is declared just so. */
  knows(name: string): boolean {
    return this.#written.has(name);
  }

  /** The actors with a role, in the order declared. */
  withRole(role: Role): readonly NameId[] {
    return this.#roles.get(role) ?? [];
  }

  /** The declared events that begin with one of some words, the longest first. */
  eventsBeginning(word: string, ...others: readonly string[]): readonly EventWords[] {
    const list = this.#events.get(word) ?? NO_EVENTS;
    if (others.length === 0) return list;
    const more = others.flatMap((other) => this.#events.get(other) ?? NO_EVENTS);
    return more.length === 0 ? list : [...list, ...more].sort(longestFirst);
  }

  /** The longest name that begins at a token, if any; names of one kind may be left out. */
  match(tokens: readonly Token[], at: number, but?: Meaning['kind']): NameMatch | null {
    const first = tokens[at];
    const row = first === undefined ? undefined : this.#byFirst.get(first.low);
    if (row === undefined) return null;
    for (const length of row.lengths) {
      const words = wordsAt(tokens, at, length);
      const alike = [...(row.byWords.get(words) ?? []), ...pluralOf(row, words)];
      const entry = alike.find(
        (each) => isWritten(each, tokens, at) && each.meanings.some(({ kind }) => kind !== but),
      );
      if (entry === undefined) continue;
      const end = at + length;
      return { meanings: entry.meanings, end: tokens[end]?.kind === 'possessive' ? end + 1 : end };
    }
    return null;
  }

  /**
   * A declared name within two letters of the words (and shorter than a third of them apart), of the kinds
   * wanted.
   */
  near(words: string, kinds: readonly Meaning['kind'][]): string | null {
    const key = `${kinds.join()} ${words}`;
    const known = this.#near.get(key);
    if (known !== undefined) return known;
    const name = this.#nearest(fold(words), kinds);
    this.#near.set(key, name);
    return name;
  }

  #nearest(wanted: string, kinds: readonly Meaning['kind'][]): string | null {
    let best: { name: string; distance: number } | null = null;
    for (const [name, meanings] of this.#written) {
      if (!meanings.some((meaning) => kinds.includes(meaning.kind))) continue;
      const other = fold(name);
      if (Math.abs(other.length - wanted.length) > 2 || Math.min(other.length, wanted.length) < 4) continue;
      const distance = editDistance(wanted, other);
      if (distance <= 2 && (best === null || distance < best.distance)) best = { name, distance };
    }
    return best?.name ?? null;
  }
}

function copied({ byWords, lengths }: Row): Row {
  const alike = [...byWords].map(([words, entries]): [string, Entry[]] => [
    words,
    entries.map((entry) => ({ ...entry, meanings: [...entry.meanings] })),
  ]);
  return { byWords: new Map(alike), lengths: [...lengths] };
}

const NO_EVENTS: readonly EventWords[] = [];

function longestFirst(a: EventWords, b: EventWords): number {
  return b.words.length - a.words.length || a.place - b.place;
}

function wordsAt(tokens: readonly Token[], at: number, length: number): string {
  let words = tokens[at]?.low ?? '';
  for (let index = at + 1; index < at + length; index++) words += ` ${tokens[index]?.low ?? ''}`;
  return words;
}

/** Whether a name in capitals is written so. */
function isWritten({ exact }: Entry, tokens: readonly Token[], at: number): boolean {
  return exact === null || exact.every((word, index) => tokens[at + index]?.text === word);
}

/** A term may stand in the plural: `heavy weapons` for a declared `heavy weapon`. */
function pluralOf(row: Row, words: string): readonly Entry[] {
  const singulars = ['s', 'es'].filter((ending) => words.endsWith(ending));
  return singulars
    .flatMap((ending) => row.byWords.get(words.slice(0, -ending.length)) ?? [])
    .filter(({ meanings }) => meanings.every(({ kind }) => kind === 'term'));
}
