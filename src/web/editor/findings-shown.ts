import type { Severity } from '../../pacta.ts';
import type { FindingView } from '../core/finding-views.ts';
import { type ChosenReading, holdsIn } from './readings.ts';

/** Which findings a reader wants to see. */
export interface Filter {
  readonly hidden: ReadonlySet<Severity>;
  readonly reading: ChosenReading;
}

/** A finding under a name by which it is known again when the text has been checked anew. */
export interface NamedFinding {
  readonly key: string;
  readonly finding: FindingView;
}

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings to show, in the order of the text, each under its own name. */
export function namedFindings(findings: readonly FindingView[], filter: Filter): readonly NamedFinding[] {
  const counts = new Map<string, number>();
  const named: NamedFinding[] = [];
  for (const finding of findings) {
    const name = `${finding.id} ${finding.provisions.join(' ')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const isShown = !filter.hidden.has(finding.severity) && holdsIn(finding, filter.reading);
    if (isShown) named.push({ key: count === 1 ? name : `${name} #${count}`, finding });
  }
  return named;
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly FindingView[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The next finding after a place, or before it; from the other end where there is none. */
export function neighbour(
  all: readonly NamedFinding[],
  at: { readonly key: string | null; readonly offset: number },
  step: 1 | -1,
): NamedFinding | null {
  if (all.length === 0) return null;
  const current = all.findIndex(({ key }) => key === at.key);
  if (current !== -1) return all[(current + step + all.length) % all.length] ?? null;
  if (step === 1) return all.find(({ finding }) => finding.span.start >= at.offset) ?? all[0] ?? null;
  return all.findLast(({ finding }) => finding.span.start < at.offset) ?? all.at(-1) ?? null;
}
