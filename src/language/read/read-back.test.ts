import { expect, test } from 'vitest';
import type { Agreement } from '../../model/agreement.ts';
import { understand } from '../lower.ts';
import { readBack } from './read-back.ts';

const header = `Agreement: Truce.
Parties: Northland; Southern League (League).
Mediators: Island Republic; Lake Federation.
Monitors: Red Cross (ICRC); Panel.
Places: Northern corridor; Line A.
Events: a permanent ceasefire is agreed; elections; an election observer is attacked.
Day 1: entry into force.
Phase 1: 60 days from day 1.
`;

function understood(body: string): Agreement {
  const result = understand(`${header}\n${body}\n`);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What is read back of a body, a line each, readings before the sentence. */
function said(body: string): readonly string[] {
  return readBack(understood(body))
    .filter(({ kind }) => kind !== 'header')
    .map(({ readings, sentence }) =>
      readings.length === 0 ? sentence : `[${readings.join('; ')}] ${sentence}`,
    );
}

test.each([
  [
    '1.1 Southern League shall release 8 living hostages on day 1, verified by the ICRC within 1 day.',
    [
      'Southern League is obliged, on day 1, to release 8 living hostages; ' +
        'the Red Cross has 1 day to verify.',
    ],
  ],
  [
    '1.1 Each party shall open Line A by day 5.',
    ['Each of Northland and Southern League is obliged, by day 5, to open Line A.'],
  ],
  [
    '1.1 The Parties shall open Line A by day 5.',
    ['Northland and Southern League together are obliged, by day 5, to open Line A.'],
  ],
  [
    '1.1 Either party may open Line A by day 5.',
    ['Any of Northland and Southern League is permitted, by day 5, to open Line A.'],
  ],
  [
    '1.1 Neither party shall fly over Line A.',
    ['Each of Northland and Southern League is forbidden, throughout this agreement, to fly over Line A.'],
  ],
  [
    '1.1 The Council shall open Line A by day 5.',
    ['“The Council”, not declared in this text, is obliged, by day 5, to open Line A.'],
  ],
  [
    '1.1 Line A shall be opened by day 5.',
    ['Somebody whom the text does not name is obliged, by day 5, to have Line A opened.'],
  ],
  [
    '1.1 All posts shall be vacated by Northland by 27 November 2030.',
    ['Northland is obliged, by 27 November 2030, to have all posts vacated.'],
  ],
  [
    '1.1 Northland shall open Line A if an election observer is not attacked by day 5.',
    ['If an election observer is not attacked by day 5, Northland is obliged to open Line A.'],
  ],
  [
    '1.1 Northland shall open Line A once elections have not occurred by day 5, unless 1.2 is breached.',
    [
      'Once elections have not occurred by day 5, Northland is obliged to open Line A, ' +
        'unless 1.2 is breached.',
    ],
  ],
  [
    '1.1 Northland shall open Line A [by day 5 | Southern League: by day 9].',
    [
      '[1.1=A] Northland is obliged, by day 5, to open Line A.',
      '[1.1=B] Northland is obliged, by day 9, to open Line A.',
    ],
  ],
  [
    '1.1 Northland shall admit at least sixty (60) trucks each day, verified by the Red Cross or the Panel.',
    [
      'Northland is obliged, each day, to admit at least 60 trucks; ' +
        'the Red Cross or the Panel is to verify each time, without a time limit.',
    ],
  ],
  [
    '1.1 The Parties wish each other well.',
    ['This sentence is prose: it stays as it stands and obliges nobody.'],
  ],
  [
    '1.1 Northland shall open Line A on D-Day.',
    ['This sentence was not understood: until it is, nothing follows from it.'],
  ],
])('%s', (body, expected) => {
  expect(said(body)).toEqual(expected);
});

test.each(['by', 'not later than', 'no later than'])(
  'the time of an agreement, %s, is no part of it',
  (by) => {
    const body = `1.1 Once the Parties agree on maps ${by} day 5, Northland shall rest.`;
    const [norm] = understood(body).norms;
    expect(norm?.conditions[0]?.condition).toMatchObject({
      kind: 'agrees',
      about: 'on maps',
      until: { number: 5 },
    });
  },
);

test('what cannot be undone is said of the act and of the fact', () => {
  expect(said('1.1 Northland shall open Line A by day 5.\n1.2 1.1 cannot be undone.')).toEqual([
    'Northland is obliged, by day 5, to open Line A; the act cannot be undone.',
    'The act of 1.1 cannot be undone.',
  ]);
});

test('the header is read back as well', () => {
  const entries = readBack(understood('1.1 Northland shall open Line A by day 5.')).filter(
    ({ kind }) => kind === 'header',
  );
  expect(entries.map(({ sentence }) => sentence)).toEqual([
    'The title is “Truce”.',
    'The parties are Northland and Southern League.',
    'The mediators are the Island Republic and the Lake Federation.',
    'The monitors are the Red Cross and the Panel.',
    'The places are the Northern corridor and Line A.',
    'It may happen that a permanent ceasefire is agreed.',
    'What may happen is elections.',
    'It may happen that an election observer is attacked.',
    'Day 1 is the day of entry into force.',
    'Phase 1 lasts 60 days from day 1.',
  ]);
});

test('plural names, Roman numbers of headings and hours before a moment are said as English does', () => {
  const result = understand(
    'Parties: Northland; Congolese Parties; United States.\n' +
      'Bodies: Judges.\nEvents: elections.\n\n' +
      'Chapter II. Trial\n\n' +
      '1 The Congolese Parties shall go, provided that the Judges agree, ' +
      'by 12:00 on the day before elections.\n' +
      '2 If Chapter II is breached, the United States may go.\n' +
      '3 Northland shall free 3 men for each officer handed over under 2.\n',
  );
  if (!result.ok) throw new Error(result.error.message);
  const lines = readBack(result.value).filter(({ kind }) => kind !== 'header');
  expect(lines.map(({ sentence }) => sentence)).toEqual([
    'The Congolese Parties are obliged, by 12:00, 1 day before elections, to go, ' +
      'provided that the Judges agree.',
    'If Chapter II is breached, the United States is permitted to go.',
    'Northland is obliged to free 3 men for each officer handed over under 2 ' +
      '(counted: 3 men for each officer under provision 2).',
  ]);
});
