import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agreementWith, bracket } from '../../test/support/agreement.ts';
import { checkLineSchema, readCheckLine } from './check-json.ts';
import { checkedToJson, readingsToJson } from './write-check.ts';

const agreement = agreementWith({
  title: 'Truce',
  brackets: [bracket('1.2', 'A B'), bracket('2.2', 'A none')],
});
const { space } = agreement;
const source = 'one\ntwo three\n';
const provisions = { total: 4, checkable: 2, partly: 1, prose: 1 };

const finding = {
  id: 'PAC201',
  severity: 'error' as const,
  span: { start: 4, end: 7 },
  provisions: ['1.1', '2.1(a)'],
  message: 'm',
  because: [{ provision: null, span: { start: 0, end: 3 }, message: 'b' }],
  fix: { message: 'f', edits: [{ span: { start: 8, end: 8 }, text: 'x' }] },
  readings: space.of([{ bracket: 0, alternative: 0 }]),
  complete: true,
};

test('a line has the published keys, in the published order', () => {
  const line = JSON.stringify(
    checkedToJson('a.pacta', { source, agreement, provisions, findings: [finding] }),
  );
  expect(line).toBe(
    [
      '{"file":"a.pacta","title":"Truce","provisions":{"total":4,"checkable":2,"partly":1,"prose":1},',
      '"readings":{"brackets":[{"id":"1.2","alternatives":["A","B"]},',
      '{"id":"2.2","alternatives":["A","none"]}],"count":"4"},"findings":[{"id":"PAC201","severity":"error",',
      '"span":{"line":2,"column":1,"endLine":2,"endColumn":4},"provisions":["1.1","2.1(a)"],"message":"m",',
      '"because":[{"provision":null,"span":{"line":1,"column":1,"endLine":1,"endColumn":4},"message":"b"}],',
      '"fix":{"message":"f","edits":[{"span":{"line":2,"column":5,"endLine":2,"endColumn":5},"text":"x"}]},',
      '"readings":[{"1.2":"A"}],"complete":true}]}',
    ].join(''),
  );
  const read = readCheckLine(line);
  expect(read.ok && JSON.stringify(read.value)).toBe(line);
});

test('readings are all, or minimal choices that cover the set exactly', () => {
  expect(readingsToJson(space.all, agreement)).toEqual({ readings: 'all', complete: true });
  const other = space.of([
    { bracket: 0, alternative: 1 },
    { bracket: 1, alternative: 1 },
  ]);
  const set = space.or(finding.readings, other);
  expect(readingsToJson(set, agreement).readings).toEqual([{ '1.2': 'A' }, { '2.2': 'none' }]);
});

test('past the bound of a cover the line says that it is not complete', () => {
  const brackets = Array.from({ length: 16 }, (_, at) => bracket(String(at), 'A B'));
  const wide = agreementWith({ brackets });
  // Pairs of brackets that differ: no cover of 64 partial readings is enough.
  const pairs = brackets.slice(0, 8).map((_, at) => {
    const both = [0, 1].map((alternative) =>
      wide.space.of([2 * at, 2 * at + 1].map((index) => ({ bracket: index, alternative }))),
    );
    return wide.space.any(both);
  });
  const { readings, complete } = readingsToJson(wide.space.every(pairs), wide);
  expect(readings).toHaveLength(64);
  expect(complete).toBe(false);
});

test('a refused file, and what is no line', () => {
  expect(readCheckLine('{"file":"a","refused":{"code":"missing","message":"m"}}').ok).toBe(true);
  expect(readCheckLine('{"file":"a"}')).toMatchObject({ ok: false });
  expect(readCheckLine('nonsense')).toMatchObject({ ok: false });
});

test('the published schema is the one that is checked (UPDATE=1 writes it; Biome lays it out)', () => {
  const path = new URL('../../docs/reference/check-json.schema.json', import.meta.url);
  const fresh = checkLineSchema();
  if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(fresh);
});
