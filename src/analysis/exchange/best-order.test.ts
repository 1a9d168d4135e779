import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOrder } from './best-order.ts';
import { leastWorst } from './bottleneck.ts';
import { type Deal, type DealStep, depositClimb, exposureClimb, totalOf, worstOf } from './climb.ts';
import { bestOfAll } from './dense.ts';
import { humpOrder } from './humps.ts';
import { Ideals } from './ideals.ts';
import { closed } from './precedence.ts';
import { depositsNeeded, type Piece, safeExchangeOrder } from './safe-exchange.ts';
import { heaviestIdeal } from './worst-ideal.ts';

/** Every order that keeps precedence. */
function* orders(before: readonly (readonly number[])[], done: readonly number[] = []): Iterable<number[]> {
  if (done.length === before.length) yield [...done];
  for (let step = 0; step < before.length; step++) {
    const mayFollow = !done.includes(step) && (before[step] ?? []).every((other) => done.includes(other));
    if (mayFollow) yield* orders(before, [...done, step]);
  }
}

function afterOf({ steps }: Deal): readonly (readonly number[])[] {
  return steps.map(({ after }) => after);
}

function bruteExposure(deal: Deal, allowed?: readonly number[]): number {
  const climb = exposureClimb(deal, allowed);
  return Math.min(...[...orders(afterOf(deal))].map((order) => worstOf(climb, order)));
}

/** By the words of the definition: each step must pay for its mover, given its deposit. */
function bruteDeposit(deal: Deal): number {
  const total = totalOf(deal);
  const needs = [...orders(afterOf(deal))].map((order) => {
    const borne = total.map(() => 0);
    let needed = 0;
    for (const at of order) {
      const step = deal.steps[at];
      for (const mover of step?.movers ?? []) {
        needed = Math.max(needed, -(-(total[mover] ?? 0) + (borne[mover] ?? 0)));
      }
      step?.change.forEach((change, party) => {
        borne[party] = (borne[party] ?? 0) + change;
      });
    }
    return needed;
  });
  return Math.min(...needs);
}

function deals(stepsMax: number): fc.Arbitrary<Deal> {
  return fc.integer({ min: 2, max: 3 }).chain((parties) => {
    const step = fc.record({
      mover: fc.nat({ max: parties - 1 }),
      cost: fc.integer({ min: 0, max: 6 }),
      values: fc.array(fc.integer({ min: -1, max: 6 }), { minLength: parties, maxLength: parties }),
      ties: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 2 }),
    });
    return fc.array(step, { minLength: 1, maxLength: stepsMax }).map((all) => ({
      parties,
      steps: all.map(
        ({ mover, cost, values, ties }, at): DealStep => ({
          movers: [mover],
          change: values.map((value, party) => (party === mover ? cost : -value)),
          after: [...new Set(ties.filter((other) => other < at))],
        }),
      ),
    }));
  });
}

describe('the best order', () => {
  test('has the least worst exposure of all orders, and says so', () => {
    fc.assert(
      fc.property(deals(7), (deal) => {
        const best = bestOrder(exposureClimb(deal));
        expect(best?.worst).toBe(bruteExposure(deal));
        expect(best?.bound).toBe(best?.worst);
        expect(best?.proof).not.toBeNull();
        const order = best?.order ?? [];
        expect([...order].sort((a, b) => a - b)).toEqual(deal.steps.map((_, at) => at));
        const all = closed(afterOf(deal));
        for (const [at, step] of order.entries()) {
          expect(order.slice(at).some((later) => all[step]?.has(later))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('against what each party tolerates', () => {
    const allowed = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(deals(6), allowed, (deal, most) => {
        const tolerances = most.slice(0, deal.parties);
        const best = bestOrder(exposureClimb(deal, tolerances));
        expect(best?.worst).toBe(bruteExposure(deal, tolerances));
      }),
      { numRuns: 200 },
    );
  });

  test('needs the least equal deposit of all orders', () => {
    fc.assert(
      fc.property(deals(7), (deal) => {
        expect(bestOrder(depositClimb(deal))?.worst).toBe(bruteDeposit(deal));
      }),
      { numRuns: 150 },
    );
  });

  test('with a bound too small, the claim is a gap that holds the truth', () => {
    let gaps = 0;
    fc.assert(
      fc.property(deals(7), (deal) => {
        const [best, truth] = [bestOrder(exposureClimb(deal), 0), bruteExposure(deal)];
        expect(best?.bound).toBeLessThanOrEqual(truth);
        expect(best?.worst).toBeGreaterThanOrEqual(truth);
        if (best?.proof === null) gaps += 1;
        expect(best?.proof === null ? truth : best?.worst).toBe(truth);
      }),
      { numRuns: 150 },
    );
    expect(gaps).toBeGreaterThan(0);
  });

  test('going through all sets of steps comes to the same as searching', () => {
    fc.assert(
      fc.property(deals(7), (deal) => {
        for (const climb of [exposureClimb(deal), depositClimb(deal)]) {
          const ideals = Ideals.of(climb);
          if (ideals === null) throw new Error('too many sets');
          const limits = { from: -Infinity, known: Infinity, looksMax: Infinity };
          const searched = leastWorst(climb, ideals, limits);
          const all = bestOfAll(climb, ideals, Infinity);
          const truth = bestOrder(climb)?.worst;
          expect(worstOf(climb, searched.order ?? [])).toBe(truth);
          expect(worstOf(climb, all.order ?? [])).toBe(truth);
          expect(bestOfAll(climb, ideals, truth ?? 0).order).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('steps that wait for one another have none', () => {
    const step = (after: readonly number[]): DealStep => ({ movers: [0], change: [1], after });
    expect(bestOrder(exposureClimb({ parties: 1, steps: [step([1]), step([0])] }))).toBeNull();
  });
});

/** Nash 1950: what Bill and Jack give each other, with what it is worth to its owner and to the other. */
const barter = {
  book: ['Bill', 2, 4],
  whip: ['Bill', 2, 2],
  ball: ['Bill', 2, 1],
  bat: ['Bill', 2, 2],
  pen: ['Jack', 1, 10],
  toy: ['Jack', 1, 4],
  knife: ['Jack', 2, 6],
} as const;

const nash: Deal = {
  parties: 2,
  steps: Object.values(barter).map(([owner, cost, value]) => ({
    movers: [owner === 'Bill' ? 0 : 1],
    change: owner === 'Bill' ? [cost, -value] : [-value, cost],
    after: [],
  })),
};

function named(...things: readonly (keyof typeof barter)[]): readonly number[] {
  return things.map((thing) => Object.keys(barter).indexOf(thing));
}

describe('the barter of Nash 1950', () => {
  test('totals', () => {
    expect(totalOf(nash).map((sum) => -sum)).toEqual([12, 5]);
  });

  test('the best order reaches 1, as pen, book, whip, ball, bat, toy, knife does; the worst 8', () => {
    const climb = exposureClimb(nash);
    expect(bestOrder(climb)?.worst).toBe(1);
    expect(worstOf(climb, named('pen', 'book', 'whip', 'ball', 'bat', 'toy', 'knife'))).toBe(1);
    expect(Math.max(...[...orders(afterOf(nash))].map((order) => worstOf(climb, order)))).toBe(8);
    expect(heaviest(nash)).toBe(8);
  });

  test('a deposit of 1 each makes some order keep itself, as book, knife, whip, ball, pen, bat, toy', () => {
    expect(bestOrder(depositClimb(nash))?.worst).toBe(1);
    const order = named('book', 'knife', 'whip', 'ball', 'pen', 'bat', 'toy');
    expect(worstOf(depositClimb(nash), [...order].reverse())).toBe(1);
  });
});

function heaviest(deal: Deal): number {
  const reached = Array.from({ length: deal.parties }, (_, party) => {
    const weights = deal.steps.map(({ change }) => change[party] ?? 0);
    return [...heaviestIdeal(weights, afterOf(deal))].reduce((sum, step) => sum + (weights[step] ?? 0), 0);
  });
  return Math.max(0, ...reached);
}

test('the heaviest set of steps is the worst that any order reaches', () => {
  fc.assert(
    fc.property(deals(7), (deal) => {
      const climb = exposureClimb(deal);
      const worst = Math.max(...[...orders(afterOf(deal))].map((order) => worstOf(climb, order)));
      expect(heaviest(deal)).toBe(worst);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [[4, 3, 3, 2, 5, 3], [10, 10], true],
  [[9, 9, 2], [10, 10], false],
])('bands: %j against %j within (10, 0) can be kept: %s', (owed, returned, isFeasible) => {
  const step = (mover: number, size: number): DealStep => ({
    movers: [mover],
    change: mover === 0 ? [size, -size] : [-size, size],
    after: [],
  });
  const deal = {
    parties: 2,
    steps: [...owed.map((size) => step(0, size)), ...returned.map((size) => step(1, size))],
  };
  expect((bestOrder(exposureClimb(deal, [10, 0]))?.worst ?? 1) <= 0).toBe(isFeasible);
});

describe('one party alone', () => {
  /** Trees of series and parallel steps. */
  type Tree =
    | { readonly kind: 'step'; readonly change: number }
    | { readonly kind: 'row' | 'beside'; readonly of: readonly Tree[] };

  const { tree } = fc.letrec<{ tree: Tree; step: Tree; row: Tree; beside: Tree }>((tie) => ({
    step: fc.record({ kind: fc.constant('step'), change: fc.integer({ min: -6, max: 6 }) }),
    row: fc.record({ kind: fc.constant('row'), of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
    beside: fc.record({
      kind: fc.constant('beside'),
      of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
    tree: fc.oneof({ maxDepth: 2 }, tie('step'), tie('row'), tie('beside')),
  }));

  interface Flat {
    readonly changes: number[];
    readonly before: number[][];
  }

  /** Puts a tree's steps into lists, and answers which they are. */
  function flatten(at: Tree, into: Flat, first: readonly number[]): readonly number[] {
    if (at.kind === 'step') {
      into.changes.push(at.change);
      into.before.push([...first]);
      return [into.changes.length - 1];
    }
    const own: number[] = [];
    for (const part of at.of)
      own.push(...flatten(part, into, at.kind === 'row' ? [...first, ...own] : first));
    return own;
  }

  /** The least peak over all ideals, one step at a time. */
  function leastPeak({ changes, before }: Flat): number {
    const best = new Map<number, number>([[0, 0]]);
    const whole = 2 ** changes.length - 1;
    for (let set = 0; set < whole; set++) {
      const reached = best.get(set);
      if (reached === undefined) continue;
      const sum = changes.reduce((all, change, step) => ((set >> step) & 1 ? all + change : all), 0);
      changes.forEach((change, step) => {
        const mayFollow = ((set >> step) & 1) === 0 && before[step]?.every((other) => (set >> other) & 1);
        if (!mayFollow) return;
        const next = set | (1 << step);
        best.set(next, Math.min(best.get(next) ?? Infinity, Math.max(reached, sum + change)));
      });
    }
    return best.get(whole) ?? 0;
  }

  test('humps are exact for rows and ranks', () => {
    fc.assert(
      fc.property(tree, (made) => {
        const flat: Flat = { changes: [], before: [] };
        flatten(made, flat, []);
        fc.pre(flat.changes.length <= 9);
        const { height, order, exact } = humpOrder(flat.changes, flat.before);
        expect(exact).toBe(true);
        expect(height).toBe(leastPeak(flat));
        const climb = exposureClimb({
          parties: 1,
          steps: flat.changes.map((change, at) => ({
            change: [change],
            movers: [0],
            after: flat.before[at] ?? [],
          })),
        });
        expect(worstOf(climb, order)).toBe(height);
      }),
      { numRuns: 400 },
    );
  });

  test('and no more than a bound for other precedence', () => {
    fc.assert(
      fc.property(deals(8), (deal) => {
        const flat = {
          changes: deal.steps.map(({ change }) => change[0] ?? 0),
          before: deal.steps.map(({ after }) => [...after]),
        };
        const { height, exact } = humpOrder(flat.changes, flat.before);
        const least = leastPeak(flat);
        expect(exact ? height === least : height <= least).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('pieces paid for bit by bit: no order asks for less deposits', () => {
  const piece = fc.record({ cost: fc.integer({ min: 0, max: 9 }), value: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces: readonly Piece[]) => {
      const all = [...orders(pieces.map(() => []))].map((order) => depositsNeeded(pieces, order));
      expect(depositsNeeded(pieces, safeExchangeOrder(pieces))).toBe(Math.min(...all));
    }),
    { numRuns: 200 },
  );
});
