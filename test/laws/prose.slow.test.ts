// A sentence that obliges nobody changes nothing that is found, but that it is counted as prose (PAC108).
import { describe, expect, test } from 'vitest';
import { corpus, generated } from '../support/corpus.ts';
import { datedTexts } from '../support/dated-text.ts';
import { checked, type Told, toldOf } from '../support/told.ts';

/** Prose that uses no declared name, since a name that is used is no longer one that is not. */
const PROSE = 'All of this has a long history.';

const texts = [...corpus, ...generated(40), ...datedTexts(40)].filter(
  ([, source]) => checked(source).agreement.provisions.length > 0,
);

/** The findings but the one that lists prose; without fixes, whose numbers depend on what is there. */
function found(source: string): readonly Omit<Told, 'fix'>[] {
  return toldOf(source)
    .filter(({ id }) => id !== 'PAC108')
    .map(({ fix: _fix, ...rest }) => rest);
}

function inserted(source: string, at: number, words: string): string {
  return source.slice(0, at) + words + source.slice(at);
}

/** Where a provision ends. */
function endOf(source: string, index: number): number {
  return checked(source).agreement.provisions.at(index)?.span.end ?? source.length;
}

describe('a paragraph of prose after the last provision', () => {
  test.each(texts)('%s', (_, source) => {
    const longer = inserted(source, endOf(source, -1), `\n\n${PROSE}`);
    const before = checked(source).counts.provisions;
    const { total, prose } = checked(longer).counts.provisions;
    expect({ total, prose }).toEqual({ total: before.total + 1, prose: before.prose + 1 });
    expect(found(longer)).toEqual(found(source));
  });
});

describe('a numbered paragraph of prose after the last provision', () => {
  const numbered = texts.filter(([, source]) =>
    checked(source).agreement.provisions.some((provision) => provision.numbered),
  );
  test.each(numbered)('%s', (_, source) => {
    const longer = inserted(source, endOf(source, -1), `\n\n99.9 ${PROSE}`);
    expect(found(longer)).toEqual(found(source));
  });
});

describe('a sentence of prose at the end of a provision', () => {
  test.each(texts)('%s', (_, source) => {
    const { provisions } = checked(source).agreement;
    for (const index of new Set([0, provisions.length >> 1, provisions.length - 1])) {
      // Behind a bracket that holds the whole provision it would stand in readings without the provision.
      if (source.charAt((provisions[index]?.span.end ?? 0) - 1) === ']') continue;
      const longer = inserted(source, endOf(source, index), ` ${PROSE}`);
      expect(found(longer), provisions[index]?.label ?? '').toEqual(found(source));
    }
  });
});
