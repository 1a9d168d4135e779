import { expect, test } from 'vitest';
import { corpus } from '../../test/support/corpus.ts';
import { check, compare, english } from '../pacta.ts';
import { exportText } from './export-text.ts';
import { importFile } from './import-file.ts';

const agreements = corpus.filter(([path]) => /^(?:real|made)/.test(path));

test.each(agreements)('written as DOCX and taken in again it obliges the same: %s', (_, source) => {
  const back = throughDocx(source);
  const compared = compare(source, back);
  expect(compared.ok && compared.value.told).toEqual([]);
  expect(compared.ok && compared.value.fresh).toEqual([]);
  expect(provisionsOf(back)).toEqual(provisionsOf(source));
});

function throughDocx(source: string): string {
  const asked = { changesFrom: null, author: '', withFindings: false, date: null, language: english };
  const file = exportText(source, 'docx', asked);
  if (!file.ok) throw new Error(file.error.message);
  const options = { changesAs: 'brackets', keepsComments: false, proposes: true } as const;
  const back = importFile('back.docx', file.value.bytes, options);
  if (!back.ok) throw new Error(back.error.message);
  return back.value.text;
}

function provisionsOf(source: string): unknown {
  const checked = check(source);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement.provisions.map(({ key, heading, understood, span }) => ({
    key,
    heading,
    understood,
    words: source.slice(span.start, span.end).replace(/\s+/g, ' '),
  }));
}
