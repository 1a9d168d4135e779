import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../test/support/findings-of.ts';
import { subjectOf } from '../../../test/support/scheduled.ts';
import { conflictDraft } from '../schedule/conflict-draft.ts';
import { merciesOf } from '../schedule/mercies.ts';
import { optionsOf } from '../schedule/options.ts';
import { timeConflicts } from '../schedule/time-conflicts.ts';

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

describe('PAC301, times that no schedule keeps', () => {
  holds('PAC301', [
    [
      `Northland shall repair 4 bridges not before day 20, before 1.2 is performed.
        Southern League shall open the road by day 15.`,
      ['1.1 1.2'],
    ],
    [
      `Northland shall repair 4 bridges not before day 20, before 1.2 is performed.
        Southern League shall open the road by day 25.`,
      [],
    ],
    // A smallest set: the third provision has no part in it.
    [
      `Northland shall repair 4 bridges not before day 20, before 1.2 is performed.
        Southern League shall open the road by day 15.
        Southern League shall pave the road within 3 days after 1.2 is performed.`,
      ['1.1 1.2'],
    ],
    // A step of uncertain length that takes too long even at its shortest.
    ['Northland shall repair 4 bridges by day 10, taking between 12 and 15 days.', ['1.1']],
    [
      `Northland shall repair 4 bridges on day 5, in exchange for 1.2.
        Southern League shall open the road on day 9.`,
      ['1.1 1.2'],
    ],
    [
      `Northland shall repair 4 bridges at 16:00 on day 5, in exchange for 1.2.
        Southern League shall open the road at 08:00 on day 5.`,
      [],
    ],
    // What one provision says against itself, and what waits past its deadline, are told as that.
    ['Northland shall repair 4 bridges not before day 20 and by day 10.', []],
    [
      `Northland shall repair 4 bridges not before day 20.
        Southern League shall open the road once 1.1 is performed, by day 15.`,
      [],
    ],
    // Provisions that wait for one another are a deadlock.
    [
      `Northland shall repair 4 bridges once 1.2 is verified.
        Southern League shall open the road once 1.1 is verified.`,
      [],
    ],
    // Two that clash for two reasons.
    [
      `Northland shall repair 4 bridges not before day 20, before 1.2 is performed.
        Southern League shall open the road by day 15.
        Northland shall clear mines not before day 30, before 1.4 is performed.
        Southern League shall pave the road by day 25.`,
      ['1.1 1.2', '1.3 1.4'],
    ],
  ]);

  holds('PAC301', [
    [
      `Northland shall repair 4 bridges not before day [10 | 20], before 1.2 is performed.
        Southern League shall open the road by day [15 | 25].`,
      ['1.1 1.2 in 1.1 B, 1.2 A'],
    ],
    // Courses that exclude each other never clash.
    [
      `If elections have occurred, Northland shall rest not before day 20 and before 1.3 is performed.
        Unless elections have occurred, Southern League shall open the road by day 15.
        Southern League shall pave the road by day 30.`,
      [],
    ],
    // A phase that somebody may prolong ends only if nobody does: that is told as a warning.
    [
      `Northland shall repair 4 bridges not before day 65, before 1.2 is performed.
        Southern League shall open the road by the end of Phase 1.
        Lake Federation may extend Phase 1 by up to 30 days.`,
      ['1.1 1.2'],
    ],
  ]);
});

describe('PAC302, times that luck can break', () => {
  holds('PAC302', [
    [
      `Northland shall repair 4 bridges not before day 10, verified by the Red Cross within 14 days.
        Southern League shall open the road once 1.1 is verified, by day 20.`,
      ['1.1 1.2'],
    ],
    [
      `Northland shall repair 4 bridges not before day 10, verified by the Red Cross within 14 days.
        Southern League shall open the road once 1.1 is verified, by day 24.`,
      [],
    ],
    // The shape that well-known tools call possible: deploy 4 to 5 days, then verify up to 7, all within 9.
    [
      `Northland shall deploy guards, taking between 4 and 5 days, verified by the Red Cross within 7 days.
        Southern League shall open the road once 1.1 is verified, within 9 days of entry into force.`,
      ['1.1 1.2'],
    ],
    // The bearer can do it in time: what others do is for PAC303.
    [
      `Northland shall repair 4 bridges by day 30, verified by the Red Cross within 2 days.
        Southern League shall open the road once 1.1 is verified, by day 30.`,
      [],
    ],
  ]);

  test('a reciprocal chain with a verified step between is clean', () => {
    const chain = `Northland shall release 8 captives on day 1${V}.
      Southern League shall withdraw its troops within 7 days after 1.1 is verified${V}.
      Northland shall release 8 captives within 7 days after 1.2 is verified${V}.
      Southern League shall withdraw its guns within 7 days after 1.3 is verified${V}.`;
    for (const id of ['PAC301', 'PAC302', 'PAC303']) expect(findingsOf(id, chain)).toEqual([]);
  });

  test('so is one whose days leave time for the longest verification', () => {
    const chain = `Northland shall release 8 captives by day 5${V}.
      Southern League shall withdraw its troops once 1.1 is verified, by day 14${V}.
      Northland shall release 8 captives once 1.2 is verified, by day 21${V}.`;
    for (const id of ['PAC301', 'PAC302', 'PAC303']) expect(findingsOf(id, chain)).toEqual([]);
  });
});

describe('what would mend it', () => {
  const options = (...provisions: readonly string[]): readonly string[] =>
    timeConflicts(subjectOf(provisions)).found.flatMap(({ part }) =>
      optionsOf(subjectOf(provisions), part).map(
        ({ label, now, instead }) => `${label}: ${now} → ${instead}`,
      ),
    );

  test('is every number, by the least change, in the order of the text', () => {
    expect(
      options(
        'Northland shall repair 4 bridges not before day 10, verified by the Red Cross within 14 days.',
        'Southern League shall open the road once 1.1 is verified, by day 20.',
      ),
    ).toEqual(['1.1: day 10 → day 6', '1.1: 14 days → 10 days', '1.2: day 20 → day 24']);
  });

  test('takes a number that sets both ends as one', () => {
    expect(
      options(
        'Northland shall repair 4 bridges on day 5, in exchange for 1.2.',
        'Southern League shall open the road on day 9.',
      ),
    ).toEqual(['1.1: day 5 → day 9', '1.2: day 9 → day 5']);
  });

  test('is offered as a change only where there is one alone', () => {
    const lines = ['Northland shall repair 4 bridges during Phase 1, taking between 2 and 90 days.'];
    const { found } = timeConflicts(subjectOf(lines));
    const drafts = found.map((conflict) => conflictDraft(subjectOf(lines), conflict));
    expect(drafts.map(({ edits }) => edits?.map(({ text }) => text))).toEqual([['59 days']]);
  });
});

describe('PAC303, at another’s mercy', () => {
  holds('PAC303', [
    [
      `Northland shall repair 4 bridges by day 30${V}.
        Southern League shall open the road once 1.1 is verified, by day 31.`,
      ['1.2 1.1'],
    ],
    [
      `Northland shall repair 4 bridges by day 30${V}.
        Southern League shall open the road once 1.1 is verified, by day 32.`,
      [],
    ],
    // Counted from the other's act there is always time.
    [
      `Northland shall repair 4 bridges by day 30${V}.
        Southern League shall open the road within 3 days after 1.1 is verified.`,
      [],
    ],
    // Its own act it chooses itself.
    [
      `Northland shall repair 4 bridges by day 30${V}.
        Northland shall open the road once 1.1 is performed, by day 29.`,
      [],
    ],
    // A verifier without a limit, and an act without a last moment.
    [
      `Northland shall repair 4 bridges by day 30, verified by the Red Cross.
        Northland shall open the road once 1.1 is verified, by day 60.`,
      ['1.2 1.1'],
    ],
    [
      `Northland shall repair 4 bridges.
        Southern League shall open the road once 1.1 is performed, by day 60.`,
      ['1.2 1.1'],
    ],
    // What a body decides of which the bearer is one member only is as much another's.
    [
      `The Joint Commission shall draw maps.
        Northland shall open the road once 1.1 is performed, by day 60.`,
      ['1.2 1.1'],
    ],
    // Consent that may come late.
    ['Once Southern League agrees, Northland shall open the road by day 60.', ['1.1']],
    // One finding for a sentence that binds each.
    [
      `Lake Federation shall draw maps.
        Each party shall open a road once 1.1 is performed, by day 60.`,
      ['1.2 1.1'],
    ],
    [
      `Northland shall repair 4 bridges by day [30 | 20]${V}.
        Southern League shall open the road once 1.1 is verified, by day 31.`,
      ['1.2 1.1 in 1.1 A'],
    ],
  ]);

  test('tells who chooses, and whether it was decided', () => {
    const [found] = merciesOf(
      subjectOf([
        `Northland shall repair 4 bridges by day 30${V}.`,
        'Southern League shall pay once 1.1 is verified, by day 31.',
      ]),
    );
    expect(found?.others.map(({ kind, who }) => ({ kind, who }))).toEqual([
      { kind: 'acts', who: ['Northland'] },
    ]);
    expect(found?.mercy.kind).toBe('at mercy');
  });
});

describe('many brackets', () => {
  const bracketed = Array.from(
    { length: 30 },
    (_, at) => `Northland shall repair ${at + 2} bridges by day [${at + 40} | ${at + 70}].`,
  );
  const clash = [
    'Northland shall clear mines not before day [20 | 50], before 1.32 is performed.',
    'Southern League shall open the road by day [15 | 60].',
  ];

  test('a conflict in one partial reading is found without going through them', () => {
    const subject = subjectOf([...bracketed, ...clash]);
    const { space } = subject.agreement;
    const { found, open } = timeConflicts(subject);
    expect(open).toBe(space.none);
    expect(found.map(({ norms }) => norms.map(({ label }) => label))).toEqual([['1.31', '1.32']]);
    const readings = space.any(found.map((each) => each.readings));
    expect(readings).toBe(space.of([{ bracket: 31, alternative: 0 }]));
  });

  test('thirty that all hang together are one conflict in one partial reading', () => {
    const chain = Array.from(
      { length: 29 },
      (_, at) =>
        `Northland shall repair ${at + 2} bridges within [3 | 4] days after 1.${at + 1} is performed.`,
    );
    const subject = subjectOf([
      'Northland shall begin talks on day 1.',
      ...chain,
      'Southern League shall pay before 1.30 is performed and not before day [60 | 200].',
    ]);
    const { space } = subject.agreement;
    const { found, open } = timeConflicts(subject);
    // 29 steps of at most four days never reach day 200.
    expect(found.map(({ norms }) => norms.length)).toEqual([31]);
    expect(found[0]?.readings).toBe(space.of([{ bracket: 29, alternative: 1 }]));
    expect(open).toBe(space.none);
  });

  test('where there are too many ways to clash, it says that not all was looked at', () => {
    const chain = Array.from({ length: 10 }, (_, at) => {
      const who = at % 2 === 0 ? 'Southern League' : 'Northland';
      const what = `repair ${at + 2} bridges once 1.${at + 1} is verified`;
      return `${who} shall ${what}, verified by the Red Cross within [3 | 4] days.`;
    });
    const { found, open } = timeConflicts(
      subjectOf([
        'Northland shall begin talks on day 1, verified by the Red Cross within 1 day.',
        ...chain,
        'Southern League shall pay once 1.11 is verified, by day 30.',
      ]),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(open).not.toBe(subjectOf([]).agreement.space.none);
  });
});
