import { describe, expect, test } from 'vitest';
import { understand } from '../../language/lower.ts';
import type { FactFault } from '../../model/written-facts.ts';
import { readFactLines } from '../../wire/read-facts.ts';
import { type UnderstoodFacts, understandFacts } from './understand-facts.ts';

const TEXT = `Agreement: Truce.
Parties: Northland; Southern League (SL).
Guarantors: Union of States (US); Island Republic.
Monitors: Red Cross (ICRC).
Events: elections; the maps are agreed.
Entry into force: 10 March 2025, 06:00, Asia/Jerusalem.
Day 1: entry into force.
Phase 1 (Truce): 60 days from day 1.

1.1 Each party shall suspend offensive operations throughout Phase 1, verified by the Red Cross.
1.2 Southern League shall give a list by 3 days before entry into force.
2.1 Southern League shall release hostages, verified by the Red Cross within 1 day:
    (a) 8 on day 1;
    (b) 2 on day 50.
2.2 Northland shall admit 600 trucks each day throughout Phase 1. Northland shall repair the road by day 9.
2.3 [2.4 Northland shall open the port by day 5.]
3.1 If 2.1 is breached, Northland may suspend 2.2 until 2.1 is performed. The Guarantors may extend Phase 1
    by up to 30 days.
3.2 Peace is a good thing.
3.3 Northland shall leave the valley by day 20. Northland may leave a post there.
`.replace(
  '2.3 [2.4 Northland shall open the port by day 5.]',
  '[2.4 Northland shall open the port by day 5.]',
);

const understood = understand(TEXT);
if (!understood.ok) throw new Error('the text of this test is not a text');
const agreement = understood.value;

function read(lines: readonly object[], reading = [0]): UnderstoodFacts {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  return understandFacts(readFactLines(text), agreement, reading);
}

const AT = '2025-03-12T12:00';

/** What is wrong with the last of some lines. */
function faultsOf(...lines: readonly object[]): readonly object[] {
  const found = read(lines).faults.filter(({ line }) => line === lines.length);
  return found.map(({ line: _line, ...fault }: FactFault) => fault);
}

describe('names', () => {
  test.each([
    ['2.1(a)', {}, '2.1(a)'],
    [' provision 2.1 (A) ', {}, '2.1(a)'],
    ['1.1', { by: 'the southern  league' }, '1.1@Southern League'],
    ['1.1', { by: 'SL' }, '1.1@Southern League'],
    ['1.1', { bearer: 'Northland' }, '1.1@Northland'],
    ['2.2', { sentence: 2 }, '2.2~2'],
    // Duties before permissions, as a bare reference means them.
    ['3.3', {}, '3.3'],
    ['2.4', {}, '2.4'],
  ])('%s %j', (provision, more, norm) => {
    const { facts, faults } = read([{ fact: 'report', at: AT, provision, ...more }]);
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([{ kind: 'report', norm }]);
  });

  test('the use of a power is of the norm that gives it', () => {
    const extension = {
      fact: 'extension',
      under: '3.1',
      phase: 'truce',
      length: '2 weeks',
      by: 'US',
      at: AT,
    };
    const { facts, faults } = read([{ fact: 'suspension', under: '3.1', at: AT }, extension]);
    expect(faults).toEqual([]);
    expect(facts).toMatchObject([
      { kind: 'suspension', under: '3.1', by: 'Northland' },
      { kind: 'extension', under: '3.1~2', phase: 'Phase 1', amount: 2, unit: 'week' },
    ]);
  });

  test('events, also those that the language knows', () => {
    const events = ['The Maps are agreed', 'Elections', 'entry into force', 'signature'];
    const { facts } = read(events.map((event) => ({ fact: 'event', at: AT, event })));
    expect(facts).toMatchObject(
      ['the maps are agreed', 'elections', 'entry', 'signature'].map((event) => ({ event })),
    );
  });

  test('who has a role stands for all who have it', () => {
    const { facts } = read([{ fact: 'consent', at: AT, about: '', by: 'the Guarantors' }]);
    expect(facts.map(({ by, id }) => [by, id])).toEqual([
      ['Union of States', 'line 1'],
      ['Island Republic', 'line 1 (Island Republic)'],
    ]);
  });

  test('who owes or verifies alone need not be named', () => {
    const { facts } = read([
      { fact: 'report', at: AT, provision: '2.1(a)' },
      { fact: 'verdict', at: AT, provision: '2.1(a)', done: 'complete' },
    ]);
    expect(facts.map(({ by }) => by)).toEqual(['Southern League', 'Red Cross']);
  });
});

describe('moments', () => {
  test.each([
    ['2025-03-12', undefined, '2025-03-12T21:59Z', '2025-03-12T21:59Z'],
    ['2025-03-12T12:00', undefined, '2025-03-12T10:00Z', '2025-03-12T10:00Z'],
    ['2025-03-12T12:00', '2025-03-13', '2025-03-12T10:00Z', '2025-03-13T21:59Z'],
    // A date alone is not later than the hour at which it was known.
    ['2025-03-12', '2025-03-12T18:00', '2025-03-12T16:00Z', '2025-03-12T16:00Z'],
    // The agreement's zone has summer time from 28 March.
    ['2025-04-01T12:00', undefined, '2025-04-01T09:00Z', '2025-04-01T09:00Z'],
  ])('%s, known %s', (at, known, happened, told) => {
    const { facts } = read([{ fact: 'time', at, known }]);
    const minuteOf = (text: string): number => Date.parse(text) / 60_000;
    expect(facts).toMatchObject([{ at: minuteOf(happened), known: minuteOf(told) }]);
  });
});

describe('what is wrong with a line', () => {
  const choice = { provision: '1.1', sentence: 1, words: 'suspend offensive operations' };
  const report = { fact: 'report', at: AT, provision: '2.1(a)' };
  const unused = (fault: object): object => ({ used: false, ...fault });
  test.each([
    [
      { ...report, provision: '2.1.a' },
      { kind: 'unknown name', of: 'provision', field: 'provision', written: '2.1.a', near: '2.1(a)' },
    ],
    [
      { ...report, provision: '2.9(a)' },
      { kind: 'unknown name', of: 'provision', field: 'provision', written: '2.9(a)', near: null },
    ],
    [
      { ...report, provision: '3.2' },
      { kind: 'no norm', written: '3.2' },
    ],
    [
      { ...report, provision: '2.1' },
      { kind: 'several stages', written: '2.1', stages: ['2.1(a)', '2.1(b)'] },
    ],
    [
      { fact: 'verdict', at: AT, provision: '1.1', done: 'none' },
      {
        kind: 'several norms',
        written: '1.1',
        choices: [
          { ...choice, bearer: ['Northland'] },
          { ...choice, bearer: ['Southern League'] },
        ],
      },
    ],
    [
      { ...report, bearer: 'Northland' },
      {
        kind: 'no such norm',
        written: '2.1(a)',
        choices: [
          { provision: '2.1(a)', sentence: 1, words: 'release hostages: 8', bearer: ['Southern League'] },
        ],
      },
    ],
    [
      { ...report, by: 'Northlend' },
      { kind: 'unknown name', of: 'actor', field: 'by', written: 'Northlend', near: 'Northland' },
    ],
    [
      { fact: 'event', at: AT, event: 'election' },
      { kind: 'unknown name', of: 'event', field: 'event', written: 'election', near: 'elections' },
    ],
    [
      { ...report, at: '2025-03-28T02:30' },
      {
        kind: 'moment',
        field: 'at',
        written: '2025-03-28T02:30',
        fault: {
          kind: 'clock skips',
          zone: 'Asia/Jerusalem',
          forms: ['2025-03-28T01:30+02:00', '2025-03-28T03:30+03:00'],
        },
      },
    ],
    [
      { ...report, for: 'noon' },
      { kind: 'moment', field: 'for', written: 'noon', fault: { kind: 'no moment' } },
    ],
    [{ ...report, known: '2025-03-11' }, { kind: 'known before it happened' }],
    [
      { fact: 'dispute', at: AT, provision: '2.1(a)' },
      { kind: 'nobody', fact: 'dispute' },
    ],
    [
      { fact: 'acceptance', at: AT, by: 'ICRC', report: 'r9' },
      { kind: 'unknown fact', of: 'report', id: 'r9' },
    ],
    [
      { ...report, at: '2025-03-09' },
      { kind: 'before entry', entry: '2025-03-10T06:00+02:00' },
    ],
  ])('%j', (line, fault) => {
    expect(faultsOf(line)).toEqual([unused(fault)]);
    expect(read([line]).facts).toEqual([]);
  });

  test('everything that is wrong with a line is told', () => {
    const line = {
      fact: 'extension',
      at: '2025-02-30',
      under: '9',
      phase: 'Phase 9',
      length: 'long',
      by: 'X',
    };
    expect(faultsOf(line).map((fault) => ('kind' in fault ? fault.kind : ''))).toEqual([
      'moment',
      'unknown name',
      'no length',
      'unknown name',
      'unknown name',
    ]);
  });

  test('a provision of another reading', () => {
    const { faults } = read([{ ...report, provision: '2.4' }], [1]);
    expect(faults).toEqual([unused({ line: 1, kind: 'other reading', written: '2.4' })]);
  });

  test('the same id, and the same content', () => {
    const first = { ...report, id: 'r1' };
    expect(faultsOf(first, { ...report, id: 'r1', at: '2025-03-13' })).toEqual([
      unused({ kind: 'same id', id: 'r1', first: 1 }),
    ]);
    expect(faultsOf(first, report)).toEqual([unused({ kind: 'same fact', first: 1 })]);
    // Who gives both an id says that there are two.
    expect(faultsOf(first, { ...report, id: 'r2' })).toEqual([]);
  });

  test('out of order is told, and used; what is said to be known late is in order', () => {
    const later = { ...report, at: '2025-03-14T10:00' };
    const earlier = { fact: 'event', event: 'elections', at: '2025-03-13T10:00' };
    expect(faultsOf(later, earlier)).toEqual([{ used: true, kind: 'out of order', after: 1 }]);
    expect(read([later, earlier]).facts).toHaveLength(2);
    expect(faultsOf(later, { ...earlier, known: '2025-03-15' })).toEqual([]);
  });

  test('a day alone is not out of order with an hour of that day', () => {
    const day = { ...report, at: '2025-03-14' };
    const hour = { fact: 'event', event: 'elections', at: '2025-03-14T10:00' };
    expect(faultsOf(day, hour)).toEqual([]);
    expect(faultsOf(day, { ...hour, at: '2025-03-13T23:00' })).toHaveLength(1);
  });

  test('before entry into force is only what may be', () => {
    const early = '2025-03-07';
    expect(faultsOf({ fact: 'event', at: early, event: 'signature' })).toEqual([]);
    expect(faultsOf({ fact: 'report', at: early, provision: '1.2' })).toEqual([]);
  });

  test('an answer to a report that is not used is not used either', () => {
    const { facts, faults } = read([
      { ...report, id: 'r1', provision: '9.9' },
      { fact: 'acceptance', at: AT, by: 'ICRC', report: 'r1' },
    ]);
    expect(facts).toEqual([]);
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'unknown name'],
      [2, 'unknown fact'],
    ]);
  });
});
