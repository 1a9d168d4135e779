import { expect, test } from 'vitest';
import { type Agreement, barChart, check, picture } from '../../pacta.ts';
import { roomy } from './scale.ts';

const text = `\
Agreement: Times.
Parties: Northland; Southland.
Monitors: River Commission.
Events: the maps are agreed.
Entry into force: 1 March 2026, Asia/Amman.
Day 1: entry into force.
Phase 1 (Truce): 30 days from day 1.
Phase 2: 20 days from the end of Phase 1, once the maps are agreed.

1.1 Northland shall open the road by day 10, verified by the River Commission within 2 days.
1.2 Northland shall not fly over the dam throughout Phase 1.
1.3 Southland shall open the dam between day 5 and day 8.
1.4 Southland shall open the mill within 3 days after 1.1 is verified.
1.5 Southland shall open the port at 16:00 on day 7.
1.6 Southland may keep its posts.
1.7 Southland shall release prisoners: (a) 3 on day 2; (b) 4 on day 4.
`;

function agreementOf(source: string): Agreement {
  const checked = check(source);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement;
}

const agreement = agreementOf(text);
const { tables } = picture(agreement, 'timeline', agreement.space.all);

function rowsOf(id: string): readonly Readonly<Record<string, string>>[] {
  return (tables.find((table) => table.id === id)?.rows ?? []).map(({ cells }) => cells);
}

test('each time is told by its day and date, and what has none by what it is tied to', () => {
  const told = rowsOf('times').map(({ provision, from, to, drawn }) => [provision, from, to, drawn]);
  expect(told).toEqual([
    ['1.1', '1 March 2026 (day 1)', '10 March 2026 (day 10)', 'on the line'],
    ['1.2', '1 March 2026 (day 1)', '30 March 2026 (day 30)', 'on the line'],
    ['1.3', '5 March 2026 (day 5)', '8 March 2026 (day 8)', 'on the line'],
    ['1.4', '1 March 2026 (day 1)', '15 March 2026 (day 15)', 'on the line'],
    ['1.5', '16:00 on 7 March 2026 (day 7)', '16:00 on 7 March 2026 (day 7)', 'on the line'],
    ['1.6', '', '', 'beside it'],
    ['1.7(a)', '2 March 2026 (day 2)', '2 March 2026 (day 2)', 'on the line'],
    ['1.7(b)', '4 March 2026 (day 4)', '4 March 2026 (day 4)', 'on the line'],
  ]);
});

test('in one reading it is told how much time is left, what holds it up, and what it follows', () => {
  const told = rowsOf('times').map(({ provision, heldUp, slack, follows }) => [
    provision,
    heldUp,
    slack,
    follows,
  ]);
  expect(told).toEqual([
    ['1.1', '', '10 days to spare; critical chain', ''],
    ['1.2', '', '', ''],
    ['1.3', '', '4 days to spare', ''],
    [
      '1.4',
      '3 March 2026 (day 3)',
      '13 days to spare; critical chain',
      'after 1.1 is verified, at most 3 days later',
    ],
    ['1.5', '', 'no time to spare', ''],
    ['1.6', '', '', ''],
    ['1.7(a)', '', '1 day to spare', ''],
    ['1.7(b)', '', '1 day to spare', ''],
  ]);
});

test('a time to verify is told with its end', () => {
  const [first] = rowsOf('times');
  expect(first?.verified).toBe('verified by River Commission within 2 days');
  expect(first?.verifiedBy).toBe('12 March 2026 (day 12)');
});

test('a phase that waits for something has no end on the line', () => {
  expect(rowsOf('phases')).toEqual([
    { phase: 'Phase 1 (Truce)', from: '1 March 2026 (day 1)', to: '30 March 2026 (day 30)', readings: 'all' },
    {
      phase: 'Phase 2',
      from: '31 March 2026 (day 31) and when the maps are agreed',
      to: '20 days after the start of Phase 2',
      readings: 'all',
    },
  ]);
});

test('bars in letters lie where the picture has them', () => {
  const { lines, beside } = barChart(agreement, agreement.space.all);
  const [line] = lines;
  expect(line?.name).toBe('Calendar, days of Asia/Amman');
  const row = line?.rows.find(({ label }) => label === '1.3');
  expect(row?.times).toBe('day 5 – day 8; 4 days to spare');
  const [bar] = row?.bars ?? [];
  expect(bar?.start).toBeCloseTo(4 / 30, 5);
  expect(bar?.end).toBeCloseTo(8 / 30, 5);
  expect(beside.map(({ label, times }) => [label, times])).toEqual([['1.6', 'no time is given']]);
});

test('without a date the line counts from entry into force, and no date is made up', () => {
  const undated = agreementOf(text.replace('Entry into force: 1 March 2026, Asia/Amman.\n', ''));
  const { tables: told, svg } = picture(undated, 'timeline', undated.space.all);
  expect(JSON.stringify(told)).not.toContain('2026');
  expect(JSON.stringify(svg)).toContain('Days from entry into force, which has no date');
});

test('marks keep room for their words, the first and last first', () => {
  expect(roomy([5, 0, 100, 50, 52], (mark) => mark, 10)).toEqual([0, 50, 100]);
});

test('several readings keep the times that the words of each say', () => {
  const bracketed = agreementOf(text.replace('by day 10', '[by day 10 | by day 12]'));
  const { tables: all } = picture(bracketed, 'timeline', bracketed.space.all);
  const told = (all.find(({ id }) => id === 'times')?.rows ?? []).map(({ cells }) => cells);
  expect(told.find(({ provision }) => provision === '1.4')?.drawn).toBe('beside it');
  expect(told.every(({ slack }) => slack === '')).toBe(true);
});
