import { capital, list, roleOf, together } from './names.en.ts';
import { date, eventClause, hour, number, takes } from './time.en.ts';
import type { EntryParts, FactParts, HeaderParts, Named } from './words.ts';

/** What a header declares, as a sentence. */
export function headerSentence(parts: HeaderParts): string {
  return `${capital(declared(parts))}.`;
}

function declared(parts: HeaderParts): string {
  switch (parts.kind) {
    case 'title':
      return `the title is “${parts.title}”`;
    case 'role':
      return role(parts);
    case 'group':
      return `${together(parts.members).text} make up ${parts.group.text}, which acts as one`;
    case 'places':
      return `the ${parts.names.length === 1 ? 'place is' : 'places are'} ${together(parts.names).text}`;
    case 'event':
      return event(parts);
    case 'term':
      return `“${parts.term}” means ${parts.meaning}`;
    case 'clock':
      return clock(parts);
    case 'entry':
      return `this agreement enters into force ${entryAt(parts.at)}`;
    case 'signature':
      return `signature is ${parts.at.at}`;
    case 'working days':
      return `business days are ${list(
        parts.days.map((day) => WEEK[day - 1] ?? ''),
        'and',
      )}`;
    case 'holidays':
      return `no business days are ${list(parts.dates.map(date), 'and')}`;
    case 'phase':
      return phase(parts);
  }
}

function role({ role: one, names }: Extract<HeaderParts, { kind: 'role' }>): string {
  const said = together(names).text;
  return names.length === 1 ? `the ${one} is ${said}` : `the ${roleOf(one)} are ${said}`;
}

function verb({ plural }: Named, base: string): string {
  return plural ? base : `${base}s`;
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function event({ event: name, isClause, at, by }: Extract<HeaderParts, { kind: 'event' }>): string {
  const source = by === null ? '' : `, which performing ${by.text} brings about`;
  if (at !== null) return `${eventClause(name, isClause)} ${at.at}${source}`;
  return `${isClause ? 'it may happen that' : 'what may happen is'} ${name}${source}`;
}

function clock({ name, first, start }: Extract<HeaderParts, { kind: 'clock' }>): string {
  if (name === 'day') return `day ${first} is the day of ${start.noun}`;
  return `${name}+${first} is the day of ${start.noun}`;
}

function entryAt(parts: EntryParts): string {
  switch (parts.kind) {
    case 'date': {
      const at = parts.minute === null ? '' : ` at ${hour(parts.minute)}`;
      const zone = parts.zone === null ? '' : `, by the clocks of ${parts.zone}`;
      return `on ${date(parts.date)}${at}${zone}`;
    }
    case 'signature': {
      const who = together(parts.signers);
      if (parts.signers.length === 0) return 'when all parties have signed it';
      return `when ${who.text} ${who.plural ? 'have' : 'has'} signed it`;
    }
    case 'moment':
      return parts.at.at;
  }
}

function phase({ phase: id, name, start, end, once }: Extract<HeaderParts, { kind: 'phase' }>): string {
  const called = name === null ? id : `${id} (${name})`;
  const wait = once === null ? '' : `, once ${once}`;
  return `${called} ${lasting(start.noun, end)}${wait}`;
}

function lasting(start: string, end: Extract<HeaderParts, { kind: 'phase' }>['end']): string {
  switch (end.kind) {
    case 'length':
      return `lasts ${end.length} from ${start}`;
    case 'moment':
      return `lasts from ${start} to ${end.at.noun}`;
    case 'until':
      return `lasts from ${start} until ${end.condition}`;
    case 'open':
      return `begins with ${start} and has no end that the text names`;
  }
}

/** A fact as a sentence. */
export function fact(parts: FactParts): string {
  return `${capital(stated(parts))}.`;
}

function stated(parts: FactParts): string {
  switch (parts.kind) {
    case 'irreversible':
      return `${acts(parts.reference)} cannot be undone`;
    case 'takes':
      return takesLong(parts);
    case 'entry':
      return `this agreement enters into force ${entryAt(parts.at)}`;
    case 'continues':
      return `${parts.phase} goes on past its end as long as ${parts.condition}`;
    case 'prevails':
      return `${parts.reference.text} ${verb(parts.reference, 'prevail')} over ${parts.over.text}`;
    case 'decides':
      return decides(parts);
  }
}

function takesLong({ reference, least, most }: Extract<FactParts, { kind: 'takes' }>): string {
  return `${acts(reference)} ${verb(reference, 'take')} ${takes(least, most)}, which nobody chooses`;
}

function acts({ text, plural }: Named): string {
  return `the ${plural ? 'acts' : 'act'} of ${text}`;
}

function decides({ body, consensus, needed, of }: Extract<FactParts, { kind: 'decides' }>): string {
  const decide = `${body.text} ${verb(body, 'decide')}`;
  if (consensus) return `${decide} only where all its members agree`;
  if (needed === null || of === null) return `${decide} by majority`;
  return `${decide} where ${number(needed)} of its ${number(of)} members agree`;
}
