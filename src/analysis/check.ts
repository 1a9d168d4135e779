import type { Span } from '../base/span.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ReadingSet } from '../model/readings.ts';
import { Index } from '../model/resolve.ts';
import type { Values } from '../model/values.ts';
import type { Edit, Finding, Severity } from './finding.ts';
import type { Words } from './words/check-words.ts';
import type { CheckWords } from './words/finding-words.ts';

/**
 * A finding before it has words: `P` are the parameters of its sentence, `N` those of a step of its reason.
 */
export interface Draft<P, N = never> {
  readonly span: Span;
  readonly provisions: readonly string[];
  readonly parameters: P;
  readonly because: readonly { readonly provision: string | null; readonly span: Span; readonly note: N }[];
  readonly edits: readonly Edit[] | null;
  readonly readings: ReadingSet;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly complete?: boolean;
}

/** What every check looks at. Results that several checks share are kept by their makers, one a subject. */
export class Subject {
  readonly agreement: Agreement;
  readonly index: Index;
  /** What acts cost and are worth, where somebody says so; null where they are only counted. */
  readonly values: Values | null;

  constructor(agreement: Agreement, values: Values | null = null) {
    this.agreement = agreement;
    this.values = values;
    this.index = new Index(agreement);
  }
}

/** One check: its id, its severity, and what it finds, said in one language. */
export interface Check {
  readonly id: keyof CheckWords;
  readonly severity: Severity;
  /** What some of its findings have instead, as their explanation tells. */
  readonly also: Severity | null;
  readonly run: (subject: Subject, words: CheckWords) => Finding[];
}

/** Makes a check out of what it looks for; `wordsOf` takes its words out of those of a language. */
export function defineCheck<P, N = never>(
  id: keyof CheckWords,
  severity: Severity,
  wordsOf: (all: CheckWords) => Words<P, N>,
  find: (subject: Subject) => Iterable<Draft<P, N>>,
  also: Severity | null = null,
): Check {
  const run = (subject: Subject, all: CheckWords): Finding[] => {
    const words = wordsOf(all);
    const findings: Finding[] = [];
    for (const draft of find(subject)) {
      if (draft.readings === subject.agreement.space.none) continue;
      findings.push(toFinding(id, severity, words, draft));
    }
    return findings;
  };
  return { id, severity, also, run };
}

function toFinding<P, N>(id: string, severity: Severity, words: Words<P, N>, draft: Draft<P, N>): Finding {
  const { edits, parameters } = draft;
  return {
    id,
    severity: draft.severity ?? severity,
    span: draft.span,
    provisions: draft.provisions,
    message: words.message(parameters),
    because: draft.because.map(({ provision, span, note }) => ({
      provision,
      span,
      message: words.because(note),
    })),
    fix: edits === null ? null : { message: words.fix(parameters), edits },
    readings: draft.readings,
    complete: draft.complete ?? true,
  };
}
