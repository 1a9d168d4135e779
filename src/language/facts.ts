import type { Condition, Moment } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { NameId, PhaseId } from '../model/names.ts';
import type { Reference } from '../model/references.ts';
import { actorList, actorPhrase } from './actors.ts';
import { sentenceEnd } from './acts.ts';
import { condition } from './conditions.ts';
import { moment } from './moments.ts';
import { number } from './numbers.ts';
import { takes } from './qualifiers.ts';
import { reference } from './references.ts';
import { phrases, type Read, type Scan } from './scan.ts';

/** A fact as written. */
export type FactText =
  | { readonly kind: 'irreversible'; readonly reference: Reference }
  | {
      readonly kind: 'takes';
      readonly reference: Reference;
      readonly least: Duration;
      readonly most: Duration;
    }
  | { readonly kind: 'entry'; readonly signers: readonly NameId[]; readonly moment: Moment | null }
  | { readonly kind: 'continues'; readonly phase: PhaseId; readonly condition: Condition }
  | { readonly kind: 'prevails'; readonly over: Reference; readonly reference: Reference }
  | {
      readonly kind: 'decides';
      readonly body: NameId;
      readonly consensus: boolean;
      readonly needed: number | null;
      readonly of: number | null;
    };

/** A whole sentence that states a fact, or one of several bodies; none where it is none, or goes on after it. */
export function factsIn(scan: Scan): readonly FactText[] {
  const read = ofReference(scan) ?? ofEachAct(scan) ?? entry(scan, 0) ?? continues(scan) ?? decides(scan);
  return read !== null && read.end >= sentenceEnd(scan) ? [read.value] : decideAlike(scan);
}

/** `A release under 2.1 cannot be undone`: each that 2.1 speaks of. */
function ofEachAct(scan: Scan): Read<FactText> {
  if (!['a', 'an', 'any'].includes(scan.low(0))) return null;
  for (let at = 2; at < 6 && scan.kind(at) === 'word'; at++) {
    const of = scan.low(at) === 'under' ? reference(scan, at + 1) : null;
    if (of !== null) return scan.after(of.end, UNDONE) === -1 ? null : said(scan, of.value, of.end);
  }
  return null;
}

const UNDONE = phrases(
  'cannot be undone',
  'can not be undone',
  'cannot be reversed',
  'is irreversible',
  'are irreversible',
);

function ofReference(scan: Scan): Read<FactText> {
  const of = reference(scan, 0);
  if (of === null) return leadingNumber(scan);
  return said(scan, of.value, of.end);
}

/** `7 cannot be undone`: a whole number alone is a reference only before such words. */
function leadingNumber(scan: Scan): Read<FactText> {
  if (scan.kind(0) !== 'number') return null;
  const span = scan.span(0, 1);
  const of: Reference = {
    targets: [{ kind: 'provision', label: scan.text(0), within: null, span }],
    quantifier: 'all',
    span,
  };
  return said(scan, of, 1);
}

function said(scan: Scan, of: Reference, at: number): Read<FactText> {
  const undone = scan.after(at, UNDONE);
  if (undone !== -1) return { value: { kind: 'irreversible', reference: of }, end: undone };
  if (scan.low(at) === 'takes' || scan.low(at) === 'take') {
    const long = takes(scan, at + 1);
    return long === null ? null : { value: { kind: 'takes', reference: of, ...long.value }, end: long.end };
  }
  const over =
    scan.is(at, 'prevails', 'over') || scan.is(at, 'prevail', 'over') ? reference(scan, at + 2) : null;
  return over === null
    ? null
    : { value: { kind: 'prevails', reference: of, over: over.value }, end: over.end };
}

const ENTERS = phrases(
  'this agreement enters into force',
  'this agreement shall enter into force',
  'this agreement will enter into force',
  'the agreement enters into force',
);

/** `This agreement enters into force when A and B sign`, `… on P`, `… upon signature by A and B`. */
export function entry(scan: Scan, at: number): Read<FactText> {
  const from = scan.after(at, ENTERS);
  return from === -1 ? null : entryWords(scan, from);
}

const SIGNED_BY = phrases(
  'upon signature by',
  'on signature by',
  'upon its signature by',
  'when signed by',
  'once signed by',
);
const ON = phrases('on', 'upon', 'at', 'from', 'as of', 'after', 'when', 'once');

/** What stands after `enters into force`, or in the header's entry of that name. */
export function entryWords(scan: Scan, at: number): Read<FactText> {
  const when = scan.low(at) === 'when' || scan.low(at) === 'once' ? signers(scan, at + 1) : null;
  if (when !== null) {
    const sign = ['sign', 'signs'].includes(scan.low(when.end)) ? when.end + 1 : -1;
    const have =
      scan.is(when.end, 'have', 'signed') || scan.is(when.end, 'has', 'signed') ? when.end + 2 : sign;
    if (have !== -1)
      return { value: { kind: 'entry', signers: when.value, moment: null }, end: skipIt(scan, have) };
  }
  const by = scan.after(at, SIGNED_BY);
  const signed = by === -1 ? null : signers(scan, by);
  if (signed !== null)
    return { value: { kind: 'entry', signers: signed.value, moment: null }, end: signed.end };
  const on = scan.after(at, ON);
  const point = moment(scan, on === -1 ? at : on);
  return point === null
    ? null
    : { value: { kind: 'entry', signers: [], moment: point.value }, end: point.end };
}

function skipIt(scan: Scan, at: number): number {
  return scan.low(at) === 'it' ? at + 1 : scan.is(at, 'this', 'agreement') ? at + 2 : at;
}

/** Named actors; `the Parties` gives none by name, which means all of them. */
function signers(scan: Scan, at: number): Read<readonly NameId[]> {
  const list = actorList(scan, scan.low(at) === 'both' ? at + 1 : at);
  if (list !== null) return { value: list.value.actors, end: list.end };
  const phrase = actorPhrase(scan, at);
  return phrase === null ? null : { value: [], end: phrase.end };
}

const AS_LONG = phrases('as long as', 'so long as', 'for as long as', 'while');

function continues(scan: Scan): Read<FactText> {
  const phase = scan.phase(0, true);
  if (phase === null || scan.low(phase.end) !== 'continues') return null;
  const from = scan.after(phase.end + 1, AS_LONG);
  const held = from === -1 ? null : condition(scan, from);
  return held === null
    ? null
    : { value: { kind: 'continues', phase: phase.value, condition: held.value }, end: held.end };
}

const CONSENSUS = phrases('by consensus', 'unanimously', 'by unanimity', 'by agreement of all its members');
const MAJORITY = phrases(
  'by majority',
  'by a majority',
  'by simple majority',
  'by a majority of its members',
);

const DECIDES = phrases(
  'decides',
  'shall decide',
  'decide',
  'take decisions',
  'take their decisions',
  'shall take their decisions',
  'takes decisions',
  'takes its decisions',
  'shall take decisions',
  'shall take its decisions',
);

function decides(scan: Scan): Read<FactText> {
  const body = scan.named(0, 'actor');
  return body === null ? null : decidesBy(scan, body.value, body.end);
}

/** `The Council and the Mission take their decisions by consensus`: each of them does. */
function decideAlike(scan: Scan): readonly FactText[] {
  const bodies = actorList(scan, 0);
  if (bodies === null || bodies.value.quantifier === 'one') return [];
  const read = bodies.value.actors.map((body) => decidesBy(scan, body, bodies.end));
  return read.flatMap((one) => (one !== null && one.end >= sentenceEnd(scan) ? [one.value] : []));
}

function decidesBy(scan: Scan, body: NameId, at: number): Read<FactText> {
  const verb = scan.after(at, DECIDES);
  if (verb === -1) return null;
  const all = scan.after(verb, CONSENSUS);
  const most = scan.after(verb, MAJORITY);
  const base = { kind: 'decides', body } as const;
  if (all !== -1) return { value: { ...base, consensus: true, needed: null, of: null }, end: all };
  if (most !== -1) return { value: { ...base, consensus: false, needed: null, of: null }, end: most };
  const needed = scan.low(verb) === 'by' ? number(scan, verb + 1) : null;
  const of =
    needed === null || scan.low(needed.end) !== 'of'
      ? null
      : number(scan, scan.low(needed.end + 1) === 'its' ? needed.end + 2 : needed.end + 1);
  if (needed === null || of === null) return null;
  const end = scan.low(of.end) === 'members' ? of.end + 1 : of.end;
  return { value: { ...base, consensus: false, needed: needed.value, of: of.value }, end };
}
