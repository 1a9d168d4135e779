import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

test('the text to begin with is understood whole and has no finding', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('new')).toBe(0);
  const checked = new FakeWorld({ 'mine.pacta': world.out });
  expect(await checked.pacta('check mine.pacta --fail-on note')).toBe(0);
  expect(checked.out).toBe('mine.pacta: 8 of 8 provisions are checkable; no findings\n');
});

const foreign = `TRUCE BETWEEN NORTHLAND AND SOUTHLAND

ARTICLE I
WITHDRAWAL

1. Northland shall leave Port Amlin by 3 May 2021.
2. Once paragraph 1 is performed, Southland shall leave the Sella Valley within 3 days.
`;

test('--from makes a draft of a foreign text, and says what was done and what to do next', async () => {
  const world = new FakeWorld({ 'treaty.txt': foreign });
  expect(await world.pacta('new --from treaty.txt')).toBe(0);
  expect(world.out).toBe(`\
Agreement: TRUCE BETWEEN NORTHLAND AND SOUTHLAND.
Parties: Northland; Southland.
Places: Port Amlin; Sella Valley.

Note: when does this agreement enter into force? Nothing here says it in a form that is understood.

Article 1. WITHDRAWAL

1.1 Northland shall leave Port Amlin by 3 May 2021.
1.2 Once 1.1 is performed, Southland shall leave the Sella Valley within 3 days.
`);
  expect(world.log).toBe(`\
pacta new: a draft of treaty.txt: 2 parties, 0 other actors, 2 places and 0 events
2 of 2 provisions are understood as they stand (100%)
1 reference rewritten:
  line 7: paragraph 1 -> 1.1
1 question that only you can answer stands in a note below the header
Next: pacta check, with the file that you wrote it to
`);
});

test('--from - reads standard input', async () => {
  const world = new FakeWorld();
  world.input = foreign;
  expect(await world.pacta('new --from -')).toBe(0);
  expect(world.out).toContain('1.1 Northland shall leave Port Amlin by 3 May 2021.');
  expect(world.log).toContain('pacta new: a draft of standard input: 2 parties');
});

test('what cannot be used is refused with its remedy', async () => {
  const world = new FakeWorld({ 'mine.pacta': 'Parties: A; B.\nPlaces: C.\n\n1.1 A shall leave C.\n' });
  expect(await world.pacta('new --from mine.pacta')).toBe(2);
  expect(world.log).toBe('pacta: mine.pacta: it has a header already; pacta check checks it as it is\n');
  const typed = new FakeWorld();
  expect(await typed.pacta('new --from -')).toBe(2);
  expect(typed.log).toContain('name a file, as in pacta new --from treaty.txt');
});
