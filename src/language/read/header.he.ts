import { date, list, number, prefixed, quoted } from '../../base/hebrew.ts';
import { isolated } from '../../base/isolates.ts';
import { rolesOf, theOne, together } from './names.he.ts';
import { hour, takes } from './time.he.ts';
import type { EntryParts, FactParts, HeaderParts } from './words.ts';

/** What a header declares, as a sentence. */
export function headerSentence(parts: HeaderParts): string {
  return `${declared(parts)}.`;
}

function declared(parts: HeaderParts): string {
  switch (parts.kind) {
    case 'title':
      return `שם ההסכם: ${quoted(parts.title)}`;
    case 'role': {
      const word = parts.names.length === 1 ? theOne(parts.role) : rolesOf(parts.role);
      return `${word}: ${together(parts.names).text}`;
    }
    case 'group':
      return `חברי ${parts.group.text}, הפועלים בו כאחד: ${together(parts.members).text}`;
    case 'places':
      return `${parts.names.length === 1 ? 'המקום' : 'המקומות'}: ${together(parts.names).text}`;
    case 'event':
      return event(parts);
    case 'term':
      return `משמעות המונח ${quoted(parts.term)} היא ${quoted(parts.meaning)}`;
    case 'clock':
      return clock(parts);
    case 'entry':
      return `הסכם זה נכנס לתוקף ${entryAt(parts.at)}`;
    case 'signature':
      return `החתימה היא ${parts.at.at}`;
    case 'working days':
      return `ימי העסקים: ${list(
        parts.days.map((day) => WEEK[day - 1] ?? ''),
        'and',
      )}`;
    case 'holidays':
      return `אינם ימי עסקים: ${list(parts.dates.map(date), 'and')}`;
    case 'phase':
      return phase(parts);
  }
}

const WEEK = ['יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'שבת', 'יום ראשון'];

function event({ event: name, at, by }: Extract<HeaderParts, { kind: 'event' }>): string {
  const source = by === null ? '' : `, וביצוע ${by.text} מביא לידי כך`;
  return at === null
    ? `ייתכן שיקרה: ${quoted(name)}${source}`
    : `האירוע ${quoted(name)} מתרחש ${at.at}${source}`;
}

function clock({ name, first, start }: Extract<HeaderParts, { kind: 'clock' }>): string {
  const day = name === 'day' ? `יום ${first}` : isolated(`${name}+${first}`);
  return `${day} הוא ${start.noun.startsWith('יום ') ? '' : 'יום '}${start.noun}`;
}

function entryAt(parts: EntryParts): string {
  switch (parts.kind) {
    case 'date': {
      const at = parts.minute === null ? '' : ` בשעה ${hour(parts.minute)}`;
      const zone = parts.zone === null ? '' : `, לפי שעון ${isolated(parts.zone)}`;
      return `ב־${date(parts.date)}${at}${zone}`;
    }
    case 'signature':
      return parts.signers.length === 0
        ? 'עם חתימת כל הצדדים עליו'
        : `עם חתימתם של ${together(parts.signers).text} עליו`;
    case 'moment':
      return parts.at.at;
  }
}

function phase({ phase: id, name, start, end, once }: Extract<HeaderParts, { kind: 'phase' }>): string {
  const called = name === null ? isolated(id) : `${isolated(id)} (${isolated(name)})`;
  const wait = once === null ? '' : `, מרגע ${once}`;
  return `השלב ${called} ${lasting(start.noun, end)}${wait}`;
}

function lasting(start: string, end: Extract<HeaderParts, { kind: 'phase' }>['end']): string {
  switch (end.kind) {
    case 'length':
      return `נמשך ${end.length} ${prefixed('מ', start)}`;
    case 'moment':
      return `נמשך ${prefixed('מ', start)} ועד ${end.at.noun}`;
    case 'until':
      return `נמשך ${prefixed('מ', start)} עד ${end.condition}`;
    case 'open':
      return `מתחיל עם ${start}, והטקסט אינו נוקב בסופו`;
  }
}

/** A fact as a sentence. */
export function fact(parts: FactParts): string {
  return `${stated(parts)}.`;
}

function stated(parts: FactParts): string {
  switch (parts.kind) {
    case 'irreversible':
      return `את ביצוע ${parts.reference.text} אין לבטל`;
    case 'takes':
      return `ביצוע ${parts.reference.text} אורך ${takes(parts.least, parts.most)}, ואיש אינו בוחר בכך`;
    case 'entry':
      return `הסכם זה נכנס לתוקף ${entryAt(parts.at)}`;
    case 'continues':
      return `השלב ${isolated(parts.phase)} נמשך מעבר לסופו כל עוד מתקיים התנאי: ${parts.condition}`;
    case 'prevails':
      return `במקרה של סתירה, ${parts.reference.text} גובר על ${parts.over.text}`;
    case 'decides':
      return decides(parts);
  }
}

function decides({ body, consensus, needed, of }: Extract<FactParts, { kind: 'decides' }>): string {
  const rule = `כלל ההחלטה של ${body.text}:`;
  if (consensus) return `${rule} הסכמת כל החברים`;
  if (needed === null || of === null) return `${rule} רוב`;
  return `${rule} הסכמת ${number(needed)} מתוך ${number(of)} חברים`;
}
