import type { Span } from '../base/span.ts';
import type { ActorPhrase, Condition, Moment } from '../model/conditions.ts';
import type { Reference } from '../model/references.ts';
import { actorPhrase } from './actors.ts';
import { CONDUCT } from './conduct-verbs.ts';
import { eventPhrase } from './events.ts';
import { moment } from './moments.ts';
import { PHASE_BEGINS, PHASE_BEGINS_NOT, PHASE_ENDS, PHASE_ENDS_NOT } from './phase-verbs.ts';
import { quantity } from './quantities.ts';
import { participle, reference, stated } from './references.ts';
import { phrases, type Read, remembered, type Scan } from './scan.ts';

/**
 * A condition. `and` with `or` in one needs `both … and` or `either … or`; else it ends before the second
 * word.
 */
export const condition = remembered((scan, at): Read<Condition> => {
  const lead = scan.low(at);
  if (lead === 'both' || lead === 'either') {
    const read = joined(scan, at + 1, lead === 'both' ? 'and' : 'or', at);
    if (read !== null) return read;
  }
  const first = atom(scan, at);
  if (first === null) return null;
  const word = scan.low(scan.low(first.end) === ',' ? first.end + 1 : first.end);
  if (word !== 'and' && word !== 'or' && !listed(scan, first.end)) return first;
  return joined(scan, at, word === 'or' || word === 'and' ? word : lastWord(scan, first.end), at) ?? first;
});

function joined(scan: Scan, at: number, word: 'and' | 'or', start: number): Read<Condition> {
  const of: Condition[] = [];
  let end = at;
  // A list that comes to its `and` does so from each of its commas.
  let inList = false;
  for (;;) {
    const next = operand(scan, end);
    if (next === null) break;
    of.push(next.value);
    end = next.end;
    const comma = scan.low(end) === ',' ? 1 : 0;
    const link = scan.low(end + comma) === word ? 1 : 0;
    const from = afterLink(scan, end + comma + link);
    inList = link === 0 && (inList || listed(scan, end));
    if (comma + link === 0 || operand(scan, from) === null || (link === 0 && !inList)) break;
    end = from;
  }
  if (of.length < 2) return null;
  return { value: { kind: word, of, span: scan.span(start, end) }, end };
}

/** `if 1.2 is breached or if 1.3 is`: the word of the condition may be said again. */
function afterLink(scan: Scan, at: number): number {
  return ['if', 'once', 'when', 'unless'].includes(scan.low(at)) ? at + 1 : at;
}

/** One side of `and` or `or`: an atom, or a group marked by `both` or `either`. */
const operand = remembered((scan, at): Read<Condition> => {
  const lead = scan.low(at);
  if (lead === 'both') return joined(scan, at + 1, 'and', at);
  if (lead === 'either') return joined(scan, at + 1, 'or', at) ?? atom(scan, at);
  return atom(scan, at);
});

/** Whether a comma here goes on with a list of conditions that comes to an `and` or `or`. */
function listed(scan: Scan, at: number): boolean {
  return scan.low(at) === ',' && listWord(scan, at) !== null;
}

function lastWord(scan: Scan, at: number): 'and' | 'or' {
  return listWord(scan, at) ?? 'and';
}

function listWord(scan: Scan, at: number): 'and' | 'or' | null {
  let end = at;
  while (scan.low(end) === ',') {
    const word = scan.low(end + 1);
    if (word === 'and' || word === 'or') return atom(scan, end + 2) === null ? null : word;
    const next = atom(scan, end + 1);
    if (next === null) return null;
    end = next.end;
  }
  const word = scan.low(end);
  return (word === 'and' || word === 'or') && end > at && atom(scan, end + 1) !== null ? word : null;
}

const atom = remembered((scan, at): Read<Condition> => {
  return (
    state(scan, at) ??
    phase(scan, at) ??
    event(scan, at) ??
    agreement(scan, at) ??
    conduct(scan, at) ??
    count(scan, at)
  );
});

/** `2.1 is [not] performed [by A] [by P]`. A bare reference to a provision means that it is performed. */
function state(scan: Scan, at: number): Read<Condition> {
  const read = reference(scan, at);
  if (read === null) return null;
  const kind = read.value.targets[0]?.kind;
  const said = stated(scan, read.end);
  if (said === null) return null;
  if (kind === 'agreement') return ofAgreement(scan, at, said);
  const other = otherState(scan, at, read.value, said);
  if (other !== null) return other;
  const by = byActor(scan, said.end);
  const until = byMoment(scan, by?.end ?? said.end);
  const end = until?.end ?? by?.end ?? said.end;
  const { state: name, negated } = said.value;
  const value: Condition = {
    kind: 'state',
    reference: read.value,
    state: name,
    negated,
    by: by?.value ?? null,
    until: until?.value ?? null,
    span: scan.span(at, end),
  };
  return { value, end };
}

/** `2.1 is breached or disputed`: a second state of the same. */
function otherState(
  scan: Scan,
  at: number,
  of: Reference,
  said: NonNullable<ReturnType<typeof stated>>,
): Read<Condition> {
  const word = scan.low(said.end);
  if (word !== 'or' && word !== 'and') return null;
  const not = scan.low(said.end + 1) === 'not';
  const second = participle(scan, not ? said.end + 2 : said.end + 1, not || said.value.negated);
  if (second === null) return null;
  const span = scan.span(at, second.end);
  const base = { kind: 'state', reference: of, by: null, until: null, span } as const;
  return {
    value: {
      kind: word,
      of: [
        { ...base, ...said.value },
        { ...base, ...second.value },
      ],
      span,
    },
    end: second.end,
  };
}

function byActor(scan: Scan, at: number): Read<ActorPhrase> {
  return scan.low(at) === 'by' ? actorPhrase(scan, at + 1) : null;
}

const BY = phrases('by', 'no later than', 'not later than', 'on or before', 'before the end of');

function byMoment(scan: Scan, at: number): Read<Moment> {
  const from = scan.after(at, BY);
  return from === -1 ? null : moment(scan, from);
}

function phase(scan: Scan, at: number): Read<Condition> {
  const read = scan.phase(at, false);
  if (read === null) return null;
  for (const [list, edge, negated] of [
    [PHASE_BEGINS_NOT, 'start', true],
    [PHASE_ENDS_NOT, 'end', true],
    [PHASE_BEGINS, 'start', false],
    [PHASE_ENDS, 'end', false],
  ] as const) {
    const end = scan.after(read.end, list);
    if (end === -1) continue;
    const said = {
      value: { kind: 'phase', phase: read.value, edge, negated, span: scan.span(at, end) },
      end,
    } as const;
    return negated ? notBy(scan, at, said) : said;
  }
  return null;
}

/** `has not begun by day 120`: the day has come, and it has not. */
function notBy(scan: Scan, at: number, said: NonNullable<Read<Condition>>): NonNullable<Read<Condition>> {
  const until = byMoment(scan, said.end);
  if (until === null) return said;
  const come: Condition = { kind: 'moment', at: until.value, span: until.value.span };
  const span = scan.span(at, until.end);
  return { value: { kind: 'and', of: [said.value, come], span }, end: until.end };
}

function event(scan: Scan, at: number): Read<Condition> {
  const read = eventPhrase(scan, at);
  if (read === null) return null;
  const until = byMoment(scan, read.end);
  const end = until?.end ?? read.end;
  const { event: name, negated } = read.value;
  return {
    value: { kind: 'event', event: name, negated, until: until?.value ?? null, span: scan.span(at, end) },
    end,
  };
}

const AGREE = phrases(
  'agree',
  'agrees',
  'have agreed',
  'has agreed',
  'consent',
  'consents',
  'have consented',
  'has consented',
  'so agree',
  'so agrees',
  'jointly agree',
  'so decide',
  'so decides',
  'so determines',
);
const AGREE_NOT = phrases(
  'do not agree',
  'does not agree',
  'have not agreed',
  'has not agreed',
  'do not consent',
  'does not consent',
);

/** `A and B agree [on X] [by P]`. */
function agreement(scan: Scan, at: number): Read<Condition> {
  const actors = actorPhrase(scan, at);
  if (actors === null) return null;
  const otherwise = scan.after(actors.end, DECIDES);
  if (scan.low(otherwise) === 'otherwise') return agreedOtherwise(scan, at, actors.value, otherwise);
  const not = scan.after(actors.end, AGREE_NOT);
  const verb = not === -1 ? scan.after(actors.end, AGREE) : not;
  if (verb === -1) return null;
  const about = aboutEnd(scan, verb);
  const until = byMoment(scan, about);
  const end = until?.end ?? about;
  const value: Condition = {
    kind: 'agrees',
    actors: actors.value,
    about: scan.words(verb, about),
    negated: not !== -1,
    until: until?.value ?? null,
    span: scan.span(at, end),
  };
  return { value, end };
}

const DECIDES = phrases('decide', 'decides', 'determine', 'determines', 'has decided', 'have decided');

/** `the Council decides otherwise`: what a body agrees on, it decides. */
function agreedOtherwise(scan: Scan, at: number, actors: ActorPhrase, about: number): Read<Condition> {
  const end = about + 1;
  const span = scan.span(at, end);
  return {
    value: { kind: 'agrees', actors, about: scan.words(about, end), negated: false, until: null, span },
    end,
  };
}

const STOPS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  'by',
  'within',
  'before',
  'after',
  'until',
  'if',
  'unless',
  'once',
  'when',
  'or',
  'shall',
  'may',
  'verified',
  'throughout',
]);

/** What is agreed on: words after `on`, `to`, `otherwise`, `in writing`, up to a comma or the next cue. */
function aboutEnd(scan: Scan, at: number): number {
  if (!['on', 'to', 'otherwise', 'in', 'upon', 'that'].includes(scan.low(at))) return at;
  if (scan.low(at) === 'on' && moment(scan, at + 1) !== null) return at;
  let end = at + 1;
  while (
    end < scan.length &&
    !STOPS.has(scan.low(end)) &&
    byMoment(scan, end) === null &&
    !(scan.low(end) === 'and' && atom(scan, end + 1) !== null)
  )
    end++;
  return end;
}

/** `this agreement is breached`: any provision of it is. */
function ofAgreement(scan: Scan, at: number, said: NonNullable<ReturnType<typeof stated>>): Read<Condition> {
  if (!['breached', 'disputed'].includes(said.value.state)) return null;
  const by = byActor(scan, said.end);
  const end = by?.end ?? said.end;
  const span = scan.span(at, end);
  const value: Condition = {
    kind: 'state',
    reference: anyProvision(span),
    ...said.value,
    by: by?.value ?? null,
    until: null,
    span,
  };
  return { value, end };
}

function anyProvision(span: Span): Reference {
  return { targets: [{ kind: 'any', heading: null, span }], quantifier: 'all', span };
}

/**
 * `a party violates 1.1`, `Northland has performed 2.1 by day 7`: the state of a provision, and whose doing
 * it is.
 */
function conduct(scan: Scan, at: number): Read<Condition> {
  const actors = actorPhrase(scan, at);
  if (actors === null) return null;
  for (const [name, negated, verbs] of CONDUCT) {
    const verb = scan.after(actors.end, verbs);
    const of = verb === -1 ? null : reference(scan, verb);
    if (of === null) continue;
    const whole = of.value.targets[0]?.kind === 'agreement';
    const until = byMoment(scan, of.end);
    const end = until?.end ?? of.end;
    const span = scan.span(at, end);
    const target = whole ? anyProvision(of.value.span) : of.value;
    const value: Condition = {
      kind: 'state',
      reference: target,
      state: name,
      negated,
      by: actors.value,
      until: until?.value ?? null,
      span,
    };
    return { value, end };
  }
  return null;
}

const COUNTED = phrases('is', 'are', 'was', 'were', 'has been', 'have been', 'have', 'has');
const UNDER = phrases('under', 'in accordance with', 'pursuant to', 'as required by');

/** `4 hostages are released under 2.1`, `fewer than 600 trucks have passed under 1.4 by day 9`. */
function count(scan: Scan, at: number): Read<Condition> {
  const few = scan.is(at, 'fewer', 'than') || scan.is(at, 'less', 'than');
  const read = quantity(scan, few ? at + 2 : at, (index) => scan.after(index, COUNTED) !== -1);
  if (read === null) return null;
  const verb = scan.after(read.end, COUNTED);
  if (verb === -1) return null;
  const denied = scan.low(verb) === 'not';
  const been = denied && scan.low(verb + 1) === 'been' ? 2 : denied ? 1 : 0;
  const said = verb + been;
  const under = scan.after(said + 1, UNDER);
  const of = under === -1 ? null : reference(scan, under);
  if (of === null || (few && denied)) return null;
  const value: Condition = {
    kind: 'count',
    quantity: read.value,
    reference: of.value,
    state: scan.low(said) === 'verified' ? 'verified' : 'performed',
    negated: denied || few,
    span: scan.span(at, of.end),
  };
  const counted = { value, end: of.end };
  const late = value.negated ? notBy(scan, at, counted) : counted;
  // Without a moment, fewer than were agreed is so from the first day on.
  return few && late === counted ? null : late;
}
