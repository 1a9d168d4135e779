import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { readBoardLine } from '../wire/run-json.ts';

const TEXT = `Agreement: Truce.
Parties: Northland; Valley Front.
Mediators: Lake Federation; Sea Union.
Monitors: Red Cross.
Entry into force: 10 March 2025, Asia/Jerusalem.
Day 1: entry into force.
Phase 1: 60 days from day 1.

1.1 Valley Front shall release 8 detainees by day 3, verified by the Red Cross within 1 day.
1.2 Northland shall open the road by day 5.
1.3 If 1.1 is overdue, Northland may suspend 1.2.
1.4 Northland shall admit 40 trucks each day from day 1 to day 4.
1.5 The Mediators may extend Phase 1 by up to 30 days.
1.6 Northland shall withdraw [Northland: by day 20 | Valley Front: by day 2].
`;

const FACTS = [
  {
    fact: 'report',
    at: '2025-03-13T09:00',
    provision: '1.1',
    source: { who: 'S1', confidence: 'contested' },
    note: 'Six or eight.',
  },
  {
    fact: 'extension',
    at: '2025-03-13T10:00',
    under: '1.5',
    by: 'Sea Union',
    phase: 'Phase 1',
    length: '5 days',
  },
  { fact: 'suspension', at: '2025-03-13T11:00', under: '1.2', by: 'Northland' },
  { fact: 'time', at: '2025-03-13T11:30', note: 'A bridge fell.', source: 'the radio' },
  { fact: 'report', at: '2025-03-14T12:00', provision: '1.2' },
];

function world(facts: readonly object[] = FACTS): FakeWorld {
  return new FakeWorld({
    'truce.pacta': TEXT,
    'facts.jsonl': facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''),
  });
}

async function shown(call: string, own = world()): Promise<string> {
  expect(await own.pacta(`run truce.pacta --facts facts.jsonl ${call}`)).toBe(0);
  expect(own.log).toBe('');
  return own.out;
}

/** The lines of one part of a board. */
function part(board: string, heading: string): string {
  return board.split('\n\n').find((lines) => lines.startsWith(`${heading}\n`)) ?? '';
}

test('a board says first how many provisions are in which state, and what was known', async () => {
  const board = await shown('--at 2025-03-13T12:00');
  const [head = ''] = board.split('\n\n');
  expect(head).toContain('The board at 12:00 on 13 March 2025 (Asia/Jerusalem)');
  expect(head).toContain('Followed in the reading 1.6=A.');
  expect(head).toContain('Phase 1 is running, until the end of 8 May 2025.');
  expect(head).toMatch(/^3 breached, .*1 reported/m);
  expect(head).toContain('4 facts were known by then; 1 became known later.');
});

test('what was missed is told with by how much and why; what recurs is told once', async () => {
  const breached = part(await shown('--at 2025-03-13T12:00'), 'Breached');
  expect(breached).toContain('1.4  Northland shall admit 40 trucks');
  expect(breached.replace(/\s+/g, ' ')).toContain(
    '3 times, the first on 10 March 2025, the last on 12 March 2025; late by 12 hours; its last moment was',
  );
});

test('what a verifier owes stands with what it has to confirm, and who says so', async () => {
  const owed = part(await shown('--at 2025-03-13T12:00'), 'What verifiers owe').replace(/\s+/g, ' ');
  expect(owed).toContain('1.1 Red Cross: to confirm it, or not');
  expect(owed).toContain('Valley Front reported it done at 09:00 on 13 March 2025');
  expect(owed).toContain('late by 9 hours.');
  expect(owed).toContain('[S1; contested: Six or eight.]');
});

test('what has no effect is told with its line and why; what was told besides, with its source', async () => {
  const board = await shown('--at 2025-03-13T12:00');
  const unheeded = part(board, 'Told, and without effect');
  expect(unheeded).toContain('1.5  line 2: extension, Sea Union\n');
  expect(unheeded).toContain('It waits for Lake Federation to say the same.');
  expect(unheeded).toContain('1.2  line 3: suspension, Northland\n');
  expect(unheeded).toContain('The text gives no such power there.');
  expect(board).toContain('At 11:30 on 13 March 2025: A bridge fell.\n');
  expect(board).toContain('[the radio]');
});

test('a moment knows nothing of what came later; without --at it is that of the last fact', async () => {
  expect(await shown('--at 2025-03-12T12:00')).toContain('0 facts were known by then; 5 became known later.');
  expect(await shown('')).toContain('The board at 12:00 on 14 March 2025');
});

test('with --all what waits and what is done is shown too, with its reason', async () => {
  const board = await shown('--at 2025-03-14T13:00 --all');
  expect(part(board, 'Done')).toContain(
    '1.2  Northland shall open the road\n     Northland reported it done',
  );
  expect(part(board, 'In force, its time not yet come')).toBe('');
  expect(await shown('--at 2025-03-14T13:00')).not.toContain('Northland reported it done');
});

test.each([
  ['2025-03-21T23:00', false],
  ['2025-03-22T01:00', true],
  ['2025-03-29T23:00', true],
])('at %s it is told what comes within 7 days, to the end of the last', async (at, told) => {
  const next = part(await shown(`--at ${at}`), 'The next 7 days, if nothing else happens');
  expect(next.includes('1.6  The end of 29 March 2025: its last moment.')).toBe(told);
});

test('another reading is followed where it is asked for', async () => {
  const board = await shown('--at 2025-03-13T12:00 --reading 1.6=B');
  expect(part(board, 'Breached')).toContain('1.6  Northland shall withdraw\n');
});

test('the JSON is as its schema says, in the language asked for', async () => {
  for (const language of ['en', 'ar', 'he']) {
    const own = world();
    await own.pacta(
      `run truce.pacta --facts facts.jsonl --at 2025-03-13T12:00 --json --language ${language}`,
    );
    const read = readBoardLine(own.out);
    expect(read.ok ? '' : read.error).toBe('');
    if (!read.ok) continue;
    const { at, reading, items, unheeded, told } = read.value;
    expect(told).toEqual([{ line: 4, id: 'line 4', at: '2025-03-13T11:30+02:00', note: 'A bridge fell.' }]);
    expect(at).toBe('2025-03-13T12:00+02:00');
    expect(reading).toEqual({ '1.6': 'A' });
    expect(items.find(({ provision }) => provision === '1.1')?.lateByMinutes).toBe(541);
    expect(unheeded.map(({ line }) => line)).toEqual([2, 3]);
  }
});

test('a faulty line is told with what to do, the rest is used, and the exit code is 1', async () => {
  const own = world([...FACTS, { fact: 'report', at: '2025-03-14T13:00', provision: '9.9' }]);
  expect(await own.pacta('run truce.pacta --facts facts.jsonl --at 2025-03-15')).toBe(1);
  expect(own.log).toBe(
    'pacta: facts.jsonl: line 6: the text has no provision "9.9" (in "provision"); ' +
      'name one as the text labels it, as in 2.1, or 2.1(a) for a stage\n',
  );
  expect(own.out).toContain('5 facts were known by then');
});

test('a line out of order is told and used, and the exit code stays 0', async () => {
  const [first, ...rest] = FACTS;
  const own = world([...rest, first ?? {}]);
  expect(await own.pacta('run truce.pacta --facts facts.jsonl --at 2025-03-15')).toBe(0);
  expect(own.log).toContain('line 5: it became known before');
  expect(own.out).toContain('5 facts were known by then');
});

test.each([
  ['--at noon', '"--at" is "noon", which is no moment'],
  ['--at 2025-03-28T02:30', 'clocks in Asia/Jerusalem never show 2025-03-28T02:30'],
  ['--at 2025-03-12 --reading 1.6=Z', 'its bracket 1.6 has no alternative Z'],
  ['--at 2025-03-12 --facts gone.jsonl', 'gone.jsonl: no such file'],
  ['', 'nothing has happened, so that there is no moment to show; name one with --at'],
])('run truce.pacta %s', async (call, message) => {
  const own = world();
  expect(await own.pacta(`run truce.pacta ${call}`)).toBe(2);
  expect(own.log).toContain(message);
  expect(own.out).toBe('');
});

test('an agreement is followed without facts, and with an empty file of them', async () => {
  const own = world([]);
  expect(await own.pacta('run truce.pacta --at 2025-03-12')).toBe(0);
  expect(await own.pacta('run truce.pacta --facts facts.jsonl --at 2025-03-12')).toBe(0);
  expect(own.out).toContain('0 facts were known by then.');
});

test.each([
  ['ar', /[\u0600-\u06ff]/u],
  ['he', /[\u0590-\u05ff]/u],
])(
  'in %s no English word stands outside of the words of the text and the file',
  async (language, letters) => {
    const own = world();
    await own.pacta(`run truce.pacta --facts facts.jsonl --at 2025-03-13T12:00 --language ${language}`);
    expect(own.out).toMatch(letters);
    expect(own.out.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]{2}/);
  },
);
