import { expect, test } from 'vitest';
import { understand } from '../../language/lower.ts';
import { Subject } from '../check.ts';
import { labelOf } from './nodes.ts';
import { orderOf } from './order.ts';

const HEADER = `Agreement: Test.
Parties: A; B; C.
Mediators: M.
Monitors: V.
Events: elections; a truce is agreed; handover by 1.1.
Day 1: entry into force.
Phase 1: 30 days from day 1.
Phase 2: 30 days from the end of Phase 1, once 7.1 is performed.

Article 1. Steps

`;

/** The deadlocks of a text: labels, and the readings where they depend on brackets. */
function deadlocks(body: string, kind: 'deadlocks' | 'provisos' = 'deadlocks'): string[] {
  const understood = understand(HEADER + body);
  if (!understood.ok) throw new Error(JSON.stringify(understood.error));
  const agreement = understood.value;
  const { space, brackets } = agreement;
  const unread = agreement.provisions.filter((provision) => provision.understood !== 'checkable');
  expect(unread.map(({ label }) => label)).toEqual([]);
  const order = orderOf(new Subject(agreement));
  expect(order.complete).toBe(true);
  return order[kind].map(({ items, readings }) => {
    const cover = space
      .cover(readings)
      .partials.map((partial) =>
        partial
          .map(
            ({ bracket, alternative }) =>
              `${brackets[bracket]?.id}=${brackets[bracket]?.alternatives[alternative]?.letter}`,
          )
          .join('&'),
      );
    return [items.map(labelOf).join(' '), ...cover.filter((each) => each !== '')].join(' in ');
  });
}

test.each<[what: string, body: string, found: string[]]>([
  ['nothing waits', '1.1 A shall fix the road.\n1.2 B shall fix the bridge once 1.1 is performed.', []],
  [
    'two once',
    '1.1 A shall fix the road once 1.2 is performed.\n1.2 B shall fix the bridge once 1.1 is performed.',
    ['1.1 1.2'],
  ],
  ['itself', '1.1 A shall fix the road once 1.1 is performed.', ['1.1']],
  [
    'another sentence of its own provision',
    '1.1 A shall fix the road. M shall convene the Parties within 2 days after 1.1 is performed.',
    [],
  ],
  [
    'an article of which it is part',
    '1.1 A shall fix the road.\n1.2 B shall fix the dam once all of Article 1 is performed.',
    [],
  ],
  [
    'verified',
    '1.1 A shall fix the road after 1.2 is verified.\n1.2 B shall fix the bridge within 3 days after 1.1 ' +
      'is performed, verified by V within 1 day.',
    ['1.1 1.2'],
  ],
  [
    'three, and one behind',
    '1.1 A shall fix the road once 1.2 is performed.\n1.2 B shall fix the bridge once 1.3 is ' +
      'performed.\n1.3 C shall fix the dam once 1.1 is performed.\n1.4 C shall fix the mill once 1.3 is ' +
      'performed.',
    ['1.1 1.2 1.3'],
  ],
  [
    'shortest',
    '1.1 A shall fix the road once 1.2 and 1.3 are performed.\n1.2 B shall fix the bridge once 1.3 is ' +
      'performed.\n1.3 C shall fix the dam once 1.1 is performed.',
    ['1.1 1.3'],
  ],
  [
    'or, open',
    '1.1 A shall fix the road once 1.2 or 1.3 is performed.\n1.2 B shall fix the bridge once 1.1 is ' +
      'performed.\n1.3 C shall fix the dam.',
    [],
  ],
  [
    'or, shut',
    '1.1 A shall fix the road once 1.2 or 1.3 is performed.\n1.2 B shall fix the bridge once 1.1 is ' +
      'performed.\n1.3 C shall fix the dam once 1.1 is performed.',
    ['1.1 1.2 1.3'],
  ],
  [
    'or a date',
    '1.1 A shall fix the road once 1.2 is performed.\n1.2 B shall fix the bridge after the earlier of 1.1 ' +
      'is performed and day 10.',
    [],
  ],
  [
    'before',
    '1.1 A shall fix the road before 1.2 is performed.\n1.2 B shall fix the bridge before 1.1 is performed.',
    ['1.1 1.2'],
  ],
  [
    'before and after',
    '1.1 A shall fix the road before 1.2 is performed.\n1.2 B shall fix the bridge.\n1.3 C shall fix the ' +
      'dam once 1.2 is performed.\n1.4 C shall fix the mill.',
    [],
  ],
  [
    'by each other',
    '1.1 A shall fix the road by 1.2 is performed.\n1.2 B shall fix the bridge by 1.1 is performed.',
    [],
  ],
  [
    'by and once',
    '1.1 A shall fix the road once 1.2 is performed.\n1.2 B shall fix the bridge by 1.3 is performed.\n1.3 ' +
      'C shall fix the dam.',
    [],
  ],
  [
    'by, against once',
    '1.1 A shall fix the road once 1.2 is performed, by 1.2 is performed.\n1.2 B shall fix the bridge.',
    ['1.1 1.2'],
  ],
  [
    'exchange',
    '1.1 A shall fix the road in exchange for 1.2.\n1.2 B shall fix the bridge in exchange for 1.1.',
    [],
  ],
  [
    'exchange of what waits',
    '1.1 A shall fix the road in exchange for 1.2.\n1.2 B shall fix the bridge once 1.3 is performed.\n1.3 ' +
      'C shall fix the dam once 1.1 is performed.',
    [],
  ],
  [
    'stages',
    '1.1 A shall release prisoners:\n(a) 3 on day 1;\n(b) 4 once 1.2 is performed; then\n(c) 5 by day ' +
      '20.\n1.2 B shall fix the bridge once 1.1 is performed.',
    ['1.1(b) 1.2'],
  ],
  [
    'then',
    '1.1 A shall release prisoners:\n(a) 3 once 1.2 is performed; then\n(b) 4.\n1.2 B shall fix the bridge ' +
      'once 1.1(b) is performed.',
    ['1.1(a) 1.1(b) 1.2'],
  ],
  [
    'all of an article',
    '1.1 A shall fix the road.\n\n' +
      'Article 2. More\n\n' +
      '2.1 A shall fix the bridge once 3.1 is performed.\n2.2 B shall fix the dam.\n\n' +
      'Article 3. Rest\n\n' +
      '3.1 B shall fix the mill once all of Article 2 is performed.',
    ['2.1 3.1'],
  ],
  [
    'each party',
    '1.1 Each of A and B shall fix its road once 1.2 is performed.\n1.2 Each of A and B shall fix its ' +
      'bridge once 1.1 is performed.',
    ['1.1 1.2', '1.1 1.2'],
  ],
  [
    'breach',
    '1.1 A shall fix the road once 1.2 is breached.\n1.2 B shall fix the bridge once 1.1 is performed.',
    ['1.1 1.2'],
  ],
  [
    'not by a date',
    '1.1 A shall fix the road if 1.2 is not performed by day 9.\n1.2 B shall fix the bridge once 1.1 is ' +
      'performed.',
    [],
  ],
  [
    'an event by a provision',
    '1.1 A shall fix the road once 1.2 is performed.\n1.2 B shall fix the bridge within 3 days of handover.',
    ['1.1 1.2'],
  ],
  ['an event', '1.1 A shall fix the road within 3 days of elections.', []],
  [
    'a phase',
    '7.1 A shall fix the road on the first bridge throughout Phase 1.\n1.2 B shall fix the bridge during ' +
      'Phase 2.',
    [],
  ],
  [
    'a phase that waits for what is in it',
    '7.1 A shall fix the road during Phase 2.\n7.2 B shall fix the bridge throughout Phase 2.',
    ['Phase 2 7.1'],
  ],
  [
    'until',
    '1.1 A shall guard the road until 1.2 is performed.\n1.2 B shall fix the bridge once 1.1 begins.',
    [],
  ],
  [
    'until, ended',
    '1.1 A shall guard the road until 1.2 is performed.\n1.2 B shall fix the bridge once 1.1 ends.',
    ['1.1 1.2'],
  ],
  [
    'suspended',
    '1.1 A shall fix the road once 1.2 is suspended.\n1.2 B shall fix the bridge.\n1.3 If 1.1 is ' +
      'performed, M may suspend 1.2.',
    ['1.1 1.3'],
  ],
  [
    'count',
    '1.1 A shall fix the road once 4 hostages are released under 1.2.\n1.2 B shall release hostages:\n(a) ' +
      '2 on day 1;\n(b) 2 once 1.1 is performed.',
    ['1.1 1.2(b)'],
  ],
  [
    'count, enough',
    '1.1 A shall fix the road once 2 hostages are released under 1.2.\n1.2 B shall release hostages:\n(a) ' +
      '2 on day 1;\n(b) 2 once 1.1 is performed.',
    [],
  ],
  [
    'a bracket',
    '1.1 A shall fix the road [A: once 1.2 is performed | B: by day 5].\n1.2 B shall fix the bridge once ' +
      '1.1 is performed.',
    ['1.1 1.2 in 1.1=A'],
  ],
  [
    'two brackets',
    '1.1 A shall fix the road [once 1.2 is performed].\n1.2 B shall fix the bridge [once 1.1 is performed ' +
      '| once 1.3 is performed].\n1.3 C shall fix the dam [once 1.1 is performed].',
    ['1.1 1.2 in 1.1=A&1.2=A', '1.1 1.2 1.3 in 1.1=A&1.2=B&1.3=A'],
  ],
  [
    'a provision left out',
    '1.1 A shall fix the road once 1.2 is performed.\n[1.2 B shall fix the bridge once 1.1 is performed.]',
    ['1.1 1.2 in 1.2=A'],
  ],
])('%s', (_, body, found) => {
  expect(deadlocks(body)).toEqual(found);
});

test('provisos that point at each other', () => {
  const body =
    '1.1 A shall fix the road, provided that 1.2 is performed.\n' +
    '1.2 B shall fix the bridge, provided that 1.1 is performed.';
  expect(deadlocks(body)).toEqual([]);
  expect(deadlocks(body, 'provisos')).toEqual(['1.1 1.2']);
});
