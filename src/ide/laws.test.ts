// What must be so of everything an editor shows, of some texts; laws.slow.test.ts asks it of all.
import { expect, test } from 'vitest';
import { read } from '../../test/support/caret.ts';
import { corpus } from '../../test/support/corpus.ts';
import * as laws from '../../test/support/editor-laws.ts';

const chosen = ['made/sixty-day-truce/agreement.pacta', 'bad/PAC202.pacta'];

test.each(corpus.filter(([name]) => chosen.includes(name)))('%s', (_name, source) => {
  const of = read(source);
  expect([...laws.ofTokens(of), ...laws.ofOutline(of), ...laws.ofFolding(of)]).toEqual([]);
  expect([...laws.ofPlaces(of, Math.ceil(source.length / 40)), ...laws.ofNames(of)]).toEqual([]);
  expect(laws.ofNameCompletion(of, 5)).toEqual([]);
  const lost = laws.offeredForms(of, 1).filter(({ isUnderstood }) => !isUnderstood);
  expect(lost).toEqual([]);
});
