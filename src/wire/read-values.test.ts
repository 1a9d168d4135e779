import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayRational } from '../base/rational.ts';
import type { Worths } from '../model/values.ts';
import { readValues } from './read-values.ts';
import { isValuesShape, valuesSchema } from './values-schema.ts';

const file = `\
unit: points
acts:
  2.1:
    cost: 4
    value: { Southland: [3, 5.5] }
  2.10:
    per: unit
    cost: { Northland: 0.1 }
    value: 0.25
  2.2(a): { cost: -1 }
tolerances: { Northland: 3 }
deposits:
  Southland: 2.5
alternatives:
  Northland: { walk-away: 30, points: { "1.2": { A: 40, B: 0 } } }
`;

function said(worths: Worths | null | undefined): unknown {
  const range = ({ least, most }: Extract<Worths, { kind: 'each' }>['worth']): string =>
    `${sayRational(least)}–${sayRational(most)}`;
  if (worths === null || worths === undefined) return null;
  if (worths.kind === 'each') return range(worths.worth);
  return worths.parties.map(({ party, of, line }) => `${party} ${range(of)} in line ${line}`);
}

test('a file is read with its lines, labels and numbers as they are written', () => {
  const { values, faults } = readValues(file);
  expect(faults).toEqual([]);
  expect(values.unit).toBe('points');
  expect(values.acts.map(({ label, line, per }) => [label, line, per])).toEqual([
    ['2.1', 3, 'provision'],
    ['2.10', 6, 'unit'],
    ['2.2(a)', 10, 'provision'],
  ]);
  expect(values.acts.map(({ cost }) => said(cost))).toEqual([
    '4–4',
    ['Northland 0.1–0.1 in line 8'],
    '-1–-1',
  ]);
  expect(values.acts.map(({ value }) => said(value))).toEqual([
    ['Southland 3–5.5 in line 5'],
    '0.25–0.25',
    null,
  ]);
  expect(values.tolerances.map(({ party, of }) => [party, sayRational(of)])).toEqual([['Northland', '3']]);
  expect(values.deposits.map(({ party, of }) => [party, sayRational(of)])).toEqual([['Southland', '2.5']]);
  expect(isValuesShape(parse(file, { schema: 'failsafe' }))).toBe(true);
});

describe('what is wrong is told by line, cause and remedy, and the rest is used', () => {
  test.each([
    ['acts:\n  2.1: { cost: many }\n', 2, 'cost is "many", which is no number'],
    ['acts:\n  2.1: { cost: "1,5" }\n', 2, 'cost is "1,5", which is no number'],
    ['acts:\n  2.1:\n    cost: [5, 3]\n', 3, 'the range of cost is none'],
    ['acts:\n  2.1:\n    cost: [1, 2, 3]\n', 3, 'the range of cost is none'],
    ['acts:\n  2.1:\n    price: 3\n', 3, 'there is no key "price"'],
    ['act:\n  2.1: { cost: 1 }\n', 1, 'there is no key "act"'],
    ['acts:\n  2.1: 3\n', 2, '2.1 has no entries'],
    ['acts:\n  2.1: { cost: 1, per: item }\n', 2, '"per" says neither unit nor provision'],
    ['acts:\n  2.1: { cost: 1 }\n  2.1: { cost: 2 }\n', 3, '"2.1" stands in line 2 already'],
    ['tolerances:\n  Northland: -1\n', 2, 'Northland is below nought'],
    ['acts: &a\n  2.1: { cost: *a }\n', 2, 'cost is no number'],
    ['- 1\n', 1, 'the file has no entries'],
    ['unit: [a]\n', 1, '"unit" is not a few words'],
  ])('%j', (text, line, cause) => {
    const { faults } = readValues(text);
    expect(faults.map((fault) => [fault.line, fault.cause])).toEqual([[line, cause]]);
    expect(faults[0]?.remedy).not.toBe('');
  });

  test.each([
    'acts:\n  2.1: { cost: many }\n',
    'act: {}\n',
    'acts:\n  2.1: 3\n',
    'tolerances: { A: -1 }\n',
    '- 1\n',
  ])('the schema refuses %j too', (text) => {
    expect(isValuesShape(parse(text, { schema: 'failsafe' }))).toBe(false);
  });

  test('a broken line does not lose the others', () => {
    const { values, faults } = readValues(
      'acts:\n  2.1: { cost: 1 }\n  2.2: { cost: 2\n  2.3: { cost: 3 }\nunit: points\n',
    );
    expect(faults.map(({ code }) => code)).toContain('broken');
    expect(values.acts[0]?.label).toBe('2.1');
    expect(said(values.acts[0]?.cost)).toBe('1–1');
  });

  test('the first of two holds', () => {
    const { values } = readValues('acts:\n  2.1: { cost: 1 }\n  2.1: { cost: 2 }\n');
    expect(values.acts.map(({ cost }) => said(cost))).toEqual(['1–1']);
  });

  test('an empty file says nothing and is no fault', () => {
    expect(readValues('# nothing yet\n')).toEqual({
      values: { unit: null, acts: [], tolerances: [], deposits: [] },
      faults: [],
    });
  });
});

test('the example of the reference is read whole', () => {
  const page = readFileSync(new URL('../../docs/reference/values.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  const { values, faults } = readValues(example);
  expect(faults).toEqual([]);
  expect(values.acts).toHaveLength(3);
  expect(isValuesShape(parse(example, { schema: 'failsafe' }))).toBe(true);
});

test('the published schema is the one that is checked (UPDATE=1 writes it; Biome lays it out)', () => {
  const path = new URL('../../docs/reference/values.schema.json', import.meta.url);
  const fresh = valuesSchema();
  if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(fresh);
});
