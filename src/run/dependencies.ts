import type { Condition, Moment } from '../model/conditions.ts';
import type { Stretch } from '../model/durations.ts';
import type { NameId, PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { Reference, State } from '../model/references.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Programme } from './programme.ts';
import { recurrenceOf } from './recurrences.ts';

/** The places of what a run looks at: the frame first, then phases, then norms. */
export const FRAME = 0;

/** The place of a phase among all that is looked at. */
export function phaseNode(phase: number): number {
  return 1 + phase;
}

/** The place of a norm among all that is looked at. */
export function normNode(programme: Programme, norm: number): number {
  return 1 + programme.phases.length + norm;
}

/** What is waited for, by name: a norm in a state, a count, a phase, an event, an agreement of actors, the frame. */
export const subjects = {
  norm: (norm: number, state: State) => `${norm} ${state}`,
  count: (norm: number) => `${norm} count`,
  phase: (phase: number) => `phase ${phase}`,
  event: (event: NameId) => `event ${event}`,
  consent: (about: string) => `consent ${about.trim().toLowerCase()}`,
  frame: 'frame',
} as const;

/** Who has to be looked at again when something changes, by the name of what changes. */
export function dependentsOf(programme: Programme): ReadonlyMap<string, readonly number[]> {
  const finder = new Finder(programme);
  finder.frame();
  programme.phases.forEach((_, phase) => {
    finder.phase(phase);
  });
  programme.norms.forEach((_, norm) => {
    finder.norm(norm);
  });
  return new Map([...finder.found].map(([subject, nodes]) => [subject, [...nodes].sort((a, b) => a - b)]));
}

class Finder {
  readonly found = new Map<string, Set<number>>();
  readonly #programme: Programme;
  readonly #open = new Set<string>();
  #node = 0;
  #speaker: number | null = null;

  constructor(programme: Programme) {
    this.#programme = programme;
  }

  frame(): void {
    this.#begin(FRAME, null);
    this.#add('event entry');
    this.#add('event signature');
    const { entry, entryFact, signature } = this.#programme;
    for (const moment of [entry?.moment, entryFact?.moment, signature?.moment]) {
      if (moment !== null && moment !== undefined) this.#moment(moment);
    }
  }

  phase(number: number): void {
    const { id, start, end, once } = this.#programme.phase(number);
    this.#begin(phaseNode(number), null);
    this.#moment(start);
    this.#add(subjects.frame);
    if (once !== null) this.#condition(once);
    if (end.kind === 'moment') this.#moment(end.at);
    if (end.kind === 'until') this.#condition(end.condition);
    const continuing = this.#programme.continuing(id);
    if (continuing !== null) this.#condition(continuing);
  }

  norm(number: number): void {
    const norm = this.#programme.norm(number);
    this.#begin(normNode(this.#programme, number), number);
    this.#add(subjects.frame);
    for (const { condition } of norm.conditions) this.#condition(condition);
    for (const time of norm.times) this.#time(time);
    this.#recurrence(norm);
    for (const other of this.#programme.exchangedWith(number)) this.#add(subjects.norm(other, 'performed'));
  }

  #begin(node: number, speaker: number | null): void {
    this.#node = node;
    this.#speaker = speaker;
    this.#open.clear();
  }

  #add(subject: string): void {
    const nodes = this.found.get(subject) ?? new Set<number>();
    nodes.add(this.#node);
    this.found.set(subject, nodes);
  }

  #recurrence(norm: Norm): void {
    const recurrence = recurrenceOf(norm);
    if (recurrence === null || recurrence.kind === 'every') {
      this.#count();
      return;
    }
    if (recurrence.kind === 'days') {
      for (const day of recurrence.days) this.#moment(day);
      return;
    }
    if (recurrence.event !== null) this.#event(recurrence.event);
    if (recurrence.reference !== null) this.#reference(recurrence.reference, recurrence.state);
  }

  /** Alone, `within D` and periods count from the first day of the text's count. */
  #count(): void {
    const { countStart } = this.#programme;
    if (countStart !== null) this.#moment(countStart);
  }

  #time(time: TimeQualifier): void {
    switch (time.kind) {
      case 'on':
      case 'by':
      case 'before':
      case 'after':
      case 'not before':
      case 'until':
      case 'within before':
      case 'at least after':
      case 'at least before':
        this.#moment(time.at);
        return;
      case 'from':
      case 'between':
        this.#moment(time.from);
        if (time.to !== null) this.#moment(time.to);
        return;
      case 'within':
        if (time.of === null) this.#count();
        else this.#moment(time.of);
        return;
      case 'throughout':
      case 'during':
        this.#stretch(time.of);
        return;
      case 'notice':
      case 'vague':
        return;
    }
  }

  #stretch(stretch: Stretch): void {
    if (stretch.kind === 'agreement') this.#add(subjects.frame);
    else this.#phase(stretch.phase);
  }

  #phase(id: PhaseId): void {
    const number = this.#programme.phaseNumber(id);
    if (number !== undefined) this.#add(subjects.phase(number));
  }

  #moment(moment: Moment): void {
    switch (moment.kind) {
      case 'date':
        return;
      case 'day': {
        const clock = this.#programme.clock(moment.clock);
        if (clock === undefined || this.#open.has(clock.name)) return;
        this.#open.add(clock.name);
        this.#moment(clock.start);
        this.#open.delete(clock.name);
        return;
      }
      case 'entry':
      case 'signature':
        this.#add(subjects.frame);
        return;
      case 'edge':
        this.#stretch(moment.of);
        return;
      case 'state':
        this.#reference(moment.reference, moment.state);
        return;
      case 'event':
        this.#event(moment.event);
        return;
      case 'offset':
        this.#moment(moment.from);
        return;
      case 'earliest':
      case 'latest':
        for (const each of moment.of) this.#moment(each);
        return;
      case 'condition':
        this.#condition(moment.condition);
        return;
    }
  }

  #event(id: NameId): void {
    this.#add(subjects.event(id));
    const event = this.#programme.event(id);
    if (event === undefined || this.#open.has(`event ${id}`)) return;
    this.#open.add(`event ${id}`);
    if (event.date !== null) this.#moment(event.date);
    if (event.by !== null) this.#reference(event.by, 'performed', null);
    this.#open.delete(`event ${id}`);
  }

  #reference(reference: Reference, state: State, speaker: number | null = this.#speaker): void {
    for (const norm of this.#programme.meant(reference, state, speaker).flat()) {
      this.#add(subjects.norm(norm, state));
      if (state === 'performed') this.#add(subjects.norm(norm, 'overdue'));
      if (state === 'begun') this.#add(subjects.norm(norm, 'performed'));
    }
  }

  #condition(condition: Condition): void {
    switch (condition.kind) {
      case 'and':
      case 'or':
        for (const each of condition.of) this.#condition(each);
        return;
      case 'state':
        this.#reference(condition.reference, condition.state);
        if (condition.until !== null) this.#moment(condition.until);
        return;
      case 'event':
        this.#event(condition.event);
        if (condition.until !== null) this.#moment(condition.until);
        return;
      case 'phase':
        this.#phase(condition.phase);
        return;
      case 'agrees':
        this.#add(subjects.consent(condition.about));
        if (condition.until !== null) this.#moment(condition.until);
        return;
      case 'count':
        for (const norm of this.#programme
          .meant(condition.reference, condition.state, this.#speaker)
          .flat()) {
          this.#add(subjects.count(norm));
        }
        return;
      case 'moment':
        this.#moment(condition.at);
        return;
    }
  }
}
