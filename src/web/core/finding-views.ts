import type { Agreement, Finding } from '../../pacta.ts';
import { readingsToJson } from '../../wire/write-check.ts';
import type { FindingView } from './protocol.ts';

/** Findings as plain data, their readings by the names of brackets. */
export function findingViews(findings: readonly Finding[], agreement: Agreement): readonly FindingView[] {
  return findings.map((finding) => {
    const { readings, complete } = readingsToJson(finding.readings, agreement);
    return { ...finding, readings, complete: finding.complete && complete };
  });
}
