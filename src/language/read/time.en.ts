import type { State } from '../../model/references.ts';
import { list } from './names.en.ts';
import type { Length, MomentParts, MomentSaid, Named, RecurrenceParts, TimeParts } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `27 November 2024` of `2024-11-27`. */
export function date(iso: string): string {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A number, its thousands parted. */
export function number(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}

/** `1 day`, `24 hours`. */
export function length({ amount, unit }: Length): string {
  return `${number(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

/** `16:05` of minute 965. */
export function hour(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A day as the name of a day, or a number of days after it. */
function day({ clock, number: at, form }: Extract<MomentParts, { kind: 'day' }>): string {
  if (form === 'day') return `day ${at}`;
  return `${clock.toLowerCase() === 'day' ? 'D' : clock}+${at}`;
}

const BE: ReadonlySet<State> = new Set([
  'performed',
  'verified',
  'breached',
  'suspended',
  'overdue',
  'disputed',
]);

/** What is said of a provision: `2.1 is not performed`, `2.1 and 2.2 have begun`. */
export function inState({ text, plural }: Named, state: State, negated: boolean): string {
  const not = negated ? ' not' : '';
  if (BE.has(state)) return `${text} ${plural ? 'are' : 'is'}${not} ${state}`;
  if (state === 'continues') {
    if (!negated) return `${text} ${plural ? 'continue' : 'continues'}`;
    return `${text} ${plural ? 'do' : 'does'} not continue`;
  }
  return `${text} ${plural ? 'have' : 'has'}${not} ${state}`;
}

/** An event that comes about; a noun needs a verb. */
export function eventClause(name: string, isClause: boolean): string {
  if (isClause) return name;
  // Long names of events often hold a verb that the declaration does not show.
  if (name.split(' ').length > 3) return `“${name}” has come about`;
  return `${name} ${/[^s]s$/.test(name) ? 'occur' : 'occurs'}`;
}

/** A moment in its forms. */
export function moment(parts: MomentParts): MomentSaid {
  switch (parts.kind) {
    case 'day':
      return on(day(parts));
    case 'date':
      return on(date(parts.date));
    case 'entry':
      return on('entry into force');
    case 'signature':
      return on('signature');
    case 'edge': {
      const edge = parts.edge === 'start' ? 'first' : 'last';
      const noun = parts.day ? `the ${edge} day of ${parts.of}` : `the ${parts.edge} of ${parts.of}`;
      return { noun, clause: noun, at: parts.day ? `on ${noun}` : `at ${noun}` };
    }
    case 'state':
      return happening(inState(parts.reference, parts.state, false));
    case 'event':
      return event(parts);
    case 'offset': {
      const noun = `${parts.length} ${parts.direction} ${parts.from.clause}`;
      return { noun, clause: noun, at: `at ${noun}` };
    }
    case 'earliest':
    case 'latest':
      return chosen(parts.kind, parts.of);
    case 'condition':
      return happening(parts.condition);
  }
}

function on(noun: string): MomentSaid {
  return { noun, clause: noun, at: `on ${noun}` };
}

function happening(clause: string): MomentSaid {
  return { noun: `the moment when ${clause}`, clause, at: `when ${clause}` };
}

function event({ event: name, isClause, each: recurs }: Extract<MomentParts, { kind: 'event' }>): MomentSaid {
  if (recurs && isClause)
    return { noun: `each time ${name}`, clause: `each time ${name}`, at: `each time ${name}` };
  if (recurs) return { noun: `each ${name}`, clause: `each ${name}`, at: `on each ${name}` };
  return isClause ? happening(name) : { noun: name, clause: name, at: `on ${name}` };
}

function chosen(kind: 'earliest' | 'latest', of: readonly MomentSaid[]): MomentSaid {
  const two = kind === 'earliest' ? 'earlier' : 'later';
  const nouns = of.map(({ noun }) => noun);
  const noun = `the ${nouns.length === 2 ? two : kind} of ${list(nouns, 'and')}`;
  return { noun, clause: noun, at: `at ${noun}` };
}

/** An hour of a day. */
export function atHour(minute: number, { noun, at }: MomentSaid): MomentSaid {
  const joint = at.startsWith('on ') ? ` ${at}` : /^\d/.test(noun) ? `, ${noun}` : ` at ${noun}`;
  const said = `${hour(minute)}${joint}`;
  return { noun: said, clause: said, at: `at ${said}` };
}

/** A qualifier of time. */
export function time(parts: TimeParts): string {
  switch (parts.kind) {
    case 'on':
      return parts.at.at;
    case 'by':
    case 'not before':
      return `${parts.kind} ${parts.at.noun}`;
    case 'before':
    case 'after':
    case 'until':
      return `${parts.kind} ${parts.at.clause}`;
    case 'from':
      return parts.to === null ? `from ${parts.from.noun} on` : `from ${parts.from.noun} to ${parts.to.noun}`;
    case 'between':
      return `between ${parts.from.noun} and ${parts.to.noun}`;
    case 'within':
      return `within ${parts.length} ${since(parts.of)}`;
    case 'within before':
      return `within ${parts.length} before ${parts.at.clause}`;
    case 'at least after':
      return `at least ${parts.length} after ${parts.at.clause}`;
    case 'at least before':
      return `at least ${parts.length} before ${parts.at.clause}`;
    case 'throughout':
    case 'during':
      return `${parts.kind} ${parts.of}`;
    case 'notice':
      return `not before ${parts.length} after giving notice`;
    case 'vague':
      return parts.words.toLowerCase();
  }
}

function since(of: MomentSaid | 'condition' | 'count'): string {
  if (of === 'condition') return 'of that';
  return of === 'count' ? 'of the start of the count of days' : `after ${of.clause}`;
}

/** How often. */
export function recurrence(parts: RecurrenceParts): string {
  switch (parts.kind) {
    case 'every':
      return parts.length.amount === 1 ? `each ${parts.length.unit}` : `every ${length(parts.length)}`;
    case 'days':
      return `on each of ${list(
        parts.days.map(({ noun }) => noun),
        'and',
      )}`;
    case 'each':
      return each(parts);
  }
}

function each({
  relation,
  event: found,
  reference,
  state,
}: Extract<RecurrenceParts, { kind: 'each' }>): string {
  if (found !== null && !found.isClause) return `${relation} each ${found.name}`;
  const clause =
    found === null ? inState(reference ?? { text: '', plural: false }, state, false) : found.name;
  return relation === 'on' ? `each time ${clause}` : `each time ${relation} ${clause}`;
}

/** How long something takes that nobody chooses. */
export function takes(least: Length, most: Length): string {
  if (least.amount === most.amount && least.unit === most.unit) return length(most);
  if (least.amount === 1 && least.unit === 'minute') return `up to ${length(most)}`;
  const shortest = least.unit === most.unit ? number(least.amount) : length(least);
  return `between ${shortest} and ${length(most)}`;
}
