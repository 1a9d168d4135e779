import { actorPhrase } from './actors.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import { MODALS } from './modals.ts';
import { type Qualifier, qualifier } from './qualifiers.ts';
import { reference } from './references.ts';
import { phrases, type Scan } from './scan.ts';

/** Qualifiers that were read, and the token after them. */
export interface Leading {
  readonly qualifiers: Qualifier[];
  readonly end: number;
}

const OPENERS = phrases(
  'however',
  'accordingly',
  'in addition',
  'furthermore',
  'moreover',
  'therefore',
  'in particular',
  'to this end',
  'for this purpose',
  'likewise',
  'in this case',
  'in that case',
);

/** Qualifiers before the actor, each closed by a comma; a condition may go without. */
export function leading(scan: Scan): Attempt<Leading> {
  const opener = scan.after(0, OPENERS);
  let at = opener !== -1 && scan.low(opener) === ',' ? opener + 1 : 0;
  const qualifiers: Qualifier[] = [];
  for (;;) {
    const read = qualifier(scan, at);
    if (read === null || read.end >= scan.length) break;
    if (qualifiers.length === 0 && isSubject(scan, at, read.end)) break;
    const waits = qualifiers.at(-1)?.kind === 'condition' && scan.low(at - 1) !== ',';
    if (waits && read.value.kind === 'time') return new NotUnderstood(at, WHOSE_TIME);
    qualifiers.push(read.value);
    at = read.end;
    if (scan.low(at) === ',') at++;
    at = afterJoin(scan, at);
    if (scan.low(at) === 'then') at++;
    if (scan.low(at) === 'or') return new NotUnderstood(at, MIXED);
  }
  const failed = unreadCondition(scan, at);
  return failed ?? { qualifiers, end: at };
}

/** The token after `and`, `and in any case` and the like, where a further qualifier follows. */
function afterJoin(scan: Scan, at: number): number {
  const join = scan.after(at, JOINS);
  return join !== -1 && qualifier(scan, join) !== null ? join : at;
}

/** `Each day …` may begin a sentence; `2.1 shall …` begins with a reference and no qualifier. */
function isSubject(scan: Scan, at: number, end: number): boolean {
  return MODALS.has(scan.low(end)) && actorPhrase(scan, at) !== null;
}

/** What may stand between two qualifiers. */
export const JOINS = phrases(
  'that is',
  'namely',
  'i.e.',
  'and in any case',
  'but in any case',
  'and in any event',
  'but in any event',
  'in any case',
  'in any event',
  'and',
  'but',
);

/** `If 2.1 is not performed within 5 days, …`: of the condition or of the act. */
const WHOSE_TIME = ['a comma, where it is the time of the act', 'if 2.1 is not performed'];

const MIXED = [
  '`both … and` or `either … or`, where one condition has `and` with `or`',
  'a comma, then the actor',
];

const CONDITION_WORDS: ReadonlySet<string> = new Set([
  'if',
  'once',
  'when',
  'unless',
  'provided',
  'upon',
  'should',
  'within',
  'until',
  'whenever',
  'where',
  'while',
  'pending',
  'before',
  'after',
  'by',
  'on',
  'from',
  'during',
  'throughout',
  'as',
  'in',
  'at',
  'following',
  'no',
  'not',
  'for',
  'subject',
]);

/** Words that open a condition or an exchange, whatever follows them. */
const OPENING = phrases(
  'each time',
  'every time',
  'as soon',
  'as long',
  'so long',
  'in the event',
  'in case',
  'in exchange for',
  'in return for',
  'simultaneously with',
  'at the same time as',
  'at least',
  'no later than',
  'not later than',
  'by no later than',
  'from the same',
);

/** `In accordance with Article 1, …` says neither when nor if. */
const ACCORDING =
  /^in (accordance|line|conformity|compliance|keeping|addition|consultation|cooperation|coordination)$/i;

/** A sentence that opens with a condition or time that no rule reads: reported where it opens. */
function unreadCondition(scan: Scan, at: number): NotUnderstood | null {
  if (ACCORDING.test(scan.words(at, at + 2))) return null;
  const eachTime = scan.after(at, OPENING) !== -1;
  if (
    (!CONDITION_WORDS.has(scan.low(at)) && !eachTime) ||
    actorPhrase(scan, at) !== null ||
    MODALS.has(scan.low(at + 1))
  )
    return null;
  const comma = commaBeforeModal(scan, at);
  if (comma === -1) return null;
  const always = [
    'where',
    'following',
    'failing',
    'if',
    'once',
    'when',
    'unless',
    'provided',
    'upon',
    'should',
    'until',
    'whenever',
    'while',
    'pending',
    'before',
    'after',
    'during',
    'throughout',
    'subject',
  ];
  const timed =
    eachTime || always.includes(scan.low(at)) || scan.kind(at + 1) === 'number' || scan.low(at) === 'within';
  if (!timed && !hasReference(scan, at + 1, comma)) return null;
  return new NotUnderstood(at, [...openingForms(scan, at), ...(isTimeWord(scan.low(at)) ? [] : [WHOLE])]);
}

const WHOLE = 'a condition or time of the language, then a comma, then the actor';

/** How a sentence may open with the word here. */
function openingForms(scan: Scan, at: number): readonly string[] {
  const word = scan.low(at);
  if (scan.after(at, EACH_TIME) !== -1) return ['each time 2.1 is breached', 'each week'];
  if (scan.is(at, 'for', 'each') || scan.is(at, 'for', 'every')) return NUMBER_FIRST;
  if (scan.is(at, 'at', 'the', 'same')) return ['at the same time as 2.1'];
  if (scan.is(at, 'in', 'exchange') || scan.is(at, 'in', 'return')) return ['in exchange for 2.1'];
  const known = FORMS.get(word);
  return known ?? [`${word} 2.1 is performed`, `${word} a declared event occurs (declare it under Events)`];
}

const NUMBER_FIRST = ['the number first: 3 detainees for each soldier'];
const EACH_TIME = phrases('each time', 'every time', 'each', 'every');

function isTimeWord(word: string): boolean {
  return ['by', 'no', 'not', 'from', 'during', 'throughout', 'for', 'at', 'in', 'within'].includes(word);
}

/** The words that take other forms than `once 2.1 is performed`. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['should', ['should 2.1 be breached', 'should a declared event occur (declare it under Events)']],
  ['upon', ['upon completion of 2.1', 'upon a declared event (declare it under Events)']],
  ['in', ['in the event of a breach of 2.1', 'in the event of a declared event (declare it under Events)']],
  ['as', ['as soon as 2.1 is performed', 'as long as 2.1 continues']],
  ['so', ['so long as 2.1 continues']],
  ['following', ['following completion of 2.1', 'following a declared event (declare it under Events)']],
  ['failing', ['if 2.1 is not performed', 'unless a declared event occurs (declare it under Events)']],
  ['pending', ['pending completion of 2.1', 'until a declared event occurs (declare it under Events)']],
  ['at', ['at least 3 days before day 30', 'at 12:00 on day 7']],
  ['on', ['on completion of 2.1', 'on day 7']],
  ['no', ['no later than day 7']],
  ['not', ['not later than day 7']],
  ['by', ['by day 7', 'by a declared event (declare it under Events)']],
  ['from', ['from day 7', 'from a declared event (declare it under Events)']],
  ['within', ['within 7 days after 2.1 is performed']],
  ['during', ['during Phase 1', 'during June 2025']],
  ['throughout', ['throughout Phase 1', 'throughout this agreement']],
  ['for', ['for as long as 2.1 continues', 'for 10 days']],
  ['simultaneously', ['simultaneously with 2.1']],
  ['subject', ['subject to the agreement of a declared actor']],
]);

function hasReference(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reference(scan, at) !== null) return true;
  return false;
}

function commaBeforeModal(scan: Scan, at: number): number {
  for (let end = at; end < scan.length && !MODALS.has(scan.low(end)); end++) {
    if (scan.low(end) === ',') return end;
  }
  return -1;
}
