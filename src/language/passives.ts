import type { Span } from '../base/span.ts';
import type { ActorPhrase } from '../model/conditions.ts';
import type { Power } from '../model/norms.ts';
import { actorPhrase } from './actors.ts';
import { type ActText, actText, furtherWords } from './acts.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import {
  activeClauses,
  type Clauses,
  continued,
  finish,
  leftOver,
  merge,
  qualifiersFrom,
} from './clauses.ts';
import { duration } from './numbers.ts';
import { accessWord, passivePower } from './powers.ts';
import { qualifier } from './qualifiers.ts';
import { phrases, type Scan } from './scan.ts';
import type { SubjectText } from './syntax.ts';

const PARTICIPLE =
  /(ed|held|taken|given|made|built|set|put|brought|sent|left|kept|withdrawn|known|done|undertaken|chosen|found|shown|drawn|paid|met|led|laid|sold|told|read|written|broken|driven|seen|borne|sworn|begun|undone|overseen|dealt|lifted|shut|cut)$/;
/** Adjectives that look like participles, or stand where one could (rule 17). */
const ACTIVE: ReadonlySet<string> = new Set([
  'ready',
  'present',
  'free',
  'able',
  'bound',
  'entitled',
  'responsible',
  'represented',
  'armed',
  'need',
  'indeed',
  'red',
  'composed',
  'located',
  'limited',
  'based',
]);

/** `be released`, `be fully withdrawn`. */
export function isPassive(scan: Scan, at: number): boolean {
  if (scan.low(at) !== 'be') return false;
  const verb = participleAt(scan, at);
  return PARTICIPLE.test(scan.low(verb)) && !ACTIVE.has(scan.low(verb));
}

function participleAt(scan: Scan, at: number): number {
  let verb = at + 1;
  while (scan.low(verb).endsWith('ly') || ['also', 'first', 'then'].includes(scan.low(verb))) verb++;
  return verb;
}

/** In the passive the bearer is the first declared actor after a `by` that begins no time (rule 17). */
export function passiveClauses(scan: Scan, subject: SubjectText, at: number): Attempt<Clauses> {
  const by = agent(scan, at, participleAt(scan, at));
  const first = actText(scan, at, by?.at);
  if (first.cue !== null) return new NotUnderstood(first.cue.at, first.cue.expected);
  const before = by !== null && first.end < by.at ? qualifiersFrom(scan, first.end) : null;
  if (by !== null && before !== null && before.end < by.at) return leftOver(scan, before.end);
  const resume = by?.end ?? first.end;
  const ends =
    by === null ||
    (scan.low(resume) === 'by' && scan.low(resume + 1) === 'up') ||
    scan.low(resume) === ',' ||
    qualifier(scan, resume) !== null;
  const tail = ends ? null : furtherWords(scan, resume);
  if (tail !== null && tail.cue !== null) return new NotUnderstood(tail.cue.at, tail.cue.expected);
  const act = passiveAct(scan, subject, first, tail, at);
  const length = by === null ? null : extension(scan, act, resume);
  const read = continued(scan, length?.act ?? act, length?.end ?? tail?.end ?? resume);
  if (read instanceof NotUnderstood) return read;
  const qualifiers = [...(before?.qualifiers ?? []), ...read.qualifiers];
  const done = finish(scan, [{ act: read.act, part: 'whole', qualifiers }], read.end);
  if (done instanceof NotUnderstood) return done;
  return { ...done, bearer: bearerOf(scan, subject, by) };
}

/** `the Mission shall have access to the camps`: somebody, whom the words do not name, is to give it. */
export function accessClauses(scan: Scan, subject: SubjectText, at: number): Attempt<Clauses> | null {
  if (subject.kind !== 'actors' || !['have', 'enjoy'].includes(scan.low(at))) return null;
  if (accessWord(scan, at + 1) === -1) return null;
  const read = activeClauses(scan, at);
  if (read instanceof NotUnderstood) return read;
  const power: Power = { kind: 'give access', to: subject.phrase, span: scan.span(at, at + 1) };
  const clauses = read.clauses.map((clause) => ({ ...clause, act: { ...clause.act, power } }));
  return { ...read, clauses, bearer: { kind: 'missing', span: subject.span } };
}

/** `be extended by the Mediators by up to 30 days`: the length stands after who extends. */
function extension(
  scan: Scan,
  act: ActText,
  at: number,
): { readonly act: ActText; readonly end: number } | null {
  const { power } = act;
  if (power?.kind !== 'extend' || power.by !== null || !['by', 'for'].includes(scan.low(at))) return null;
  const read = duration(scan, scan.is(at + 1, 'up', 'to') ? at + 3 : at + 1);
  if (read === null) return null;
  const words = `${act.words} ${scan.words(at, read.end)}`;
  return { act: { ...act, words, power: { ...power, by: read.value } }, end: read.end };
}

function bearerOf(scan: Scan, subject: SubjectText, by: Agent | null): SubjectText {
  if (by === null) return { kind: 'missing', span: subject.span };
  return { kind: 'actors', phrase: by.phrase, each: scan.low(by.at + 1) === 'every', span: by.phrase.span };
}

interface Agent {
  readonly at: number;
  readonly phrase: ActorPhrase;
  readonly end: number;
}

/** `be amended by mutual consent of the Parties`: they do it together. */
const BY_CONSENT = phrases(
  ...['', 'mutual ', 'joint ', 'common ', 'written ', 'mutual written '].flatMap((kind) =>
    ['consent of', 'agreement of', 'agreement between', 'agreement among', 'accord of'].flatMap((word) => [
      `${kind}${word}`,
      `the ${kind}${word}`,
    ]),
  ),
);

function agent(scan: Scan, from: number, participle: number): Agent | null {
  for (let at = from; at < scan.length; at++) {
    const qualifies = ['verified', 'certified'].includes(scan.low(at - 1)) && at - 1 !== participle;
    if (scan.low(at) !== 'by' || qualifies) continue;
    const consent = scan.after(at + 1, BY_CONSENT);
    const phrase = actorPhrase(scan, consent === -1 ? at + 1 : consent);
    if (phrase !== null) return { at, phrase: phrase.value, end: phrase.end };
    if (isUndeclaredAgent(scan, at + 1)) return null;
  }
  return null;
}

const AGENTS =
  /^(committee|commission|council|panel|court|government|ministry|forces?|police|army|authority|authorities|body|mission|team|board|tribunal|parliament|assembly|presidency|president|groups?|experts|judges?|commander|chair|secretariat|administration)$/;

/**
 * `by a technical committee …`: who acts is named, though nothing declares it; a later `by` names somebody
 * else.
 */
function isUndeclaredAgent(scan: Scan, at: number): boolean {
  if (!['a', 'an', 'the'].includes(scan.low(at))) return false;
  for (let end = at + 1; end < at + 5 && scan.kind(end) === 'word'; end++)
    if (AGENTS.test(scan.low(end))) return true;
  return false;
}

function beforeComma(scan: Scan, end: number): number {
  return scan.low(end - 1) === ',' ? end - 1 : end;
}

function passiveAct(
  scan: Scan,
  subject: SubjectText,
  first: ActText,
  tail: ActText | null,
  at: number,
): ActText {
  const acted = subject.kind === 'missing' ? null : subjectText(scan, subject.span, at);
  const said = tail === null || tail.words === '' ? first : merge(first, tail, false);
  if (acted === null) return said;
  const words = tail === null || tail.words === '' ? first.words : `${first.words} ${tail.words}`;
  return {
    ...said,
    words: `${affirmed(acted.words)} ${words}`,
    actedOn: affirmed(acted.words),
    span: scan.span(at, beforeComma(scan, said.end)),
    verb: scan.low(participleAt(scan, at)),
    quantities: [...acted.quantities, ...said.quantities],
    places: [...new Set([...acted.places, ...said.places])],
    actors: [...new Set([...acted.actors, ...said.actors])],
    terms: [...new Set([...acted.terms, ...said.terms])],
    power: passivePower(scan, subjectToken(scan, subject.span, at), participleAt(scan, at))?.value ?? null,
  };
}

/** What a denied subject denies: the norm forbids, so that its words must not deny again. */
export function affirmed(words: string): string {
  return words
    .replace(/^(nobody|no one|no-one)\b/i, 'anybody')
    .replace(/^none of\b/i, 'any of')
    .replace(/^(no|neither)\b/i, 'any');
}

function subjectToken(scan: Scan, span: Span, before: number): number {
  for (let from = 0; from < before; from++) if (scan.span(from, from + 1).start === span.start) return from;
  return 0;
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
