import type { Agreement, Finding } from '../../pacta.ts';
import { readingsToJson } from '../../wire/write-check.ts';

/** A finding as plain data, its readings by name. */
export interface FindingView extends Omit<Finding, 'readings'> {
  /** The partial readings in which it holds: bracket to letter. */
  readonly readings: 'all' | readonly Readonly<Record<string, string>>[];
}

/** Findings as plain data, their readings by the names of brackets. */
export function findingViews(findings: readonly Finding[], agreement: Agreement): readonly FindingView[] {
  return findings.map((finding) => {
    const { readings, complete } = readingsToJson(finding.readings, agreement);
    return { ...finding, readings, complete: finding.complete && complete };
  });
}
