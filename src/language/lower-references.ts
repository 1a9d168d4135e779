import { append } from '../base/append.ts';
import type { Span } from '../base/span.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import type { NameId, PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { Problem } from '../model/problems.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference, Target } from '../model/references.ts';
import type { TimeQualifier } from '../model/times.ts';

/** Everything that a part of the agreement points at. */
export interface Pointers {
  readonly targets: readonly Target[];
  readonly phases: readonly { readonly id: PhaseId; readonly span: Span }[];
  readonly clocks: readonly { readonly name: string; readonly span: Span }[];
  readonly events: readonly { readonly id: NameId; readonly span: Span }[];
}

class Collector implements Pointers {
  readonly targets: Target[] = [];
  readonly phases: { id: PhaseId; span: Span }[] = [];
  readonly clocks: { name: string; span: Span }[] = [];
  readonly events: { id: NameId; span: Span }[] = [];

  reference(reference: Reference | null): void {
    if (reference !== null) append(this.targets, reference.targets);
  }

  moment(moment: Moment | null): void {
    if (moment === null) return;
    if (moment.kind === 'day') this.clocks.push({ name: moment.clock, span: moment.span });
    if (moment.kind === 'edge' && moment.of.kind === 'phase')
      this.phases.push({ id: moment.of.phase, span: moment.of.span });
    if (moment.kind === 'state') this.reference(moment.reference);
    if (moment.kind === 'event') this.events.push({ id: moment.event, span: moment.span });
    if (moment.kind === 'offset') this.moment(moment.from);
    if (moment.kind === 'earliest' || moment.kind === 'latest')
      for (const part of moment.of) this.moment(part);
    if (moment.kind === 'condition') this.condition(moment.condition);
  }

  condition(condition: Condition): void {
    if (condition.kind === 'and' || condition.kind === 'or')
      for (const part of condition.of) this.condition(part);
    if (condition.kind === 'state' || condition.kind === 'count') this.reference(condition.reference);
    if (condition.kind === 'event') this.events.push({ id: condition.event, span: condition.span });
    if (condition.kind === 'phase') this.phases.push({ id: condition.phase, span: condition.span });
    if (condition.kind === 'moment') this.moment(condition.at);
    if ('until' in condition) this.moment(condition.until);
  }

  time(time: TimeQualifier): void {
    if ('at' in time) this.moment(time.at);
    if (time.kind === 'from' || time.kind === 'between') {
      this.moment(time.from);
      this.moment(time.to);
    }
    if (time.kind === 'within') this.moment(time.of);
    if ((time.kind === 'throughout' || time.kind === 'during') && time.of.kind === 'phase') {
      this.phases.push({ id: time.of.phase, span: time.of.span });
    }
  }

  norm(norm: Norm): void {
    for (const time of norm.times) this.time(time);
    for (const { condition } of norm.conditions) this.condition(condition);
    const { recurrence, exchange } = norm;
    if (recurrence?.kind === 'days') for (const day of recurrence.days) this.moment(day);
    if (recurrence?.kind === 'each') this.reference(recurrence.reference);
    this.reference(exchange?.reference ?? null);
    this.power(norm.act.power);
    for (const quantity of norm.act.quantities) {
      const label = quantity.forEach?.label ?? null;
      if (label !== null) this.targets.push({ kind: 'provision', label, within: null, span: quantity.span });
    }
  }

  power(power: Norm['act']['power']): void {
    if (power === null) return;
    if ('what' in power) this.reference(power.what);
    if ('phase' in power && power.phase !== null) this.phases.push({ id: power.phase, span: power.span });
  }
}

/** What one norm points at. */
export function pointersOf(norm: Norm): Pointers {
  const found = new Collector();
  found.norm(norm);
  return found;
}

/**
 * References to nothing, and phases, clocks and events that nothing declares, each in the readings in which
 * it is so.
 */
export function danglingReferences(agreement: Agreement): readonly Problem[] {
  const finder = new Finder(agreement);
  for (const norm of agreement.norms) finder.check(pointersOf(norm), norm.label, norm.readings);
  for (const fact of agreement.facts) {
    const found = new Collector();
    if ('reference' in fact) found.reference(fact.reference);
    if (fact.kind === 'prevails') found.reference(fact.over);
    if (fact.kind === 'entry') found.moment(fact.moment);
    if (fact.kind === 'continues') {
      found.condition(fact.condition);
      found.phases.push({ id: fact.phase, span: fact.span });
    }
    finder.check(found, fact.label, fact.readings);
  }
  for (const aim of agreement.aims) {
    const found = new Collector();
    found.condition(aim.condition);
    finder.check(found, null, aim.readings);
  }
  finder.header();
  return finder.problems;
}

class Finder {
  readonly problems: Problem[] = [];
  readonly #agreement: Agreement;
  readonly #labels = new Map<string, ReadingSet>();
  readonly #headings: ReadonlySet<string>;
  readonly #parents: ReadonlyMap<string, string | null>;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
    this.#headings = new Set(agreement.headings.map((heading) => heading.key));
    this.#parents = new Map(agreement.headings.map(({ key, parent }) => [key, parent]));
    const above = new Map(agreement.provisions.map(({ key, heading }) => [key, this.#above(heading)]));
    for (const { label, readings, key } of agreement.provisions) this.#add(label, readings, above.get(key));
    for (const { label, readings, provision } of agreement.norms)
      this.#add(label, readings, above.get(provision));
    for (const { label, readings } of agreement.provisions) {
      for (let dot = label.lastIndexOf('.'); dot > 0; dot = label.lastIndexOf('.', dot - 1))
        this.#add(label.slice(0, dot), readings);
    }
  }

  #add(label: string, readings: ReadingSet, above: readonly string[] = []): void {
    const { space } = this.#agreement;
    for (const name of [label, ...above.map((heading) => `${heading} ${label}`)]) {
      this.#labels.set(name, space.or(this.#labels.get(name) ?? space.none, readings));
    }
  }

  /** A heading and those above it. */
  #above(key: string | null): readonly string[] {
    const keys: string[] = [];
    for (let at = key; at !== null && !keys.includes(at); at = this.#parents.get(at) ?? null) keys.push(at);
    return keys;
  }

  header(): void {
    for (const phase of this.#agreement.phases) {
      const found = new Collector();
      found.moment(phase.start);
      if (phase.end.kind === 'moment') found.moment(phase.end.at);
      if (phase.end.kind === 'until') found.condition(phase.end.condition);
      if (phase.once !== null) found.condition(phase.once);
      this.check(found, null, phase.readings);
    }
    for (const clock of this.#agreement.clocks) {
      const found = new Collector();
      found.moment(clock.start);
      this.check(found, null, clock.readings);
    }
    for (const event of this.#agreement.events) {
      const found = new Collector();
      found.reference(event.by);
      this.check(found, null, event.readings);
    }
  }

  check(found: Pointers, label: string | null, readings: ReadingSet): void {
    for (const target of found.targets) this.#target(target, label, readings);
    for (const phase of found.phases)
      this.#declared(this.#phaseReadings(phase.id), 'phase', phase.id, phase.span, label, readings);
    for (const clock of found.clocks)
      this.#declared(this.#clockReadings(clock.name), 'clock', clock.name, clock.span, label, readings);
    for (const event of found.events) {
      const known =
        this.#agreement.events.find(({ id }) => id === event.id)?.readings ?? this.#agreement.space.none;
      this.#declared(known, 'event', event.id, event.span, label, readings);
    }
  }

  #phaseReadings(id: PhaseId): ReadingSet {
    const { space, phases } = this.#agreement;
    return space.any(phases.filter((phase) => phase.id === id).map((phase) => phase.readings));
  }

  /** `day 7` needs the main count; so does `D+7` where no clock is named D. */
  #clockReadings(name: string): ReadingSet {
    const { space, clocks } = this.#agreement;
    const own = clocks.filter((clock) => clock.name === name);
    const main =
      own.length === 0 && (name === 'D' || name === 'day')
        ? clocks.filter((clock) => clock.name === 'day')
        : own;
    return space.any(main.map((clock) => clock.readings));
  }

  #declared(
    known: ReadingSet,
    wanted: 'phase' | 'clock' | 'event',
    words: string,
    span: Span,
    label: string | null,
    readings: ReadingSet,
  ): void {
    const missing = this.#agreement.space.minus(readings, known);
    if (missing === this.#agreement.space.none) return;
    const said = wanted === 'clock' && words === 'day' ? 'the count of days' : words;
    this.problems.push({
      kind: 'unknown name',
      wanted,
      words: said,
      near: null,
      span,
      label,
      readings: missing,
    });
  }

  #target(target: Target, label: string | null, readings: ReadingSet): void {
    const missing = this.#agreement.space.minus(readings, this.#exists(target));
    if (missing === this.#agreement.space.none) return;
    const words = wordsOf(target);
    this.problems.push({
      kind: 'reference to nothing',
      words,
      near: this.#nearest(target),
      span: target.span,
      label,
      readings: missing,
    });
  }

  #exists(target: Target): ReadingSet {
    const { space } = this.#agreement;
    const labelled = (label: string): ReadingSet => this.#labels.get(label) ?? space.none;
    if (target.kind === 'provision') {
      return labelled(target.within === null ? target.label : `${target.within} ${target.label}`);
    }
    if (target.kind === 'range') return space.and(labelled(target.from), labelled(target.to));
    if (target.kind === 'heading' || target.kind === 'every' || target.kind === 'any') {
      return target.heading === null || this.#headings.has(target.heading) ? space.all : space.none;
    }
    return space.all;
  }

  /** The provision that a missing stage belongs to, where it is there. */
  #nearest(target: Target): string | null {
    if (target.kind !== 'provision') return null;
    const head = target.label.replace(/\([^)]*\)$/, '');
    return head !== target.label && this.#labels.has(head) ? head : null;
  }
}

function wordsOf(target: Target): string {
  if (target.kind === 'provision') return target.label;
  if (target.kind === 'range') return `${target.from} to ${target.to}`;
  return 'heading' in target && target.heading !== null ? target.heading : '';
}
