import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

const text = `\
Agreement: Truce.
Parties: Northland; Southland.
Day 1: signature.

1.1 Northland shall open the road by day 5.
1.2 Northland and Southland wish each other well.
2.1 Southland shall release 8 prisoners [by day 7 | by day 9].
`;

test('what was understood is said: the header, then each provision beside its number', async () => {
  const world = new FakeWorld({ 'truce.pacta': text });
  expect(await world.pacta('read truce.pacta')).toBe(0);
  const lines = world.out.split('\n');
  expect(lines[0]).toContain('Truce');
  expect(world.out).toMatch(/\n\n1\.1 {2}Northland is obliged, by day 5, to open the road\.\n1\.2 {2}/);
  expect(world.out).toMatch(
    /\n2\.1 {2}.*by day 7.*\n {5}\(only where 2\.1=A\)\n {5}.*by day 9.*\n {5}\(only/,
  );
});

test('several files have their names above; what cannot be read is told', async () => {
  const world = new FakeWorld({ a: text, b: text });
  expect(await world.pacta('read a none b')).toBe(2);
  expect(world.out).toMatch(/^a:\n\n/);
  expect(world.out).toContain('\n\nb:\n\n');
  expect(world.log).toBe('pacta: none: no such file\n');
});
