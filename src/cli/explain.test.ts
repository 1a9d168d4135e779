import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

test('a finding is explained at length, whatever the case of its id', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('explain pac103')).toBe(0);
  expect(world.out).toMatch(/^error PAC103: a reference to nothing\n\nThe text refers to/);
  expect(world.out.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('an example is shown where the corpus has one', async () => {
  const text = 'Agreement: A.\nParties: A; B.\n\n1.1 A shall act by 9.9.\n';
  const world = new FakeWorld({ 'corpus/bad/PAC103.pacta': text });
  expect(await world.pacta('explain PAC103')).toBe(0);
  expect(world.out).toContain('\n\nAn example:\n\nerror PAC103: ');
  expect(world.out).toContain('  corpus/bad/PAC103.pacta:4:20 (1.1)\n');
});

test('without an id every finding is listed', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('explain')).toBe(0);
  expect(world.out).toContain('PAC103  error    a reference to nothing\n');
});

test('an id that is none is told', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('explain PAC013')).toBe(2);
  expect(world.log).toMatch(/^pacta explain: "PAC013" is no finding; did you mean PAC\d{3}\?\n$/);
});
