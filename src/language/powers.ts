import type { Power } from '../model/norms.ts';
import type { Reference } from '../model/references.ts';
import { actorPhrase } from './actors.ts';
import { duration } from './numbers.ts';
import { reference } from './references.ts';
import { phrases, type Read, type Scan } from './scan.ts';

type Bare = Power extends infer P ? (P extends Power ? Omit<P, 'span'> : never) : never;

function make(scan: Scan, at: number, value: Bare, end: number): Read<Power> {
  const made: Power = { ...value, span: scan.span(at, end) };
  return { value: made, end };
}

/** An act that the checker knows, at the beginning of an act; further words may follow it. */
export function power(scan: Scan, start: number): Read<Power> {
  const agreed = scan.after(start, RESOLVING);
  const at = agreed === -1 ? start : agreed;
  return (
    onReference(scan, at) ??
    refer(scan, at) ??
    ends(scan, at) ??
    extend(scan, at) ??
    convene(scan, at) ??
    access(scan, at)
  );
}

/** `may agree to extend Phase 1`. */
const RESOLVING = phrases('agree to', 'decide to', 'jointly decide to', 'agree jointly to', 'together');

const PASSIVE: ReadonlyMap<string, string> = new Map([
  ['suspended', 'suspend'],
  ['resumed', 'resume'],
  ['decided', 'decide'],
  ['settled', 'decide'],
  ['resolved', 'decide'],
  ['amended', 'amend'],
  ['modified', 'amend'],
  ['referred', 'refer'],
  ['submitted', 'refer'],
  ['ended', 'end'],
  ['terminated', 'end'],
  ['extended', 'extend'],
  ['prolonged', 'extend'],
  ['convened', 'convene'],
  ['given', 'access'],
  ['granted', 'access'],
]);

/**
 * A power said in the passive: `any dispute … be referred to the Council`, `Phase 1 be extended by 30 days`.
 */
export function passivePower(scan: Scan, subject: number, verb: number): Read<Power> {
  const kind = PASSIVE.get(scan.low(verb));
  const from = scan.low(subject) === 'the' ? subject + 1 : subject;
  if (kind === 'suspend' || kind === 'resume' || kind === 'decide' || kind === 'amend')
    return passiveOn(scan, subject, verb, kind);
  if (kind === 'refer') return passiveRefer(scan, subject, verb);
  if (kind === 'end' || kind === 'extend') return passiveSpan(scan, subject, verb, kind);
  if (kind === 'convene') {
    const who = actorPhrase(scan, subject);
    return who === null ? null : make(scan, subject, { kind: 'convene', who: who.value }, verb + 1);
  }
  const to = kind === 'access' ? actorPhrase(scan, subject) : null;
  if (to !== null && accessWord(scan, verb + 1) !== -1)
    return make(scan, subject, { kind: 'give access', to: to.value }, verb + 1);
  const heard =
    kind === 'access' && accessWord(scan, from) !== -1 && scan.low(verb + 1) === 'to'
      ? actorPhrase(scan, verb + 2)
      : null;
  return heard === null ? null : make(scan, subject, { kind: 'give access', to: heard.value }, heard.end);
}

function passiveOn(
  scan: Scan,
  subject: number,
  verb: number,
  kind: 'suspend' | 'resume' | 'decide' | 'amend',
): Read<Power> {
  const of = reference(scan, subject);
  if (of !== null) return make(scan, subject, { kind, what: of.value }, verb + 1);
  const disputes = kind === 'decide' ? disputesAt(scan, subject, verb) : null;
  return disputes === null ? null : make(scan, subject, { kind, what: disputes.value }, verb + 1);
}

/** `any dispute`, `disputes about the implementation of 2.1`: what is disputed, where that can be told. */
function disputesAt(scan: Scan, at: number, stop: number): Read<Reference> {
  const end = scan.after(at, DISPUTES);
  if (end === -1) return null;
  for (let topic = end; TOPIC.test(scan.low(end)) && topic < Math.min(stop, end + TOPIC_WORDS_MAX); topic++) {
    const of = reference(scan, topic);
    if (of === null) continue;
    const whole = of.value.targets[0]?.kind === 'agreement';
    return { value: whole ? anything(scan, at, of.end) : of.value, end: of.end };
  }
  const between = scan.low(end) === 'between' ? actorPhrase(scan, end + 1) : null;
  if (between !== null) return { value: anything(scan, at, between.end), end: between.end };
  return isNarrow(scan, at, stop) ? null : { value: anything(scan, at, end), end };
}

const TOPIC = /^(about|over|concerning|regarding|relating|on|under|arising|as)$/;
const TOPIC_WORDS_MAX = 12;

function anything(scan: Scan, from: number, to: number): Reference {
  const span = scan.span(from, to);
  return { targets: [{ kind: 'any', heading: null, span }], quantifier: 'all', span };
}

/**
 * A dispute about one thing (`any dispute over the redeployment`) is not any dispute; one on this agreement
 * is.
 */
function isNarrow(scan: Scan, at: number, to: number): boolean {
  const end = scan.after(at, DISPUTES);
  if (end === -1 || !/^(over|concerning|about|on|regarding|relating|between)$/.test(scan.low(end)))
    return false;
  const topic = scan.words(end, to).toLowerCase();
  return !/(this agreement|agreement|interpretation|application|implementation|provision)/.test(topic);
}

function passiveRefer(scan: Scan, subject: number, verb: number): Read<Power> {
  const of = reference(scan, subject) ?? disputesAt(scan, subject, verb);
  if (of === null) return null;
  const to = scan.low(verb + 1) === 'to' ? actorPhrase(scan, verb + 2) : null;
  const body = to === null ? null : scan.named(verb + 2, 'actor');
  if (to === null) return null;
  return make(scan, subject, { kind: 'refer', what: of.value, to: body?.value ?? null }, to.end);
}

function passiveSpan(scan: Scan, subject: number, verb: number, kind: 'end' | 'extend'): Read<Power> {
  const phase = scan.phase(subject, true);
  if (phase === null && !scan.is(subject, 'this', 'agreement')) return null;
  const id = phase?.value ?? null;
  if (kind === 'end') return make(scan, subject, { kind, phase: id }, verb + 1);
  const by = scan.low(verb + 1) === 'by' || scan.low(verb + 1) === 'for' ? verb + 2 : -1;
  const most = by !== -1 && scan.is(by, 'up', 'to') ? by + 2 : by;
  const length = most === -1 ? null : duration(scan, most);
  return make(scan, subject, { kind, phase: id, by: length?.value ?? null }, length?.end ?? verb + 1);
}

const VERBS: ReadonlyMap<string, 'suspend' | 'resume' | 'decide' | 'amend'> = new Map([
  ['suspend', 'suspend'],
  ['resume', 'resume'],
  ['decide', 'decide'],
  ['determine', 'decide'],
  ['settle', 'decide'],
  ['resolve', 'decide'],
  ['amend', 'amend'],
  ['modify', 'amend'],
]);
const PERFORMANCE = phrases(
  'performance of',
  'the performance of',
  'its performance of',
  'implementation of',
  'the implementation of',
  'its obligations under',
  'its duties under',
);

function onReference(scan: Scan, at: number): Read<Power> {
  const kind = VERBS.get(scan.low(at));
  if (kind === undefined || (kind === 'decide' && isTalk(scan, at))) return null;
  const skip = scan.after(at + 1, PERFORMANCE);
  const of = reference(scan, skip === -1 ? at + 1 : skip);
  if (of === null) return anyDispute(scan, at, kind);
  return make(scan, at, { kind, what: of.value }, of.end);
}

const TALK =
  /^(negotiation|negotiations|consultation|consultations|talks|dialogue|agreement|amicably|peacefully|conciliation|mediation|peaceful)$/;

/** To settle a matter by negotiation is to talk, not to decide. */
function isTalk(scan: Scan, at: number): boolean {
  const isThis = (index: number): boolean => ['this', 'the'].includes(scan.low(index - 1));
  return scan.tokens.some(
    ({ low }, index) => index > at && TALK.test(low) && !(low === 'agreement' && isThis(index)),
  );
}

/** `decide any dispute`, `settle disputes`: whatever is disputed. */
function anyDispute(scan: Scan, at: number, kind: 'suspend' | 'resume' | 'decide' | 'amend'): Read<Power> {
  const read = kind === 'decide' ? disputesAt(scan, at + 1, scan.length) : null;
  return read === null ? null : make(scan, at, { kind, what: read.value }, read.end);
}

const DISPUTES = phrases(
  'any dispute',
  'all disputes',
  'disputes',
  'each dispute',
  'every dispute',
  'a dispute',
  'any disputes',
);

function refer(scan: Scan, at: number): Read<Power> {
  if (scan.low(at) !== 'refer' && scan.low(at) !== 'submit') return null;
  const of = reference(scan, at + 1) ?? disputesAt(scan, at + 1, scan.length);
  if (of === null || scan.low(of.end) !== 'to') return null;
  const to = scan.named(of.end + 1, 'actor');
  const end = to?.end ?? actorPhrase(scan, of.end + 1)?.end;
  if (end === undefined) return null;
  return make(scan, at, { kind: 'refer', what: of.value, to: to?.value ?? null }, end);
}

function ends(scan: Scan, at: number): Read<Power> {
  if (scan.low(at) !== 'end' && scan.low(at) !== 'terminate') return null;
  if (scan.is(at + 1, 'this', 'agreement')) return make(scan, at, { kind: 'end', phase: null }, at + 3);
  const phase = scan.phase(at + 1, true);
  return phase === null ? null : make(scan, at, { kind: 'end', phase: phase.value }, phase.end);
}

function extend(scan: Scan, at: number): Read<Power> {
  if (scan.low(at) !== 'extend' && scan.low(at) !== 'prolong') return null;
  const whole = scan.is(at + 1, 'this', 'agreement');
  const phase = whole ? null : scan.phase(at + 1, true);
  const end = whole ? at + 3 : (phase?.end ?? -1);
  if (end === -1) return null;
  const once = scan.low(end) === 'once' ? end + 1 : end;
  const by = scan.low(once) === 'by' || scan.low(once) === 'for' ? once + 1 : -1;
  const most = by !== -1 && scan.is(by, 'up', 'to') ? by + 2 : by;
  const length = most === -1 ? null : duration(scan, most);
  return make(
    scan,
    at,
    { kind: 'extend', phase: phase?.value ?? null, by: length?.value ?? null },
    length?.end ?? end,
  );
}

function convene(scan: Scan, at: number): Read<Power> {
  if (scan.low(at) !== 'convene') return null;
  const who = actorPhrase(scan, at + 1);
  return who === null ? null : make(scan, at, { kind: 'convene', who: who.value }, who.end);
}

/** `give BODY access`, `grant access to BODY`, `allow BODY access`. */
function access(scan: Scan, at: number): Read<Power> {
  if (!['give', 'grant', 'allow', 'provide', 'guarantee', 'ensure'].includes(scan.low(at))) return null;
  const to = actorPhrase(scan, at + 1);
  const word = to === null ? -1 : accessWord(scan, to.end);
  if (to !== null && word !== -1) return make(scan, at, { kind: 'give access', to: to.value }, word);
  const first = accessWord(scan, at + 1);
  if (first === -1) return null;
  const toward = scan.low(first) === 'to' || scan.low(first) === 'for' ? actorPhrase(scan, first + 1) : null;
  return toward === null ? null : make(scan, at, { kind: 'give access', to: toward.value }, toward.end);
}

const ADJECTIVES: ReadonlySet<string> = new Set([
  'full',
  'free',
  'unhindered',
  'unimpeded',
  'safe',
  'unrestricted',
  'immediate',
  'complete',
  ',',
  'and',
]);

/** The token after `access`, adjectives before it skipped; -1 where there is none. */
export function accessWord(scan: Scan, at: number): number {
  let end = at;
  while (ADJECTIVES.has(scan.low(end)) && end < at + 6) end++;
  return scan.low(end) === 'access' ? end + 1 : -1;
}
