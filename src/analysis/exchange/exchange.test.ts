import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Checked, check, type ExchangeCurves, exchangeCurves } from '../../pacta.ts';
import { readValues } from '../../wire/read-values.ts';

function checked(source: string): Checked {
  const result = check(source);
  if (!result.ok) throw new Error(result.error.message);
  const misread = result.value.findings.filter(({ id }) => id === 'PAC106');
  if (misread.length > 0) throw new Error(misread.map(({ message }) => message).join('\n'));
  return result.value;
}

function curves(source: string, values: string | null = null): ExchangeCurves {
  const { agreement } = checked(source);
  const read = values === null ? null : readValues(values);
  return exchangeCurves(agreement, agreement.space.all, read?.values ?? null);
}

const HEADER = `\
Parties: Northland; Southland.
Mediators: Lake Federation.
Monitors: Red Cross.
Day 1: entry into force.
Phase 1: 60 days from day 1.
Events: the road is safe.

`;

function stepsOf(source: string, values: string | null = null): readonly string[] {
  return curves(HEADER + source, values).planned.steps.map(({ labels, day, standings }) => {
    const exposures = standings.map(({ exposure }) => exposure.most.text);
    return `${labels.join('+')} day ${day?.number}: ${exposures.join(' ')}`;
  });
}

describe('the truce in Gaza that was proposed in July 2025', () => {
  const folder = new URL('../../../corpus/real/gaza-proposal-2025-07/', import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const { planned, parties } = curves(read('agreement.pacta'), read('agreement.values.yaml'));
  const [israel, hamas] = [parties.indexOf('Israel'), parties.indexOf('Hamas')];

  /** The last step of a day, and all that was done by then. */
  function byDay(day: number): {
    readonly standing: (party: number) => [number, number];
    readonly done: readonly string[];
  } {
    const steps = planned.steps.filter((step) => (step.day?.number ?? 0) <= day);
    const last = steps.at(-1)?.standings;
    return {
      done: steps.flatMap(({ labels }) => labels),
      standing: (party) => [last?.[party]?.given.value ?? 0, last?.[party]?.exposure.most.value ?? 0],
    };
  }

  test('80 % of the living are given on day 1, and no more before day 50', () => {
    expect(byDay(1).standing(hamas)[0]).toBe(80);
    expect(byDay(1).done).toContain('2.1(a)');
    // 5 and 5 of the 18 deceased come in between, and nothing of the living.
    expect(byDay(49).standing(hamas)[0]).toBeCloseTo(80 + (100 * 10) / 18);
    expect(byDay(50).standing(hamas)[0]).toBeCloseTo(100 + (100 * 10) / 18);
  });

  test('both pullbacks are done by day 7, while the rest runs to day 60', () => {
    expect(byDay(7).done).toEqual(expect.arrayContaining(['4.1', '4.2']));
    // Two of five releases of prisoners, 6 of 60 days of aid, both pullbacks.
    expect(byDay(7).standing(israel)[0]).toBeCloseTo(40 + 10 + 100);
    expect(planned.steps.at(-1)?.day?.number).toBe(60);
    expect(byDay(60).standing(israel)[0]).toBeCloseTo(300);
  });

  test('so each is most exposed when the other has still most to do', () => {
    expect(planned.peaks[hamas]?.exposure.text).toBe('60');
    expect(planned.steps[planned.peaks[hamas]?.step ?? -1]?.day?.number).toBe(1);
    expect(planned.steps[planned.peaks[israel]?.step ?? -1]?.day?.number).toBe(59);
  });
});

describe('what is counted', () => {
  test.each([
    ['an act once', '1.1 Northland shall open the road on day 3.', ['1.1 day 3: 1 -1']],
    [
      'each stage',
      '1.1 Northland shall open the road: (a) by day 3; (b) on day 9.',
      ['1.1(a) day 1: 1 -1', '1.1(b) day 9: 2 -2'],
    ],
    ['each party', '1.1 Each party shall open the road on day 3.', ['1.1 day 3: 1 -1', '1.1 day 3: 0 0']],
    [
      'what is begun and completed, once',
      '1.1 Northland shall begin to leave the hill by day 2 and complete it on day 4.',
      ['1.1 day 4: 1 -1'],
    ],
    ['what lasts is not', '1.1 Northland shall keep the road open throughout Phase 1.', []],
    ['what recurs is not', '1.1 Northland shall send 3 trucks each day from day 1 to day 9.', []],
    ['a prohibition is not', '1.1 Northland shall not attack.', []],
    ['a permission is not', '1.1 Northland may open the road.', []],
    ['a mediator’s duty is not', '1.1 The Lake Federation shall open the road on day 3.', []],
    ['what all do together is not', '1.1 The Parties shall establish a commission on day 3.', []],
    [
      'an answer to a breach is not',
      '1.1 If 1.2 is breached, Northland shall open the road on day 3.\n1.2 Southland shall not attack.',
      [],
    ],
    ['talks are not', '1.1 Northland shall begin talks on day 3.', []],
  ])('%s', (_, source, steps) => {
    expect(stepsOf(source)).toEqual(steps);
  });

  test('of three parties, the others receive equal shares', () => {
    const source = 'Parties: A; B; C.\n\n1.1 A shall open the road.\n';
    expect(curves(source).planned.steps[0]?.standings.map(({ exposure }) => exposure.most.text)).toEqual([
      '1',
      '-0.5',
      '-0.5',
    ]);
  });
});

describe('the planned order', () => {
  test.each([
    [
      'by days',
      '1.1 Northland shall open the road on day 9.\n1.2 Southland shall leave the hill on day 3.',
      ['1.2', '1.1'],
    ],
    [
      'by waits',
      '1.1 Once 1.2 is performed, Northland shall open the road.\n1.2 Southland shall leave the hill.',
      ['1.2', '1.1'],
    ],
    [
      'else by the text',
      '1.1 Northland shall open the road.\n1.2 Southland shall leave the hill.',
      ['1.1', '1.2'],
    ],
    [
      'days after an act count from it',
      '1.1 Northland shall open the road at least 5 days after 1.2 is performed.\n' +
        '1.2 Southland shall leave the hill on day 3.\n' +
        '1.3 Southland shall leave the town on day 7.',
      ['1.2', '1.3', '1.1'],
    ],
    [
      'through what others do',
      '1.1 Once 1.3 is performed, Northland shall open the road.\n' +
        '1.2 Southland shall leave the hill on day 4.\n' +
        '1.3 Once 1.2 is performed, the Lake Federation shall draw the lines.',
      ['1.2', '1.1'],
    ],
    [
      'exchanged at one moment, in one step',
      '1.1 Northland shall release 3 prisoners on day 3, in exchange for 1.2.\n' +
        '1.2 Southland shall release 3 prisoners on day 3.',
      ['1.1+1.2'],
    ],
    [
      'an act without a time of its own with the last of what it is exchanged for',
      `1.1 Northland shall release 3 prisoners, in exchange for 1.2.
1.2 Southland shall release 6 prisoners: (a) 3 on day 3; (b) 3 on day 9.`,
      ['1.2(a)', '1.1+1.2(b)'],
    ],
  ])('%s', (_, source, labels) => {
    expect(stepsOf(source).map((step) => step.replace(/ day.*/, ''))).toEqual(labels);
  });

  test('what can never come about is left out, and named', () => {
    const source = `${HEADER}1.1 Once 1.2 is performed, Northland shall open the road.
1.2 Once 1.1 is performed, Southland shall leave the hill.
1.3 Southland shall leave the town.
`;
    const { planned, never } = curves(source);
    expect(planned.steps.map(({ labels }) => labels)).toEqual([['1.3']]);
    expect(never).toEqual(['1.1', '1.2']);
  });
});

describe('values', () => {
  const two =
    '1.1 Northland shall release 10 prisoners: (a) 4 on day 1; (b) 6 on day 9.\n' +
    '1.2 Southland shall open the road on day 5.';

  test.each([
    [
      'a provision is divided by the numbers of its stages',
      'acts: { 1.1: { cost: 5, value: 10 } }',
      ['1.1(a) day 1: 2 -4', '1.1(b) day 9: 5 -10'],
    ],
    ['per unit', 'acts: { 1.1: { cost: 0.5, per: unit } }', ['1.1(a) day 1: 2 0', '1.1(b) day 9: 5 0']],
    [
      'a stage of its own',
      'acts: { 1.1(b): { cost: 1 }, 1.1: { cost: 5 } }',
      ['1.1(a) day 1: 5 0', '1.1(b) day 9: 6 0'],
    ],
    [
      'ranges at their worst ends',
      'acts: { 1.1(a): { cost: [1, 2], value: [3, 5] } }',
      ['1.1(a) day 1: 2 -3'],
    ],
    ['by party', 'acts: { 1.2: { cost: { Southland: 3 }, value: { Northland: 7 } } }', ['1.2 day 5: -7 3']],
  ])('%s', (_, values, steps) => {
    expect(stepsOf(two, values)).toEqual(steps);
  });

  test('what lasts is given evenly, and reckoned when something else is done', () => {
    const source = `${two}\n1.3 Southland shall keep the hill open throughout Phase 1.`;
    expect(stepsOf(source, 'acts: { 1.2: { cost: 1 }, 1.3: { cost: 60 } }')).toEqual([
      '1.3 day 4: 0 4',
      '1.2 day 5: 0 5',
      '1.3 day 60: 0 61',
    ]);
  });

  test('what recurs counts each time', () => {
    const source = '1.1 Northland shall send 3 trucks each day from day 1 to day 9.';
    expect(stepsOf(source, 'acts: { 1.1: { cost: 0.1, per: unit } }')).toEqual([
      '1.1 day 9: 27/10 0'.replace('27/10', '2.7'),
    ]);
  });

  test.each([
    ['acts: { 1.9: { cost: 1 } }', 'the text has no act 1.9', 'perhaps 1.1 is meant'],
    [
      'acts: { 1.2: { value: { Nortland: 1 } } }',
      '"Nortland" is no party of the agreement',
      'perhaps Northland is meant',
    ],
    [
      'acts: { 1.2: { cost: { Northland: 1 } } }',
      '1.2 costs Northland nothing, which does not do it',
      '"value"',
    ],
    ['acts: { 1.2: { value: { Southland: 1 } } }', 'Southland does 1.2 itself', 'costs it'],
    [
      'acts: { 1.2: { cost: 1, per: unit } }',
      'the text says no number in 1.2, so that nothing can be counted per unit',
      'leave "per" out',
    ],
    [
      'acts: { 2.1: { cost: 1 } }',
      '2.1 is no act that a party is bound to do in the course of the agreement',
      'duties of parties only',
    ],
    [
      'tolerances: { Lake Federation: 1 }',
      '"Lake Federation" is no party of the agreement',
      'the parties are Northland, Southland',
    ],
  ])('%s: %s', (values, cause, remedy) => {
    const { faults, planned } = curves(`${HEADER}${two}\n2.1 Northland may leave.\n`, values);
    expect(faults.map((fault) => [fault.line, fault.cause])).toEqual([[1, cause]]);
    expect(faults[0]?.remedy).toContain(remedy);
    expect(planned.steps.length).toBeLessThanOrEqual(1);
  });

  test('numbers too fine to be added exactly are not compared', () => {
    const fine = 'acts: { 1.1(a): { cost: 0.0000000000000000001 }, 1.2: { cost: 100 } }';
    expect(curves(HEADER + two, fine).worst).toBeNull();
    expect(curves(HEADER + two, 'acts: { 1.2: { cost: 100 } }').worst?.most.map(({ text }) => text)).toEqual([
      '0',
      '100',
    ]);
  });
});

test('temptation, trust and exposure are one quantity seen from several sides', () => {
  const source = `${HEADER}\
1.1 Northland shall open the road.
1.2 Southland shall leave the hill.
1.3 Northland shall leave the town.
`;
  const { planned, totals } = curves(
    source,
    'acts: { 1.1: { cost: 2, value: 3 }, 1.2: { cost: 1, value: 6 }, 1.3: { cost: 1, value: 1 } }',
  );
  expect(totals.map(({ value }) => value)).toEqual([-3, -3]);
  const said = planned.steps.map(({ standings }) =>
    standings.map(({ exposure, temptation, trust, isBeyondTrust }) => [
      exposure.most.text,
      temptation.text,
      trust?.text ?? null,
      isBeyondTrust,
    ]),
  );
  expect(said).toEqual([
    // Northland gives 2 and 5 are still to come to it: it must be sure to two fifths.
    [
      ['2', '0', '0.4', false],
      ['-3', '0', null, false],
    ],
    // Southland gives 1, for which 1 is still to come.
    [
      ['-4', '1', null, false],
      ['-2', '0', '1', false],
    ],
    // Northland's last act is paid for by nothing.
    [
      ['-3', '0', null, true],
      ['-3', '0', null, false],
    ],
  ]);
});

test('of what cannot be undone there is a curve of its own', () => {
  const source = `${HEADER}\
1.1 Northland shall destroy the mines. 1.1 cannot be undone.
1.2 Southland shall leave the hill.
`;
  const { planned } = curves(source);
  expect(
    planned.steps.map(({ standings }) => standings.map(({ irreversible }) => irreversible.most.text)),
  ).toEqual([
    ['1', '-1'],
    ['1', '-1'],
  ]);
});
