import { type ActText, actText, furtherWords, sentenceEnd } from './acts.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import { furtherQualifier } from './left-before.ts';
import { JOINS, type Leading } from './openings.ts';
import { type Qualifier, qualifier } from './qualifiers.ts';
import { phrases, type Scan } from './scan.ts';
import type { Clause, SubjectText } from './syntax.ts';

/** Qualifiers right after the modal: `shall immediately …`, `shall, within 7 days, …`. */
export function earlyQualifiers(scan: Scan, at: number): { qualifiers: Qualifier[]; end: number } {
  const qualifiers: Qualifier[] = [];
  let end = at;
  for (;;) {
    const joined = scan.low(end) === ',' || (scan.low(end) === 'and' && qualifiers.length > 0);
    const read = qualifier(scan, joined ? end + 1 : end);
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  if (qualifiers.length > 0 && (scan.low(end) === ',' || adverbFollows(scan, end))) end++;
  return { qualifiers, end };
}

/** `immediately and unconditionally release`: the second adverb is the act's. */
function adverbFollows(scan: Scan, at: number): boolean {
  return scan.low(at) === 'and' && /^\w{3,}ly$/.test(scan.low(at + 1));
}

/** The verbs of a norm, and whether stages follow. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly head: boolean;
  /** Who bears a passive; null in the active, where the subject does. */
  readonly bearer: SubjectText | null;
}

/** An act in the active, or the halves of `begin to … and complete it …`. */
export function activeClauses(scan: Scan, at: number): Attempt<Clauses> {
  const begins = ['begin', 'start'].includes(scan.low(at)) && completesLater(scan, at);
  const parts = startAndFinish(scan, at);
  if (parts !== null) return parts;
  const first = clause(scan, at, begins ? 'begin' : 'whole');
  if (first instanceof NotUnderstood) return first;
  if (!begins) return secondVerb(scan, at, first) ?? finish(scan, [first.clause], first.end);
  const second = scan.after(scan.low(first.end) === ',' ? first.end + 1 : first.end, COMPLETE);
  if (second === -1) return leftOver(scan, first.end);
  const rest = qualifiersFrom(scan, second);
  const complete: Clause = { act: first.clause.act, part: 'complete', qualifiers: rest.qualifiers };
  return finish(scan, [verifiedAlike(first.clause, complete), complete], rest.end);
}

/** What a verb is followed by, and no noun of a list is. */
const OBJECT_BEGINS = new Set(
  'it them its their his her the a an this these those such any no all each every'.split(' '),
);

/** `open the crossing by day 5 and keep it open throughout Phase 1`: two acts, each with its own time. */
function secondVerb(
  scan: Scan,
  at: number,
  first: { readonly clause: Clause; readonly end: number },
): Attempt<Clauses> | null {
  const and = scan.low(first.end) === ',' ? first.end + 1 : first.end;
  const verb = and + 1;
  if (scan.low(and) !== 'and' || !isTimed(first.clause) || !isVerb(scan, verb) || isForbidden(scan, at))
    return null;
  const second = clause(scan, verb, 'whole');
  if (second instanceof NotUnderstood) return second;
  // Without a time of its own the second act may or may not share the first one's.
  if (!isTimed(second.clause)) return new NotUnderstood(and, ONE_TIME);
  const third = secondVerb(scan, at, second);
  if (third instanceof NotUnderstood) return third;
  if (third !== null) return { ...third, clauses: [first.clause, ...third.clauses] };
  const done = finish(scan, [first.clause, second.clause], second.end);
  return done instanceof NotUnderstood || !done.head ? done : new NotUnderstood(and, ONE_TIME);
}

const ONE_TIME = [
  'a full stop, and a sentence of its own for what follows',
  'the time after both acts, where it holds for both',
];

function isVerb(scan: Scan, at: number): boolean {
  if (scan.name(at) !== null || !/^\p{Ll}+$/u.test(scan.text(at)) || /[^s]s$/.test(scan.low(at)))
    return false;
  return OBJECT_BEGINS.has(scan.low(at + 1)) && qualifier(scan, at) === null;
}

function isForbidden(scan: Scan, verb: number): boolean {
  return scan.tokens
    .slice(0, verb)
    .some(({ low }) => ['not', 'no', 'neither', 'never', 'none'].includes(low));
}

function isTimed({ qualifiers }: Clause): boolean {
  return qualifiers.some(({ kind }) => kind === 'time' || kind === 'recurrence');
}

const STARTING: ReadonlySet<string> = new Set(['starting', 'beginning', 'commencing']);
const FINISHING = phrases(
  ...['finishing', 'ending', 'completing', 'concluding'].flatMap((verb) =>
    ['', ' it', ' them'].map((it) => `and ${verb}${it}`),
  ),
);

/** `withdraw, beginning on day 5 and ending by day 30`: the halves of one act. */
function startAndFinish(scan: Scan, at: number): Attempt<Clauses> | null {
  for (let end = at + 1; end < scan.length; end++) {
    const start = STARTING.has(scan.low(end)) ? qualifier(scan, end + 1) : null;
    const finishing = start === null ? -1 : scan.after(start.end, FINISHING);
    if (start === null || finishing === -1) continue;
    const act = actText(scan, at, scan.low(end - 1) === ',' ? end - 1 : end);
    if (act.cue !== null) return new NotUnderstood(act.cue.at, act.cue.expected);
    const rest = qualifiersFrom(scan, finishing);
    const begun: Clause = { act, part: 'begin', qualifiers: [start.value] };
    const done: Clause = { act, part: 'complete', qualifiers: rest.qualifiers };
    if (act.end < end - 1 || start.value.kind !== 'time' || !isTimed(done)) return leftOver(scan, end);
    return finish(scan, [verifiedAlike(begun, done), done], rest.end);
  }
  return null;
}

/** A verifier named at the end of `begin … and complete it …` verifies both halves. */
function verifiedAlike(begin: Clause, complete: Clause): Clause {
  if (begin.qualifiers.some(({ kind }) => kind === 'verification')) return begin;
  const shared = complete.qualifiers.filter(({ kind }) => kind === 'verification');
  return { ...begin, qualifiers: [...begin.qualifiers, ...shared] };
}

const COMPLETE = phrases(
  ...['complete', 'conclude', 'finish', 'end'].flatMap((verb) =>
    ['it', 'them'].flatMap((object) => [`and ${verb} ${object}`, `and shall ${verb} ${object}`]),
  ),
);

function completesLater(scan: Scan, at: number): boolean {
  for (let end = at; end < scan.length; end++) if (scan.after(end, COMPLETE) !== -1) return true;
  return false;
}

function clause(scan: Scan, at: number, part: Clause['part']): Attempt<{ clause: Clause; end: number }> {
  const act = actText(scan, at);
  if (act.cue !== null) return new NotUnderstood(act.cue.at, act.cue.expected);
  const read = continued(scan, act, act.end);
  if (read instanceof NotUnderstood) return read;
  return { clause: { act: read.act, part, qualifiers: read.qualifiers }, end: read.end };
}

/** The qualifiers after an act, and the words with which it goes on after them. */
export function continued(
  scan: Scan,
  begun: ActText,
  at: number,
): Attempt<{ readonly act: ActText; readonly qualifiers: readonly Qualifier[]; readonly end: number }> {
  let act = begun;
  let rest = qualifiersFrom(scan, at);
  if (rest.qualifiers.length > 0 && partTimed(scan, begun, at)) return new NotUnderstood(at, STAGES);
  while (goesOn(scan, rest) || (act === begun && objectFollows(scan, begun, rest))) {
    const comma = scan.low(rest.end) === ',';
    const more = furtherWords(scan, comma ? rest.end + 1 : rest.end);
    if (more.cue !== null) return new NotUnderstood(more.cue.at, more.cue.expected);
    act = merge(act, more, comma && act.words.includes(' '));
    const after = qualifiersFrom(scan, more.end);
    if (timed(rest) && timed(after)) return new NotUnderstood(more.end, SECOND_TIME);
    rest = { qualifiers: [...rest.qualifiers, ...after.qualifiers], end: after.end };
  }
  return { act, qualifiers: rest.qualifiers, end: rest.end };
}

/** Words with which an act may go on after a qualifier, or be set off by commas. */
export const TAIL: ReadonlySet<string> = new Set(
  (
    'notwithstanding regardless despite in including with without under as to through for using pursuant ' +
    'consistent across along into against towards via concerning regarding on at from of that by'
  ).split(' '),
);
/** `release 750 prisoners in three groups, the first on day 7`: what is said of a part is not said of the whole. */
function partTimed(scan: Scan, begun: ActText, at: number): boolean {
  const words = begun.words.toLowerCase();
  const tail = /(?:,\s+|\()(?:and\s+)?([^,(]*)$/u.exec(words)?.[1];
  if (tail === undefined) return false;
  return SHARE.test(tail) || BARE_NUMBER.test(tail) || (scan.low(at - 1) !== ',' && OWN_CLAUSE.test(tail));
}

/** `the first being due`, `the second of them`, `half of them`, `one half`. */
const SHARE =
  /^(?:the\s+|one\s+|a\s+|with the\s+)?(?:first|second|third|fourth|fifth|last|others?|rest|remainder|remaining|latter|former|half|quarter)(?:\s+(?!(?:in|at|from|on|to|for|by|with)\b)[\p{L}\p{M}]+){0,3}$/u;
/** `3`, `at least 3 of them`, `including 3`, `of whom ten`. */
const BARE_NUMBER =
  /^(?:(?:including|of which|of whom|among them|among which|with)\s+)?(?:(?:at least|at most|up to|no fewer than|about)\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?:\s+of (?:them|these|those|whom|which))?$/u;
/** `the prisoners having been released`, `with its last unit leaving`: a clause with a subject of its own. */
const OWN_CLAUSE =
  /^(?:with\s+)?(?:the|its|their|all|each)\s+(?:\p{L}+\s+){1,4}?(?:being|having been|\p{L}{2,}ing)(?:\s+\p{L}+){0,2}$/u;

const STAGES = ['stages, each with its number and time: (a) 8 on day 1; (b) the rest on day 9'];
const SECOND_TIME = ['the end of the sentence, and a sentence of its own for what has another time'];

/**
 * After a qualifier the act may go on with a phrase that no verb begins: `each week to the Council`, `by day
 * 7, in
 * accordance with the map`. What has another time needs its own sentence.
 */
function goesOn(scan: Scan, rest: Leading): boolean {
  if (rest.qualifiers.length === 0) return false;
  const comma = scan.low(rest.end) === ',';
  const from = comma ? rest.end + 1 : rest.end;
  const word = scan.low(from);
  if (['together', 'jointly', 'in'].includes(word) && scan.low(from + 1) === 'with') return true;
  return (
    TAIL.has(word) && (comma || word !== 'by') && qualifier(scan, comma ? rest.end + 1 : rest.end) === null
  );
}

/** `hand to the Red Cross`: what is handed comes after. */
const GIVEN_TO =
  /^(?:hand|give|send|deliver|submit|transmit|provide|communicate|present|pay|transfer|furnish) to (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}$/u;

/** `state on 16 November 1999 its readiness`: a bare verb, a qualifier, and what the verb acts on. */
function objectFollows(scan: Scan, act: ActText, rest: Leading): boolean {
  if (
    rest.qualifiers.length === 0 ||
    rest.qualifiers.at(-1)?.kind === 'exception' ||
    (act.words.includes(' ') && !GIVEN_TO.test(act.words)) ||
    act.words === '' ||
    (act.words !== act.words.toLowerCase() && !GIVEN_TO.test(act.words))
  ) {
    return false;
  }
  const at = scan.low(rest.end) === ',' ? rest.end + 1 : rest.end;
  const word = scan.low(at);
  if (!/^\p{L}/u.test(word) && scan.kind(at) !== 'number') return false;
  return (
    at < sentenceEnd(scan) &&
    !['and', 'or', 'but', 'nor', 'then'].includes(word) &&
    qualifier(scan, at) === null
  );
}

function timed(rest: Leading): boolean {
  return rest.qualifiers.some(({ kind }) => kind === 'time' || kind === 'recurrence');
}

/** Two stretches of one act as one. */
export function merge(a: ActText, b: ActText, comma: boolean): ActText {
  return {
    ...a,
    words: `${a.words}${comma ? ',' : ''} ${b.words}`,
    quantities: [...a.quantities, ...b.quantities],
    places: [...new Set([...a.places, ...b.places])],
    actors: [...new Set([...a.actors, ...b.actors])],
    terms: [...new Set([...a.terms, ...b.terms])],
    swallowed: [...a.swallowed, ...b.swallowed],
    end: b.end,
  };
}

/** Qualifiers after an act, commas and `and` between them skipped. */
export function qualifiersFrom(scan: Scan, at: number): Leading {
  const qualifiers: Qualifier[] = [];
  let end = at;
  for (;;) {
    const comma = scan.low(end) === ',' ? end + 1 : end;
    const joined = scan.after(comma, JOINS);
    const join = joined !== -1 && scan.low(joined) === ',' ? joined + 1 : joined;
    const read = furtherQualifier(scan, comma) ?? (join === -1 ? null : furtherQualifier(scan, join));
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  return { qualifiers, end };
}

/** Clauses whose sentence ends here; else the first word that is left over. */
export function finish(scan: Scan, clauses: readonly Clause[], end: number): Attempt<Clauses> {
  const at = skipClosing(scan, end);
  const head = scan.low(at) === ':' && at === scan.length - 1;
  if (head || at >= sentenceEnd(scan) || isClosing(scan, at)) return { clauses, head, bearer: null };
  return leftOver(scan, at);
}

/** A `;` with nothing after it but the word that leads to what stands in another piece. */
function isClosing(scan: Scan, at: number): boolean {
  return (
    scan.low(at) === ';' &&
    (at + 1 >= scan.length || (at + 2 >= scan.length && JOINERS.has(scan.low(at + 1))))
  );
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'then']);

function skipClosing(scan: Scan, at: number): number {
  let end = at;
  while (['”', '"', "'", '’', ')'].includes(scan.low(end))) end++;
  return scan.low(end) === ',' && end >= sentenceEnd(scan) - 1 ? end + 1 : end;
}

/** A word after the qualifiers that nothing reads. */
export function leftOver(scan: Scan, at: number): NotUnderstood {
  const from = scan.low(at) === ',' ? at + 1 : at;
  const joint = ['and', 'or', ';'].includes(scan.low(from));
  return new NotUnderstood(Math.min(from, scan.length - 1), [
    ...(joint ? ['a full stop, and a sentence of its own for what follows'] : []),
    'a qualifier: a time, a condition, or `verified by`',
    'the end of the sentence',
  ]);
}

/** A stage after its letter: words of the act, a quantity, qualifiers, or any of them. */
export function stageClause(
  scan: Scan,
  at: number,
): { readonly clause: Clause } | { readonly at: number; readonly expected: readonly string[] } {
  const early = earlyQualifiers(scan, at);
  const read = clause(scan, early.end, 'whole');
  if (read instanceof NotUnderstood) return read;
  const done = finish(scan, [read.clause], skipJoin(scan, read.end));
  if (done instanceof NotUnderstood) return done;
  return { clause: { ...read.clause, qualifiers: [...early.qualifiers, ...read.clause.qualifiers] } };
}

function skipJoin(scan: Scan, at: number): number {
  const sign = [';', ','].includes(scan.low(at)) ? at + 1 : at;
  const word = ['and', 'then', 'or'].includes(scan.low(sign)) && sign + 1 >= scan.length ? sign + 1 : sign;
  return word >= scan.length ? scan.length : at;
}
