import type { Span } from '../base/span.ts';
import type { ActorPhrase } from '../model/conditions.ts';
import { actText, type ActText, sentenceEnd } from './acts.ts';
import { actorPhrase } from './actors.ts';
import { type Qualifier, qualifier } from './qualifiers.ts';
import { reference } from './references.ts';
import { phrases, type Scan } from './scan.ts';
import type { Clause, NormText, SentenceSyntax, SubjectText } from './syntax.ts';

/** The word at which a rule gave up, with what could have stood there. */
class NotUnderstood {
  readonly at: number;
  readonly expected: readonly string[];

  constructor(at: number, expected: readonly string[]) {
    this.at = at;
    this.expected = expected;
  }
}

type Attempt<T> = T | NotUnderstood;

/** A sentence with a modal, read as a norm, or the first word at which that fails; null where it has none. */
export function normSentence(scan: Scan): SentenceSyntax | null {
  const modal = modalAt(scan, 0);
  if (modal === -1) return null;
  const read = norm(scan, modal);
  if (read === null) return { kind: 'prose' };
  if (!(read instanceof NotUnderstood)) return { kind: 'norm', norm: read };
  const word = scan.words(read.at, read.at + 1);
  return { kind: 'not understood', word, at: scan.span(read.at, read.at + 1), expected: read.expected };
}

const MODALS: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'may']);

/** The first modal that is no month, no name and no quoted word; -1 where there is none. */
function modalAt(scan: Scan, from: number): number {
  for (let at = from; at < scan.length; ) {
    const name = scan.name(at);
    if (name !== null) {
      at = name.end;
      continue;
    }
    if (MODALS.has(scan.low(at)) && scan.tokens[at]?.quoted === false && !isMay(scan, at)) return at;
    at++;
  }
  return -1;
}

/** `31 May 2025`. */
function isMay(scan: Scan, at: number): boolean {
  return scan.text(at) === 'May' && (scan.kind(at - 1) === 'number' || scan.kind(at + 1) === 'number');
}

function norm(scan: Scan, firstModal: number): Attempt<NormText> | null {
  const lead = leading(scan);
  if (lead instanceof NotUnderstood) return lead;
  const subject = subjectAt(scan, lead.end, firstModal);
  if (subject === null) return null;
  if (subject instanceof NotUnderstood) return subject;
  const shared = [...lead.qualifiers, ...subject.qualifiers];
  return predicate(scan, subject.modal, subject.value, shared);
}

interface Leading {
  readonly qualifiers: Qualifier[];
  readonly end: number;
}

const OPENERS = phrases('however', 'accordingly', 'in addition', 'furthermore', 'moreover', 'therefore', 'in particular', 'to this end', 'for this purpose', 'likewise', 'in this case', 'in that case');

/** Qualifiers before the actor, each closed by a comma; a condition may go without. */
function leading(scan: Scan): Attempt<Leading> {
  const opener = scan.after(0, OPENERS);
  let at = opener !== -1 && scan.low(opener) === ',' ? opener + 1 : 0;
  const qualifiers: Qualifier[] = [];
  for (;;) {
    const read = qualifier(scan, at);
    if (read === null || read.end >= scan.length) break;
    if (qualifiers.length === 0 && isSubject(scan, at, read.end)) break;
    qualifiers.push(read.value);
    at = read.end;
    if (scan.low(at) === ',') at++;
    if (scan.low(at) === 'and' && qualifier(scan, at + 1) !== null) at++;
    if (scan.low(at) === 'then') at++;
  }
  const failed = unreadCondition(scan, at);
  return failed ?? { qualifiers, end: at };
}

/** `Each day …` may begin a sentence; `2.1 shall …` begins with a reference and no qualifier. */
function isSubject(scan: Scan, at: number, end: number): boolean {
  return MODALS.has(scan.low(end)) && actorPhrase(scan, at) !== null;
}

const CONDITION_WORDS: ReadonlySet<string> = new Set(['if', 'once', 'when', 'unless', 'provided', 'upon', 'should', 'within', 'until', 'whenever', 'where', 'while', 'pending', 'before', 'after', 'by', 'on', 'from', 'during', 'throughout', 'as', 'in', 'at', 'following', 'no', 'not', 'for', 'subject']);

/** A sentence that opens with a condition or time that no rule reads: reported where it opens. */
function unreadCondition(scan: Scan, at: number): NotUnderstood | null {
  if (!CONDITION_WORDS.has(scan.low(at)) || actorPhrase(scan, at) !== null || MODALS.has(scan.low(at + 1))) return null;
  const comma = commaBeforeModal(scan, at);
  if (comma === -1) return null;
  const always = ['if', 'once', 'when', 'unless', 'provided', 'upon', 'should', 'until', 'whenever', 'while', 'pending', 'before', 'after', 'during', 'throughout', 'subject'];
  const timed = always.includes(scan.low(at)) || scan.kind(at + 1) === 'number' || scan.low(at) === 'within';
  if (!timed && !hasReference(scan, at + 1, comma)) return null;
  return new NotUnderstood(at, [
    `${scan.low(at)} 2.1 is performed`,
    `${scan.low(at)} a declared event occurs (declare it under Events)`,
    'a condition or time of the language, then a comma, then the actor',
  ]);
}

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

interface Subject {
  readonly value: SubjectText;
  readonly qualifiers: readonly Qualifier[];
  readonly modal: number;
}

/** The subject and the modal that follows it; null where the subject is nothing that can be bound. */
function subjectAt(scan: Scan, at: number, firstModal: number): Attempt<Subject> | null {
  const phrase = actorPhrase(scan, at);
  if (phrase !== null) {
    const between = betweenCommas(scan, phrase.end);
    if (MODALS.has(scan.low(between.end)) && !isMay(scan, between.end)) {
      const each = scan.low(at) === 'every';
      const value: SubjectText = { kind: 'actors', phrase: phrase.value, each, span: phrase.value.span };
      return { value, qualifiers: between.qualifiers, modal: between.end };
    }
  }
  const modal = firstModal >= at ? firstModal : modalAt(scan, at);
  if (modal === -1 || modal === at) return new NotUnderstood(Math.min(at, scan.length - 1), ['an actor and `shall`, `shall not` or `may`']);
  if (!isPassive(scan, afterNot(scan, modal)) && bindsNobody(scan, at, modal)) return null;
  const words = scan.words(at, modal);
  return { value: { kind: 'unknown', words, span: scan.span(at, modal) }, qualifiers: [], modal };
}

function betweenCommas(scan: Scan, at: number): { qualifiers: Qualifier[]; end: number } {
  const qualifiers: Qualifier[] = [];
  let end = at;
  while (scan.low(end) === ',' || qualifiers.length > 0) {
    const read = qualifier(scan, scan.low(end) === ',' ? end + 1 : end);
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  if (qualifiers.length > 0 && scan.low(end) === ',') end++;
  return qualifiers.length > 0 ? { qualifiers, end } : { qualifiers, end: at };
}

const NOBODY: ReadonlySet<string> = new Set(['there', 'nothing', 'it', 'this', 'these', 'agreement', 'ceasefire', 'truce', 'armistice']);

/** `this agreement`, `the ceasefire`, `nothing`, a reference, a place, a phase, a term or an event binds nobody (rule 4). */
function bindsNobody(scan: Scan, at: number, modal: number): boolean {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  if (scan.is(at, 'this', 'agreement') || NOBODY.has(scan.low(from))) return true;
  const of = reference(scan, at);
  if (of !== null && of.end === modal) return true;
  const name = scan.name(at) ?? scan.name(from);
  return name !== null && name.end === modal && name.meanings.every((meaning) => meaning.kind !== 'actor');
}

function afterNot(scan: Scan, modal: number): number {
  return scan.low(modal + 1) === 'not' ? modal + 2 : modal + 1;
}

/** From the modal on. */
function predicate(scan: Scan, modal: number, subject: SubjectText, shared: readonly Qualifier[]): Attempt<NormText> {
  const not = scan.low(modal + 1) === 'not';
  let at = afterNot(scan, modal);
  if (scan.low(modal) === 'may' && scan.low(at) === 'only') {
    return new NotUnderstood(at, ['`shall not … unless …` or `shall not … except …`']);
  }
  const each = scan.low(at) === 'each';
  if (each) at++;
  const early = earlyQualifiers(scan, at);
  at = early.end;
  if (at >= sentenceEnd(scan)) return new NotUnderstood(Math.max(0, at - 1), ['an act: a verb and its words']);
  const passive = isPassive(scan, at);
  const negative = not || (subject.kind === 'actors' && deniesAll(subject.phrase));
  const word = scan.low(modal);
  const deontic = negative ? 'prohibition' : word === 'may' ? 'permission' : 'obligation';
  const modalEnd = not ? modal + 2 : modal + 1;
  const read = passive ? passiveClauses(scan, subject, at) : activeClauses(scan, at);
  if (read instanceof NotUnderstood) return read;
  const bound = read.bearer ?? subject;
  return {
    subject: bound.kind === 'actors' ? { ...bound, each: bound.each || each } : bound,
    deontic,
    modal: { words: scan.words(modal, modalEnd), span: scan.span(modal, modalEnd) },
    passive,
    clauses: read.clauses,
    shared: [...shared, ...early.qualifiers],
    head: read.head,
  };
}

function deniesAll(phrase: ActorPhrase): boolean {
  return phrase.kind !== 'bound' && phrase.quantifier === 'no';
}

/** Qualifiers right after the modal: `shall immediately …`, `shall, within 7 days, …`. */
function earlyQualifiers(scan: Scan, at: number): { qualifiers: Qualifier[]; end: number } {
  const qualifiers: Qualifier[] = [];
  let end = at;
  for (;;) {
    const from = scan.low(end) === ',' ? end + 1 : end;
    const read = qualifier(scan, from);
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  if (qualifiers.length > 0 && scan.low(end) === ',') end++;
  return { qualifiers, end };
}

interface Clauses {
  readonly clauses: readonly Clause[];
  readonly head: boolean;
  /** Who bears a passive; null in the active, where the subject does. */
  readonly bearer: SubjectText | null;
}

function activeClauses(scan: Scan, at: number): Attempt<Clauses> {
  const begins = ['begin', 'start'].includes(scan.low(at)) && completesLater(scan, at);
  const first = clause(scan, at, begins ? 'begin' : 'whole');
  if (first instanceof NotUnderstood) return first;
  if (!begins) return finish(scan, [first.clause], first.end);
  const second = scan.after(first.end, COMPLETE);
  if (second === -1) return leftOver(scan, first.end);
  const rest = qualifiersFrom(scan, second);
  const complete: Clause = { act: first.clause.act, part: 'complete', qualifiers: rest.qualifiers };
  return finish(scan, [first.clause, complete], rest.end);
}

const COMPLETE = phrases('and complete it', 'and complete them', 'and finish it', 'and finish them', 'and shall complete it');

function completesLater(scan: Scan, at: number): boolean {
  for (let end = at; end < scan.length; end++) if (scan.after(end, COMPLETE) !== -1) return true;
  return false;
}

function clause(scan: Scan, at: number, part: Clause['part']): Attempt<{ clause: Clause; end: number }> {
  let act = actText(scan, at);
  if (act.cue !== null) return new NotUnderstood(act.cue.at, act.cue.expected);
  let rest = qualifiersFrom(scan, act.end);
  while (goesOn(scan, rest)) {
    const comma = scan.low(rest.end) === ',';
    const more = actText(scan, comma ? rest.end + 1 : rest.end);
    if (more.cue !== null) return new NotUnderstood(more.cue.at, more.cue.expected);
    act = merge(act, more, comma);
    const after = qualifiersFrom(scan, more.end);
    if (timed(rest) && timed(after)) return new NotUnderstood(more.end, SECOND_TIME);
    rest = { qualifiers: [...rest.qualifiers, ...after.qualifiers], end: after.end };
  }
  return { clause: { act, part, qualifiers: rest.qualifiers }, end: rest.end };
}

const TAIL = new Set(
  ('in including with without under as to through for using pursuant consistent across along into against towards via concerning ' +
    'regarding on at from of that by').split(' '),
);
const SECOND_TIME = ['the end of the sentence, and a sentence of its own for what has another time'];

/**
 * After a qualifier the act may go on with a phrase that no verb begins: `each week to the Council`, `by day 7, in
 * accordance with the map`. What has another time needs its own sentence.
 */
function goesOn(scan: Scan, rest: Leading): boolean {
  if (rest.qualifiers.length === 0) return false;
  const comma = scan.low(rest.end) === ',';
  const word = scan.low(comma ? rest.end + 1 : rest.end);
  return TAIL.has(word) && (comma || word !== 'by') && qualifier(scan, comma ? rest.end + 1 : rest.end) === null;
}

function timed(rest: Leading): boolean {
  return rest.qualifiers.some(({ kind }) => kind === 'time' || kind === 'recurrence');
}

function merge(a: ActText, b: ActText, comma: boolean): ActText {
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

const JOINS = phrases('and in any case', 'but in any case', 'and in any event', 'in any case', 'in any event', 'but no', 'and', 'but');

/** Qualifiers after an act, commas and `and` between them skipped. */
function qualifiersFrom(scan: Scan, at: number): Leading {
  const qualifiers: Qualifier[] = [];
  let end = at;
  for (;;) {
    const comma = scan.low(end) === ',' ? end + 1 : end;
    const join = scan.after(comma, JOINS);
    const read = qualifier(scan, comma) ?? (join === -1 ? null : qualifier(scan, join));
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  return { qualifiers, end };
}

function finish(scan: Scan, clauses: readonly Clause[], end: number): Attempt<Clauses> {
  const at = skipClosing(scan, end);
  const head = scan.low(at) === ':' && at === scan.length - 1;
  if (head || at >= sentenceEnd(scan) || scan.low(at) === ';') return { clauses, head, bearer: null };
  return leftOver(scan, at);
}

function skipClosing(scan: Scan, at: number): number {
  let end = at;
  while (['”', '"', "'", '’', ')'].includes(scan.low(end))) end++;
  return scan.low(end) === ',' && end >= sentenceEnd(scan) - 1 ? end + 1 : end;
}

function leftOver(scan: Scan, at: number): NotUnderstood {
  const from = scan.low(at) === ',' ? at + 1 : at;
  const joint = scan.low(from) === 'and' || scan.low(from) === 'or';
  return new NotUnderstood(Math.min(from, scan.length - 1), [
    ...(joint ? ['a full stop, and a sentence of its own for what follows'] : []),
    'a qualifier: a time, a condition, or `verified by`',
    'the end of the sentence',
  ]);
}

const PARTICIPLE = /(ed|held|taken|given|made|built|set|put|brought|sent|left|kept|withdrawn|known|done|undertaken|chosen|found|shown|drawn|paid|met|led|laid|sold|told|read|written|broken|driven|seen|borne|sworn|begun|undone|overseen|dealt|lifted|shut|cut)$/;
/** Adjectives that look like participles, or stand where one could (rule 17). */
const ACTIVE: ReadonlySet<string> = new Set(['ready', 'present', 'free', 'able', 'bound', 'entitled', 'responsible', 'represented', 'armed', 'need', 'indeed', 'red', 'composed', 'located', 'limited', 'based']);

/** `be released`, `be fully withdrawn`. */
function isPassive(scan: Scan, at: number): boolean {
  if (scan.low(at) !== 'be') return false;
  const verb = participleAt(scan, at);
  return PARTICIPLE.test(scan.low(verb)) && !ACTIVE.has(scan.low(verb));
}

function participleAt(scan: Scan, at: number): number {
  let verb = at + 1;
  while (/ly$/.test(scan.low(verb)) || ['also', 'first', 'then'].includes(scan.low(verb))) verb++;
  return verb;
}

/** In the passive the bearer is the first declared actor after a `by` that begins no time (rule 17). */
function passiveClauses(scan: Scan, subject: SubjectText, at: number): Attempt<Clauses> {
  const by = agent(scan, at);
  const first = actText(scan, at, by?.at);
  if (first.cue !== null) return new NotUnderstood(first.cue.at, first.cue.expected);
  const before = by === null || first.end < by.at ? qualifiersFrom(scan, first.end) : { qualifiers: [], end: by.at };
  const resume = by === null ? before.end : by.end;
  const tail = by === null ? null : actText(scan, resume);
  if (tail !== null && tail.cue !== null) return new NotUnderstood(tail.cue.at, tail.cue.expected);
  if (by !== null && before.end < by.at) return leftOver(scan, before.end);
  const after = tail === null ? before : qualifiersFrom(scan, tail.end);
  const act = passiveAct(scan, subject, first, tail, at);
  const qualifiers = tail === null ? before.qualifiers : [...before.qualifiers, ...after.qualifiers];
  const done = finish(scan, [{ act, part: 'whole', qualifiers }], after.end);
  if (done instanceof NotUnderstood) return done;
  const bearer: SubjectText =
    by === null
      ? { kind: 'missing', span: subject.span }
      : { kind: 'actors', phrase: by.phrase, each: scan.low(by.at + 1) === 'every', span: by.phrase.span };
  return { ...done, bearer };
}

interface Agent {
  readonly at: number;
  readonly phrase: ActorPhrase;
  readonly end: number;
}

function agent(scan: Scan, from: number): Agent | null {
  for (let at = from; at < scan.length; at++) {
    if (scan.low(at) !== 'by' || ['verified', 'certified'].includes(scan.low(at - 1))) continue;
    const phrase = actorPhrase(scan, at + 1);
    if (phrase !== null) return { at, phrase: phrase.value, end: phrase.end };
  }
  return null;
}

function passiveAct(scan: Scan, subject: SubjectText, first: ActText, tail: ActText | null, at: number): ActText {
  const acted = subject.kind === 'missing' ? null : subjectText(scan, subject.span, at);
  const said = tail === null || tail.words === '' ? first : merge(first, tail, false);
  if (acted === null) return said;
  const words = tail === null || tail.words === '' ? first.words : `${first.words} ${tail.words}`;
  return {
    ...said,
    words: `${acted.words} ${words}`,
    span: first.span,
    verb: scan.low(participleAt(scan, at)),
    quantities: [...acted.quantities, ...said.quantities],
    places: [...new Set([...acted.places, ...said.places])],
    actors: [...new Set([...acted.actors, ...said.actors])],
    terms: [...new Set([...acted.terms, ...said.terms])],
  };
}

/** The words acted on in a passive sentence, with what is recognised in them. */
function subjectText(scan: Scan, span: Span, before: number): ActText | null {
  for (let from = 0; from < before; from++) {
    if (scan.span(from, from + 1).start !== span.start) continue;
    let to = from + 1;
    while (to < before && scan.span(to, to + 1).end <= span.end) to++;
    return actText(scan, from, to);
  }
  return null;
}

/** A stage after its letter: words of the act, a quantity, qualifiers, or any of them. */
export function stageClause(scan: Scan, at: number): { readonly clause: Clause } | { readonly at: number; readonly expected: readonly string[] } {
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
