import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';

const text = `\
Agreement: Truce.
Parties: Northland; Southland.
Monitors: River Commission.
Entry into force: 1 March 2031, Asia/Amman.
Day 1: entry into force.
Phase 1: 30 days from day 1.

1.1 Northland shall open the road [by day 5 | by day 9], verified by the River Commission within 2 days.
1.2 Southland shall open the dam within 3 days after 1.1 is verified.
1.3 Southland shall stay away from the road throughout Phase 1.
`;

function world(more: Readonly<Record<string, string>> = {}): FakeWorld {
  return new FakeWorld({ 'truce.pacta': text, ...more });
}

test('one reading is told, with the time to spare and the critical chain', async () => {
  const at = world();
  expect(await at.pacta('timeline truce.pacta')).toBe(0);
  expect(at.out).toContain('in the reading 1.1=A');
  expect(at.out).toMatch(/1\.1 ◆ .*day 1 – day 5; 5 days to spare; critical chain/);
  expect(at.out).toMatch(/1\.2 ◆ .*day 1 – day 10; 8 days to spare; critical chain/);
});

test('another reading has other times', async () => {
  const at = world();
  expect(await at.pacta('timeline truce.pacta --reading 1.1=B')).toBe(0);
  expect(at.out).toMatch(/1\.2 ◆ .*day 1 – day 14; 12 days to spare/);
});

test('its dates go into a calendar, its numbers into tables', async () => {
  const at = world();
  expect(await at.pacta('timeline truce.pacta --ics truce.ics --json')).toBe(0);
  const calendar = String(at.files.get('truce.ics'));
  expect(calendar).toContain('SUMMARY:1.1 Northland: shall open the road');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20310310');
  expect(calendar).toContain('SUMMARY:Phase 1');
  expect(at.out).toContain('"slack":"8 days to spare; critical chain"');
});

test('a text without a date has no calendar, and says so', async () => {
  const at = world({ 'open.pacta': text.replace('1 March 2031, Asia/Amman', 'on signature') });
  expect(await at.pacta('timeline open.pacta --ics open.ics')).toBe(2);
  expect(at.log).toBe(
    'pacta timeline: no time of this text has a date, so that there is no calendar; date its entry into force\n',
  );
  expect(at.files.has('open.ics')).toBe(false);
});

test('times that cannot be kept are told beneath it', async () => {
  const at = world({
    'late.pacta': text
      .replace('[by day 5 | by day 9]', 'by day 5')
      .replace('within 3', 'at least 40')
      .replace('is verified.', 'is verified and by day 9.'),
  });
  expect(await at.pacta('timeline late.pacta')).toBe(0);
  expect(at.out).toMatch(/error PAC30[1-5]/);
});

test('an unknown reading is refused', async () => {
  const at = world();
  expect(await at.pacta('timeline truce.pacta --reading 9.9=A')).toBe(2);
  expect(at.log).toContain('9.9');
});
