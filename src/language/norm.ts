import { actorPhrase } from './actors.ts';
import { type ActText, sentenceEnd } from './acts.ts';
import { aside } from './asides.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import { activeClauses, earlyQualifiers, merge } from './clauses.ts';
import { coordination } from './coordinations.ts';
import { cue } from './cues.ts';
import { MODALS, modalAt } from './modals.ts';
import { leading } from './openings.ts';
import { accessClauses, affirmed, isPassive, passiveClauses } from './passives.ts';
import type { Qualifier } from './qualifiers.ts';
import { phrases, type Scan } from './scan.ts';
import { afterNot, subjectAt } from './subjects.ts';
import type { Clause, NormText, ReadNorm, SentenceSyntax, SubjectText } from './syntax.ts';
import { performedInstead, undeclaredEvent } from './undeclared-events.ts';
import { afterPreface, undertakingAt } from './undertakings.ts';

/** A sentence with a modal, read as norms, or the first word at which that fails; null where it has none. */
export function normSentence(scan: Scan): SentenceSyntax | null {
  const preface = afterPreface(scan);
  if (preface !== -1) return normSentence(scan.part(preface, scan.length));
  if (modalAt(scan, 0) === -1) return undertaking(scan);
  const norms: ReadNorm[] = [];
  const failed = readClauses(scan, null, norms);
  if (failed === null) return { kind: 'norm', norms };
  return failed === 'prose' ? { kind: 'prose' } : failed;
}

/** A sentence without a modal whose actor undertakes to act, or is allowed to; null where it has none. */
function undertaking(scan: Scan): SentenceSyntax | null {
  const lead = leading(scan);
  if (lead instanceof NotUnderstood) return null;
  const who = actorPhrase(scan, lead.end);
  if (who === null || undertakingAt(scan, who.end) === null) return null;
  const subject: SubjectText = { kind: 'actors', phrase: who.value, each: false, span: who.value.span };
  const read = predicate(scan, who.end, subject, lead.qualifiers, []);
  if (read instanceof NotUnderstood) return stopped(scan, read);
  return { kind: 'norm', norms: [{ norm: read, scan }] };
}

const OWN = ['a sentence of its own for who is bound here'];

/** Reads a clause and those that follow it into `norms`; what stopped it, or null where nothing did. */
function readClauses(scan: Scan, before: Before | null, norms: ReadNorm[]): SentenceSyntax | 'prose' | null {
  const same = before?.sameSubject === true;
  const modal = same ? 0 : modalAt(scan, 0);
  const further = coordination(scan, modal);
  const clause = further === null ? scan : scan.part(0, further.end);
  const read = same ? sameSubject(clause, before) : norm(clause, modal, before);
  if (read === null && before === null && further === null) return 'prose';
  if (read === null) return stopped(clause, new NotUnderstood(0, OWN));
  if (read instanceof NotUnderstood) return stopped(clause, read);
  norms.push({ norm: read.norm, scan: clause });
  if (further === null) return null;
  const place = norms.length;
  const next = { subject: read.norm.subject, shared: read.lead, sameSubject: further.sameSubject };
  const failed = readClauses(scan.part(further.next, scan.length), next, norms);
  const parted = scan.low(further.end) === ',' || scan.low(further.end) === ';';
  const after = norms[place]?.norm;
  if (failed === null && !parted && after !== undefined && isBare(read.norm) && isTimed(after))
    return stopped(scan, new NotUnderstood(further.end, FOR_BOTH));
  return failed;
}

/** `A shall X and B shall Y by day 5`: whether the time is meant for both cannot be told. */
const FOR_BOTH = ['a comma, where what follows holds for the last alone', ...OWN];

function isBare({ shared, clauses, head }: NormText): boolean {
  return !head && shared.length === 0 && clauses.every(({ qualifiers }) => qualifiers.length === 0);
}

function isTimed({ clauses }: NormText): boolean {
  return clauses.some(({ qualifiers }) =>
    qualifiers.some(({ kind }) => kind === 'time' || kind === 'recurrence' || kind === 'verification'),
  );
}

/**
 * What a further clause of a sentence takes from the one before: who is bound, and what stood before the
 * actor.
 */
interface Before {
  readonly subject: SubjectText;
  readonly shared: readonly Qualifier[];
  readonly sameSubject: boolean;
}

function stopped(scan: Scan, read: NotUnderstood): SentenceSyntax {
  const at = Math.min(read.at, Math.max(0, scan.length - 1));
  return {
    kind: 'not understood',
    word: scan.words(at, at + 1),
    at: scan.span(at, at + 1),
    expected: read.expected,
    event: undeclaredEvent(scan, at),
    instead: performedInstead(scan, at),
  };
}

interface Clausal {
  readonly norm: NormText;
  /** What stood before the actor: it holds for the clauses that follow, too. */
  readonly lead: readonly Qualifier[];
}

/** A clause that begins with its modal: the actor before is bound again. */
function sameSubject(scan: Scan, before: Before): Attempt<Clausal> {
  // `The bridge shall be opened and shall be guarded`: what is acted on stands in the clause before.
  if (before.subject.kind !== 'actors' || isPassive(scan, afterNot(scan, 0)))
    return new NotUnderstood(0, OWN);
  const read = predicate(scan, 0, before.subject, before.shared, []);
  return read instanceof NotUnderstood ? read : { norm: read, lead: before.shared };
}

function norm(scan: Scan, firstModal: number, before: Before | null): Attempt<Clausal> | null {
  const lead = leading(scan);
  if (lead instanceof NotUnderstood) return lead;
  const ahead = [...(before?.shared ?? []), ...lead.qualifiers];
  const isClosed = lead.qualifiers.length === 0 || scan.low(lead.end - 1) === ',';
  if (!isClosed && !beginsSubject(scan, lead.end))
    return new NotUnderstood(lead.end, cue(scan, lead.end)?.expected ?? ['a comma, then the actor']);
  const opening = actorPhrase(scan, lead.end) === null ? aside(scan, lead.end) : null;
  if (opening instanceof NotUnderstood) return opening;
  const subject = subjectAt(scan, opening?.end ?? lead.end, firstModal);
  if (subject === null) return null;
  if (subject instanceof NotUnderstood) return subject;
  const asides = [...(opening === null ? [] : [opening.act]), ...subject.asides];
  const read = predicate(scan, subject.modal, subject.value, [...ahead, ...subject.qualifiers], asides);
  return read instanceof NotUnderstood ? read : { norm: read, lead: ahead };
}

/** Whether no comma stands between here and the modal: what was read before needs none after it then. */
function beginsSubject(scan: Scan, from: number): boolean {
  if (actorPhrase(scan, from) !== null) return true;
  for (let at = from; at < scan.length && !MODALS.has(scan.low(at)); at++)
    if (scan.low(at) === ',') return false;
  return true;
}

/** From the modal on. */
function predicate(
  scan: Scan,
  modal: number,
  subject: SubjectText,
  shared: readonly Qualifier[],
  asides: readonly ActText[],
): Attempt<NormText> {
  const undertakes = undertakingAt(scan, modal);
  const directNot = undertakes?.denied ?? scan.low(modal + 1) === 'not';
  const never = directNot || undertakes !== null ? -1 : scan.after(modal + 1, NEVER);
  let at = undertakes?.end ?? (never === -1 ? afterNot(scan, modal) : never);
  if (scan.low(at) === 'only') {
    return new NotUnderstood(at, ['`shall not … unless …` or `shall not … except …`']);
  }
  const bound = undertakes ?? bindingWords(scan, at, directNot || never !== -1);
  if (bound instanceof NotUnderstood) return bound;
  at = bound?.end ?? at;
  const each = scan.low(at) === 'each';
  if (each) at++;
  const early = earlyQualifiers(scan, at);
  at = early.end;
  const set = aside(scan, at);
  if (set instanceof NotUnderstood) return set;
  const offset = set !== null && scan.low(at) === ',' ? set : null;
  at = offset?.end ?? at;
  const lateNot =
    undertakes === null && !directNot && scan.low(at) === 'not' && never === -1 && at > afterNot(scan, modal);
  if (lateNot) at++;
  const not = directNot || lateNot || never !== -1;
  if (at >= sentenceEnd(scan) && scan.low(scan.length - 1) !== ':')
    return new NotUnderstood(Math.max(0, at - 1), ['an act: a verb and its words']);
  if (['and', 'or', 'but', ',', 'by', 'on', 'from', 'until'].includes(scan.low(at)))
    return new NotUnderstood(at, ['the verb of the act']);
  const passive = isPassive(scan, at);
  const none = !not && !passive && isOfNone(scan, at);
  const negative = not || none || deniesAll(scan, subject);
  const word = scan.low(modal);
  const says = bound?.says ?? (word === 'may' ? 'permission' : 'obligation');
  const deontic = negative ? 'prohibition' : says;
  const modalEnd = bound?.end ?? (directNot ? modal + 2 : modal + 1);
  const read = passive
    ? passiveClauses(scan, subject, at)
    : (accessClauses(scan, subject, at) ?? activeClauses(scan, at));
  if (read instanceof NotUnderstood) return read;
  const bearer = undenied(read.bearer ?? subject);
  return {
    subject: bearer.kind === 'actors' ? { ...bearer, each: bearer.each || each } : bearer,
    deontic,
    modal: {
      words: lateNot || never !== -1 ? `${scan.words(modal, modalEnd)} not` : scan.words(modal, modalEnd),
      span: scan.span(modal, modalEnd),
    },
    passive,
    clauses: read.clauses.map((clause) =>
      withAsides(none ? withoutNo(clause) : clause, offset === null ? asides : [...asides, offset.act]),
    ),
    shared: [...shared, ...early.qualifiers],
    head: read.head,
  };
}

/** `shall move no troops`: forbids to move troops; `shall release no fewer than 10` has a number. */
function isOfNone(scan: Scan, verb: number): boolean {
  return scan.low(verb + 1) === 'no' && !BOUND_WORDS.test(scan.low(verb + 2));
}

const BOUND_WORDS = /^(less|fewer|more|later|earlier|sooner|longer|doubt)$/;

function withoutNo(clause: Clause): Clause {
  const { act } = clause;
  return { ...clause, act: { ...act, words: act.words.replace(/^(\S+)\s+no\b/i, '$1') } };
}

function withAsides(clause: Clause, asides: readonly ActText[]): Clause {
  return {
    ...clause,
    act: asides.reduce((act, words) => ({ ...merge(act, words, true), end: act.end }), clause.act),
  };
}

/** Other words for `not` after a modal. */
const NEVER = phrases(
  'never',
  'in no case',
  'in no event',
  'under no circumstances',
  'at no time',
  'no longer',
  'neither',
);

const BINDING: ReadonlyMap<string, NormText['deontic']> = new Map([
  ['obliged', 'obligation'],
  ['required', 'obligation'],
  ['obligated', 'obligation'],
  ['bound', 'obligation'],
  ['permitted', 'permission'],
  ['allowed', 'permission'],
  ['authorised', 'permission'],
  ['authorized', 'permission'],
  ['entitled', 'permission'],
  ['free', 'permission'],
  ['forbidden', 'prohibition'],
  ['prohibited', 'prohibition'],
]);

/**
 * `shall be permitted to` says `may`, `shall not be permitted to` `shall not`; of `may be obliged to` and
 * `shall not be obliged to` nothing that binds or allows can be said.
 */
function bindingWords(
  scan: Scan,
  at: number,
  denied: boolean,
): Attempt<{ readonly says: NormText['deontic']; readonly end: number }> | null {
  const right = scan.after(at, RIGHTS);
  const says =
    right !== -1
      ? 'permission'
      : scan.low(at) === 'be' && scan.low(at + 2) === 'to'
        ? BINDING.get(scan.low(at + 1))
        : undefined;
  if (says === undefined) return null;
  const plain = scan.low(at - 1) === 'shall' || (denied && scan.low(at - 2) === 'shall');
  if (!plain || (denied && says !== 'permission')) {
    return new NotUnderstood(at, ['`shall`, `shall not` or `may` and the act itself']);
  }
  return { says, end: right === -1 ? at + 3 : right };
}

/** `shall have the right to inspect`. */
const RIGHTS = phrases(
  'have the right to',
  'have a right to',
  'have the power to',
  'have the authority to',
  'have authority to',
  'have permission to',
);

/** `No armed group shall …` is forbidden to any armed group. */
function undenied(subject: SubjectText): SubjectText {
  return subject.kind === 'unknown' ? { ...subject, words: affirmed(subject.words) } : subject;
}

const NOBODY = /^(no|nobody|none|neither)\b/i;

/** `No party shall …`, `Neither A nor B shall …`, `No troops shall …`. */
function deniesAll(scan: Scan, subject: SubjectText): boolean {
  if (subject.kind === 'actors') return subject.phrase.kind !== 'bound' && subject.phrase.quantifier === 'no';
  return subject.kind === 'unknown' ? NOBODY.test(subject.words) : NOBODY.test(scan.text(0));
}
