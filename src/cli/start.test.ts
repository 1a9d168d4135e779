import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

test('pacta start checks a real agreement and says what to try next', async () => {
  const text = 'Agreement: A.\nParties: A; B.\nDay 1: signature.\n\n1.1 A shall go [by day 3 | by 9.9].\n';
  const world = new FakeWorld({ 'corpus/real/gaza-proposal-2025-07/agreement.pacta': text });
  expect(await world.pacta('start')).toBe(0);
  expect(world.out).toContain('error PAC103');
  expect(world.out).toContain('  pacta explain PAC103\n');
  expect(world.out).toContain('agreement.pacta --reading 1.1=A\n');
});

test('without a corpus pacta start checks a made text', async () => {
  const world = new FakeWorld();
  expect(await world.pacta('start')).toBe(0);
  expect(world.out).toMatch(/^error PAC201: /);
  expect(world.out).toContain('  in the reading 2.1=A (1 of 2 readings)\n');
});
