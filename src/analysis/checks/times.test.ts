import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';
import { check } from '../../pacta.ts';

type Case = readonly [text: string, found: readonly string[], header?: readonly string[]];

function holds(id: string, cases: readonly Case[]): void {
  const whole = cases.map(([text, found, header = []]) => ({ text, found, header }));
  test.each(whole)('$text', ({ text, found, header }) => {
    expect(findingsOf(id, text, header)).toEqual(found);
  });
}

const OPEN =
  'Northland shall open the dam between day 40 and day 50, verified by the Red Cross within 2 days.';
const PAY = 'Southern League shall pay 30 workers';
const LATER = ['Phase 2: 30 days from the end of Phase 1.'];

describe('PAC304, a deadline before its duty', () => {
  holds('PAC304', [
    [`${OPEN}\nOnce 1.1 is performed, ${PAY} by day 39.`, ['1.2 1.1']],
    [`${OPEN}\nOnce 1.1 is performed, ${PAY} by day 40.`, []],
    [`${OPEN}\nOnce 1.1 is verified, ${PAY} before day 40.`, ['1.2 1.1']],
    [`${OPEN}\n${PAY} within 5 days after 1.1 is performed, and by day 20.`, ['1.2 1.1']],
    [`${OPEN}\n${PAY} within 5 days after 1.1 is performed, and by day 45.`, []],
    [`${OPEN}\nSouthern League may block the canal until day 30, once 1.1 is performed.`, ['1.2 1.1']],
    // Along a chain, and through stages in their turn.
    [
      `${OPEN}\nOnce 1.1 is verified, ${PAY}.\n` +
        'Once 1.2 is performed, Northland shall close the dam by day 39.',
      ['1.3 1.2 1.1'],
    ],
    ['Northland shall clear: (a) 4 roads on day 30; then (b) 5 roads by day 20.', ['1.1(b) 1.1(a)']],
    [
      `${OPEN}\n${PAY} at least 10 days after 1.1 is performed.\n` +
        'Once 1.2 is performed, Northland shall close the dam by day 49.',
      ['1.3 1.2 1.1'],
    ],
    // The later of several, and the sooner of either.
    [
      `${OPEN}\nNorthland shall clear 4 roads by day 3.\nOnce 1.1 and 1.2 are performed, ${PAY} by day 9.`,
      ['1.3 1.1'],
    ],
    [`${OPEN}\nNorthland shall clear 4 roads by day 3.\nOnce 1.1 or 1.2 is performed, ${PAY} by day 9.`, []],
    [
      `${OPEN}\nNorthland shall clear 4 roads on day 60.\nOnce 1.1 or 1.2 is performed, ${PAY} by day 9.`,
      ['1.3 1.1'],
    ],
    [
      'Northland shall release prisoners: (a) 4 on day 30; (b) 4 on day 40.\n' +
        `Once 4 prisoners are released under 1.1, ${PAY} by day 29.`,
      ['1.2 1.1(a)'],
    ],
    [
      'Northland shall release prisoners: (a) 4 on day 30; (b) 4 on day 40.\n' +
        `Once 4 prisoners are released under 1.1, ${PAY} by day 30.`,
      [],
    ],
    // What is not done by its day is known only then; what lasts is breached from its beginning on.
    [`${OPEN}\nIf 1.1 is not performed, ${PAY} by day 50.`, ['1.2 1.1']],
    [`${OPEN}\nIf 1.1 is overdue, ${PAY} by day 51.`, []],
    [`${OPEN}\nIf 1.1 is not performed by day 30, ${PAY} by day 29.`, ['1.2']],
    [`${OPEN}\nIf 1.1 is breached, ${PAY} by day 5.`, []],
    [
      `Neither party shall carry out attacks throughout Phase 2.\nIf 1.1 is breached, ${PAY} by day 60.`,
      ['1.2 1.1'],
      LATER,
    ],
    // Own conditions with days, and phases that wait.
    [`Once Phase 2 begins, ${PAY} by day 60.`, ['1.1'], LATER],
    [`Once Phase 2 begins, ${PAY} by day 61.`, [], LATER],
    [
      `${OPEN}\n${PAY} by day 30, during Phase 2.`,
      ['1.2 1.1'],
      ['Phase 2: 30 days from day 1, once 1.1 is performed.'],
    ],
    [`${OPEN}\nOnce the elections occur, ${PAY} by day 30.`, ['1.2 1.1'], ['Events: elections by 1.1.']],
    // What has no day may come at once; what waits for itself is told as that.
    [`Once the elections occur, ${PAY} by day 2.`, []],
    [`${OPEN}\nOnce the Parties agree, ${PAY} by day 2.`, []],
    [
      `Once 1.2 is performed, ${PAY} by day 2.\n` +
        'Once 1.1 is performed, Northland shall open the dam on day 9.',
      [],
    ],
    // A phase that can go on makes a warning of it, in the readings where it is so.
    [`${OPEN}\nOnce 1.1 is performed, ${PAY} by day [30 | 60].`, ['1.2 1.1 in 1.2 A']],
    [
      `Northland shall open the dam on day [40 | 4].\nOnce 1.1 is performed, ${PAY} by day [30 | 60].`,
      ['1.2 1.1 in 1.1 A, 1.2 A'],
    ],
  ]);

  test('is an error, and a warning where the phase can be prolonged', () => {
    const extend = '1.3 Lake Federation may extend Phase 1 by up to 30 days.';
    const wait =
      '1.1 Northland shall open the dam on day 70.\n' +
      '1.2 Once 1.1 is performed, Southern League shall pay 30 workers, during Phase 1.';
    expect(severities('PAC304', wait)).toEqual(['error']);
    expect(severities('PAC304', `${wait}\n${extend}`)).toEqual(['warning']);
  });

  test('follows a chain as long as a text can be', () => {
    const steps = Array.from({ length: 600 }, (_, at) => {
      return `1.${at + 1} Once 1.${at + 2} is performed, Northland shall open 1 road.`;
    });
    const text = [...steps, '1.601 Northland shall open 1 road on day 9.'].join('\n');
    const late = text.replace(
      '1.1 Once 1.2 is performed, Northland shall open 1 road.',
      '1.1 Once 1.2 is performed, Northland shall open 1 road by day 8.',
    );
    expect(severities('PAC304', late)).toEqual(['error']);
    expect(severities('PAC304', text)).toEqual([]);
  });
});

describe('PAC305, an empty window', () => {
  holds('PAC305', [
    [`${PAY}, not before day 30 and by day 20.`, ['1.1']],
    [`${PAY}, not before day 20 and by day 20.`, []],
    [`${PAY}, after day 20 and by day 20.`, ['1.1']],
    [`${PAY}, not before day 20 and before day 20.`, ['1.1']],
    [`${PAY} between day 30 and day 20.`, ['1.1']],
    [`${PAY} between day 20 and day 20.`, []],
    [`${PAY} on day 20, before day 9.`, ['1.1']],
    [`${PAY} at 16:00 on day 20.`, []],
    [`${PAY} at 00:00 on day 20.`, []],
    [`${PAY} by 5 March 2031, not before day 6.`, ['1.1']],
    [`${PAY} by 5 March 2031, not before day 5.`, []],
    [`${PAY} during Phase 2, by day 60.`, ['1.1'], LATER],
    [`${PAY} during Phase 2, by day 61.`, [], LATER],
    [`${PAY} within 10 days after the elections, and at least 11 days after the elections.`, ['1.1']],
    [`${PAY} within 10 days after the elections, and at least 9 days after the elections.`, []],
    // What is counted from different things may lie anywhere.
    [`${PAY} within 10 days after the elections, and by day 3.`, []],
    [`${PAY} on days 1, 7 and 20.`, []],
    [`${PAY} on day 20, once the elections occur.`, []],
    // A day that daylight saving shortens is still a day.
    [`${PAY} on day 2.`, [], ['Entry into force: 29 March 2031, Europe/Paris.']],
    // What lasts binds from entry into force on.
    ['Northland shall not build roads until 1 February 2031.', ['1.1']],
    ['Northland shall not build roads until 1 March 2031.', []],
    [`${PAY} by 1 February 2031.`, []],
    [`${PAY}, not before day [30 | 10] and by day 20.`, ['1.1 in 1.1 A']],
    ['Each party shall pay 30 workers, not before day 30 and by day 20.', ['1.1']],
    // A phase that ends before it begins is told once, where it is declared.
    [`${PAY} during Phase 2.`, ['header'], ['Phase 2: from day 20 until day 9.']],
  ]);
});

describe('PAC306, after the phase', () => {
  holds('PAC306', [
    [`${PAY} on day 61, during Phase 1.`, ['1.1']],
    [`${PAY} on day 60, during Phase 1.`, []],
    [`Neither party shall build roads throughout Phase 1, from day 70 on.`, ['1.1']],
    [`${PAY} on day 70, by the end of Phase 1.`, []],
    ['Lake Federation may extend Phase 1 by up to 30 days, after day 60.', ['1.1']],
    ['Lake Federation may extend Phase 1 by up to 30 days, after day 59.', []],
    [
      `${PAY} on day 70.\nOnce 1.1 is performed, Lake Federation may extend Phase 1 by up to 30 days.`,
      ['1.2'],
    ],
    [`${PAY} on day [70 | 7], during Phase 1.`, ['1.1 in 1.1 A']],
  ]);

  test('a heading that names a phase ties what says of no phase itself', () => {
    const under = (sentence: string): readonly string[] =>
      severities(
        'PAC306',
        `1.1 Northland shall open 4 roads by day 9.\n\nArticle 2. Phase 1\n\n2.1 ${sentence}`,
      );
    expect(under('Northland shall open the dam on day 70.')).toEqual(['warning']);
    expect(under('Northland shall open the dam on day 60.')).toEqual([]);
    expect(under('Northland shall open the dam within 9 days after the end of Phase 1.')).toEqual([]);
    expect(under('If 1.1 is breached, Northland shall open the dam on day 70.')).toEqual([]);
    expect(under('Northland shall open the dam.')).toEqual([]);
  });

  test('is told instead of an empty window', () => {
    expect(findingsOf('PAC305', `${PAY} on day 61, during Phase 1.`)).toEqual([]);
  });
});

describe('PAC307, no last moment', () => {
  holds('PAC307', [
    [`${PAY}.`, ['1.1']],
    [`${PAY} by day 9.`, []],
    [`${PAY} after day 9.`, ['1.1']],
    [`${PAY} during Phase 1.`, []],
    [`${PAY} during Phase 2.`, ['1.1'], ['Phase 2: from the end of Phase 1.']],
    [`Once the elections occur, ${PAY}.`, ['1.1']],
    [`Once the elections occur, ${PAY} within 9 days.`, []],
    [`${PAY} within 9 days after the elections.`, []],
    [`${OPEN}\nIf 1.1 is breached, ${PAY}.`, ['1.2']],
    [`${PAY} each day.`, []],
    [`${PAY} immediately.`, []],
    [`${PAY} within 9 business days after the elections.`, []],
    [`${PAY} throughout this agreement.`, []],
    ['Southern League shall not attack.', []],
    ['Southern League may pay 30 workers.', []],
    ['Lake Federation shall pay 30 workers.', []],
    ['Southern League shall respect the rights of the workers.', []],
    ['Southern League shall maintain the roads.', []],
    ['Southern League shall monitor the roads.', []],
    ['Southern League shall make sure that the roads stay open.', []],
    ['Southern League shall make the roads ready.', ['1.1']],
    ['Southern League shall provide security for the workers.', []],
    ['Southern League shall provide 30 lorries.', ['1.1']],
    ['Southern League shall give the Red Cross access.', []],
    ['Southern League shall release all living civilian women before female soldiers.', []],
    // Once for all stages, and for the stages without one.
    ['Southern League shall clear: (a) 4 roads; (b) 2 bridges.', ['1.1']],
    ['Southern League shall clear: (a) 4 roads; (b) 2 bridges by day 9.', ['1.1(a)']],
    // What is exchanged has the last moment of what it is exchanged for.
    [`${PAY} in exchange for 1.2.\nNorthland shall open the dam by day 9.`, []],
    [`${PAY} in exchange for 1.2.\nNorthland shall open the dam.`, ['1.1', '1.2']],
    [`${PAY} [by day 9 | after day 9].`, ['1.1 in 1.1 B']],
    // What can never begin is told as that, and talks as talks.
    [`Once 1.2 is performed, ${PAY}.\nOnce 1.1 is performed, Northland shall open the dam.`, []],
    ['The Parties shall hold talks on the dam.', []],
  ]);
});

describe('PAC308, one clock', () => {
  const SIGNED = ['Signature: 1 February 2031.'];
  const BOTH = `${PAY} within 30 days after signature and within 30 days after entry into force.`;
  holds('PAC308', [
    [BOTH, ['1.1'], SIGNED],
    // Where signature is entry into force, there is one moment.
    [BOTH, []],
    [`${PAY} within 30 days after signature and within 60 days after entry into force.`, [], SIGNED],
    [`${PAY} within 30 days after the elections, and in any case by day 30.`, []],
    [`${PAY} within 30 days.`, ['1.1']],
    [`Once the elections occur, ${PAY} within 30 days.`, []],
    [`If 1.2 is breached, ${PAY} within 30 days.\nNorthland shall open the dam by day 9.`, []],
    [`Each time elections occur, ${PAY} within 3 days.`, []],
    ['Southern League shall clear within 30 days: (a) 4 roads; (b) 2 bridges.', ['1.1']],
    [`${PAY} within 30 days[ after signature | ].`, ['1.1 in 1.1 B'], SIGNED],
  ]);

  const PLAIN = `${PAY} by day 9.`;
  holds('PAC308', [
    [PLAIN, ['header'], ['Day 1: entry into force.\nDay 1: 4 March 2031.']],
    [PLAIN, [], ['Day 1: 1 March 2031.\nDay 0: 28 February 2031.']],
    [PLAIN, ['header'], ['Day 1: 1 March 2031.\nDay 0: 1 March 2031.']],
    [PLAIN, [], ['Day 1: entry into force.\nClock A: signature.']],
    [`${PLAIN}\nThis agreement enters into force on 9 March 2031.`, ['1.2']],
    [`${PLAIN}\nThis agreement enters into force on 1 March 2031.`, []],
  ]);
});

describe('PAC309, one last moment', () => {
  const ACT = 'Northland shall open the dam by day 30, verified by the Red Cross within 2 days.';
  holds('PAC309', [
    [`${ACT}\nOnce 1.1 is verified, ${PAY} by day 30.`, ['1.2 1.1']],
    [`${ACT}\nOnce 1.1 is performed, ${PAY} by day 30.`, ['1.2 1.1']],
    [`${ACT}\n${PAY} within 9 days after 1.1 is performed, and by day 30.`, ['1.2 1.1']],
    [`${ACT}\nOnce 1.1 is performed, ${PAY} by day 31.`, []],
    [`${ACT}\nOnce 1.1 is performed, ${PAY} within 9 days.`, []],
    [`${ACT}\nUnless 1.1 is performed, ${PAY} by day 30.`, []],
    [`${ACT}\nIf 1.1 is breached, ${PAY} by day 30.`, []],
    // Days, dates and the ends of phases are the same moments.
    [`${ACT}\nOnce 1.1 is performed, ${PAY} by 30 March 2031.`, ['1.2 1.1']],
    [`Northland shall open the dam during Phase 1.\nOnce 1.1 is performed, ${PAY} by day 60.`, ['1.2 1.1']],
    // Who waits for its own act divides its time; not where a third party stands between, nor with a day
    // only.
    [`${ACT}\nOnce 1.1 is performed, Northland shall close the canal by day 30.`, []],
    [`${ACT}\nOnce 1.1 is verified, Northland shall close the canal by day 30.`, ['1.2 1.1']],
    [
      'Northland shall open the dam on day 30.\n' +
        'Once 1.1 is performed, Northland shall close the canal between day 9 and day 30.',
      ['1.2 1.1'],
    ],
    [
      'Northland shall open the dam on day 30.\n' +
        'Once 1.1 is performed, Northland shall close the canal on day 30.',
      [],
    ],
    // Of things of which one is enough, none is sure to be the last.
    [`${ACT}\nNorthland shall clear 4 roads by day 30.\nOnce 1.1 or 1.2 is performed, ${PAY} by day 30.`, []],
    [
      `${ACT}\nNorthland shall clear 4 roads by day 30.\nOnce 1.1 and 1.2 are performed, ${PAY} by day 30.`,
      ['1.3 1.1 1.2'],
    ],
    [
      'Each party shall open a road by day 30.\n' +
        'Once 1.1 is performed by every party, Lake Federation shall send 4 envoys by day 30.',
      ['1.2 1.1'],
    ],
    [`${ACT}\nOnce 1.1 is performed, ${PAY} by day [30 | 40].`, ['1.2 1.1 in 1.2 A']],
  ]);
});

describe('PAC310, the last day of a phase', () => {
  const KEEP = 'Southern League shall keep its roadblocks open throughout Phase 1.';
  const SUSPEND = 'If 1.2 is breached, Southern League may suspend 1.1 until 1.2 is performed.';
  const due = (time: string): string => `Northland shall release 20 prisoners ${time}.`;
  holds('PAC310', [
    [`${KEEP}\n${due('by the end of Phase 1')}\n${SUSPEND}`, ['1.2']],
    [`${KEEP}\n${due('during Phase 1')}\n${SUSPEND}`, ['1.2']],
    [`${KEEP}\n${due('on day 60')}\n${SUSPEND}`, ['1.2']],
    [`${KEEP}\n${due('by day 59')}\n${SUSPEND}`, []],
    [`${KEEP}\n${due('by day 61')}\n${SUSPEND}`, []],
    [
      `Southern League shall keep its roadblocks open until 1.2 is verified.\n${due('by day 60')}\n` +
        SUSPEND,
      [],
    ],
    // Somebody who must act after it is enough; a dispute is not.
    [
      `${KEEP}\n${due('by day 60')}\n` +
        'If 1.2 is breached, Lake Federation shall convene the Parties within 2 days.',
      [],
    ],
    [
      `${KEEP}\n${due('by day 60')}\n${SUSPEND}\n` +
        'If any provision is disputed, Lake Federation shall decide the dispute within 2 days.',
      ['1.2'],
    ],
    // What waits for it after the phase, or in exchange.
    [
      `${KEEP}\n${due('by day 60')}\n` +
        'Once 1.2 is performed, Southern League shall pay 30 workers within 9 days.',
      [],
    ],
    [
      `${KEEP}\n${due('by day 60')}\nSouthern League shall pay 30 workers by day 60, once 1.2 is performed.`,
      ['1.2', '1.3'],
    ],
    [`${KEEP}\n${due('by day 60')}\nSouthern League shall pay 30 workers in exchange for 1.2.`, []],
    [
      `${KEEP}\n${due('by day 60')}`,
      [],
      ['Phase 2: 30 days from the end of Phase 1, once 1.2 is performed.'],
    ],
    [
      `${KEEP}\n${due('by day 60')}\nSouthern League shall pay 30 workers[ in exchange for 1.2 | by day 9].`,
      ['1.2 in 1.3 B'],
    ],
    // Without any answer, only what stands on that day by its own words.
    [due('by day 60'), ['1.1']],
    [due('during Phase 1'), []],
    [`${KEEP}\n${due('by day [60 | 50]')}\n${SUSPEND}`, ['1.2 in 1.2 A']],
  ]);
});

/** The severities of the findings of one id in provisions that have their numbers. */
function severities(id: string, provisions: string): readonly string[] {
  const header = [
    'Agreement: A case.',
    'Parties: Northland; Southern League.',
    'Mediators: Lake Federation.',
    'Entry into force: 1 March 2031, UTC.',
    'Day 1: entry into force.',
    'Phase 1: 60 days from day 1.',
  ];
  const result = check(`${header.join('\n')}\n\nArticle 1. Terms\n\n${provisions}\n`);
  if (!result.ok) throw new Error('not read at all');
  return result.value.findings.filter((finding) => finding.id === id).map(({ severity }) => severity);
}
