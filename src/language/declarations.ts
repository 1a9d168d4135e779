import type { Span } from '../base/span.ts';
import type { Calendar, Clock, Entry, EventDeclaration, Phase, Signature } from '../model/agreement.ts';
import type { Actor, NameId, Place, Role, Term } from '../model/names.ts';
import type { Problem } from '../model/problems.ts';
import type { ReadingSet, ReadingSpace } from '../model/readings.ts';
import { fold } from './lex.ts';
import { type NamedKind, NameTable } from './names.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the header declares, gathered over all its readings. */
export class Declarations {
  readonly space: ReadingSpace;
  readonly names = new NameTable();
  readonly actors = new Map<NameId, Mutable<Actor>>();
  readonly places = new Map<NameId, Mutable<Place>>();
  readonly events = new Map<NameId, Mutable<EventDeclaration>>();
  readonly terms = new Map<NameId, Mutable<Term>>();
  readonly clocks: Clock[] = [];
  readonly entries: Entry[] = [];
  readonly phases: Phase[] = [];
  readonly problems: Problem[] = [];
  /** How a further event would be written into the header. */
  eventsAt: (event: string) => { readonly at: number; readonly words: string } = (words) => ({
    at: 0,
    words,
  });
  title: string | null = null;
  readonly signatures: Signature[] = [];
  calendar: Calendar = { workingDays: null, holidays: [] };

  constructor(space: ReadingSpace) {
    this.space = space;
  }

  /**
   * Declares an actor, or adds a role, members or readings to a known one. Says whether the role is new to
   * it.
   */
  actor(id: NameId, role: Role, short: string | null, span: Span, readings: ReadingSet): Mutable<Actor> {
    const known = this.actors.get(id) ?? this.#shortened(id);
    this.names.enrol(role, known?.id ?? id);
    if (known !== undefined) {
      if (!known.roles.includes(role)) known.roles = [...known.roles, role];
      else this.#twice(id, known.span, span, this.space.and(known.readings, readings));
      known.readings = this.space.or(known.readings, readings);
      known.short ??= short;
      this.#name(known.id, short, 'actor');
      return known;
    }
    const made: Mutable<Actor> = { id, short, roles: [role], members: [], span, readings };
    this.actors.set(id, made);
    this.#name(id, short, 'actor');
    return made;
  }

  /** The actor whose short form a name is: `Guarantors: AU` after `Mediators: African Union (AU)`. */
  #shortened(name: NameId): Mutable<Actor> | undefined {
    return [...this.actors.values()].find(
      (actor) => actor.short !== null && fold(actor.short) === fold(name),
    );
  }

  /** Where the header would take a further event, and with which words. */
  declaring(event: string): { readonly event: string; readonly span: Span; readonly words: string } {
    const { at, words } = this.eventsAt(event);
    return { event, span: { start: at, end: at }, words };
  }

  /** Declares a place, an event or a term. */
  named<T extends Place | EventDeclaration | Term>(
    kind: Exclude<NamedKind, 'actor'>,
    table: Map<NameId, Mutable<T>>,
    made: Mutable<T>,
    short: string | null,
  ): void {
    const known = table.get(made.id);
    this.#name(made.id, short, kind);
    if (known === undefined) {
      table.set(made.id, made);
      return;
    }
    this.#twice(made.id, known.span, made.span, this.space.and(known.readings, made.readings));
    known.readings = this.space.or(known.readings, made.readings);
  }

  #name(id: NameId, short: string | null, kind: NamedKind): void {
    this.names.declare(id, { kind, id });
    if (short !== null) this.names.declare(short, { kind, id });
  }

  #twice(words: string, first: Span, span: Span, readings: ReadingSet): void {
    if (first.start === span.start || readings === this.space.none) return;
    this.problems.push({ kind: 'given twice', words, what: 'name', first, span, label: null, readings });
  }
}
