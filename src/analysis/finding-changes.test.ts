import { expect, test } from 'vitest';
import { ReadingSpace } from '../model/readings.ts';
import type { Finding } from './finding.ts';
import { findingsBetween } from './finding-changes.ts';

const { all } = new ReadingSpace([]);

const finding = (id: string, ...provisions: readonly string[]): Finding => ({
  id,
  severity: 'warning',
  span: { start: 0, end: 0 },
  provisions,
  message: '',
  because: [],
  fix: null,
  readings: all,
  complete: true,
});

test('a finding of the same provisions stays, under another number too; each is counted', () => {
  const before = [
    finding('PAC201', '2.1', '3.1'),
    finding('PAC401', '4.1'),
    finding('PAC401', '4.1'),
    finding('PAC802'),
  ];
  const after = [finding('PAC201', '3.1', '5.1'), finding('PAC401', '4.1'), finding('PAC307', '4.1')];
  const { fresh, gone } = findingsBetween(before, after, new Map([['2.1', '5.1']]));
  expect(fresh.map(({ id }) => id)).toEqual(['PAC307']);
  expect(gone.map(({ id }) => id)).toEqual(['PAC401', 'PAC802']);
});
