import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../language/lower.ts';
import type { Agreement } from '../../model/agreement.ts';
import { Subject } from '../check.ts';
import { LawfulOrders } from './lawful.ts';
import { proposeOrder } from './proposed-order.ts';
import { exchangeIn } from './steps.ts';

/** A small provision: who does it, and its time in days. */
interface Small {
  readonly giver: 0 | 1;
  readonly time:
    | { readonly kind: 'none' }
    | { readonly kind: 'between'; readonly from: number; readonly to: number }
    | { readonly kind: 'once'; readonly of: readonly number[]; readonly any: boolean }
    | { readonly kind: 'within'; readonly of: number; readonly days: number };
}

const PARTIES = ['Northland', 'Southland'];

function sentence({ giver, time }: Small, at: number): string {
  const act = `${PARTIES[giver]} shall open gate number ${at + 1}`;
  const label = (other: number): string => `1.${other + 1}`;
  switch (time.kind) {
    case 'none':
      return `${act}.`;
    case 'between':
      return `${act} between day ${time.from} and day ${time.to}.`;
    case 'once':
      return `Once ${listed(time.of.map(label), time.any)} performed, ${act}.`;
    case 'within':
      return `${act} within ${time.days} days after ${label(time.of)} is performed.`;
  }
}

function listed(labels: readonly string[], any: boolean): string {
  return `${labels.join(any ? ' or ' : ' and ')} ${labels.length > 1 && !any ? 'are' : 'is'}`;
}

function textOf(all: readonly Small[]): string {
  const body = all.map((each, at) => `1.${at + 1} ${sentence(each, at)}`).join('\n');
  return `Parties: ${PARTIES.join('; ')}.\nDay 1: entry into force.\n\n${body}\n`;
}

function small(at: number, count: number): fc.Arbitrary<Small> {
  const other = fc.nat({ max: count - 2 }).map((index) => (index >= at ? index + 1 : index));
  return fc.record({
    giver: fc.constantFrom(0 as const, 1 as const),
    time: fc.oneof(
      fc.record({ kind: fc.constant('none' as const) }),
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 4 }))
        .map(([from, length]) => ({ kind: 'between' as const, from, to: from + length })),
      fc.record({
        kind: fc.constant('once' as const),
        of: fc.uniqueArray(other, { minLength: 1, maxLength: 2 }),
        any: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('within' as const), of: other, days: fc.integer({ min: 1, max: 4 }) }),
    ),
  });
}

const texts = fc
  .integer({ min: 3, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => small(at, count))));

function* permutations(items: readonly number[]): Iterable<readonly number[]> {
  if (items.length === 0) yield [];
  for (const item of items) {
    for (const rest of permutations(items.filter((each) => each !== item))) yield [item, ...rest];
  }
}

/** Whether days can be chosen, one after the other, that keep every wait and window: by trying them all. */
function isLawful(
  all: readonly Small[],
  order: readonly number[],
  days: ReadonlyMap<number, number>,
): boolean {
  const [next, ...rest] = order;
  if (next === undefined) return true;
  const earliest = Math.max(1, ...days.values());
  for (let day = earliest; day <= 30; day++) {
    if (mayBe(all[next], day, days) && isLawful(all, rest, new Map([...days, [next, day]]))) return true;
  }
  return false;
}

function mayBe(provision: Small | undefined, day: number, days: ReadonlyMap<number, number>): boolean {
  const time = provision?.time;
  switch (time?.kind) {
    case 'between':
      return day >= time.from && day <= time.to;
    case 'once': {
      const came = time.of.map((other) => days.has(other));
      return time.any ? came.includes(true) : !came.includes(false);
    }
    case 'within': {
      const from = days.get(time.of);
      return from !== undefined && day >= from && day <= from + time.days;
    }
    case 'none':
    case undefined:
      return true;
  }
}

function agreementOf(source: string): Agreement {
  const understood = understand(source);
  if (!understood.ok) throw new Error(understood.error.message);
  const isWhole = understood.value.provisions.every((provision) => provision.understood === 'checkable');
  if (!isWhole) throw new Error(`not understood:\n${source}`);
  return understood.value;
}

/** How far one of two parties comes to be ahead, counting acts. */
function worstOf(all: readonly Small[], order: readonly number[]): number {
  let [sum, worst] = [0, 0];
  for (const at of order) {
    sum += all[at]?.giver === 0 ? 1 : -1;
    worst = Math.max(worst, Math.abs(sum));
  }
  return worst;
}

test('an order is lawful where days can be chosen for it; the best of these is proposed', () => {
  let [lawfulCount, unlawfulCount, better] = [0, 0, 0];
  fc.assert(
    fc.property(texts, (all) => {
      const subject = new Subject(agreementOf(textOf(all)));
      const exchange = exchangeIn(subject, [], null);
      fc.pre(exchange.steps.length === all.length);
      const lawful = new LawfulOrders(subject, exchange);
      // Labels 1.1, 1.2 … tell which step is which.
      const provisionOf = exchange.steps.map(({ parts }) => Number(parts[0]?.norm.label.slice(2)) - 1);
      const orders = [...permutations(provisionOf.map((_, step) => step))];
      const truly = orders.filter((order) =>
        isLawful(
          all,
          order.map((step) => provisionOf[step] ?? 0),
          new Map(),
        ),
      );
      // Where the times cannot be kept at all, only the waits count; another check tells of that.
      fc.pre(truly.length > 0);
      expect(lawful.keepsTimes).toBe(true);
      const held = orders.filter((order) => lawful.conflict(order) === null);
      expect(held.map(String)).toEqual(truly.map(String));
      lawfulCount += truly.length;
      unlawfulCount += orders.length - truly.length;
      const worsts = truly.map((order) =>
        worstOf(
          all,
          order.map((step) => provisionOf[step] ?? 0),
        ),
      );
      const proposal = proposeOrder(subject, exchange);
      expect(proposal.best?.worst.value).toBe(Math.min(...worsts));
      expect(proposal.best?.proof).not.toBeNull();
      if (Math.min(...worsts) < Math.max(...worsts)) better += 1;
    }),
    { numRuns: 80 },
  );
  expect(Math.min(lawfulCount, unlawfulCount, better)).toBeGreaterThan(20);
});

test('a deadline counted from the last of several acts goes with whichever that is', () => {
  const all: readonly Small[] = [
    { giver: 0, time: { kind: 'between', from: 1, to: 9 } },
    { giver: 1, time: { kind: 'between', from: 1, to: 1 } },
  ];
  const source = `${textOf(all)}\
1.3 Northland shall open gate number 3 within 2 days after 1.1 and 1.2 are performed.
1.4 Southland shall open gate number 4 on day 8.
`;
  const subject = new Subject(agreementOf(source));
  const exchange = exchangeIn(subject, [], null);
  const lawful = new LawfulOrders(subject, exchange);
  const stepOf = (label: string): number =>
    exchange.steps.findIndex(({ parts }) => parts[0]?.norm.label === label);
  const isHeld = (...labels: readonly string[]): boolean => lawful.conflict(labels.map(stepOf)) === null;
  expect(isHeld('1.2', '1.1', '1.3', '1.4')).toBe(true);
  // 1.1 may come as late as day 9, so that 1.3 follows 1.4.
  expect(isHeld('1.2', '1.1', '1.4', '1.3')).toBe(true);
  expect(isHeld('1.2', '1.4', '1.1', '1.3')).toBe(true);
  expect(isHeld('1.2', '1.3', '1.1', '1.4')).toBe(false);
});

describe('where no order keeps all times, the waits are kept, and that is said', () => {
  test.each([
    [
      'by two times that cannot both be kept',
      `1.1 Northland shall open gate number 1 on day 9.
1.2 Once 1.1 is performed, Southland shall open gate number 2 on day 3.`,
    ],
    [
      'by a time counted from the last of several acts',
      `1.1 Northland shall open gate number 1 on day 1.
1.2 Southland shall open gate number 2 on day 1.
1.3 Northland shall open gate number 3 on day 9, within 2 days after 1.1 and 1.2 are performed.`,
    ],
  ])('%s', (_, body) => {
    const source = `Parties: Northland; Southland.\nDay 1: entry into force.\n\n${body}\n`;
    const subject = new Subject(agreementOf(source));
    const proposal = proposeOrder(subject, exchangeIn(subject, [], null));
    expect(proposal.keepsTimes).toBe(false);
    expect(proposal.best?.worst.text).toBe('1');
    const labels = proposal.best?.curve.steps.map((step) => step.labels.join()) ?? [];
    expect(labels.indexOf('1.1')).toBeLessThan(labels.at(-1) === '1.3' ? 2 : labels.indexOf('1.2'));
  });
});

test('what waits for the other is not done at once with it, though it is exchanged for it', () => {
  const source = `Parties: Northland; Southland.
Day 1: entry into force.

1.1 Northland shall open gate number 1 on day 1, in exchange for 1.3.
1.2 Once 1.1 is performed, Southland shall open gate number 2.
1.3 Once 1.2 is performed, Southland shall open gate number 3 on day 1.
`;
  const subject = new Subject(agreementOf(source));
  const exchange = exchangeIn(subject, [], null);
  const labels = exchange.steps.map(({ parts }) => parts.map(({ norm }) => norm.label).join('+'));
  expect(labels).toEqual(['1.1', '1.2', '1.3']);
  expect(new LawfulOrders(subject, exchange).conflict([0, 1, 2])).toBeNull();
});
