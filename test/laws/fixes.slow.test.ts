// A fix mends: made in the text, its finding is gone where it was, and no error stands that did not before.
// (Of the corpus, test/corpus-fixes.slow.test.ts says the same by the words of the findings.)
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/analysis/finding.ts';
import type { Checked, Finding } from '../../src/pacta.ts';
import { corpus, generated } from '../support/corpus.ts';
import { editsApplied } from '../support/edits.ts';
import { checked, checkedAnew } from '../support/told.ts';

const texts = [...corpus, ...generated(40)];

function fixesOf(source: string): readonly { readonly finding: Finding; readonly edits: readonly Edit[] }[] {
  return checked(source).findings.flatMap((finding) =>
    finding.fix === null ? [] : [{ finding, edits: finding.fix.edits }],
  );
}

/** A finding by its check and the provisions it is about. */
function place({ id, provisions }: Finding): string {
  return `${id} ${provisions.join()}`;
}

function countAt({ findings }: Checked, wanted: string): number {
  return findings.filter((finding) => place(finding) === wanted).length;
}

function errorsOf({ findings }: Checked): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ id, message }) => `${id}: ${message}`);
}

/**
 * A random text contradicts itself, and a fix may lay that bare: what several owe together waits for the last
 * of them only, what each owes alone waits for its own, and so perhaps for itself. Of times that clash in
 * several ways some show only in the course of events that an answer to a breach adds.
 */
function mayBeLaidBare(name: string, error: string): boolean {
  return name.startsWith('random') && /^PAC(?:201|301|302)/.test(error);
}

describe('edits stand in the order of the text and do not meet', () => {
  test.each(texts)('%s', (_, source) => {
    for (const { finding, edits } of fixesOf(source)) {
      let end = 0;
      for (const { span } of edits) {
        expect(span.start, place(finding)).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(source.length);
    }
  });
});

describe('a fix that is made mends, and breaks nothing', () => {
  // The real agreements, which have hundreds of fixes, are held to this by test/corpus-fixes.slow.test.ts.
  test.each(texts.filter(([name]) => !name.startsWith('real/')))('%s', (name, source) => {
    const before = checked(source);
    const known = new Set(errorsOf(before));
    const wrong = fixesOf(source).flatMap(({ finding, edits }) => {
      const after = checkedAnew(editsApplied(source, edits));
      const wanted = place(finding);
      const stays = countAt(after, wanted) >= countAt(before, wanted) ? [`still there: ${wanted}`] : [];
      return [
        ...stays,
        ...errorsOf(after)
          .filter((error) => !known.has(error) && !mayBeLaidBare(name, error))
          .map((error) => `${wanted} → ${error}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
