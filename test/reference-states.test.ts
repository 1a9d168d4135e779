// docs/reference/states.md: its tables are made by telling a run every kind of fact in every state; UPDATE=1
// writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runFactKinds } from '../src/model/run-facts.ts';
import { stateNames } from '../src/run/states.ts';
import { inState, sorts, stateSections, toldFacts } from './support/state-table.ts';

const file = new URL('../docs/reference/states.md', import.meta.url);

test.each(sorts)('$title is brought into each state that the table names', (sort) => {
  const reached = stateNames.map((state) => inState(sort, state)?.state('1.1') ?? state);
  expect(reached).toEqual(stateNames);
});

test('the table has every state and every kind of fact', () => {
  const [once] = sorts;
  expect(Object.keys(once?.states ?? {})).toEqual(stateNames);
  const kinds = new Set(toldFacts.map(({ said }) => said.body.kind));
  expect([...kinds].sort()).toEqual([...runFactKinds].sort());
});

test('the page says what a run does', () => {
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf('-->\n', page.indexOf('<!-- table:')) + '-->\n'.length;
  const end = page.indexOf('<!-- end -->', from);
  const fresh = `${page.slice(0, from)}\n${stateSections()}\n\n${page.slice(end)}`;
  if (process.env.UPDATE === '1') writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8') === fresh, 'stale: run this test with UPDATE=1').toBe(true);
});
