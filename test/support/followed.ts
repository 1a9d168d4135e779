import { parseMoment } from '../../src/base/moment-text.ts';
import { understand } from '../../src/language/lower.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { WrittenFact } from '../../src/model/written-facts.ts';
import { understandFacts } from '../../src/pacta/facts/understand-facts.ts';
import { type Board, type BoardItem, boardOf, itemsOfNorm } from '../../src/run/board.ts';
import type { Outcome } from '../../src/run/outcomes.ts';
import { type Run, start } from '../../src/run/run.ts';

/** An agreement of a text that is read whole. */
export function agreementOf(text: string): Agreement {
  const understood = understand(text);
  if (!understood.ok) throw new Error('the text was refused');
  return understood.value;
}

/** A text followed through time by facts as people write them, for tests. */
export class Followed {
  readonly agreement: Agreement;
  readonly run: Run;
  readonly #zone: string;
  readonly #written: WrittenFact[] = [];

  constructor(text: string, zone = 'UTC') {
    this.agreement = agreementOf(text);
    this.#zone = zone;
    this.run = start(this.agreement);
  }

  /** The minute of a written moment. */
  minute(written: string): number {
    const moment = parseMoment(written, this.#zone);
    if (!moment.ok) throw new Error(`${written} is no moment`);
    return moment.value.minute;
  }

  /** Tells a fact as people write it, and gives what came of it. */
  tell(fact: WrittenFact): Outcome {
    this.#written.push({ id: `fact ${this.#written.length + 1}`, ...fact });
    const { facts, faults } = this.#read();
    const grave = faults.filter(({ line, used }) => line === this.#written.length && !used);
    if (grave.length > 0) throw new Error(`the fact was not understood: ${JSON.stringify(grave)}`);
    const own = facts.filter(({ line }) => line === this.#written.length);
    return own.map((one) => this.run.tell(one)).at(-1) ?? { kind: 'taken' };
  }

  #read(): ReturnType<typeof understandFacts> {
    const lines = this.#written.map((written, at) => ({ line: at + 1, written }));
    const reading = this.agreement.brackets.map(() => 0);
    return understandFacts({ lines, faults: [] }, this.agreement, reading);
  }

  /** Lets time pass. */
  to(written: string): this {
    this.run.passTo(this.minute(written));
    return this;
  }

  /** The norms under a label, each time of those that recur. */
  items(label: string): readonly BoardItem[] {
    return this.agreement.norms
      .filter((norm) => norm.label === label)
      .flatMap((norm) => itemsOfNorm(this.run, norm.id));
  }

  /** The one norm under a label, or the last time of one that recurs. */
  item(label: string): BoardItem {
    const item = this.items(label).at(-1);
    if (item === undefined) throw new Error(`there is no norm ${label}`);
    return item;
  }

  /** Its state. */
  state(label: string): string {
    return this.item(label).state;
  }

  /** The kinds of its reasons. */
  reasons(label: string): readonly string[] {
    return this.item(label).reasons.map(({ kind }) => kind);
  }

  /** The board of the moment. */
  board(): Board {
    return boardOf(this.run);
  }
}

/** Follows a text: `follow(text)`, then `tell`, `to` and `state`. */
export function follow(text: string, zone = 'UTC'): Followed {
  return new Followed(text, zone);
}

/** A truce of 60 days from 10 March 2025 with the given provisions. */
export function truce(...provisions: readonly string[]): string {
  return `Agreement: Truce.
Parties: North; South.
Mediators: Lake.
Monitors: Red Cross; Joint Mechanism.
Events: a ceasefire is agreed; handover; ratification.
Entry into force: 10 March 2025, UTC.
Day 1: entry into force.
Phase 1 (Truce): 60 days from day 1.

Article 1. All

${provisions.join('\n')}
`;
}

/** Noon, or another hour, of a day of that truce. */
export function day(number: number, clock = '12:00'): string {
  const date = new Date(Date.UTC(2025, 2, 9 + number));
  return `${date.toISOString().slice(0, 10)}T${clock}`;
}
