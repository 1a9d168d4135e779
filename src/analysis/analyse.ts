import { compareSpans } from '../base/span.ts';
import type { Agreement } from '../model/agreement.ts';
import { ReadingBoundReached, type ReadingSpace } from '../model/readings.ts';
import type { Values } from '../model/values.ts';
import { oneCauseOneFinding } from './causes.ts';
import { type Check, Subject } from './check.ts';
import { allChecks } from './checks/all.ts';
import type { Finding } from './finding.ts';
import { englishFindings } from './words/en.ts';
import type { FindingWords } from './words/finding-words.ts';

/**
 * Everything that the checks find in an agreement, in the order of the text, each cause told once; in English
 * where no other words are given, and acts counted where no values are.
 */
export function analyse(
  agreement: Agreement,
  words: FindingWords = englishFindings,
  values: Values | null = null,
): Finding[] {
  return new Analysis(agreement, words, values).findings();
}

/**
 * The checks that look at all moments or all acts of a text together: they take longer than all others, and
 * an editor shows what the others find before.
 */
export const longChecks: ReadonlySet<string> = new Set(
  allChecks.map(({ id }) => id).filter((id) => /^PAC(?:3|60[1-3]|80[7-9])/.test(id)),
);

/** The checks of one agreement, which can be asked for a part of what they find first; each runs once. */
export class Analysis {
  readonly #subject: Subject;
  readonly #words: FindingWords;
  readonly #found = new Map<Check, readonly Finding[]>();

  constructor(agreement: Agreement, words: FindingWords, values: Values | null = null) {
    this.#subject = new Subject(agreement, values);
    this.#words = words;
  }

  /** What the checks find but those left out, in the order of the text. */
  findings(without: ReadonlySet<string> = new Set()): Finding[] {
    const found = allChecks.flatMap((check) => (without.has(check.id) ? [] : this.#foundBy(check)));
    return [...toldOnce(found, this.#subject.agreement.space)].sort(inOrder);
  }

  #foundBy(check: Check): readonly Finding[] {
    const found = this.#found.get(check) ?? runWithinBound(check, this.#subject, this.#words);
    this.#found.set(check, found);
    return found;
  }
}

/** Where even that needs more readings than can be held, what was found is told as it was found. */
function toldOnce(found: readonly Finding[], space: ReadingSpace): readonly Finding[] {
  try {
    return oneCauseOneFinding(merged(found, space), space);
  } catch (error) {
    if (error instanceof ReadingBoundReached) return found;
    throw error;
  }
}

/** A check that needs more readings than can be held says so; it never says nothing. */
function runWithinBound(check: Check, subject: Subject, words: FindingWords): readonly Finding[] {
  try {
    return check.run(subject, words.checks);
  } catch (error) {
    if (error instanceof ReadingBoundReached) return [notFinished(check, subject.agreement, words)];
    throw error;
  }
}

function notFinished({ id }: Check, { headerEnd, space }: Agreement, words: FindingWords): Finding {
  return {
    id,
    severity: 'note',
    span: { start: 0, end: headerEnd },
    provisions: [],
    message: words.unfinished(words.checks[id].title),
    because: [],
    fix: null,
    readings: space.all,
    complete: false,
  };
}

/** Findings that a reader could not tell apart are one, in the readings of any of them. */
function merged(findings: readonly Finding[], space: ReadingSpace): readonly Finding[] {
  const alike = new Map<string, Finding>();
  for (const finding of findings) {
    const { id, span, message, readings, complete } = finding;
    const key = `${id} ${span.start} ${span.end} ${message}`;
    const first = alike.get(key);
    if (first === undefined) alike.set(key, finding);
    else {
      const both = { readings: space.or(first.readings, readings), complete: first.complete && complete };
      alike.set(key, { ...first, ...both });
    }
  }
  return [...alike.values()];
}

function inOrder(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || compareText(a.id, b.id) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
