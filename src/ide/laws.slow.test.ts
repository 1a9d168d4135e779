// What must be so of everything an editor shows, of every text of the corpus.
import { describe, expect, test } from 'vitest';
import { read } from '../../test/support/caret.ts';
import { corpus } from '../../test/support/corpus.ts';
import * as laws from '../../test/support/editor-laws.ts';

describe.each(corpus)('%s', (_name, source) => {
  const of = read(source);

  test('colours, outline and folds', () => {
    expect([...laws.ofTokens(of), ...laws.ofOutline(of), ...laws.ofFolding(of)]).toEqual([]);
  });

  test('what is said of places and names', () => {
    const step = Math.max(1, Math.round(source.length / 200));
    expect([...laws.ofPlaces(of, step), ...laws.ofNames(of)]).toEqual([]);
  });

  test('every name is offered after its first letters', () => {
    expect(laws.ofNameCompletion(of, 12)).toEqual([]);
  });
});

// Where an act is told in words that are no part of the language, a time may be read as one of those.
test('of a hundred forms that are offered, at most one is not understood where it is offered', () => {
  const offered = corpus.flatMap(([, source]) => laws.offeredForms(read(source), 2));
  const lost = offered.filter(({ isUnderstood }) => !isUnderstood).map(({ made }) => made);
  expect(offered.length).toBeGreaterThan(1000);
  expect(lost.slice(Math.floor(offered.length / 100))).toEqual([]);
});
