import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

const before = `\
Agreement: Truce.
Parties: Northland; Southland.
Monitors: Red Cross.
Day 1: signature.

1.1 Northland shall release 8 prisoners by day 7, verified by the Red Cross within 1 day.
`;

test('what another draft changes is said for each actor, with the findings that come and go', async () => {
  const after = before.replace('day 7', 'day 5').replace(' within 1 day', '');
  const world = new FakeWorld({ before, after });
  expect(await world.pacta('diff before after')).toBe(0);
  expect(world.out).toContain('Northland\n- 1.1, time: by day 5; before, by day 7 (earlier).\n');
  expect(world.out).toMatch(/\nFindings that are new\n- warning PAC403: /);
});

test('drafts that differ in their writing only oblige the same', async () => {
  const after = before.replace('8 prisoners by day 7', 'eight (8) prisoners no later than day 7');
  const world = new FakeWorld({ before, after });
  expect(await world.pacta('diff before after')).toBe(0);
  expect(world.out).toBe('Both drafts oblige the same.\n');
});

test('a draft that cannot be read is named', async () => {
  const world = new FakeWorld({ before });
  expect(await world.pacta('diff before none')).toBe(2);
  expect(world.log).toBe('pacta: none: no such file\n');
});
