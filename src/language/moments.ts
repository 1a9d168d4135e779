import type { Moment } from '../model/conditions.ts';
import type { Stretch } from '../model/durations.ts';
import { actorPhrase } from './actors.ts';
import { calendarStretch, date, hour } from './dates.ts';
import { eventPhrase } from './events.ts';
import { duration, number, ordinal } from './numbers.ts';
import { PHASE_BEGINS, PHASE_ENDS } from './phase-verbs.ts';
import { reference, stated } from './references.ts';
import { phrases, type Read, remembered, type Scan } from './scan.ts';

type Bare = Moment extends infer M ? (M extends Moment ? Omit<M, 'span'> : never) : never;

/** A moment (`P` of the language), an hour and `whichever is first` included. */
export function moment(scan: Scan, at: number): Read<Moment> {
  const read = earliest(scan, at) ?? timed(scan, at);
  return read === null ? null : whichever(scan, at, read);
}

const timed = remembered((scan, at): Read<Moment> => {
  const lead = scan.low(at) === 'at' ? at + 1 : at;
  const before = hour(scan, lead);
  if (before !== null) {
    const joint = ['on', 'of', ','].includes(scan.low(before.end)) ? before.end + 1 : before.end;
    const on = scan.low(joint) === 'on' ? joint + 1 : joint;
    const day = core(scan, on);
    return day === null ? null : { value: withHour(scan, at, day, before.value), end: day.end };
  }
  const read = core(scan, at);
  if (read === null) return null;
  const link = scan.low(read.end) === 'at' ? read.end + 1 : scan.low(read.end) === ',' ? read.end + 1 : -1;
  const after = link === -1 ? null : hour(scan, scan.low(link) === 'at' ? link + 1 : link);
  if (after === null || !takesHour(read.value)) return read;
  return { value: withHour(scan, at, { value: read.value, end: after.end }, after.value), end: after.end };
});

function takesHour(value: Moment): boolean {
  return value.kind === 'day' || value.kind === 'date' || value.kind === 'edge' || value.kind === 'offset';
}

function withHour(
  scan: Scan,
  at: number,
  read: { readonly value: Moment; readonly end: number },
  minute: number,
): Moment {
  return { ...read.value, minute, span: scan.span(at, read.end) };
}

/** `the earlier of P and P`, `the later of P and P`. */
function earliest(scan: Scan, at: number): Read<Moment> {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  const word = scan.low(from);
  const kind =
    word === 'earlier' || word === 'earliest'
      ? 'earliest'
      : word === 'later' || word === 'latest'
        ? 'latest'
        : null;
  if (kind === null || scan.low(from + 1) !== 'of') return null;
  const of: Moment[] = [];
  let end = from + 2;
  for (;;) {
    const next = timed(scan, end);
    if (next === null) return null;
    of.push(next.value);
    end = next.end;
    const comma = scan.low(end) === ',' ? 1 : 0;
    const and = scan.low(end + comma) === 'and';
    if (!and && (comma === 0 || timed(scan, end + 1) === null)) break;
    end += comma + (and ? 1 : 0);
  }
  return of.length < 2 ? null : make(scan, at, { kind, of }, end);
}

const FIRST = phrases(
  'whichever is first',
  'whichever is earlier',
  'whichever is sooner',
  'whichever comes first',
  'whichever occurs first',
);
const LAST = phrases(
  'whichever is last',
  'whichever is later',
  'whichever comes last',
  'whichever occurs last',
);

const ORDERED = /^(by|on|before|after|until|once|when|from|upon)$/;

/** More moments than these are no choice that anybody writes, and would be read again from each of them. */
const WHICHEVER_MAX = 40;

function whichever(scan: Scan, at: number, first: NonNullable<Read<Moment>>): Read<Moment> {
  const of = [first.value];
  let end = first.end;
  while (scan.low(end) === 'or' || (scan.low(end) === ',' && scan.low(end + 1) === 'or')) {
    if (of.length >= WHICHEVER_MAX) return first;
    const from = scan.low(end) === ',' ? end + 2 : end + 1;
    const word = scan.low(from) === 'by' || scan.low(from) === 'on' ? scan.low(from) : null;
    // `After P or by P` has two qualifiers of different kinds, and no choice between moments.
    if (word !== null && ORDERED.test(scan.low(at - 1)) && scan.low(at - 1) !== word) return first;
    const next = timed(scan, word === null ? from : from + 1);
    if (next === null) return first;
    of.push(next.value);
    end = next.end;
  }
  if (of.length < 2) return first;
  const from = scan.low(end) === ',' ? end + 1 : end;
  const early = scan.after(from, FIRST);
  const late = scan.after(from, LAST);
  if (early === -1 && late === -1) return first;
  return make(scan, at, { kind: early === -1 ? 'latest' : 'earliest', of }, early === -1 ? late : early);
}

function make(scan: Scan, at: number, value: Bare, end: number): Read<Moment> {
  const made: Moment = { ...value, span: scan.span(at, end) };
  return { value: made, end };
}

/** A moment of one form, without an hour. */
const core = remembered((scan, at): Read<Moment> => {
  return (
    dayOfPhase(scan, at) ??
    counted(scan, at) ??
    civil(scan, at) ??
    dateOf(scan, at) ??
    standing(scan, at) ??
    edge(scan, at) ??
    ofMonth(scan, at) ??
    offset(scan, at) ??
    action(scan, at) ??
    ofReference(scan, at) ??
    phaseClause(scan, at) ??
    ofEvent(scan, at)
  );
});

/** `day 5 of Phase 2`, `the fifth day of Phase 2`: its first day is day 1. */
function dayOfPhase(scan: Scan, at: number): Read<Moment> {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  const nth = scan.low(from) === 'day' ? number(scan, from + 1) : ordinal(scan, from);
  if (nth === null || nth.value < 1 || !Number.isInteger(nth.value)) return null;
  const of = scan.low(from) === 'day' ? nth.end : scan.low(nth.end) === 'day' ? nth.end + 1 : -1;
  if (of === -1 || scan.low(of) !== 'of') return null;
  const whole = stretch(scan, of + 1);
  if (whole === null) return null;
  const start: Moment = { kind: 'edge', edge: 'start', of: whole.value, day: true, span: whole.value.span };
  if (nth.value === 1)
    return make(scan, at, { kind: 'edge', edge: 'start', of: whole.value, day: true }, whole.end);
  const span = scan.span(at, of);
  const later = { amount: nth.value - 1, unit: 'day', span } as const;
  return make(scan, at, { kind: 'offset', duration: later, direction: 'after', from: start }, whole.end);
}

/** `day 5 after signature`, `day 5 of the talks`: not a day of the count, or it may be one; nobody can tell. */
function isCountedFrom(scan: Scan, at: number): boolean {
  return ['of', 'after', 'following'].includes(scan.low(at)) && timed(scan, at + 1) !== null;
}

/** `day 7`, `D+30`, `A+5`. */
function counted(scan: Scan, at: number): Read<Moment> {
  if (scan.kind(at) === 'offset') {
    const [clock = '', days = '0'] = scan.text(at).split('+');
    return make(scan, at, { kind: 'day', clock: clock.trim(), number: Number(days), form: 'plus' }, at + 1);
  }
  const from = scan.low(at) === 'the' ? at + 1 : at;
  if (scan.low(from) === 'day') {
    const read = number(scan, from + 1);
    if (read === null || !Number.isInteger(read.value) || isCountedFrom(scan, read.end)) return null;
    return make(scan, at, { kind: 'day', clock: 'day', number: read.value, form: 'day' }, read.end);
  }
  const nth = ordinal(scan, from);
  const alone =
    nth !== null &&
    scan.low(nth.end) === 'day' &&
    !['of', 'after', 'before', 'following', 'from', 'prior', 'preceding'].includes(scan.low(nth.end + 1));
  return alone
    ? make(scan, at, { kind: 'day', clock: 'day', number: nth.value, form: 'day' }, nth.end + 1)
    : null;
}

function civil(scan: Scan, at: number): Read<Moment> {
  const read = date(scan, at);
  return read === null ? null : make(scan, at, { kind: 'date', date: read.value }, read.end);
}

/** `the date of signature`, `the day of 2.1`: the moment itself. */
function dateOf(scan: Scan, at: number): Read<Moment> {
  const from = scan.after(at, DATE_OF);
  const read = from === -1 ? null : core(scan, from);
  return read === null ? null : { value: { ...read.value, span: scan.span(at, read.end) }, end: read.end };
}

const DATE_OF = phrases(
  'the date of',
  'the day of',
  'the date of the',
  'the moment of',
  'the time of',
  'the date on which',
  'the day on which',
  'the date when',
  'the day when',
);

const ENTRY = phrases(
  'entry into force',
  'the entry into force',
  'this agreement enters into force',
  'this agreement has entered into force',
);
const SIGNATURE = phrases(
  'signature',
  'the signature',
  'signing',
  'the signing',
  'this agreement is signed',
  'its signature',
);
const OF_THIS = phrases('of this agreement', 'of the agreement', 'hereof');

function standing(scan: Scan, at: number): Read<Moment> {
  const declared = scan.name(at) ?? (scan.low(at) === 'the' ? scan.name(at + 1) : null);
  if (declared !== null) return null;
  for (const [list, kind] of [
    [ENTRY, 'entry'],
    [SIGNATURE, 'signature'],
  ] as const) {
    const end = scan.after(at, list);
    if (end === -1) continue;
    const of = scan.after(end, OF_THIS);
    if (of === -1 && scan.low(end) === 'of') return null;
    return make(scan, at, { kind }, of === -1 ? end : of);
  }
  return null;
}

const EDGES: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['commencement', 'start'],
  ['first', 'start'],
  ['end', 'end'],
  ['expiry', 'end'],
  ['expiration', 'end'],
  ['completion', 'end'],
  ['conclusion', 'end'],
  ['close', 'end'],
  ['last', 'end'],
]);

/** `the end of Phase 1`, `the first day of this agreement`. */
function edge(scan: Scan, at: number): Read<Moment> {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  const word = EDGES.get(scan.low(from));
  if (word === undefined) return null;
  const day = scan.low(from) === 'first' || scan.low(from) === 'last';
  if (day && scan.low(from + 1) !== 'day') return null;
  const of = day ? from + 2 : from + 1;
  if (scan.low(of) !== 'of') return null;
  const stretched = stretch(scan, of + 1);
  return stretched === null
    ? null
    : make(
        scan,
        at,
        { kind: 'edge', edge: word, of: stretched.value, ...(day ? { day: true } : {}) },
        stretched.end,
      );
}

/** `the end of June 2000`, `the start of 2001`: the last or first civil day of it. */
function ofMonth(scan: Scan, at: number): Read<Moment> {
  const from = scan.low(at) === 'the' ? at + 1 : scan.low(at) === 'end' ? at : -1;
  const word = from === -1 ? undefined : EDGES.get(scan.low(from));
  if (word === undefined) return null;
  const read = calendarStretch(scan, scan.low(from + 1) === 'of' ? from + 2 : from + 1);
  if (read === null) return null;
  return make(
    scan,
    at,
    { kind: 'date', date: word === 'start' ? read.value.first : read.value.last },
    read.end,
  );
}

/** A phase, by number or name, or this agreement. */
export function stretch(scan: Scan, at: number): Read<Stretch> {
  const phase = scan.phase(at, true);
  if (phase !== null) {
    return { value: { kind: 'phase', phase: phase.value, span: scan.span(at, phase.end) }, end: phase.end };
  }
  if (!scan.is(at, 'this', 'agreement')) return null;
  return { value: { kind: 'agreement', span: scan.span(at, at + 2) }, end: at + 2 };
}

const BEFORE = phrases('before', 'prior to', 'preceding');
const AFTER = phrases('after', 'following', 'from');

/** `10 days after P`, `2 days before P`, `the day after P`, `the fifth day after P`. */
function offset(scan: Scan, at: number): Read<Moment> {
  const length = scan.low(at) === 'the' ? theDay(scan, at) : duration(scan, at);
  if (length === null) return null;
  const before = scan.after(length.end, BEFORE);
  const after = scan.after(length.end, AFTER);
  const from = before === -1 && after === -1 ? null : core(scan, Math.max(before, after));
  if (from === null) return null;
  const direction = before === -1 ? 'after' : 'before';
  return make(scan, at, { kind: 'offset', duration: length.value, direction, from: from.value }, from.end);
}

/** `the day`, `the fifth day` before or after something: as many days. */
function theDay(scan: Scan, at: number): ReturnType<typeof duration> {
  const nth = ordinal(scan, at + 1);
  const day = nth?.end ?? at + 1;
  if (scan.low(day) !== 'day') return null;
  return { value: { amount: nth?.value ?? 1, unit: 'day', span: scan.span(at, day + 1) }, end: day + 1 };
}

const ACTIONS = new Map([
  ['completion', 'performed'],
  ['performance', 'performed'],
  ['fulfilment', 'performed'],
  ['implementation', 'performed'],
  ['verification', 'verified'],
  ['breach', 'breached'],
  ['violation', 'breached'],
  ['suspension', 'suspended'],
] as const);

/** `completion of 2.1`, `verification of 2.1(a)`. */
export function action(scan: Scan, at: number): Read<Moment> {
  const from = ['the', 'a', 'any'].includes(scan.low(at)) ? at + 1 : at;
  const word = scan.low(from);
  for (const [noun, state] of ACTIONS) {
    if (noun !== word || scan.low(from + 1) !== 'of') continue;
    const read = reference(scan, from + 2);
    if (read === null) continue;
    const by = state === 'verified' && scan.low(read.end) === 'by' ? actorPhrase(scan, read.end + 1) : null;
    if (by === null) return make(scan, at, { kind: 'state', reference: read.value, state }, read.end);
    const span = scan.span(at, by.end);
    const said = { reference: read.value, state, negated: false, by: by.value, until: null, span } as const;
    return make(scan, at, { kind: 'condition', condition: { kind: 'state', ...said } }, by.end);
  }
  return null;
}

/** `2.1 is verified`, `2.1`; a denied state is no moment. */
function ofReference(scan: Scan, at: number): Read<Moment> {
  const read = reference(scan, at);
  if (read === null) return null;
  const kind = read.value.targets[0]?.kind;
  if (kind === 'agreement' || kind === 'matter') return null;
  const said = stated(scan, read.end);
  if (said === null)
    return make(scan, at, { kind: 'state', reference: read.value, state: 'performed' }, read.end);
  if (said.value.negated) return null;
  return make(scan, at, { kind: 'state', reference: read.value, state: said.value.state }, said.end);
}

/** `Phase 2 begins` as a moment. */
function phaseClause(scan: Scan, at: number): Read<Moment> {
  const phase = scan.phase(at, false);
  if (phase === null) return null;
  const begins = scan.after(phase.end, PHASE_BEGINS);
  const ends = begins === -1 ? scan.after(phase.end, PHASE_ENDS) : begins;
  if (ends === -1) return null;
  const of: Stretch = { kind: 'phase', phase: phase.value, span: scan.span(at, phase.end) };
  return make(scan, at, { kind: 'edge', edge: begins === -1 ? 'end' : 'start', of }, ends);
}

function ofEvent(scan: Scan, at: number): Read<Moment> {
  const each = scan.low(at) === 'each';
  const read = eventPhrase(scan, each ? at + 1 : at);
  if (read === null || read.value.negated) return null;
  return make(scan, at, { kind: 'event', event: read.value.event, each }, read.end);
}
