import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';
import { check } from '../../pacta.ts';

const V = ', verified by the Red Cross within 2 days';
type Case = readonly [text: string, found: readonly string[], header?: readonly string[]];

function holds(id: string, cases: readonly Case[]): void {
  test.each(cases.map(([text, found, header]) => ({ text, found, header })))(
    '$text',
    ({ text, found, header }) => {
      expect(findingsOf(id, text, header)).toEqual(found);
    },
  );
}

describe('PAC201, provisions that wait for one another', () => {
  holds('PAC201', [
    [
      `Northland shall repair 4 bridges once 1.2 is performed.
        Northland shall open the road once 1.1 is performed.`,
      ['1.1 1.2'],
    ],
    [
      `Each party shall repair 4 bridges once 1.2 is performed.
        Each party shall open a road once 1.1 is performed.`,
      ['1.1 1.2'],
    ],
    [
      `Northland shall repair 4 bridges at the same time as 1.2.
        Northland shall open the road at the same time as 1.1.`,
      [],
    ],
    [
      `Northland shall begin to repair 4 bridges by day 3 and complete it by day 9, at the same time as 1.2.
        Northland shall open the road at the same time as 1.1.`,
      [],
    ],
    [
      `Northland shall repair 4 bridges [once 1.2 is performed] by day 9.
        Northland shall open the road [once 1.1 is performed].`,
      ['1.1 1.2 in 1.1 A, 1.2 A'],
    ],
    // A warning, and the hard one told first where both are there.
    [
      `Northland shall repair 4 bridges by day 9, provided that 1.2 is performed.
        Northland shall open the road by day 9, provided that 1.1 is performed.`,
      ['1.1 1.2'],
    ],
    [
      `Northland shall repair 4 bridges unless 1.2 is performed.
        Northland shall open the road unless 1.1 is performed.`,
      [],
    ],
  ]);
});

describe('PAC202, a provision that can never come due', () => {
  holds('PAC202', [
    [
      `Northland shall repair 4 bridges by day 9.\nNorthland shall open the road once 1.1 is verified.`,
      ['1.2'],
    ],
    [
      `Northland shall repair 4 bridges by day 9${V}.\nNorthland shall open the road once 1.1 is verified.`,
      [],
    ],
    [
      `Northland shall repair 4 bridges by day 9[${V}].\nNorthland shall open the road once 1.1 is verified.`,
      ['1.2 in 1.1 none'],
    ],
    [
      `Northland shall repair 4 bridges by day 9.
        The Red Cross shall verify 1.1.
        Northland shall open the road once 1.1 is verified.`,
      [],
    ],
    [
      `Northland shall repair 4 bridges by day 9.
        Northland shall open the road once 1.1 is verified or elections occur.`,
      [],
    ],
    [
      `Northland shall repair 4 bridges by day 9.
        If 1.1 is suspended, Lake Federation shall convene the Parties.`,
      ['1.2'],
    ],
    [
      `Northland shall repair 4 bridges by day 9.
        If 1.1 is suspended, Lake Federation shall convene the Parties.
        Northland may suspend 1.1.`,
      [],
    ],
    // What waits behind it is not told again, nor what only refers to nothing.
    [
      `Northland shall repair 4 bridges by day 9.
        Northland shall open the road once 1.1 is verified.
        Northland shall close the pit once 1.2 is performed.`,
      ['1.2'],
    ],
    ['Northland shall open the road once 1.9 is performed.', []],
  ]);
});

describe('PAC203, a condition that nobody is bound to bring about', () => {
  holds('PAC203', [
    ['Northland shall open the road within 9 days after elections.', ['1.1']],
    ['Northland shall open the road once elections occur.', ['1.1']],
    ['If elections occur, Northland shall open the road.', []],
    ['Northland may open the road once elections occur.', []],
    [
      'Northland shall open the road within 9 days after elections.',
      [],
      ['Events: elections = 3 April 2031.'],
    ],
    [
      `Northland shall hold elections by day 9.
        Northland shall open the road within 9 days after elections.`,
      [],
    ],
    [
      `The Parties shall hold talks about elections by day 9.
        Northland shall open the road within 9 days after elections.`,
      ['1.2'],
    ],
    ['Northland shall open the road by day 9.', [], ['Events: elections.', 'Day 1: elections.']],
    ['Northland shall open the road once the Parties agree.', ['1.1']],
    ['Northland shall open the road, provided that elections have occurred.', ['1.1']],
    ['Lake Federation may send 4 envoys.\nNorthland shall open the road after 1.1 is performed.', ['1.2']],
    [
      `Northland shall open the road once elections occur or 1.2 is performed.
        Northland shall repair 4 bridges.`,
      [],
    ],
    ['Each party shall open a road [once elections occur].', ['1.1 in 1.1 A']],
    ['Northland shall release prisoners:\n(a) 4 on day 2;\n(b) 4 once elections occur.', ['1.1(b)']],
  ]);
});

describe('PAC204, an exchange that nobody carries', () => {
  const other = `\nSouthern League shall release 9 prisoners on day 9`;
  holds('PAC204', [
    [`Northland shall release 4 prisoners in exchange for 1.2.${other}.`, ['1.1 1.2']],
    [`Northland shall release 4 prisoners in exchange for 1.2.${other}, in exchange for 1.1.`, ['1.1 1.2']],
    [`Northland shall release 4 prisoners in exchange for 1.2, through the Red Cross.${other}.`, []],
    [`Northland shall release 4 prisoners in exchange for 1.2.${other}, through the Red Cross.`, []],
    [`Northland shall release 4 prisoners in exchange for 1.2${V}.${other}${V}.`, []],
    [`Northland shall release 4 prisoners to the Red Cross in exchange for 1.2.${other}.`, []],
    [
      'Northland shall release 4 prisoners at the same time as 1.2.\nNorthland shall open the road on day 9.',
      [],
    ],
    [
      'Lake Federation shall send 4 envoys at the same time as 1.2.\nNorthland shall open the road on day 9.',
      [],
    ],
    [`Northland shall release 4 prisoners [in exchange for 1.2].${other}.`, ['1.1 1.2 in 1.1 A']],
  ]);
});

describe('PAC205, the same act demanded and forbidden', () => {
  const closed = '\nNorthland shall not open the road';
  holds('PAC205', [
    [`Northland shall open the road throughout Phase 1.${closed} throughout Phase 1.`, ['1.1 1.2']],
    [`Northland shall open the road by day 9.${closed}.`, ['1.1 1.2']],
    [`Northland shall open the road by day 9.${closed} before day 5.`, []],
    [`Northland shall open the road from day 10 to day 20.${closed} until day 9.`, []],
    [`Southern League shall open the road by day 9.${closed}.`, []],
    [`Northland shall open the road by day 9.${closed}. Provision 1.1 prevails over 1.2.`, []],
    [`Northland shall open the road by day 9.${closed} unless elections have occurred.`, []],
    [`Northland shall open the road by day 9.${closed}, except at night.`, []],
    [
      `Northland shall admit at least 600 aid trucks each day throughout Phase 1.
        Northland shall not admit more than 900 aid trucks each day throughout Phase 1.`,
      [],
    ],
    [`Northland shall open the road [by day 9 | on day 70].${closed} until day 60.`, ['1.1 1.2 in 1.1 A']],
  ]);
});

describe('PAC206, a permission that swallows a prohibition', () => {
  const none = '\nNorthland shall not carry out attacks throughout Phase 1';
  holds('PAC206', [
    [`Northland may use force in self-defence.${none}.`, ['1.1 1.2']],
    [`If 1.2 is breached, Northland may use force in self-defence.${none}.`, []],
    [`Southern League may use force in self-defence.${none}.`, []],
    [`Northland may use force in self-defence from day 70.${none}.`, []],
    ['Northland may open the road.\nNorthland shall not open the road.', ['1.1 1.2']],
    ['Northland may open the road.\nNorthland shall not open the bridge.', []],
    [`Northland may use force in self-defence.${none}, except in self-defence.`, []],
    [`Northland may use force in self-defence.${none}. Provision 1.2 prevails over 1.1.`, []],
    [`Northland may use force in self-defence.${none}. Provision 1.1 prevails over 1.2.`, ['1.1 1.2']],
  ]);
});

test('one deadlock of five brackets that lie far apart among thirty is found, exactly', () => {
  const wait = (at: number): string =>
    at % 6 === 0 ? `[once 1.${((at + 6) % 30) + 1} is performed]` : '[by day 9]';
  const body = Array.from(
    { length: 30 },
    (_, at) => `1.${at + 1} Northland shall repair bridge ${at + 1} ${wait(at)}.`,
  );
  const found = findingsOf('PAC201', body.join('\n'));
  expect(found).toEqual(['1.1 1.7 1.13 1.19 1.25 in 1.1 A, 1.7 A, 1.13 A, 1.19 A, 1.25 A']);
});

test('where thirty brackets make more rings than can be told, what is found says so', () => {
  const after = (at: number, more: number): number => ((at + more) % 30) + 1;
  const any = (at: number): string =>
    `[once 1.${after(at, 0)} or 1.${after(at, 7)} is performed | once 1.${after(at, 3)} is performed]`;
  const body = Array.from(
    { length: 30 },
    (_, at) => `1.${at + 1} Northland shall repair bridge ${at + 1} ${any(at + 1)}.`,
  );
  const header = ['Agreement: Many.', 'Parties: Northland; Southern League.', 'Day 1: entry into force.'];
  const result = check([...header, '', 'Article 1. Terms', '', ...body, ''].join('\n'));
  if (!result.ok) throw new Error('not read');
  const found = result.value.findings.filter(({ id }) => id === 'PAC201');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ complete }) => complete)).toEqual([]);
});
