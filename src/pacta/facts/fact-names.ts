import { lex } from '../../language/lex.ts';
import { type Meaning, NameTable } from '../../language/names.ts';
import type { NameId, PhaseId, Role } from '../../model/names.ts';
import type { Index } from '../../model/resolve.ts';

/** The words that stand for all who have a role. */
const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  party: ['Parties'],
  mediator: ['Mediators', 'Mediator'],
  guarantor: ['Guarantors', 'Guarantor'],
  monitor: ['Monitors', 'Monitor'],
  body: ['Bodies'],
  witness: ['Witnesses'],
  other: [],
};

/** Finds the names of an agreement as its text does: whatever the case, the spaces, and `the` before it. */
export class FactNames {
  readonly #names = new NameTable();
  readonly #groups = new Map<string, readonly NameId[]>();
  /** Whom a word was found to mean: the same few are named on every line. */
  readonly #known = new Map<string, readonly NameId[] | null>();

  constructor(index: Index) {
    const { actors, events, phases } = index.agreement;
    for (const { id, short } of actors) {
      for (const name of short === null ? [id] : [id, short])
        this.#names.declare(name, { kind: 'actor', id });
    }
    for (const { id } of events) this.#names.declare(id, { kind: 'event', id });
    for (const { id, name } of phases) {
      this.#names.declare(id, { kind: 'phase', id, own: false });
      if (name !== null) this.#names.declare(name, { kind: 'phase', id, own: true });
    }
    for (const role of roles) {
      const who = index.withRole(role).map(({ id }) => id);
      for (const word of ROLE_WORDS[role]) this.#groups.set(word.toLowerCase(), who);
    }
  }

  /** Who is meant: an actor, or all who have a role; null where nobody is. */
  actors(written: string): readonly NameId[] | null {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const found = this.#actors(written);
    this.#known.set(written, found);
    return found;
  }

  #actors(written: string): readonly NameId[] | null {
    const one = this.#found(written, 'actor');
    if (one?.kind === 'actor') return [one.id];
    const word = written
      .trim()
      .toLowerCase()
      .replace(/^the\s+/, '');
    const group = this.#groups.get(word) ?? [];
    return group.length > 0 ? group : null;
  }

  /** The event that is meant; null for none. */
  event(written: string): NameId | null {
    const found = this.#found(written, 'event');
    return found?.kind === 'event' ? found.id : null;
  }

  /** The phase that is meant; null for none. */
  phase(written: string): PhaseId | null {
    const found = this.#found(written, 'phase');
    return found?.kind === 'phase' ? found.id : null;
  }

  /** A name of a kind that is nearly the same. */
  near(written: string, kind: 'actor' | 'event' | 'phase'): string | null {
    return this.#names.near(written, [kind]);
  }

  #found(written: string, kind: Meaning['kind']): Meaning | null {
    const tokens = lex(written);
    for (const start of tokens[0]?.low === 'the' ? [0, 1] : [0]) {
      const match = this.#names.match(tokens, start);
      const meaning = match?.end === tokens.length ? match.meanings.find((each) => each.kind === kind) : null;
      if (meaning !== undefined && meaning !== null) return meaning;
    }
    return null;
  }
}

const roles: readonly Role[] = ['party', 'mediator', 'guarantor', 'monitor', 'body', 'witness', 'other'];
