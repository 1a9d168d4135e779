import { LineIndex, type Range, type Span } from '../base/span.ts';
import type { Agreement } from '../model/agreement.ts';
import {
  type PartialReading,
  ReadingBoundReached,
  type ReadingSet,
  type ReadingSpace,
} from '../model/readings.ts';
import type { CheckedJson, FindingJson } from './check-json.ts';

/** What a finding is to this layer, which does not know the analysis that makes them. */
export interface FindingData {
  readonly id: string;
  readonly severity: FindingJson['severity'];
  readonly span: Span;
  readonly provisions: readonly string[];
  readonly message: string;
  readonly because: readonly {
    readonly provision: string | null;
    readonly span: Span;
    readonly message: string;
  }[];
  readonly fix: {
    readonly message: string;
    readonly edits: readonly { readonly span: Span; readonly text: string }[];
  } | null;
  readonly readings: ReadingSet;
  readonly complete: boolean;
}

/** A checked text with the name it was called by. */
export interface CheckedData {
  readonly source: string;
  readonly agreement: Agreement;
  readonly provisions: CheckedJson['provisions'];
  readonly findings: readonly FindingData[];
}

/** The object that `check --json` prints for a text, its keys in the published order. */
export function checkedToJson(file: string, checked: CheckedData): CheckedJson {
  const { agreement, source, provisions, findings } = checked;
  const { total, checkable, partly, prose } = provisions;
  const lines = new LineIndex(source);
  return {
    file,
    title: agreement.title,
    provisions: { total, checkable, partly, prose },
    readings: {
      brackets: agreement.brackets.map(({ id, alternatives }) => ({
        id,
        alternatives: alternatives.map(({ letter }) => letter),
      })),
      count: String(agreement.space.count(agreement.space.all)),
    },
    findings: findings.map((finding) => findingToJson(finding, agreement, (span) => lines.range(span))),
  };
}

function findingToJson(found: FindingData, agreement: Agreement, range: (span: Span) => Range): FindingJson {
  const { readings, complete } = readingsToJson(found.readings, agreement);
  return {
    id: found.id,
    severity: found.severity,
    span: range(found.span),
    provisions: [...found.provisions],
    message: found.message,
    because: found.because.map(({ provision, span, message }) => ({ provision, span: range(span), message })),
    fix: found.fix && {
      message: found.fix.message,
      edits: found.fix.edits.map(({ span, text }) => ({ span: range(span), text })),
    },
    readings,
    complete: found.complete && complete,
  };
}

/** The readings of a finding by the names of brackets and their letters; `complete` is false at the bound. */
export function readingsToJson(
  set: ReadingSet,
  agreement: Agreement,
): { readonly readings: FindingJson['readings']; readonly complete: boolean } {
  if (set === agreement.space.all) return { readings: 'all', complete: true };
  const { partials, complete } = coverWithin(set, agreement.space);
  return { readings: partials.map((partial) => nameChoices(partial, agreement)), complete };
}

function nameChoices(partial: PartialReading, { brackets }: Agreement): Record<string, string> {
  const named = partial.map(({ bracket, alternative }): [string, string] => {
    const letter = brackets[bracket]?.alternatives[alternative]?.letter;
    return [brackets[bracket]?.id ?? String(bracket), letter ?? String(alternative)];
  });
  return Object.fromEntries(named);
}

/** Where a set is too large to be covered, one reading of it is named rather than none. */
function coverWithin(set: ReadingSet, space: ReadingSpace): ReturnType<ReadingSpace['cover']> {
  try {
    return space.cover(set);
  } catch (error) {
    if (!(error instanceof ReadingBoundReached)) throw error;
    const reading = space.first(set) ?? [];
    return { partials: [reading.map((alternative, bracket) => ({ bracket, alternative }))], complete: false };
  }
}
