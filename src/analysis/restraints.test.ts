import { expect, test } from 'vitest';
import { understand } from '../language/lower.ts';
import { analyse } from './analyse.ts';

const HEADER = `Agreement: Truce.
Parties: North; South.
Mediators: Republic.
Events: a permanent ceasefire is agreed; elections; a lasting peace is agreed.
Entry into force: when North and South sign.
Day 1: entry into force.
Phase 1: 60 days from day 1.
Phase 2: 30 days from the end of phase 1.
Phase 3: 30 days from the end of phase 1, once 9.1 is performed.

Article 1. Ceasefire

`;

/** The cliffs of a text: what ends, when, and in which readings. */
function cliffs(provisions: string, header = HEADER): string[] {
  const understood = understand(header + provisions);
  if (!understood.ok) throw new Error('not read');
  const { space } = understood.value;
  return analyse(understood.value)
    .filter(({ id }) => id === 'PAC801')
    .map(({ message, readings, severity }) => {
      const partials = space
        .cover(readings)
        .partials.map((partial) =>
          partial.map(({ bracket, alternative }) => `${bracket}${'AB'[alternative]}`).join(' '),
        );
      const moment = message.replace(/ ends?, and nothing restrains hostilities any longer\.$/, '');
      return [moment, severity === 'error' ? '' : severity, partials.join(' | ')].filter(Boolean).join('; ');
    });
}

const cases: readonly [string, string, string[]][] = [
  [
    'a truce with its phase',
    '1.1 Each party shall cease fire throughout Phase 1.',
    ['At the end of day 60 (end of Phase 1), 1.1'],
  ],
  [
    'two that end together are one cliff',
    '1.1 North shall not attack South throughout Phase 1.\n1.2 South shall not attack North until the ' +
      'end of Phase 1.',
    ['At the end of day 60 (end of Phase 1), 1.1 and 1.2'],
  ],
  [
    'a second phase takes over',
    '1.1 Each party shall cease fire throughout Phase 1.\n1.2 Each party shall cease fire throughout ' +
      'Phase 2.',
    ['At the end of day 90 (end of Phase 2), 1.2'],
  ],
  [
    'a gap in the middle',
    '1.1 Each party shall cease fire from day 1 to day 10.\n1.2 Each party shall cease fire from day 12.',
    ['At the end of day 10, 1.1'],
  ],
  [
    'no gap',
    '1.1 Each party shall cease fire from day 1 to day 10.\n1.2 Each party shall cease fire from day 11.',
    [],
  ],
  ['no end', '1.1 Each party shall refrain from hostilities.', []],
  ['no end, forbidden', '1.1 Neither party shall use force.', []],
  ['ceased once', '1.1 Each party shall cease hostilities on day 1.', []],
  [
    'a phase that may never begin',
    '1.1 Each party shall cease fire throughout Phase 1.\n1.2 Each party shall cease fire throughout ' +
      'Phase 3.\n9.1 North shall withdraw its forces by day 50.',
    [
      'At the end of day 60 (end of Phase 1), 1.1',
      '30 days after the start of Phase 3 (end of Phase 3), 1.2',
    ],
  ],
  [
    'handed over when something is done',
    '1.1 Each party shall cease fire until 9.1 is performed.\n' +
      '1.2 Once 9.1 is performed, each party shall refrain from hostilities throughout this agreement.\n' +
      '9.1 North shall withdraw its forces by day 50.',
    [],
  ],
  [
    'until something is done',
    '1.1 Each party shall cease fire until 9.1 is performed.\n9.1 North shall withdraw its forces by day 50.',
    ['When 9.1 is performed, 1.1'],
  ],
  ['until peace is agreed', '1.1 Each party shall cease fire until a permanent ceasefire is agreed.', []],
  ['until a settlement', '1.1 Each party shall cease fire until a lasting peace is agreed.', []],
  ['until they agree', '1.1 Each party shall cease fire until the Parties agree.', []],
  [
    'as long as',
    '1.1 Each party shall cease fire as long as 9.1 is not breached.\n9.1 North shall withdraw its ' +
      'forces by day 50.',
    ['When it is no longer true that 9.1 is not breached, 1.1; warning'],
  ],
  [
    'in a bracket',
    '1.1 Each party shall cease fire [throughout Phase 1 | throughout this agreement].',
    ['At the end of day 60 (end of Phase 1), 1.1; 0A'],
  ],
  [
    'two brackets: none only where both end',
    '1.1 North shall cease fire [throughout Phase 1 | throughout this agreement].\n' +
      '1.2 South shall cease fire [throughout Phase 1 | throughout this agreement].',
    ['At the end of day 60 (end of Phase 1), 1.1 and 1.2; 0A 1A'],
  ],
  [
    'the later of a day and a deed',
    '1.1 Each party shall cease fire until the later of day 60 and 9.1.\n9.1 North shall withdraw its ' +
      'forces.',
    ['When the later of day 60 and 9.1 is performed, 1.1'],
  ],
  [
    'a day and a deed, either of which may come last',
    '1.1 North shall cease fire until day 60.\n1.2 South shall cease fire until 9.1 is performed.\n' +
      '9.1 North shall withdraw its forces.',
    ['1.1 and 1.2 end at some time, and after the last of them nothing restrains hostilities.'],
  ],
  [
    'for a number of days',
    '1.1 Each party shall cease fire for 30 days from day 2.',
    ['At the end of day 31, 1.1'],
  ],
];

test.each(cases)('%s', (_, provisions, expected) => {
  expect(cliffs(provisions)).toEqual(expected);
});

test('with dates, the day has its date', () => {
  const dated = HEADER.replace('when North and South sign', '19 January 2025, Asia/Jerusalem');
  expect(cliffs('1.1 Each party shall cease fire throughout Phase 1.', dated)).toEqual([
    'At the end of 19 March 2025 (day 60, end of Phase 1), 1.1',
  ]);
});

test('where readings begin to count on another day, a day has its number in each', () => {
  const dated = HEADER.replace('when North and South sign', '[19 January 2025 | 20 January 2025], UTC');
  expect(cliffs('1.1 Each party shall cease fire until 25 January 2025.', dated)).toEqual([
    'At the end of 25 January 2025 (day 6), 1.1; 0B',
    'At the end of 25 January 2025 (day 7), 1.1; 0A',
  ]);
});
