// What a text of corpus/bad says of itself: above a paragraph, `Note: expect PAC401: …` with the literal
// message.

import { LineIndex } from '../../src/base/span.ts';
import type { Checked, Finding } from '../../src/pacta.ts';

const EXPECT = /^Note: expect (PAC\d{3})\b/;

/** The text without its expectations; lines that carry one on are indented. */
export function withoutExpectations(text: string): string {
  const kept: string[] = [];
  let dropping = false;
  for (const line of text.split('\n')) {
    dropping = EXPECT.test(line) || (dropping && /^\s+\S/.test(line));
    if (!dropping) kept.push(line);
  }
  return kept.join('\n');
}

/** The ids that a text expects, in their order. */
export function expectedIds(text: string): readonly string[] {
  return [...new Set(text.split('\n').flatMap((line) => EXPECT.exec(line)?.[1] ?? []))].sort();
}

/** The text with an expectation above each paragraph in which a finding of these ids stands. */
export function withExpectations({ source, agreement, findings }: Checked, ids: readonly string[]): string {
  const index = new LineIndex(source);
  const lines = source.split('\n');
  const above = new Map<number, string[]>();
  for (const finding of findings.filter(({ id }) => ids.includes(id))) {
    const line = firstLine(lines, index.position(finding.span.start).line);
    above.set(line, [...(above.get(line) ?? []), ...wrapped(sentence(finding, agreement))]);
  }
  return lines.flatMap((line, at) => [...(above.get(at + 1) ?? []), line]).join('\n');
}

/** The line with which a paragraph or header entry begins; its others are indented. */
function firstLine(lines: readonly string[], line: number): number {
  let first = line;
  while (first > 1 && /^\s+\S/.test(lines[first - 1] ?? '')) first -= 1;
  return first;
}

function sentence({ id, message, readings }: Finding, { space, brackets }: Checked['agreement']): string {
  if (readings === space.all) return `Note: expect ${id}: ${message}`;
  const partials = space.cover(readings).partials.map((choices) =>
    choices
      .map((choice) => {
        const bracket = brackets[choice.bracket];
        return `${bracket?.id ?? '?'} ${bracket?.alternatives[choice.alternative]?.letter ?? '?'}`;
      })
      .join(', '),
  );
  return `Note: expect ${id} (in ${partials.join('; in ')}): ${message}`;
}

const WIDTH = 120;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > WIDTH && line !== '') {
      lines.push(line);
      line = `    ${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
