import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

test('the text to begin with is understood whole and has no finding', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('new')).toBe(0);
  const checked = new FakeWorld({ 'mine.pacta': world.out });
  expect(await checked.pacta('check mine.pacta --fail-on note')).toBe(0);
  expect(checked.out).toBe('mine.pacta: 8 of 8 provisions are checkable; no findings\n');
});
