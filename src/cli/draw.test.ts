import { expect, test } from 'vitest';
import { z } from 'zod';
import { FakeWorld } from '../../test/support/world.ts';

const text = `\
Agreement: Truce.
Parties: Northland; Southland.
Places: North bank; far shore.
Day 1: entry into force.
Phase 1: 30 days from day 1.

1.1 Northland shall open the road [once 1.2 is performed | by day 5].
1.2 Southland shall leave the North bank once 1.1 is performed.
1.3 Southland shall open the dam between day 10 and day 20.
`;

const places =
  '{"type":"Feature","properties":{"name":"North bank"},"geometry":{"type":"Point","coordinates":[34,31]}}';

const drawnJson = z.object({
  file: z.string(),
  picture: z.string(),
  title: z.string(),
  tables: z.array(
    z.object({
      id: z.string(),
      columns: z.array(z.object({ id: z.string(), name: z.string() })),
      rows: z.array(z.record(z.string(), z.string())),
    }),
  ),
});

function world(): FakeWorld {
  return new FakeWorld({ 'truce.pacta': text, 'map.geojson': places });
}

test('the order is told in tables, a deadlock first', async () => {
  const at = world();
  expect(await at.pacta('draw order truce.pacta')).toBe(0);
  expect(at.out).toMatch(/^What waits for what: Truce\n/);
  expect(at.out.indexOf('Deadlock 1')).toBeLessThan(at.out.indexOf('What each provision waits for'));
  expect(at.out).toContain('1.1=A');
});

test('a chosen reading is drawn alone', async () => {
  const at = world();
  expect(await at.pacta('draw order truce.pacta --reading 1.1=B')).toBe(0);
  expect(at.out).toContain('no deadlock');
  expect(at.out).not.toContain('Deadlock 1');
});

test('times are bars', async () => {
  const at = world();
  expect(await at.pacta('draw timeline truce.pacta')).toBe(0);
  const line = at.out.split('\n').find((each) => each.startsWith('1.3'));
  expect(line).toMatch(/^1\.3 +·+█+·+ {2}day 10 – day 20$/);
  expect(at.out).toContain('Without a day');
});

test('places are found in a file, and what it lacks is said', async () => {
  const at = world();
  expect(await at.pacta('draw places truce.pacta --places map.geojson')).toBe(0);
  expect(at.out).toMatch(/1 +North bank +point/);
  expect(at.out).toMatch(/far shore +not in the file/);
});

test('a picture is written to a file or to standard output, the same', async () => {
  const at = world();
  expect(await at.pacta('draw order truce.pacta --svg out.svg')).toBe(0);
  expect(at.log).toBe('pacta draw: out.svg is written\n');
  expect(at.out).toBe('');
  expect(await at.pacta('draw order truce.pacta --svg -')).toBe(0);
  expect(at.out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(at.files.get('out.svg')).toBe(at.out);
});

test('a picture is in the language that is asked for, as text too', async () => {
  const at = world();
  await at.pacta('draw timeline truce.pacta --svg - --language ar');
  expect(at.out).toContain('المراحل والمواعيد');
  const said = world();
  await said.pacta('draw timeline truce.pacta --language ar');
  expect(said.out).toMatch(/^المراحل والمواعيد: /);
  expect(said.out).toMatch(/1\.3 +·+█+·+ {2}اليوم 10/);
  expect(said.out).not.toMatch(/day|Without/);
});

test('--json prints the tables in one line', async () => {
  const at = world();
  expect(await at.pacta('draw timeline truce.pacta --json')).toBe(0);
  expect(at.out.trimEnd()).not.toContain('\n');
  const drawn = drawnJson.parse(JSON.parse(at.out));
  expect([drawn.file, drawn.picture, drawn.title]).toEqual([
    'truce.pacta',
    'timeline',
    'Phases and times: Truce',
  ]);
  const rows = drawn.tables.find(({ id }) => id === 'times')?.rows;
  expect(rows?.at(-1)).toMatchObject({ provision: '1.3', from: 'day 10', to: 'day 20' });
});

test.each([
  ['draw ordre truce.pacta', 'there is no picture "ordre"; did you mean order?'],
  ['draw order none.pacta', 'none.pacta: no such file'],
  ['draw order truce.pacta --places map.geojson', '--places is for pacta draw places only'],
  ['draw order truce.pacta --reading 9.9=A', 'it has no bracket 9.9'],
  ['draw order truce.pacta --reading 1.1', 'is not a choice'],
  ['draw places truce.pacta --places truce.pacta', 'truce.pacta: it is not JSON'],
  ['draw order truce.pacta --svg - --json', 'both want standard output'],
  ['draw order', 'something is missing'],
])('%s: %s', async (call, reason) => {
  const at = world();
  expect(await at.pacta(call)).toBe(2);
  expect(at.log).toContain(reason);
});
