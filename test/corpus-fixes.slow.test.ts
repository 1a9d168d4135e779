// Every fix that the checker offers for a text of the corpus is made, one at a time: its finding is gone,
// nothing that was understood is no longer, and no new error stands.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../src/analysis/finding.ts';
import { type Checked, check, type Finding } from '../src/pacta.ts';

const texts = corpusTexts();

function corpusTexts(): readonly string[] {
  const names = readdirSync(new URL('../corpus/', import.meta.url), { recursive: true, encoding: 'utf8' });
  return names.filter((path) => path.endsWith('.pacta')).sort();
}

function checked(source: string): Checked {
  const result = check(source);
  if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
  return result.value;
}

function applied(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { span, text: words } of [...edits].reverse()) {
    text = text.slice(0, span.start) + words + text.slice(span.end);
  }
  return text;
}

/** What a finding says, without what may change with the text around it. */
function name({ id, message }: Finding): string {
  return `${id}: ${message}`;
}

function timesFound({ findings }: Checked, wanted: string): number {
  return findings.filter((finding) => name(finding) === wanted).length;
}

/** What must not come newly: errors, and sentences that are no longer understood. */
function faults({ findings }: Checked): readonly string[] {
  return findings.filter(({ id, severity }) => severity === 'error' || id === 'PAC106').map(name);
}

describe('fixes of the corpus', () => {
  test.each(texts)('%s', (path) => {
    const source = readFileSync(new URL(`../corpus/${path}`, import.meta.url), 'utf8');
    const before = checked(source);
    const known = new Set(faults(before));
    const wrong: string[] = [];
    for (const finding of before.findings) {
      if (finding.fix === null) continue;
      const after = checked(applied(source, finding.fix.edits));
      const wanted = name(finding);
      if (timesFound(after, wanted) >= timesFound(before, wanted)) wrong.push(`still there: ${wanted}`);
      wrong.push(
        ...faults(after)
          .filter((fault) => !known.has(fault))
          .map((fault) => `${wanted} → ${fault}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});
