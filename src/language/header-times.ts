import { isZone } from '../base/calendar.ts';
import type { Phase } from '../model/agreement.ts';
import type { Moment } from '../model/conditions.ts';
import { conditional } from './conditionals.ts';
import { condition } from './conditions.ts';
import { date, hour } from './dates.ts';
import type { Declarations } from './declarations.ts';
import type { Flat, HeaderLine } from './document.ts';
import { entryWords } from './facts.ts';
import { phaseOf } from './header-keys.ts';
import { moment, stretch } from './moments.ts';
import { duration } from './numbers.ts';

import { type Read, Scan } from './scan.ts';
import { conditionMoment } from './times.ts';

/** Reads the entries of time: days, clocks, entry into force, signature, phases, the calendar. */
export function readTimes(found: Declarations, line: HeaderLine, flat: Flat): void {
  const key = line.key.trim().toLowerCase().replace(/\s+/g, ' ');
  const scan = new Scan(flat, found.names);
  if (key === 'day 0' || key === 'day 1') clock(found, line, scan, 'day', key === 'day 0' ? 0 : 1);
  else if (key.startsWith('clock ')) clock(found, line, scan, line.key.trim().replace(/^clock\s+/i, ''), 0);
  else if (key === 'entry into force') entry(found, line, scan);
  else if (key === 'signature') signature(found, line, scan);
  else if (key === 'working week') workingWeek(found, scan);
  else if (key === 'holidays') holidays(found, scan);
  else if (key.startsWith('phase')) phase(found, line, scan);
}

function signature(found: Declarations, line: HeaderLine, scan: Scan): void {
  const read = moment(scan, scan.low(0) === 'on' ? 1 : 0);
  if (read === null) required(found, line, scan, null);
  else if (closes(scan, read.end))
    found.signatures.push({ moment: read.value, readings: scan.flat.readings });
  else refuse(found, line, scan, read.end, ['the end of the entry']);
}

/** Reports an entry whose value was not read; gives the value back. */
function required<T>(found: Declarations, line: HeaderLine, scan: Scan, value: T | null): T | null {
  if (value === null)
    refuse(found, line, scan, 0, ['entry into force', 'a date: 27 November 2024', 'a declared event']);
  return value;
}

function refuse(
  found: Declarations,
  line: HeaderLine,
  scan: Scan,
  at: number,
  expected: readonly string[],
): void {
  const word = scan.length === 0 ? line.key : scan.words(at, at + 1);
  const span = scan.length === 0 ? line.keySpan : scan.span(at, at + 1);
  const { readings } = scan.flat;
  found.problems.push({
    kind: 'not understood',
    at: word,
    expected,
    instead: null,
    span,
    label: null,
    readings,
  });
}

function clock(found: Declarations, line: HeaderLine, scan: Scan, name: string, first: 0 | 1): void {
  const read = moment(scan, 0) ?? conditionMoment(scan, 0);
  const start = required(found, line, scan, read?.value ?? null);
  if (start === null || read === null) return;
  if (!closes(scan, read.end)) refuse(found, line, scan, read.end, ['the end of the entry']);
  found.clocks.push({ name, first, start, span: line.span, readings: scan.flat.readings });
}

function closes(scan: Scan, at: number): boolean {
  return at >= scan.length || (scan.low(at) === '.' && at === scan.length - 1);
}

/** `27 November 2024, 04:00, Asia/Jerusalem`, `when A and B sign`, or a moment. */
function entry(found: Declarations, line: HeaderLine, scan: Scan): void {
  const { readings } = scan.flat;
  const base = {
    date: null,
    minute: null,
    zone: null,
    signers: [],
    moment: null,
    span: line.span,
    readings,
  } as const;
  const day = date(scan, scan.low(0) === 'on' ? 1 : 0);
  if (day !== null) {
    const rest = hourAndZone(found, scan, day.end);
    found.entries.push({ ...base, kind: 'date', date: day.value, ...rest });
    return;
  }
  const words = entryWords(scan, 0);
  if (words === null || words.value.kind !== 'entry') {
    refuse(found, line, scan, 0, [
      '27 November 2024, 04:00, Asia/Jerusalem',
      'when A and B sign',
      'on signature',
    ]);
    return;
  }
  const { signers, moment: at } = words.value;
  if (!closes(scan, words.end)) refuse(found, line, scan, words.end, ['the end of the entry']);
  found.entries.push({ ...base, kind: at === null ? 'signature' : 'moment', signers, moment: at });
}

function hourAndZone(
  found: Declarations,
  scan: Scan,
  at: number,
): { minute: number | null; zone: string | null } {
  let end = scan.low(at) === ',' ? at + 1 : at;
  const time = hour(scan, scan.low(end) === 'at' ? end + 1 : end);
  if (time !== null) end = scan.low(time.end) === ',' ? time.end + 1 : time.end;
  let to = end;
  while (to < scan.length && !closes(scan, to)) to++;
  const zone = scan.words(end, to).replaceAll(' ', '');
  if (zone === '') return { minute: time?.value ?? null, zone: null };
  if (isZone(zone)) return { minute: time?.value ?? null, zone };
  const span = scan.span(end, to);
  const { readings } = scan.flat;
  found.problems.push({
    kind: 'unknown name',
    wanted: 'zone',
    words: scan.words(end, to),
    near: null,
    span,
    label: null,
    readings,
  });
  return { minute: time?.value ?? null, zone: null };
}

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `Sunday to Thursday`, `Monday, Tuesday and Thursday`. */
function workingWeek(found: Declarations, scan: Scan): void {
  const days = scan.tokens.map((token) => WEEK.indexOf(token.low) + 1).filter((day) => day > 0);
  const [first, last] = days;
  if (
    days.length === 2 &&
    first !== undefined &&
    last !== undefined &&
    scan.tokens.some((token) => token.low === 'to')
  ) {
    const length = ((last - first + 7) % 7) + 1;
    const between = Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
    found.calendar = { ...found.calendar, workingDays: between };
    return;
  }
  found.calendar = { ...found.calendar, workingDays: days };
}

function holidays(found: Declarations, scan: Scan): void {
  const dates: string[] = [];
  for (let at = 0; at < scan.length; ) {
    const read = date(scan, at);
    if (read !== null) dates.push(read.value);
    at = read?.end ?? at + 1;
  }
  found.calendar = { ...found.calendar, holidays: dates };
}

type PhaseSpan = Pick<Phase, 'start' | 'end'> & { readonly stop: number };

function phase(found: Declarations, line: HeaderLine, scan: Scan): void {
  const { id, name } = phaseOf(line);
  const read = byLength(scan) ?? byMoments(scan);
  if (read === null) {
    refuse(found, line, scan, 0, [
      '60 days from day 1',
      'day 1 to day 60',
      'from 15 September 2005 to 31 December 2005',
      'from day 1 until 9.1 is performed',
    ]);
    return;
  }
  const comma = scan.low(read.stop) === ',' ? read.stop + 1 : read.stop;
  const bound = conditional(scan, comma);
  const once = bound?.value.kind === 'condition' && bound.value.conditional.link === 'once' ? bound : null;
  const stop = once?.end ?? read.stop;
  if (!closes(scan, stop))
    refuse(found, line, scan, stop, ['`, once 5.1 is performed`', 'the end of the entry']);
  const { readings } = scan.flat;
  const { space } = found;
  const first = found.phases.find(
    (other) =>
      other.id === id &&
      other.span.start !== line.span.start &&
      space.and(other.readings, readings) !== space.none,
  );
  if (first !== undefined) {
    const both = space.and(first.readings, readings);
    found.problems.push({
      kind: 'given twice',
      words: id,
      what: 'name',
      first: first.span,
      span: line.keySpan,
      label: null,
      readings: both,
    });
  }
  found.phases.push({
    id,
    name,
    start: read.start,
    end: read.end,
    once: once?.value.kind === 'condition' ? once.value.conditional.condition : null,
    span: line.span,
    readings,
  });
}

/** `60 days from day 1`, `42 days from the end of phase 1`, `60 days` (from the first day). */
function byLength(scan: Scan): PhaseSpan | null {
  const long = duration(scan, 0);
  if (long === null) return null;
  const word = scan.low(long.end);
  const from = ['from', 'after', 'following', 'of'].includes(word) ? startingAt(scan, long.end + 1) : null;
  const { span } = long.value;
  const start: Moment = from?.value ?? { kind: 'entry', span };
  return { start, end: { kind: 'length', duration: long.value }, stop: from?.end ?? long.end };
}

/** Where a phase starts; `following Phase 1` is from its end. */
function startingAt(scan: Scan, at: number): Read<Moment> {
  const read = moment(scan, at);
  if (read !== null) return read;
  const whole = stretch(scan, at);
  if (whole?.value.kind !== 'phase') return null;
  const span = scan.span(at, whole.end);
  return { value: { kind: 'edge', edge: 'end', of: whole.value, span }, end: whole.end };
}

function byMoments(scan: Scan): PhaseSpan | null {
  const lead = scan.low(0) === 'from' ? 1 : 0;
  const from = moment(scan, lead) ?? conditionMoment(scan, lead);
  if (from === null) return null;
  const word = scan.low(from.end);
  const comma = word === ',' && scan.low(from.end + 1) === 'until' ? from.end + 1 : from.end;
  if (scan.low(comma) === 'until') {
    const held = condition(scan, comma + 1);
    const until = moment(scan, comma + 1);
    if (until !== null && (held === null || until.end >= held.end)) {
      const dated = until.value.kind !== 'state' && until.value.kind !== 'event';
      if (dated || held === null)
        return { start: from.value, end: { kind: 'moment', at: until.value }, stop: until.end };
    }
    return held === null
      ? null
      : { start: from.value, end: { kind: 'until', condition: held.value }, stop: held.end };
  }
  if (word === 'to' || word === 'through' || scan.is(from.end, 'up', 'to')) {
    const to = moment(scan, word === 'up' ? from.end + 2 : from.end + 1);
    return to === null ? null : { start: from.value, end: { kind: 'moment', at: to.value }, stop: to.end };
  }
  if (word === 'for') {
    const long = duration(scan, from.end + 1);
    return long === null
      ? null
      : { start: from.value, end: { kind: 'length', duration: long.value }, stop: long.end };
  }
  return { start: from.value, end: { kind: 'open' }, stop: from.end };
}
