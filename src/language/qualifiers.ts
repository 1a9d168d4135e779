import type { Span } from '../base/span.ts';
import type { ActorPhrase, Conditional } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { NameId } from '../model/names.ts';
import type { Exception, Norm } from '../model/norms.ts';
import type { Recurrence, TimeQualifier } from '../model/times.ts';
import { actorPhrase } from './actors.ts';
import { conditional, judge } from './conditionals.ts';
import { duration, number, unit } from './numbers.ts';
import { recurrence } from './recurrences.ts';
import { reference } from './references.ts';
import { phrases, type Read, remembered, type Scan } from './scan.ts';
import { timeQualifier } from './times.ts';

/** A verification as written; `unknown` holds the words after `by` that are no declared actor. */
export interface VerificationText {
  readonly by: ActorPhrase | null;
  readonly unknown: { readonly words: string; readonly span: Span } | null;
  readonly within: Duration | null;
}

/** Anything that qualifies a norm's verb. */
export type Qualifier = { readonly span: Span } & (
  | { readonly kind: 'time'; readonly time: TimeQualifier }
  | { readonly kind: 'recurrence'; readonly recurrence: Recurrence }
  | { readonly kind: 'condition'; readonly conditional: Conditional }
  | { readonly kind: 'exchange'; readonly exchange: NonNullable<Norm['exchange']> }
  | { readonly kind: 'lasts'; readonly lasts: Duration }
  | { readonly kind: 'taking'; readonly taking: NonNullable<Norm['taking']> }
  | {
      readonly kind: 'exception';
      readonly exception: Exception /** Qualifiers that its words swallowed. */;
      readonly swallowed: Span | null;
    }
  | { readonly kind: 'verification'; readonly verification: VerificationText }
  | { readonly kind: 'through'; readonly through: NameId }
);

/** A whole qualifier here; null where none can be read. */
export const qualifier = remembered((scan, at): Read<Qualifier> => {
  const only = scan.low(at) === 'only' || scan.low(at) === 'but' ? at + 1 : at;
  return (
    verification(scan, at) ??
    conditional(scan, only) ??
    exchange(scan, at) ??
    often(scan, at) ??
    time(scan, only) ??
    lasts(scan, at) ??
    taking(scan, at) ??
    through(scan, at) ??
    exception(scan, at)
  );
});

function time(scan: Scan, at: number): Read<Qualifier> {
  const read = timeQualifier(scan, at);
  return read === null
    ? null
    : { value: { kind: 'time', time: read.value, span: read.value.span }, end: read.end };
}

function often(scan: Scan, at: number): Read<Qualifier> {
  const read = recurrence(scan, at);
  return read === null
    ? null
    : { value: { kind: 'recurrence', recurrence: read.value, span: read.value.span }, end: read.end };
}

const EXCHANGE = phrases('in exchange for', 'in return for');
const SAME_TIME = phrases(
  'at the same time as',
  'simultaneously with',
  'in parallel with',
  'concurrently with',
);

function exchange(scan: Scan, at: number): Read<Qualifier> {
  const swap = scan.after(at, EXCHANGE);
  const from = swap === -1 ? scan.after(at, SAME_TIME) : swap;
  const of = from === -1 ? null : reference(scan, from);
  if (of === null) return null;
  const span = scan.span(at, of.end);
  const kind = swap === -1 ? 'at the same time as' : 'in exchange for';
  return { value: { kind: 'exchange', exchange: { kind, reference: of.value, span }, span }, end: of.end };
}

const FOR = phrases('for a period of', 'for a further period of', 'for a further', 'for');

function lasts(scan: Scan, at: number): Read<Qualifier> {
  const from = scan.after(at, FOR);
  const read = from === -1 ? null : duration(scan, from);
  if (read === null) return null;
  return { value: { kind: 'lasts', lasts: read.value, span: scan.span(at, read.end) }, end: read.end };
}

/** `taking between 2 and 5 days`, `taking 3 days`, `taking up to 5 days`. */
function taking(scan: Scan, at: number): Read<Qualifier> {
  if (scan.low(at) !== 'taking') return null;
  const read = takes(scan, at + 1);
  if (read === null) return null;
  const span = scan.span(at, read.end);
  return { value: { kind: 'taking', taking: { ...read.value, span }, span }, end: read.end };
}

/** `between 2 and 5 days`, `3 days`, `up to 5 days` (at least one minute). */
export function takes(scan: Scan, at: number): Read<{ readonly least: Duration; readonly most: Duration }> {
  if (scan.low(at) === 'between') {
    const low = number(scan, at + 1);
    const lowUnit = low === null ? null : unit(scan, low.end);
    const and = lowUnit?.end ?? low?.end ?? at;
    const high = scan.low(and) === 'and' ? duration(scan, and + 1) : null;
    if (low === null || high === null) return null;
    const span = scan.span(at + 1, lowUnit?.end ?? low.end);
    const least: Duration = { amount: low.value, unit: lowUnit?.value ?? high.value.unit, span };
    return { value: { least, most: high.value }, end: high.end };
  }
  const upTo = scan.is(at, 'up', 'to') || scan.is(at, 'at', 'most');
  const most = duration(scan, upTo ? at + 2 : at);
  if (most === null) return null;
  const least: Duration = upTo ? { amount: 1, unit: 'minute', span: most.value.span } : most.value;
  return { value: { least, most: most.value }, end: most.end };
}

function through(scan: Scan, at: number): Read<Qualifier> {
  if (scan.low(at) !== 'through' && scan.low(at) !== 'via') return null;
  const by = scan.named(at + 1, 'actor');
  if (by === null) return null;
  return { value: { kind: 'through', through: by.value, span: scan.span(at, by.end) }, end: by.end };
}

const EXCEPT = phrases(
  'except for',
  'except that',
  'except',
  'save for',
  'save',
  'other than',
  'with the exception of',
  'excluding',
);

/** `except …`: free words to the next comma; `, as M decides` names who judges. */
function exception(scan: Scan, at: number): Read<Qualifier> {
  const from = scan.after(at, EXCEPT);
  if (from === -1) return null;
  let end = from;
  let swallowed: Span | null = null;
  const listed = exceptedList(scan, from);
  // `shall pay, save for food, fuel and water`: what is paid and what is not cannot be told.
  if (listed !== -1 && isBareVerb(scan, at)) return null;
  while (end < scan.length && (end < listed || !isStop(scan, end))) {
    const inside = scan.name(end) === null && end > from && end >= listed ? swallowable(scan, end) : null;
    if (inside !== null) swallowed ??= scan.span(end, inside.end);
    end = inside?.end ?? scan.name(end)?.end ?? end + 1;
  }
  if (end === from) return null;
  const words = scan.words(from, end);
  const judged = judge(scan, end);
  const stop = judged?.end ?? end;
  const span = scan.span(at, stop);
  const value: Exception = { words, judge: judged?.value ?? null, span };
  const ownComma = scan.low(end) === ',';
  return {
    value: { kind: 'exception', exception: value, swallowed: ownComma ? null : swallowed, span },
    end: stop,
  };
}

/** How many words a thing of a list may have. */
const LISTED_MAX = 4;
/** What no thing of a list begins with, or holds. */
const NOT_LISTED =
  /^(shall|may|must|will|not|to|from|in|into|on|at|by|for|with|within|under|over|through|as|is|are|has|have)$/;

/** The token at the `and` of `food, clothing and medical supplies`; -1 where no such list stands here. */
function exceptedList(scan: Scan, from: number): number {
  let [last, commas] = [from, 0];
  for (let at = from; at < scan.length; at++) {
    const word = scan.low(at);
    const joins = word === 'and' || word === 'or';
    if (joins && commas > 0) return at > last ? at : -1;
    if (word === ',' && scan.low(at + 1) !== 'and' && scan.low(at + 1) !== 'or') {
      commas++;
      last = at + 1;
      continue;
    }
    if (word === ',') continue;
    const other = scan.kind(at) !== 'word' || at - last >= LISTED_MAX || swallowable(scan, at) !== null;
    if (other || (at > from && NOT_LISTED.test(word))) return -1;
  }
  return -1;
}

function isBareVerb(scan: Scan, at: number): boolean {
  const verb = scan.low(at - 1) === ',' ? at - 2 : at - 1;
  return ['shall', 'may', 'must', 'will', 'not'].includes(scan.low(verb - 1));
}

function isStop(scan: Scan, at: number): boolean {
  const sign = scan.low(at);
  return sign === ',' || sign === ';' || sign === ':' || (sign === '.' && at === scan.length - 1);
}

/** A time, condition or verification, which words that run to a comma may swallow. */
export const swallowable = remembered((scan, at): Read<Qualifier> => {
  return verification(scan, at) ?? conditional(scan, at) ?? often(scan, at) ?? time(scan, at);
});

const VERIFIED = phrases(
  'verified by',
  'monitored by',
  'as monitored by',
  'to be verified by',
  'as verified by',
  'as confirmed by',
  'as certified by',
  'certified by',
  'to be certified by',
  'subject to verification by',
  'under the verification of',
  'and verified by',
  'and shall be verified by',
  'with verification by',
);

function verification(scan: Scan, at: number): Read<Qualifier> {
  const confirmed = scan.low(at - 1) === ',' && scan.is(at, 'confirmed', 'by') ? at + 2 : -1;
  const from = confirmed === -1 ? scan.after(at, VERIFIED) : confirmed;
  if (from === -1) return null;
  const by = actorPhrase(scan, from);
  const unknown = by === null ? unknownVerifier(scan, from) : null;
  const named = by?.end ?? unknown?.end ?? from;
  if (named === from) return null;
  const limit = scan.low(named) === 'within' ? duration(scan, named + 1) : null;
  if (limit !== null && bindsElsewhere(scan, limit.end)) return null;
  if (limit === null && scan.low(named) !== ',' && timeQualifier(scan, named) !== null) return null;
  const end = limit === null ? named : limitEnd(scan, limit.end);
  const verified: VerificationText = {
    by: by?.value ?? null,
    unknown: unknown?.value ?? null,
    within: limit?.value ?? null,
  };
  return { value: { kind: 'verification', verification: verified, span: scan.span(at, end) }, end };
}

const OWN = phrases(
  'of performance',
  'of it',
  'thereof',
  'thereafter',
  'of the report',
  'after performance',
  'of the doing',
);

function limitEnd(scan: Scan, at: number): number {
  const end = scan.after(at, OWN);
  return end === -1 ? at : end;
}

/** `verified by M within 7 days after 2.1`: whether the verifying or the act is within it cannot be told. */
function bindsElsewhere(scan: Scan, at: number): boolean {
  return ['of', 'after', 'following', 'from', 'before'].includes(scan.low(at)) && scan.after(at, OWN) === -1;
}

function unknownVerifier(scan: Scan, at: number): Read<{ readonly words: string; readonly span: Span }> {
  let end = at;
  while (end < scan.length && !isStop(scan, end) && scan.low(end) !== 'within') {
    if (end > at && swallowable(scan, end) !== null) break;
    end++;
  }
  return end === at ? null : { value: { words: scan.words(at, end), span: scan.span(at, end) }, end };
}
