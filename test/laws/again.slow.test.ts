// After an edit only what changed is read anew: the findings, their places and what is read back are those of
// a text that was never read before.
import { describe, expect, test } from 'vitest';
import { check, read } from '../../src/pacta.ts';
import { corpus, generated } from '../support/corpus.ts';

/** All that is said of a text and where, as a text. */
function said(source: string): string {
  const checked = check(source);
  const back = read(source);
  if (!checked.ok || !back.ok) return 'refused';
  const { findings, agreement } = checked.value;
  const told = findings.map(({ id, span, provisions, message, because, fix, readings }) => ({
    id,
    span,
    provisions,
    message,
    because,
    fix,
    readings: agreement.space.cover(readings),
  }));
  return JSON.stringify([told, back.value]);
}

/** Edits of a body: words put in near its beginning, middle and end, a line taken out, a number changed. */
function edits(source: string): readonly string[] {
  const body = source.search(/^\S+ \p{Lu}[^:\n]*\bshall\b/mu);
  if (body === -1) return [];
  const places = [0.02, 0.5, 0.97].map((part) =>
    source.indexOf(' shall ', body + Math.floor((source.length - body) * part)),
  );
  const put = places
    .filter((at) => at !== -1)
    .flatMap((at) => [
      `${source.slice(0, at)} shall now${source.slice(at + 6)}`,
      `${source.slice(0, at)}, by day 77, shall${source.slice(at + 6)}`,
    ]);
  const lines = source.slice(body).split('\n');
  const shorter = source.slice(0, body) + lines.filter((_, index) => index !== 2).join('\n');
  return [...put, shorter, `${source.slice(0, body)}Note: a word.\n\n${source.slice(body)}`];
}

describe('a text read again after an edit', () => {
  test.each([...corpus, ...generated(24)])('%s', (name, source) => {
    for (const [index, edited] of edits(source).entries()) {
      // A header that no text before had, so that the first reading remembers nothing.
      const mark = (text: string): string => text.replace('Agreement: ', `Agreement: ${name} ${index} `);
      const first = said(mark(edited));
      said(mark(source));
      expect(said(mark(edited))).toBe(first);
    }
  });
});
