import { expect, test } from 'vitest';
import { truce } from '../../test/support/followed.ts';
import { FakeWorld } from '../../test/support/world.ts';

const text = truce(
  '1.1 North shall open the road by day 10.',
  '1.2 South shall release 8 prisoners on day 30.',
  '1.3 If 1.1 is breached, South may suspend 1.2.',
  '1.4 North shall not fire throughout Phase 1.',
  '1.5 Once handover occurs, South shall withdraw within 5 days.',
);

function worldWith(content = text): FakeWorld {
  const world = new FakeWorld({ 'truce.pacta': content });
  world.env.COLUMNS = '160';
  return world;
}

test('tells what each single breach comes to, and what is not looked at', async () => {
  const world = worldWith();
  expect(await world.pacta('stress truce.pacta')).toBe(0);
  expect(world.log).toBe('');
  expect(world.out).toContain('Single breaches: Truce');
  expect(world.out).toMatch(/Not looked at: two breaches together, the purposes of the text/);
  expect(world.out).toMatch(
    /^1\.1 +North +left undone 2025-03-20 +1\.3 \(South\) +1\.2 +if who suspended lets go: South +some suspended$/m,
  );
  expect(world.out).toContain('Never due where nothing but duties is done: 1.5.');
});

test('tells what is lost on the way back', async () => {
  const world = worldWith(
    truce(
      '1.1 North shall admit 60 trucks each day throughout Phase 1.',
      '1.2 If 1.1 is breached, South may suspend 1.1 for 3 days.',
    ),
  );
  expect(await world.pacta('stress truce.pacta')).toBe(0);
  expect(world.out).toContain('goes on by itself; lost: 1.1');
});

test('the same as JSON', async () => {
  const world = worldWith();
  expect(await world.pacta('stress truce.pacta --json')).toBe(0);
  const json: unknown = JSON.parse(world.out);
  expect(json).toMatchObject({ file: 'truce.pacta', title: 'Truce', isComplete: true, isUndated: false });
  expect(json).toHaveProperty('rows.0.consequence.wayBack', { by: 'holder', who: ['South'], lost: [] });
});

test.each([
  ['ar', 'الإخلالات المنفردة'],
  ['he', 'הפרות בודדות'],
])('in %s', async (language, title) => {
  const world = worldWith();
  expect(await world.pacta(`stress truce.pacta --language ${language}`)).toBe(0);
  expect(world.out).toContain(title);
  expect(world.out).not.toMatch(/suspended|breach/);
});

test('stopped in the midst of it, it shows what is known and says that it is not all', async () => {
  const many = Array.from(
    { length: 30 },
    (_, at) => `1.${at + 1} North shall open road ${at + 1} by day 10.`,
  );
  const world = worldWith(truce(...many));
  world.breathsMax = 1;
  expect(await world.pacta('stress truce.pacta')).toBe(1);
  expect(world.out).toContain('Stopped before all breaches were tried');
});

test('what cannot be used is told', async () => {
  const world = worldWith();
  expect(await world.pacta('stress truce.pacta --reading 9.9=A')).toBe(2);
  expect(world.log).toContain('9.9');
  expect(await world.pacta('stress no.pacta')).toBe(2);
});
