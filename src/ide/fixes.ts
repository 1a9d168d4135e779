import type { Finding, Fix } from '../analysis/finding.ts';
import type { Span } from '../base/span.ts';
import { readingNames } from '../language/read/reading-names.ts';
import type { Snapshot } from './snapshot.ts';
import { meets } from './spans.ts';

/** A finding's own change of the text, offered where the finding stands. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The changes that remove findings which stand in a range. */
export function fixes({ findings }: Snapshot, range: Span): readonly OfferedFix[] {
  return findings.flatMap((finding) => {
    const { fix, span } = finding;
    return fix !== null && meets(span, range) ? [{ finding, fix }] : [];
  });
}

/** The findings that stand at an offset. */
export function findingsAt({ findings }: Snapshot, offset: number): readonly Finding[] {
  return findings.filter(({ span }) => span.start <= offset && offset <= span.end);
}

/** The partial readings in which a finding holds (`2.2=A, 3.1=B`); none where it holds in all. */
export function readingsOf({ agreement }: Snapshot, { readings }: Finding): readonly string[] {
  return readingNames(agreement, readings);
}
