import type { Span } from '../base/span.ts';
import type { Condition, Conditional, ConditionLink, Moment } from '../model/conditions.ts';
import type { NameId } from '../model/names.ts';
import { actorPhrase } from './actors.ts';
import { condition } from './conditions.ts';
import { eventPhrase } from './events.ts';
import { moment } from './moments.ts';
import { reference, stated } from './references.ts';
import { type Phrases, phrases, type Read, type Scan } from './scan.ts';
import { isSpokenOf } from './spoken-of.ts';

/** A condition, with the word that binds it, as a qualifier of a norm. */
export interface ConditionQualifier {
  readonly kind: 'condition';
  readonly conditional: Conditional;
  readonly span: Span;
}

const LINKS: readonly (readonly [ConditionLink, Phrases])[] = [
  [
    'once',
    phrases('once', 'when', 'as soon as', 'if and when', 'from the moment that', 'from the moment when'),
  ],
  [
    'if',
    phrases(
      'if',
      'either if',
      'in the event that',
      'in event that',
      'in the event',
      'in event',
      'in case that',
      'in case',
      'where',
    ),
  ],
  [
    'unless',
    phrases(
      'unless',
      'except if',
      'except where',
      'except when',
      'save if',
      'save where',
      'save when',
      'without',
    ),
  ],
  [
    'provided that',
    phrases(
      'provided that',
      'provided',
      'provided always that',
      'provided however that',
      'provided , however , that',
      'on condition that',
      'on the condition that',
      'subject to the condition that',
      'subject to',
    ),
  ],
  ['as long as', phrases('as long as', 'so long as', 'for as long as', 'for so long as', 'while', 'whilst')],
];

/** Moments that can be waited for though no condition says them. */
const AWAITED: ReadonlySet<Moment['kind']> = new Set(['earliest', 'latest', 'entry', 'signature'] as const);

/** A condition with the word that binds it. */
export function conditional(scan: Scan, at: number): Read<ConditionQualifier> {
  for (const [link, list] of LINKS) {
    const from = scan.after(at, list);
    if (from === -1) continue;
    const read = condition(scan, scan.low(from) === 'and' ? from + 1 : from);
    const point = link === 'once' ? moment(scan, from) : null;
    if (point !== null && AWAITED.has(point.value.kind)) {
      const { span } = point.value;
      return bind(scan, at, link, { value: { kind: 'moment', at: point.value, span }, end: point.end });
    }
    if (read !== null) return bind(scan, at, link, read);
  }
  return (
    consent(scan, at) ??
    unlessConsent(scan, at) ??
    otherwiseAgreed(scan, at) ??
    upon(scan, at) ??
    should(scan, at)
  );
}

function bind(
  scan: Scan,
  at: number,
  link: ConditionLink,
  read: NonNullable<Read<Condition>>,
): Read<ConditionQualifier> {
  const judged = judge(scan, read.end);
  const end = judged?.end ?? read.end;
  const span = scan.span(at, end);
  const bound: Conditional = { link, condition: read.value, judge: judged?.value ?? null, span };
  return { value: { kind: 'condition', conditional: bound, span }, end };
}

const CONSENT = phrases(
  'subject to the agreement of',
  'subject to the consent of',
  'subject to agreement by',
  'subject to agreement between',
  'with the agreement of',
  'with the consent of',
  'with the approval of',
  'with the prior consent of',
  'with the prior approval of',
  'with the written consent of',
  'subject to the approval of',
  'subject to approval by',
);

/** Whose consent the words here ask for, where nothing declares him; null where they ask for none. */
export function consentOf(scan: Scan, at: number): string | null {
  const from = scan.low(at) === 'subject' ? scan.after(at, CONSENT) : -1;
  if (from === -1) return null;
  const start = ['the', 'a', 'an'].includes(scan.low(from)) ? from + 1 : from;
  let end = start;
  while (end < start + 4 && scan.kind(end) === 'word') end++;
  return scan.words(start, end);
}

/** `with the consent of A`: provided that A agrees. */
function consent(scan: Scan, at: number): Read<ConditionQualifier> {
  const from = scan.after(at, CONSENT);
  const actors = from === -1 ? null : actorPhrase(scan, from);
  if (actors === null) return null;
  const value: Condition = {
    kind: 'agrees',
    actors: actors.value,
    about: '',
    negated: false,
    until: null,
    span: scan.span(at, actors.end),
  };
  return bind(scan, at, 'provided that', { value, end: actors.end });
}

const CONSENTS = ['consent', 'agreement', 'approval', 'permission', 'authorisation', 'authorization'].flatMap(
  (noun) => ['', 'prior ', 'written ', 'prior written ', 'express '].map((kind) => `the ${kind}${noun} of`),
);
const EXCEPT_CONSENT = phrases(
  ...['except with', 'save with', 'except by', 'save by', 'other than with', 'except upon'].flatMap((word) =>
    CONSENTS.map((noun) => `${word} ${noun}`),
  ),
);
const WITHOUT_CONSENT = phrases(...CONSENTS.map((noun) => `without ${noun}`));

/** `except with the consent of A`, and `without the consent of A` where it is forbidden: unless A agrees. */
function unlessConsent(scan: Scan, at: number): Read<ConditionQualifier> {
  const without = isDenied(scan) ? scan.after(at, WITHOUT_CONSENT) : -1;
  const from = without === -1 ? scan.after(at, EXCEPT_CONSENT) : without;
  const actors = from === -1 ? null : actorPhrase(scan, from);
  if (actors === null) return null;
  const span = scan.span(at, actors.end);
  const agrees = {
    kind: 'agrees',
    actors: actors.value,
    about: '',
    negated: false,
    until: null,
    span,
  } as const;
  return bind(scan, at, 'unless', { value: agrees, end: actors.end });
}

const OTHERWISE_AGREED = phrases(
  ...['agreed by', 'agreed between', 'agreed among', 'decided by', 'determined by'].flatMap((word) => [
    `unless otherwise ${word}`,
    `except as otherwise ${word}`,
    `save as otherwise ${word}`,
    `unless it is otherwise ${word}`,
  ]),
);

/** `unless otherwise agreed by the Parties`: unless they agree otherwise. */
function otherwiseAgreed(scan: Scan, at: number): Read<ConditionQualifier> {
  const from = scan.after(at, OTHERWISE_AGREED);
  const actors = from === -1 ? null : actorPhrase(scan, from);
  if (actors === null) return null;
  const span = scan.span(at, actors.end);
  const agrees = {
    kind: 'agrees',
    actors: actors.value,
    about: 'otherwise',
    negated: false,
    until: null,
    span,
  } as const;
  return bind(scan, at, 'unless', { value: agrees, end: actors.end });
}

/** Whether the sentence forbids: `shall not …`, `No party shall …`. */
function isDenied(scan: Scan): boolean {
  if (['no', 'neither', 'none', 'nobody'].includes(scan.low(0))) return true;
  return scan.tokens.some(({ low }, at) => low === 'not' && /^(shall|may|must|will)$/.test(scan.low(at - 1)));
}

const UPON = phrases(
  'upon the occurrence of',
  'upon',
  'on',
  'in the event of',
  'in event of',
  'in case of',
  'in the case of',
);

/** `upon completion of 2.1`, `on verification of 2.1(a)`, `in the event of E`, `pending` apart. */
function upon(scan: Scan, at: number): Read<ConditionQualifier> {
  const from = scan.after(at, UPON);
  const read = from === -1 ? null : moment(scan, from);
  if (read === null) return null;
  const word = scan.low(at);
  if (scan.low(at) === 'on' && !(read.value.kind === 'state' && !startsWithReference(scan, from)))
    return null;
  if (scan.low(at) === 'on' && isSpokenOf(scan, at)) return null;
  const value = asCondition(read.value);
  if (value === null) return null;
  const by = value.kind === 'state' && scan.low(read.end) === 'by' ? actorPhrase(scan, read.end + 1) : null;
  const whole = by !== null && value.kind === 'state' ? { ...value, by: by.value } : value;
  return bind(scan, at, word === 'in' ? 'if' : 'once', { value: whole, end: by?.end ?? read.end });
}

/** `on 2.1` alone says nothing; `on completion of 2.1` does. */
function startsWithReference(scan: Scan, at: number): boolean {
  const of = reference(scan, at);
  return of !== null && stated(scan, of.end) === null;
}

function asCondition(at: Moment): Condition | null {
  if (at.kind === 'state') {
    return {
      kind: 'state',
      reference: at.reference,
      state: at.state,
      negated: false,
      by: null,
      until: null,
      span: at.span,
    };
  }
  if (at.kind === 'event' && !at.each)
    return { kind: 'event', event: at.event, negated: false, until: null, span: at.span };
  const awaited = at.kind === 'edge' || at.kind === 'entry' || at.kind === 'signature';
  return awaited ? { kind: 'moment', at, span: at.span } : null;
}

/** `should 2.1 be breached`. */
function should(scan: Scan, at: number): Read<ConditionQualifier> {
  if (scan.low(at) !== 'should') return null;
  const event = eventPhrase(scan, at + 1);
  if (event !== null) {
    const { event: name, negated } = event.value;
    const span = scan.span(at + 1, event.end);
    return bind(scan, at, 'if', {
      value: { kind: 'event', event: name, negated, until: null, span },
      end: event.end,
    });
  }
  const of = reference(scan, at + 1);
  const not = of !== null && scan.low(of.end) === 'not' ? 1 : 0;
  const said = of === null ? null : stated(scan, of.end + not);
  if (of === null || said === null) return null;
  const value: Condition = {
    kind: 'state',
    reference: of.value,
    state: said.value.state,
    negated: not === 1,
    by: null,
    until: null,
    span: scan.span(at + 1, said.end),
  };
  return bind(scan, at, 'if', { value, end: said.end });
}

const DECIDES = phrases('decides', 'decide', 'determines', 'determine', 'judges', 'judge');

/** `, as M decides`: who judges. */
export function judge(scan: Scan, at: number): Read<NameId> {
  if (scan.low(at) !== ',' || scan.low(at + 1) !== 'as') return null;
  const by = scan.named(at + 2, 'actor');
  const end = by === null ? -1 : scan.after(by.end, DECIDES);
  return by === null || end === -1 ? null : { value: by.value, end };
}
