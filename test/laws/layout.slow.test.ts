// A text printed is the text; laid out it has the same words and the same findings, and laid out again stays.
import { describe, expect, test } from 'vitest';
import { printDocument } from '../../src/language/print.ts';
import { format } from '../../src/pacta.ts';
import { corpus, generated } from '../support/corpus.ts';
import { documentOf } from '../support/show-document.ts';
import { toldOf } from '../support/told.ts';

const texts = [...corpus, ...generated(60)];

function laidOut(source: string): string {
  const result = format(source);
  if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The words of a text, whatever stands between them. */
function words(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();
}

describe('printing', () => {
  test.each(texts)('%s', (_, source) => {
    expect(printDocument(documentOf(source))).toBe(source);
  });
});

describe('laying out', () => {
  test.each(texts)('%s', (_, source) => {
    const once = laidOut(source);
    expect(words(once)).toBe(words(source));
    expect(laidOut(once)).toBe(once);
    expect(toldOf(once)).toEqual(toldOf(source));
  });
});
