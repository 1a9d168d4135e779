import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';

type Case = readonly [text: string, found: readonly string[]];

function holds(id: string, cases: readonly Case[]): void {
  test.each(cases)('%s', (text, found) => {
    expect(findingsOf(id, text)).toEqual(found);
  });
}

const DUTY = 'Northland shall repair 4 bridges by day 9.';
const OTHER = 'Southern League shall clear 4 roads by day 9.';
const CONVENE = 'Lake Federation shall convene the Parties within 2 days.';

describe('PAC501, no consequence', () => {
  holds('PAC501', [
    [DUTY, ['1.1']],
    [`${DUTY}\nIf 1.1 is breached, ${CONVENE}`, []],
    [`${DUTY}\nIf 1.1 is not performed, ${CONVENE}`, []],
    [`${DUTY}\nIf 1.1 is overdue, ${CONVENE}`, []],
    [`${DUTY}\nIf any provision is breached, ${CONVENE}`, []],
    [`${DUTY}\nIf any provision of Article 1 is breached, ${CONVENE}`, []],
    [`${DUTY}\nIf 1.1 is disputed, ${CONVENE}`, ['1.1']],
    [`${DUTY}\nIf 1.1 is performed, ${CONVENE}`, ['1.1']],
    [`${DUTY}\n${OTHER}\nIf 1.1 and 1.2 are breached, ${CONVENE}`, ['1.1', '1.2']],
    [`${DUTY}\n${OTHER}\nIf 1.1 or 1.2 is breached, ${CONVENE}`, []],
    [`${DUTY}\nSouthern League shall share its maps, provided that 1.1 is performed.`, ['1.2']],
    [`${DUTY}\nSouthern League shall share its maps by day 5 unless 1.1 is breached.`, ['1.2']],
    // By whom, and in which readings.
    [`Each party shall open a road by day 9.\nIf 1.1 is breached by Northland, ${CONVENE}`, ['1.1']],
    [`${DUTY}\n[1.2 If 1.1 is breached, ${CONVENE}]`, ['1.1 in 1.2 none']],
    [`${DUTY}\nIf 1.1 is [breached | disputed], ${CONVENE}`, ['1.1 in 1.2 B']],
    // A consequence needs none of its own; what is owed together is looked at elsewhere.
    [`${DUTY}\nIf 1.1 is breached, Northland shall repair 2 roads by day 20.`, []],
    ['The Parties shall establish an office by day 9.', []],
    ['Lake Federation shall open an office by day 9.', []],
  ]);
});

const N_SUSPENDS = 'If 1.2 is breached, Northland may suspend 1.1 until 1.2 is performed.';
const S_SUSPENDS = 'If 1.1 is breached, Southern League may suspend 1.2 until 1.1 is performed.';

describe('PAC502, spirals', () => {
  holds('PAC502', [
    [`${DUTY}\n${OTHER}\n${N_SUSPENDS}`, []],
    [`${DUTY}\n${OTHER}\n${N_SUSPENDS}\n${S_SUSPENDS}`, ['1.3 1.4']],
    [`${DUTY}\n${OTHER}\n${N_SUSPENDS}\nIf 1.1 is suspended, Southern League may suspend 1.2.`, ['1.3 1.4']],
    [
      `${DUTY}\n${OTHER}\n` +
        `${N_SUSPENDS}\n` +
        'If 1.1 is breached and 1.1 is not suspended, Southern League may suspend 1.2.',
      [],
    ],
    [`${DUTY}\n${OTHER}\n${N_SUSPENDS}\n[1.4 ${S_SUSPENDS}]`, ['1.3 1.4 in 1.4 A']],
    [
      `${DUTY}\n${OTHER}\n${N_SUSPENDS}\n[1.4 ${S_SUSPENDS}]\n[1.5 ${S_SUSPENDS}]`,
      ['1.3 1.4 in 1.4 A', '1.3 1.5 in 1.5 A'],
    ],
    [
      'Each party shall open a road by day 9.\n' +
        'If 1.1 is breached by a party, the other party may suspend 1.1.',
      ['1.2'],
    ],
    [
      `${DUTY}\n${OTHER}\n` +
        'If 1.2 is breached, Lake Federation shall convene the Parties within 2 days.\n' +
        S_SUSPENDS,
      [],
    ],
  ]);
});

describe('PAC503, one small breach', () => {
  holds('PAC503', [
    [`${DUTY}\nIf any provision is breached, Southern League may end this agreement.`, ['1.2']],
    [`${DUTY}\nIf any provision is breached, either party may end this agreement.`, ['1.2']],
    [`${DUTY}\nIf 1.1 is breached, Southern League may end this agreement.`, []],
    [
      `${DUTY}\n` +
        'If any provision is breached and Lake Federation agrees, Southern League may end this agreement.',
      [],
    ],
    [`${DUTY}\nIf any provision is breached, Lake Federation may end this agreement.`, []],
    [`${DUTY}\nIf any provision is breached, Southern League may end Phase 1.`, []],
    [
      `${DUTY}\nIf any provision is breached, Southern League may end this agreement upon 30 days' notice.`,
      [],
    ],
    [`${DUTY}\nIf any provision is disputed, Southern League may end this agreement.`, []],
  ]);
});

describe('PAC504, no way back', () => {
  const suspend = 'If 1.2 is breached, Northland may suspend 1.1';
  holds('PAC504', [
    [`${DUTY}\n${OTHER}\n${suspend}.`, ['1.3']],
    [`${DUTY}\n${OTHER}\n${suspend} until 1.2 is performed.`, []],
    [`${DUTY}\n${OTHER}\n${suspend} for 10 days.`, []],
    [`${DUTY}\n${OTHER}\n${suspend} as long as 1.2 is not performed.`, []],
    [`${DUTY}\n${OTHER}\n${suspend}.\nOnce 1.2 is performed, Northland shall resume 1.1 within 2 days.`, []],
    [
      `${DUTY}\n${OTHER}\n` +
        `${suspend}.\n` +
        'Once 1.2 is performed, Southern League shall resume 1.2 within 2 days.',
      ['1.3'],
    ],
    [`${DUTY}\n${OTHER}\n${suspend} [until 1.2 is performed].`, ['1.3 in 1.3 none']],
    ['Northland shall suspend work on the dam.', []],
  ]);
});

describe('PAC505, who decides', () => {
  const remedy = 'If 1.1 is breached, Lake Federation shall convene the Parties within 2 days.';
  holds('PAC505', [
    [DUTY, []],
    [`${DUTY}\n${remedy}`, ['1.1']],
    [`Northland shall repair 4 bridges by day 9, verified by the Red Cross within 2 days.\n${remedy}`, []],
    [
      `${DUTY}\n${remedy}\n` +
        'If any provision is disputed, Lake Federation shall decide the dispute within 7 days.',
      [],
    ],
    [
      `${DUTY}\n${remedy}\n` +
        'If any provision is disputed, the Joint Commission shall decide the dispute within 7 days.',
      ['1.1'],
    ],
    [
      `${DUTY}\n${remedy}\nIf any provision is disputed, Northland may refer the matter to Lake Federation.`,
      [],
    ],
    [
      `${DUTY}\n${remedy}\nIf any provision is disputed, the Parties shall settle the matter by negotiation.`,
      ['1.1'],
    ],
    [
      `${DUTY}\n${remedy}\n` +
        'If any provision is disputed, the Parties shall settle the matter by negotiation.\n' +
        'If 1.3 is not performed, the Parties shall refer the matter to arbitration.',
      [],
    ],
  ]);
});
