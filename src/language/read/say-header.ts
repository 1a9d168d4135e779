import type { Span } from '../../base/span.ts';
import type { Agreement, Entry, Fact, Phase } from '../../model/agreement.ts';
import type { Guarded } from '../../model/brackets.ts';
import type { Role } from '../../model/names.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Saying, sayLength, sayNames, sayReference } from './say-parts.ts';
import { sayCondition, sayMoment } from './say-when.ts';
import type { EntryParts, FactParts, HeaderParts } from './words.ts';

/** One thing that the header declares. */
export interface Declared {
  readonly label: string;
  readonly parts: HeaderParts;
  readonly readings: ReadingSet;
  readonly span: Span;
}

/** The roles in the order in which a header names them. */
export const roles: readonly Role[] = [
  'party',
  'mediator',
  'guarantor',
  'monitor',
  'body',
  'witness',
  'other',
];

/** All that the header declares, kind by kind. */
export function declaredIn(saying: Saying, agreement: Agreement): readonly Declared[] {
  return [
    ...title(agreement),
    ...actors(saying, agreement),
    ...names(saying, agreement),
    ...clocks(saying, agreement),
    ...calendar(agreement),
    ...agreement.phases.map((phase) => ({ ...phase, label: phase.id, parts: phaseParts(saying, phase) })),
  ];
}

function title({ title: said, space }: Agreement): readonly Declared[] {
  if (said === null) return [];
  return [{ label: 'Agreement', parts: { kind: 'title', title: said }, readings: space.all, span: NOWHERE }];
}

const NOWHERE: Span = { start: 0, end: 0 };

function byReadings<T extends Guarded>(
  items: readonly T[],
): readonly (readonly [ReadingSet, readonly T[]])[] {
  const groups = new Map<ReadingSet, T[]>();
  for (const item of items) {
    const known = groups.get(item.readings);
    if (known === undefined) groups.set(item.readings, [item]);
    else known.push(item);
  }
  return [...groups];
}

/** The actors of each role, those that only some readings have apart. */
function actors(saying: Saying, agreement: Agreement): readonly Declared[] {
  const { words } = saying;
  const byRole = roles.flatMap((role) => {
    const found = agreement.actors.filter((actor) => actor.roles.includes(role));
    return byReadings(found).map(([readings, group]) => ({
      label: role,
      parts: { kind: 'role' as const, role, names: group.map(({ id }) => words.actor(id)) },
      readings,
      span: group[0]?.span ?? NOWHERE,
    }));
  });
  const groups = agreement.actors
    .filter(({ members }) => members.length > 0)
    .map((actor) => ({
      ...actor,
      label: actor.id,
      parts: {
        kind: 'group' as const,
        group: words.actor(actor.id),
        members: sayNames(saying, actor.members),
      },
    }));
  return [...byRole, ...groups];
}

function names(saying: Saying, agreement: Agreement): readonly Declared[] {
  const { words, free } = saying;
  const places = byReadings(agreement.places).map(([readings, group]) => ({
    label: 'Places',
    parts: { kind: 'places' as const, names: group.map(({ id }) => words.place(id)) },
    readings,
    span: group[0]?.span ?? NOWHERE,
  }));
  const events = agreement.events.map((event) => ({
    ...event,
    label: event.id,
    parts: {
      kind: 'event' as const,
      event: event.id,
      isClause: saying.isClause(event.id),
      at: event.date === null ? null : sayMoment(saying, event.date),
      by: event.by === null ? null : sayReference(saying, event.by),
    },
  }));
  const terms = agreement.terms.map((term) => ({
    ...term,
    label: term.id,
    parts: { kind: 'term' as const, term: term.id, meaning: free(term.meaning) },
  }));
  return [...places, ...events, ...terms];
}

function clocks(saying: Saying, agreement: Agreement): readonly Declared[] {
  const counts = agreement.clocks.map((clock) => ({
    ...clock,
    label: clock.name === 'day' ? `Day ${clock.first}` : `Clock ${clock.name}`,
    parts: {
      kind: 'clock' as const,
      name: clock.name,
      first: clock.first,
      start: sayMoment(saying, clock.start),
    },
  }));
  const entries = agreement.entries.map((entry) => ({
    ...entry,
    label: 'Entry into force',
    parts: { kind: 'entry' as const, at: entryParts(saying, entry) },
  }));
  const signed = agreement.signatures.map(({ moment, readings }) => {
    const parts = { kind: 'signature' as const, at: sayMoment(saying, moment) };
    return { label: 'Signature', parts, readings, span: moment.span };
  });
  return [...entries, ...signed, ...counts];
}

function calendar({ calendar: { workingDays, holidays }, space }: Agreement): readonly Declared[] {
  const declared: Declared[] = [];
  const shared = { readings: space.all, span: NOWHERE };
  if (workingDays !== null)
    declared.push({
      ...shared,
      label: 'Working week',
      parts: { kind: 'working days', days: [...workingDays].sort((a, b) => a - b) },
    });
  if (holidays.length > 0)
    declared.push({ ...shared, label: 'Holidays', parts: { kind: 'holidays', dates: [...holidays].sort() } });
  return declared;
}

function entryParts(saying: Saying, { kind, date, minute, zone, signers, moment }: Entry): EntryParts {
  if (kind === 'date' && date !== null) return { kind: 'date', date, minute, zone };
  return momentOrSignature(saying, signers, moment);
}

function momentOrSignature(saying: Saying, signers: Entry['signers'], moment: Entry['moment']): EntryParts {
  if (moment !== null) return { kind: 'moment', at: sayMoment(saying, moment) };
  return { kind: 'signature', signers: sayNames(saying, signers) };
}

function phaseParts(saying: Saying, { id, name, start, end, once }: Phase): HeaderParts {
  return {
    kind: 'phase',
    phase: id,
    name,
    start: sayMoment(saying, start),
    end: endParts(saying, end),
    once: once === null ? null : sayCondition(saying, once),
  };
}

function endParts(saying: Saying, end: Phase['end']): Extract<HeaderParts, { kind: 'phase' }>['end'] {
  switch (end.kind) {
    case 'length':
      return { kind: 'length', length: sayLength(saying, end.duration) };
    case 'moment':
      return { kind: 'moment', at: sayMoment(saying, end.at) };
    case 'until':
      return { kind: 'until', condition: sayCondition(saying, end.condition) };
    case 'open':
      return { kind: 'open' };
  }
}

/** A fact. */
export function factParts(saying: Saying, fact: Fact): FactParts {
  const { words } = saying;
  switch (fact.kind) {
    case 'irreversible':
      return { kind: 'irreversible', reference: sayReference(saying, fact.reference) };
    case 'takes': {
      const { reference, least, most } = fact;
      return { kind: 'takes', reference: sayReference(saying, reference), least, most };
    }
    case 'entry':
      return { kind: 'entry', at: momentOrSignature(saying, fact.signers, fact.moment) };
    case 'continues':
      return { kind: 'continues', phase: fact.phase, condition: sayCondition(saying, fact.condition) };
    case 'prevails': {
      const { reference, over } = fact;
      return {
        kind: 'prevails',
        reference: sayReference(saying, reference),
        over: sayReference(saying, over),
      };
    }
    case 'decides': {
      const { consensus, needed, of } = fact;
      return { kind: 'decides', body: words.actor(fact.body), consensus, needed, of };
    }
  }
}
