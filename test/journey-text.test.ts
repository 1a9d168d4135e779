import { expect, test } from 'vitest';
import { check } from '../src/pacta.ts';
import { arabicNames, journeyText, latinNames } from './support/journey-text.ts';

test.each([
  ['Latin', latinNames],
  ['Arabic', arabicNames],
])('the agreement of 120 provisions is clean, with names in %s letters', (_letters, names) => {
  const { header, articles } = journeyText(names);
  const checked = check(header + articles.join(''));
  expect(checked.ok && checked.value.counts.provisions.checkable).toBe(120);
  expect(checked.ok && checked.value.findings).toEqual([]);
});
