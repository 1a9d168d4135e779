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

/** The declared names of a text. Longest match first; `the` before a name is the caller's to skip. */
export class NameTable {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #written = new Map<string, Meaning[]>();
  readonly #events: { readonly id: NameId; readonly words: readonly string[] }[] = [];
  #sorted = false;
  readonly #roles = new Map<Role, NameId[]>();

  /** Declares a name for a meaning; the same name may get several (an error that the caller reports). */
  declare(name: string, meaning: Meaning): void {
    const tokens = lex(name);
    const first = tokens[0];
    if (first === undefined) return;
    const words = tokens.map((token) => token.low);
    const capitals = /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
    const exact = capitals ? tokens.map((token) => token.text) : null;
    const row = this.#byFirst.get(first.low) ?? [];
    const known = row.find(
      (entry) => same(entry.words, words) && (entry.exact === null) === (exact === null),
    );
    if (known === undefined) row.push({ words, exact, meanings: [meaning] });
    else if (!known.meanings.some((m) => m.kind === meaning.kind && m.id === meaning.id))
      known.meanings.push(meaning);
    row.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first.low, row);
    this.#written.set(name, known?.meanings ?? [meaning]);
    if (meaning.kind !== 'event') return;
    this.#events.push({ id: meaning.id, words });
    this.#sorted = false;
  }

  /** Says that an actor has a role, so that the role's word may stand in a list of names. */
  enrol(role: Role, id: NameId): void {
    const known = this.#roles.get(role) ?? [];
    if (!known.includes(id)) this.#roles.set(role, [...known, id]);
  }

  /** The actors with a role, in the order declared. */
  withRole(role: Role): readonly NameId[] {
    return this.#roles.get(role) ?? [];
  }

  /** The declared events with the words of their declarations, the longest first. */
  get events(): readonly { readonly id: NameId; readonly words: readonly string[] }[] {
    if (!this.#sorted) this.#events.sort((a, b) => b.words.length - a.words.length);
    this.#sorted = true;
    return this.#events;
  }

  /** The longest name that begins at a token, if any; names of one kind may be left out. */
  match(tokens: readonly Token[], at: number, but?: Meaning['kind']): NameMatch | null {
    const first = tokens[at];
    if (first === undefined) return null;
    for (const entry of this.#byFirst.get(first.low) ?? []) {
      if (but !== undefined && entry.meanings.every(({ kind }) => kind === but)) continue;
      if (matches(entry, tokens, at)) {
        const end = at + entry.words.length;
        return { meanings: entry.meanings, end: tokens[end]?.kind === 'possessive' ? end + 1 : end };
      }
    }
    return null;
  }

  /**
   * A declared name within two letters of the words (and shorter than a third of them apart), of the kinds
   * wanted.
   */
  near(words: string, kinds: readonly Meaning['kind'][]): string | null {
    const wanted = fold(words);
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

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function matches(entry: Entry, tokens: readonly Token[], at: number): boolean {
  return entry.words.every((word, index) => {
    const token = tokens[at + index];
    if (token === undefined || (token.low !== word && !isPlural(entry, token.low, index))) return false;
    return entry.exact === null || token.text === entry.exact[index];
  });
}

/** A term may stand in the plural: `heavy weapons` for a declared `heavy weapon`. */
function isPlural(entry: Entry, word: string, index: number): boolean {
  const declared = entry.words[index] ?? '';
  const last = index === entry.words.length - 1 && entry.meanings.every(({ kind }) => kind === 'term');
  return last && (word === `${declared}s` || word === `${declared}es`);
}

/** Letters to insert, drop, replace or swap to make one word of the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
