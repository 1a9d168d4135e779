import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';
import { check } from '../../pacta.ts';

const V = ', verified by the Red Cross within 2 days';
type Case = readonly [text: string, found: readonly string[]];

function holds(id: string, cases: readonly Case[]): void {
  test.each(cases)('%s', (text, found) => {
    expect(findingsOf(id, text)).toEqual(found);
  });
}

describe('PAC401, a duty that nobody verifies', () => {
  holds('PAC401', [
    ['Northland shall repair 4 bridges by day 9.', ['1.1']],
    [`Northland shall repair 4 bridges by day 9${V}.`, []],
    ['Each party shall repair 4 bridges by day 9.', ['1.1']],
    ['Northland shall not enter the valley.', ['1.1']],
    // Not a duty, not a party.
    ['Northland may enter the valley.', []],
    ['Lake Federation shall repair 4 bridges by day 9.', []],
    ['The bridges shall be repaired by day 9.', []],
    // Procedure, talks of all who are bound, what is owed to a monitor.
    ['Northland shall give the Red Cross access throughout Phase 1.', []],
    ['Northland shall not hinder the Red Cross.', []],
    ['The Parties shall hold talks on water by day 9.', []],
    [
      'If any provision is breached, Northland shall refer the matter to the Joint Commission within 2 days.',
      [],
    ],
    // Somebody else verifies, in a sentence of its own.
    [
      'Northland shall repair 4 bridges by day 9.\n' +
        'The Red Cross shall verify 1.1 within 2 days after 1.1 is performed.',
      [],
    ],
    [
      'Northland shall repair 4 bridges by day 9.\n' +
        'The Red Cross shall monitor the implementation of this agreement.',
      [],
    ],
    [
      'Northland shall repair 4 bridges by day 9.\n' +
        'The Red Cross shall observe the repair of bridges by day 12.',
      [],
    ],
    [
      'Northland shall repair 4 bridges by day 9.\nThe Red Cross shall observe the elections by day 12.',
      ['1.1'],
    ],
    [
      'Northland shall repair 4 bridges by day 9.\n' +
        'Northland shall monitor the implementation of this agreement.',
      ['1.1', '1.2'],
    ],
    [
      'Northland shall repair 4 bridges by day 9.\n' +
        'Each party shall observe the provisions of this agreement.',
      ['1.1', '1.2'],
    ],
    // Stages: one finding for the head, or for the stages that lack it.
    [`Northland shall release prisoners:\n(a) 4 on day 2;\n(b) 4 on day 9.`, ['1.1']],
    [`Northland shall release prisoners:\n(a) 4 on day 2${V};\n(b) 4 on day 9.`, ['1.1(b)']],
    [`Northland shall begin to withdraw its forces by day 5 and complete it by day 9${V}.`, []],
    ['Northland shall begin to withdraw its forces by day 5 and complete it by day 9.', ['1.1']],
    // Readings.
    [`Northland shall repair 4 bridges by day 9 [${V}].`, ['1.1 in 1.1 none']],
    [`Northland shall repair [4 | 6] bridges by day 9.`, ['1.1']],
    [
      'Northland shall repair 4 bridges by day 9.\n[1.2 The Red Cross shall monitor this agreement.]',
      ['1.1 in 1.2 none'],
    ],
  ]);
});

describe('PAC402, judge in its own cause', () => {
  const by = (who: string): string =>
    `Northland shall repair 4 bridges by day 9, verified by ${who} within 2 days.`;
  holds('PAC402', [
    [by('Northland'), ['1.1']],
    [by('Southern League'), []],
    [by('the Red Cross'), []],
    [by('the Joint Commission'), ['1.1']],
    [by('the Red Cross and Northland'), ['1.1']],
    [by('the Red Cross or Northland'), ['1.1']],
    [by('[the Red Cross | Northland]'), ['1.1 in 1.1 B']],
    [`${by('the Joint Commission')}\nThe Joint Commission decides by consensus.`, ['1.1']],
    [`${by('the Joint Commission')}\nThe Joint Commission decides by 3 of 3.`, ['1.1']],
    [`${by('the Joint Commission')}\nThe Joint Commission decides by 2 of 3.`, []],
    ['Lake Federation shall open an office by day 9, verified by Lake Federation within 2 days.', ['1.1']],
    [
      'Northland shall repair 4 bridges by day 9.\nThe Joint Commission shall monitor this agreement.',
      ['1.2'],
    ],
    ['Northland shall repair 4 bridges by day 9.\nThe Red Cross shall monitor this agreement.', []],
    ['Each party shall repair 4 bridges by day 9.\nEach party shall monitor this agreement.', []],
  ]);
});

describe('PAC403, no limit', () => {
  holds('PAC403', [
    ['Northland shall repair 4 bridges by day 9, verified by the Red Cross.', ['1.1']],
    [`Northland shall repair 4 bridges by day 9${V}.`, []],
    [
      'Northland shall repair 4 bridges by day 9, verified by the Red Cross [within 2 days].',
      ['1.1 in 1.1 none'],
    ],
    [
      'Northland shall release prisoners, verified by the Red Cross:\n(a) 4 on day 2;\n(b) 4 on day 9.',
      ['1.1'],
    ],
    ['Lake Federation shall open an office by day 9, verified by the Red Cross.', []],
  ]);
});

describe('PAC404, no access', () => {
  const task = `Northland shall repair 4 bridges by day 9${V}.`;
  holds('PAC404', [
    [task, ['header']],
    ['Northland shall repair 4 bridges by day 9.', []],
    [`${task}\nEach party shall give the Red Cross access throughout this agreement.`, []],
    [`${task}\nEach party shall give the ICRC access to all sites.`, []],
    [`${task}\nNorthland shall admit the Red Cross by day 2.`, []],
    [`${task}\nNeither party shall restrict the movement of the Red Cross.`, []],
    [`${task}\nThe Red Cross may enter all sites.`, []],
    [`${task}\nThe Red Cross shall have unhindered access to all sites.`, []],
    [`${task}\nThe Red Cross shall inspect all sites by day 9.`, ['header']],
    [`${task}\nNorthland shall inform the Red Cross by day 2.`, ['header']],
    [`${task}\n[1.2 Each party shall give the Red Cross access.]`, ['header in 1.2 none']],
  ]);
});

describe('PAC405, a silent verifier', () => {
  const two = `Northland shall repair 4 bridges by day 9${V}.\nNorthland shall repair 4 roads by day 9${V}.`;
  holds('PAC405', [
    [two, ['1.1 1.2']],
    [`${two}\nIf 1.1 is not verified, Lake Federation shall convene the Parties within 2 days.`, ['1.2']],
    [`${two}\nIf 1.1 or 1.2 is not verified, Lake Federation shall convene the Parties within 2 days.`, []],
    [`${two}\nIf any provision is disputed, Lake Federation shall decide the dispute within 7 days.`, []],
    [
      `${two}\nIf any provision is breached, Lake Federation shall convene the Parties within 7 days.`,
      ['1.1 1.2'],
    ],
    ['Northland shall repair 4 bridges by day 9, verified by the Red Cross.', []],
  ]);
});

test('PAC401 offers the monitor that the sentence names, else one of its neighbours, else the first', () => {
  const fixes = (provisions: string): readonly string[] => {
    const result = check(
      `Parties: Northland; Southern League.\nMonitors: Red Cross; River Mission; Air Mission.\n\n${provisions}`,
    );
    if (!result.ok) throw new Error(result.error.message);
    return result.value.findings.flatMap(({ id, fix }) =>
      id === 'PAC401' ? (fix?.edits ?? []).map(({ text }) => text) : [],
    );
  };
  const by = (monitor: string): string => `, verified by the ${monitor} within 2 days`;
  expect(
    fixes(
      'Article 1. Air\n\n1.1 Northland shall ground 9 planes as the Air Mission directs.\n\n' +
        `Article 2. River\n\n2.1 Northland shall moor 9 boats${by('River Mission')}.\n` +
        '2.2 Northland shall paint 9 boats.\n\nArticle 3. Land\n\n3.1 Northland shall park 9 cars.\n',
    ),
  ).toEqual([by('Air Mission'), by('River Mission'), by('Red Cross')]);
});

test('PAC402 says whose acts a body of the bound is to verify, and where they stand', () => {
  const result = check(
    'Parties: Northland; Southern League.\nMediators: Lake Federation.\n' +
      'Bodies: South Bank = Southern League, Lake Federation; ' +
      'Joint Commission = Northland, Southern League.\n\n' +
      '1.1 The South Bank shall repair 4 bridges.\n1.2 The Joint Commission shall verify 1.1.\n',
  );
  if (!result.ok) throw new Error(result.error.message);
  const messages = result.value.findings.flatMap(({ id, message }) => (id === 'PAC402' ? [message] : []));
  expect(messages).toEqual([
    'Under 1.2, what binds Southern League in 1.1 is to be verified by the Joint Commission, ' +
      'of which it is a member.',
  ]);
});
