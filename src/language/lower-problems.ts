import type { Problem } from '../model/problems.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Swallowed } from './acts.ts';
import { isMonth } from './dates.ts';
import type { Declarations } from './declarations.ts';
import { withRole } from './lower-bearers.ts';
import type { Stage } from './lower-norm.ts';
import type { Qualifier } from './qualifiers.ts';
import type { Scan } from './scan.ts';
import type { NormText } from './syntax.ts';

/** Where a norm stands. */
export interface Standing {
  readonly label: string;
  readonly readings: ReadingSet;
  readonly scan: Scan;
}

/**
 * What is wrong with a norm that was read: who it names, what a clause may have taken, names with two
 * meanings.
 */
export function problemsOf(
  norm: NormText,
  stages: readonly Stage[],
  where: Standing,
  found: Declarations,
): readonly Problem[] {
  return [
    ...subjectProblems(norm, where, found),
    ...verifierProblems(norm, stages, where, found),
    ...swallowedProblems(norm, stages, where),
    ...ambiguities(where, found),
    ...undefinedTerms(where),
    ...stagesTwice(stages, where, found),
  ];
}

function subjectProblems(norm: NormText, where: Standing, found: Declarations): readonly Problem[] {
  const { subject } = norm;
  const { label, readings } = where;
  if (subject.kind === 'missing') return [];
  if (subject.kind === 'unknown') {
    const words = subject.words.replace(/^the\s+/i, '');
    const near = found.names.near(words, ['actor']);
    return [
      {
        kind: 'unknown actor',
        words: subject.words,
        near,
        subject: true,
        span: subject.span,
        label,
        readings,
      },
    ];
  }
  const { phrase } = subject;
  const empty = phrase.kind === 'role' && withRole(found.actors, phrase.role).length === 0;
  const loose =
    phrase.kind === 'bound' &&
    !norm.shared.concat(norm.clauses.flatMap((clause) => clause.qualifiers)).some(speaksOfParty);
  if (!empty && !loose) return [];
  const words = spanWords(where, subject.span.start, subject.span.end);
  return [{ kind: 'unknown actor', words, near: null, subject: true, span: subject.span, label, readings }];
}

function spanWords(where: Standing, start: number, end: number): string {
  const { scan } = where;
  for (let from = 0; from < scan.length; from++) {
    for (let to = from + 1; to <= Math.min(scan.length, from + 6); to++) {
      const span = scan.span(from, to);
      if (span.start === start && span.end === end) return scan.words(from, to);
    }
  }
  return '';
}

function speaksOfParty(qualifier: Qualifier): boolean {
  if (qualifier.kind !== 'condition') return false;
  const { condition } = qualifier.conditional;
  return condition.kind === 'state' && condition.by !== null;
}

function verifierProblems(
  norm: NormText,
  stages: readonly Stage[],
  where: Standing,
  found: Declarations,
): readonly Problem[] {
  const qualifiers = [
    ...norm.shared,
    ...norm.clauses.flatMap((clause) => clause.qualifiers),
    ...stages.flatMap((stage) => stage.clause.qualifiers),
  ];
  const { label, readings } = where;
  return qualifiers.flatMap((qualifier): Problem[] => {
    if (qualifier.kind !== 'verification' || qualifier.verification.unknown === null) return [];
    const { words, span } = qualifier.verification.unknown;
    const near = found.names.near(words.replace(/^the\s+/i, ''), ['actor']);
    return [{ kind: 'unknown actor', words, near, subject: false, span, label, readings }];
  });
}

/** PAC107, where the norm has no time of its own: then the clause's may have been meant for it. */
function swallowedProblems(norm: NormText, stages: readonly Stage[], where: Standing): readonly Problem[] {
  const own = norm.shared.concat(norm.clauses.flatMap((clause) => clause.qualifiers));
  const inherited = stages.length > 0 ? stages.flatMap((stage) => stage.clause.qualifiers) : [];
  const hasTime = [...own, ...inherited].some(({ kind }) => kind === 'time' || kind === 'recurrence');
  const { label, readings } = where;
  const acts = [...norm.clauses.map((clause) => clause.act), ...stages.map((stage) => stage.clause.act)];
  const caught = hasTime ? [] : acts.flatMap((act) => act.swallowed);
  const far = norm.clauses[0]?.act.verb ?? '';
  return [
    ...uniqueSpans(caught).map(
      (one): Problem => ({
        kind: 'could belong to two',
        qualifier: one.qualifier,
        near: one.near,
        far,
        comma: one.comma,
        span: one.span,
        label,
        readings,
      }),
    ),
    ...exceptionProblems(own, far, where),
  ];
}

function uniqueSpans(caught: readonly Swallowed[]): readonly Swallowed[] {
  return caught.filter(
    (one, index) => caught.findIndex((other) => other.span.start === one.span.start) === index,
  );
}

function exceptionProblems(own: readonly Qualifier[], far: string, where: Standing): readonly Problem[] {
  const { label, readings } = where;
  return own.flatMap((qualifier): Problem[] => {
    if (qualifier.kind !== 'exception' || qualifier.swallowed === null) return [];
    const span = qualifier.swallowed;
    return [
      {
        kind: 'could belong to two',
        qualifier: qualifier.exception.words,
        near: 'except',
        far,
        comma: span.start,
        span,
        label,
        readings,
      },
    ];
  });
}

/** A name that stands for two things of one kind. */
function ambiguities(where: Standing, _found: Declarations): readonly Problem[] {
  const { scan, label, readings } = where;
  const problems: Problem[] = [];
  for (let at = 0; at < scan.length; ) {
    const match = scan.name(at);
    if (match !== null) {
      const kinds = match.meanings.map((meaning) => meaning.kind);
      const meanings = match.meanings
        .filter((meaning) => kinds.filter((kind) => kind === meaning.kind).length > 1)
        .map(({ id }) => id);
      const words = scan.words(at, match.end);
      if (meanings.length > 1)
        problems.push({
          kind: 'ambiguous name',
          words,
          meanings,
          span: scan.span(at, match.end),
          label,
          readings,
        });
    }
    at = match?.end ?? at + 1;
  }
  return problems;
}

const PLAIN: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'annex',
  'section',
  'chapter',
  'part',
  'phase',
  'phases',
  'day',
  'days',
  'party',
  'parties',
  'mediator',
  'mediators',
  'guarantor',
  'guarantors',
  'monitor',
  'monitors',
  'witness',
  'witnesses',
  'agreement',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'i',
  'provision',
  'body',
  'bodies',
  'appendix',
]);

/** Capitalised words inside a sentence that nothing declares (PAC110). */
function undefinedTerms(where: Standing): readonly Problem[] {
  const { scan, label, readings } = where;
  const problems: Problem[] = [];
  for (let at = 0; at < scan.length; ) {
    const match = scan.name(at);
    const capitals = match === null && at > 0 ? capitalsEnd(scan, at) : -1;
    const end =
      capitals > at && (scan.kind(capitals) === 'number' || isKnown(scan, at, capitals)) ? -1 : capitals;
    if (end > at)
      problems.push({
        kind: 'undefined term',
        words: scan.words(at, end),
        span: scan.span(at, end),
        label,
        readings,
      });
    at = match?.end ?? Math.max(at + 1, end);
  }
  return problems;
}

/** Adjectives of peoples and countries are no terms: `Palestinian prisoners`, `Turkish troops`. */
const DEMONYM = /(ian|ish|ese|an|i|ch|ic|tic)$/;

/** `a Joint Integrated Unit` where the Joint Integrated Units are declared, and what the world knows by name. */
function isKnown(scan: Scan, from: number, to: number): boolean {
  const words = scan.words(from, to);
  return WELL_KNOWN.has(words) || scan.names.knows(`${words}s`);
}

const WELL_KNOWN: ReadonlySet<string> = new Set([
  'United Nations',
  'Security Council',
  'Secretary-General',
  'Geneva Conventions',
  'Charter',
]);

function capitalsEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < scan.length && isCapitalName(scan, end)) end++;
  return end;
}

function isCapitalName(scan: Scan, at: number): boolean {
  const word = scan.low(at);
  if (scan.kind(at) !== 'word' || !scan.capital(at) || scan.name(at) !== null) return false;
  if (PLAIN.has(word) || isMonth(word) || /^[ivxlc]+$/.test(word)) return false;
  if (DEMONYM.test(word) && /^\p{Ll}/u.test(scan.text(at + 1))) return false;
  if (word.endsWith('ans')) return false;
  const before = scan.text(at - 1);
  return !['.', ':', '“', '"', '('].includes(before) && !(word.length === 1 && PLAIN.has(scan.low(at - 1)));
}

function stagesTwice(stages: readonly Stage[], where: Standing, found: Declarations): readonly Problem[] {
  const { label } = where;
  return stages.flatMap((stage, index): Problem[] => {
    const first = stages
      .slice(0, index)
      .find(
        (other) =>
          other.letter === stage.letter &&
          found.space.and(other.readings, stage.readings) !== found.space.none,
      );
    if (first === undefined) return [];
    const readings = found.space.and(where.readings, found.space.and(first.readings, stage.readings));
    const words = `${label}(${stage.letter})`;
    return [
      { kind: 'given twice', words, what: 'stage', first: first.span, span: stage.span, label, readings },
    ];
  });
}
