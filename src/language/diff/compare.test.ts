import { expect, test } from 'vitest';
import type { Agreement } from '../../model/agreement.ts';
import { understand } from '../lower.ts';
import { compare } from './compare.ts';
import { tellComparison } from './words.en.ts';

const header = `Agreement: Truce.
Parties: Northland; Southern League.
Monitors: Red Cross; Panel.
Places: Line A; Line B.
Day 1: entry into force.
Phase 1: 60 days from day 1.
`;

function understood(body: string): Agreement {
  const result = understand(body.startsWith('Agreement:') ? body : `${header}\n${body}\n`);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What is told of two bodies: each line after the heading it stands under. */
function told(before: string, after: string): readonly string[] {
  return tellComparison(compare(understood(before), understood(after))).flatMap(({ heading, lines }) =>
    lines.map((line) => `${heading}: ${line}`),
  );
}

const release = '1.1 Northland shall release 8 prisoners by day 7, verified by the Red Cross within 1 day.';

test.each([
  ['nothing', release, release, []],
  [
    'the writing alone',
    release,
    '1.1 Northland shall, no later than day 7, release eight (8) prisoners, ' +
      'verified by Red Cross within one day.',
    [],
  ],
  [
    'a duty gained',
    release,
    `${release}\n1.2 Southern League shall open Line A by day 9.`,
    ['Southern League: New duty, 1.2: Southern League is obliged, by day 9, to open Line A.'],
  ],
  [
    'a duty lost',
    `${release}\n1.2 Southern League shall open Line A by day 9.`,
    release,
    ['Southern League: No longer a duty, 1.2: Southern League is obliged, by day 9, to open Line A.'],
  ],
  [
    'a day',
    release,
    release.replace('day 7', 'day 5'),
    ['Northland: 1.1, time: by day 5; before, by day 7 (earlier).'],
  ],
  [
    'a number',
    release,
    release.replace('8', 'at least 9'),
    ['Northland: 1.1, quantity: at least 9 prisoners; before, 8 prisoners.'],
  ],
  [
    'less',
    release,
    release.replace('8', '6'),
    ['Northland: 1.1, quantity: 6 prisoners; before, 8 prisoners (less).'],
  ],
  [
    'the verifier',
    release,
    release.replace('Red Cross within 1 day', 'Panel'),
    [
      'Northland: 1.1, verification: the Panel is to verify, without a time limit; ' +
        'before, the Red Cross has 1 day to verify.',
    ],
  ],
  [
    'made conditional',
    `${release}\n1.2 Southern League shall open Line A by day 9.`,
    `${release}\n1.2 Once 1.1 is verified, Southern League shall open Line A by day 9.`,
    ['Southern League: 1.2 holds only under a condition now: once 1.1 is verified.'],
  ],
  [
    'freed of a condition',
    `${release}\n1.2 Once 1.1 is verified, Southern League shall open Line A by day 9.`,
    `${release}\n1.2 Southern League shall open Line A by day 9.`,
    ['Southern League: 1.2 is freed of its condition: once 1.1 is verified.'],
  ],
  [
    'a duty made a permission',
    '1.1 Northland shall open Line A by day 9.',
    '1.1 Northland may open Line A by day 9.',
    ['Northland: 1.1 was a duty and is a permission: Northland is permitted, by day 9, to open Line A.'],
  ],
  [
    'from one party to the other',
    '1.1 Northland shall open Line A by day 9.',
    '1.1 Southern League shall open Line A by day 9.',
    [
      'Northland: No longer a duty, 1.1: Northland is obliged, by day 9, to open Line A.',
      'Southern League: New duty, 1.1: Southern League is obliged, by day 9, to open Line A.',
    ],
  ],
  [
    'a number given anew, references with it',
    `${release}\n1.2 Once 1.1 is verified, Southern League shall open Line A by day 9.`,
    `1.1 Once 1.3 is verified, Southern League shall open Line A by day 9.\n${release.replace('1.1', '1.3')}`,
    ['Numbers: 1.1 is 1.3 now.', 'Numbers: 1.2 is 1.1 now.'],
  ],
  [
    'a bracket settled',
    release.replace('by day 7', '[by day 7 | by day 9]'),
    release.replace('by day 7', 'by day 9'),
    [
      'Northland: 1.1 is settled: Northland is obliged, by day 9, to release 8 prisoners; ' +
        'the Red Cross has 1 day to verify.',
    ],
  ],
  [
    'a bracket opened',
    release,
    release.replace('by day 7', '[by day 7 | by day 9]'),
    [
      'Northland: 1.1 [1.1=A] is open now: Northland is obliged, by day 7, to release 8 prisoners; ' +
        'the Red Cross has 1 day to verify.',
    ],
  ],
  [
    'the header',
    `${header}\n${release}`,
    `${header.replace('60 days', '90 days')}\n${release}`,
    [
      'The rest of the text: The header, changed: Phase 1 lasts 90 days from day 1. ' +
        'Before: Phase 1 lasts 60 days from day 1.',
    ],
  ],
  [
    'a fact',
    release,
    `${release}\n1.2 1.1 cannot be undone.`,
    [
      'Northland: 1.1: the act cannot be undone.',
      'The rest of the text: 1.2, new: The act of 1.1 cannot be undone.',
    ],
  ],
])('%s', (_what, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test('acts that are alike are found under their new numbers, however many', () => {
  const body = (first: number): string =>
    ['open Line A', 'publish the maps', 'clear the mines', 'report to the Panel']
      .map((act, index) => `${first + index}.1 Northland shall ${act} by day ${index + 3}.`)
      .join('\n');
  expect(told(body(1), body(2))).toEqual([
    'Numbers: 1.1 is 2.1 now.',
    'Numbers: 2.1 is 3.1 now.',
    'Numbers: 3.1 is 4.1 now.',
    'Numbers: 4.1 is 5.1 now.',
  ]);
});
