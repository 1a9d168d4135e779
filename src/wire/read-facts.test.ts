import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runFactKinds } from '../model/run-facts.ts';
import { factKinds, factSchema, factSchemas } from './facts-file.ts';
import { readFactLines } from './read-facts.ts';

const report = '{"fact":"report","at":"2025-02-03","provision":"2.1"}';

function faultOf(line: string): unknown {
  const { lines, faults } = readFactLines(line);
  expect(lines).toEqual([]);
  expect(faults.filter(({ used }) => used)).toEqual([]);
  return faults.map(({ line: _line, used: _used, ...fault }) => fault);
}

test('lines keep their numbers, whatever ends them, and empty ones count', () => {
  const text = `\ufeff${report}\r\n\n  ${report}\n{\n${report}`;
  const { lines, faults } = readFactLines(text);
  expect(lines.map(({ line }) => line)).toEqual([1, 3, 5]);
  expect(faults).toEqual([{ line: 4, used: false, kind: 'not JSON', column: 2 }]);
});

test('an empty file says nothing and is no fault', () => {
  expect(readFactLines('')).toEqual({ lines: [], faults: [] });
});

describe('what is wrong with the shape of a line', () => {
  test.each([
    ['{"fact":"report",}', [{ kind: 'not JSON', column: 18 }]],
    ['[]', [{ kind: 'no object' }]],
    ['"report"', [{ kind: 'no object' }]],
    ['{"at":"2025-02-03"}', [{ kind: 'unknown kind', written: null, near: null }]],
    ['{"fact":"reprot"}', [{ kind: 'unknown kind', written: 'reprot', near: 'report' }]],
    ['{"fact":"handshake"}', [{ kind: 'unknown kind', written: 'handshake', near: null }]],
    [
      '{"fact":"report"}',
      [
        { kind: 'missing field', fact: 'report', field: 'at' },
        { kind: 'missing field', fact: 'report', field: 'provision' },
      ],
    ],
    [
      '{"fact":"time","at":"2025-02-03","knwon":"2025-02-03"}',
      [{ kind: 'unknown field', fact: 'time', field: 'knwon', near: 'known' }],
    ],
    [
      '{"fact":"verdict","at":"2025-02-03","provision":"2.1","done":"mostly","onTime":"yes"}',
      [
        {
          kind: 'wrong value',
          field: 'done',
          wanted: { kind: 'one of', values: ['none', 'minimum', 'intermediate', 'complete'] },
        },
        { kind: 'wrong value', field: 'onTime', wanted: { kind: 'yes or no' } },
      ],
    ],
    [
      '{"fact":"report","at":"2025-02-03","provision":"2.1","quantity":"three"}',
      [{ kind: 'wrong value', field: 'quantity', wanted: { kind: 'quantity' } }],
    ],
    [
      '{"fact":"report","at":"2025-02-03","provision":"2.1","quantity":[{"number":3,"off":"x"}]}',
      [{ kind: 'wrong value', field: 'quantity', wanted: { kind: 'quantity' } }],
    ],
    [
      '{"fact":"report","at":"2025-02-03","provision":2.1}',
      [{ kind: 'wrong value', field: 'provision', wanted: { kind: 'text' } }],
    ],
    [
      '{"fact":"report","at":"2025-02-03","provision":"2.1","source":{"confidence":"sourced"}}',
      [{ kind: 'wrong value', field: 'source', wanted: { kind: 'source' } }],
    ],
    [
      '{"fact":"rejection","at":"2025-02-03","report":"r1"}',
      [{ kind: 'missing field', fact: 'rejection', field: 'reason' }],
    ],
  ])('%s', (line, faults) => {
    expect(faultOf(line)).toEqual(faults);
  });
});

test('whatever a line is, it is a fact or it has a fault, and costs no other line', () => {
  const line = fc.oneof(fc.json(), fc.string(), fc.constantFrom(report, '{', '{"fact":"time"}'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (rows) => {
      const flat = rows.map((row) => row.replace(/[\r\n]/g, ' '));
      const { lines, faults } = readFactLines(flat.join('\n'));
      const told = new Set([...lines, ...faults].map((each) => each.line));
      expect(told.size).toBe(flat.filter((row) => row.replace(/^\ufeff/, '').trim() !== '').length);
      expect(lines).toHaveLength(flat.filter((row) => row.trim() === report).length);
    }),
  );
});

test('every kind of fact that a run knows can be written', () => {
  expect([...factKinds].sort()).toEqual([...runFactKinds].sort());
  expect(Object.keys(factSchemas).sort()).toEqual([...factKinds].sort());
});

test('the published schema is the one that is checked (UPDATE=1 writes it; Biome lays it out)', () => {
  const path = new URL('../../docs/reference/facts.schema.json', import.meta.url);
  const fresh = factSchema();
  if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(fresh);
});
