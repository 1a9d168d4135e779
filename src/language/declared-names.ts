import { fold, plain } from './characters.ts';
import { isOneLetter, type NameEdges } from './sentence-ends.ts';

const actorKeys = new Set('parties mediators guarantors monitors bodies witnesses others'.split(' '));
const nameKeys = new Set(['places', 'events', 'terms']);

/**
 * The names a header declares, gathered while its entries are read: enough to know proposers, and the full
 * stops that stand in names.
 */
export class DeclaredNames implements NameEdges {
  readonly acrossStop = new Set<string>();
  readonly endsInLetter = new Set<string>();
  readonly first = new Set<string>();
  /** By folded name: the name as written where it is all capitals, else null. */
  readonly #actors = new Map<string, string | null>();

  /** Takes in the words of one header entry, brackets and all. */
  add(key: string, words: string): void {
    const folded = fold(key);
    const isActor = actorKeys.has(folded);
    if (!isActor && !nameKeys.has(folded)) return;
    if (isActor) this.#addGroup(folded);
    for (const part of words.split(/[;|[\]]/)) {
      for (const name of namesIn(part)) this.#addName(name, isActor);
    }
  }

  #addGroup(key: string): void {
    for (const before of ['', 'all ', 'both ']) this.#actors.set(before + key, null);
  }

  #addName(name: string, isActor: boolean): void {
    const folded = withoutThe(fold(name));
    if (folded === '') return;
    if (isActor && this.#actors.get(folded) !== null) {
      this.#actors.set(folded, isCapitals(name) ? withoutThe(plain(name)) : null);
    }
    const words = folded.split(' ');
    this.first.add(words[0] ?? '');
    this.#addStops(words);
  }

  #addStops(words: readonly string[]): void {
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (next !== undefined && word.endsWith('.'))
        this.acrossStop.add(`${word} ${next.replace(/[.,;:]+$/, '')}`);
    });
    const last = words.at(-1) ?? '';
    if (words.length > 1 && isOneLetter(last)) this.endsInLetter.add(`${words.at(-2) ?? ''} ${last}`);
  }

  /** The names in `Northland, the Mediators` where each is a declared actor or a group of them, else null. */
  actorsIn(words: string): readonly string[] | null {
    const names = this.#split(words, /,/) ?? this.#split(words, /,|\s+and\s+/);
    return names;
  }

  #split(words: string, separator: RegExp): readonly string[] | null {
    const names = words.split(separator).map((name) => name.trim());
    return names.every((name) => this.#isActor(name)) ? names : null;
  }

  #isActor(name: string): boolean {
    const capitals = this.#actors.get(withoutThe(fold(name)));
    return capitals === null || (capitals !== undefined && withoutThe(plain(name)) === capitals);
  }
}

/** `Red Cross (ICRC) = A, B` holds two names; a group's members are declared elsewhere. */
function namesIn(part: string): readonly string[] {
  const declared = (part.split(/=|\bmeans\b/)[0] ?? '').replace(/^[^:]*:/, '');
  const short = /\(([^()]*)\)\.?$/.exec(declared.trimEnd());
  const name = short === null ? declared : declared.slice(0, short.index);
  const names = [name.trim().replace(/^["\u201c]|["\u201d]$/g, '')];
  if (short?.[1] !== undefined) names.push(short[1]);
  return names.map((each) => closingStopOff(each));
}

/** Takes off the full stop that ends the entry, unless it belongs to initials (`U.N.`). */
function closingStopOff(name: string): string {
  const trimmed = name.trim();
  return /(?:^|\s)(?:\p{L}\.){2,}$/u.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '');
}

function withoutThe(name: string): string {
  return name.replace(/^the /i, '');
}

function isCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}
