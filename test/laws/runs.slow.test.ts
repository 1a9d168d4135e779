import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import type { RunFact } from '../../src/model/run-facts.ts';
import { start } from '../../src/run/run.ts';
import { snapshotOf } from '../../src/run/snapshot.ts';
import { agreementOf } from '../support/followed.ts';
import { Chance } from '../support/random-agreement.ts';
import { randomCourse, randomTreaty } from '../support/random-run.ts';

const CASES = Number(process.env.RUNS ?? 40);

interface Case {
  readonly text: string;
  readonly agreement: Agreement;
  readonly facts: readonly RunFact[];
  readonly end: number;
}

const cases = Array.from({ length: CASES }, (_, seed): Case => {
  const chance = new Chance(seed + 1);
  const text = randomTreaty(chance, 3 + chance.below(8));
  const agreement = agreementOf(text);
  const facts = randomCourse(agreement, chance, 4 + chance.below(25));
  return { text, agreement, facts, end: (facts.at(-1)?.at ?? 0) + 1440 * chance.below(20) };
});

function told({ agreement, end }: Case, facts: readonly RunFact[]): unknown {
  const run = start(agreement);
  for (const fact of facts) run.tell(fact);
  run.passTo(end);
  return snapshotOf(run);
}

function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const rest = [...items];
  const made: T[] = [];
  while (rest.length > 0) made.push(...rest.splice(chance.below(rest.length), 1));
  return made;
}

describe('a run of a random text', () => {
  it('comes to something worth comparing', () => {
    const states = new Set(
      cases.flatMap((one) => {
        const run = start(one.agreement);
        run.tellAll(one.facts);
        run.passTo(one.end);
        return snapshotOf(run).norms.flatMap(({ instances }) =>
          instances.map(({ standing }) => standing.state),
        );
      }),
    );
    expect(states.size).toBeGreaterThanOrEqual(9);
  });

  it('is the same when it is told the same', () => {
    for (const one of cases) expect(told(one, one.facts), one.text).toEqual(told(one, one.facts));
  });

  it('does not depend on the order in which facts become known', () => {
    cases.forEach((one, seed) => {
      const straight = told(one, one.facts);
      expect(told(one, shuffled(one.facts, new Chance(seed))), one.text).toEqual(straight);
      expect(told(one, [...one.facts].reverse()), one.text).toEqual(straight);
    });
  });

  it('does not depend on how often somebody looks', () => {
    for (const one of cases) {
      const run = start(one.agreement);
      for (const fact of one.facts) {
        for (
          let [next = Infinity] = run.nextMoments(1);
          next < fact.at;
          [next = Infinity] = run.nextMoments(1)
        ) {
          run.passTo(next);
        }
        run.tell(fact);
      }
      run.passTo(one.end);
      expect(snapshotOf(run), one.text).toEqual(told(one, one.facts));
    }
  });

  it('misses nothing that looking at everything at every hour would find', () => {
    for (const one of cases.slice(0, Math.max(8, CASES / 4))) {
      const run = start(one.agreement);
      const [first] = one.facts;
      let hour = Math.floor((first?.at ?? 0) / 60) * 60;
      const lookUntil = (moment: number): void => {
        for (; hour < moment; hour += 60) {
          for (const minute of [hour, hour + 1]) {
            if (minute >= run.now) run.passTo(minute);
            run.engine.lookAtAll();
          }
        }
      };
      for (const fact of one.facts) {
        lookUntil(fact.at - 60);
        run.tell(fact);
        run.engine.lookAtAll();
      }
      lookUntil(one.end - 60);
      run.passTo(one.end);
      run.engine.lookAtAll();
      expect(snapshotOf(run), one.text).toEqual(told(one, one.facts));
    }
  });

  it('is as if nothing had been tried, once what was tried is taken back', () => {
    for (const one of cases) {
      const run = start(one.agreement);
      const half = Math.floor(one.facts.length / 2);
      for (const fact of one.facts.slice(0, half)) run.tell(fact);
      const mark = run.mark();
      const before = structuredClone(snapshotOf(run));
      for (const fact of one.facts.slice(half)) run.tell(fact);
      run.passTo(one.end);
      const after = structuredClone(snapshotOf(run));
      run.backTo(mark);
      expect(snapshotOf(run), one.text).toEqual(before);
      for (const fact of one.facts.slice(half)) run.tell(fact);
      run.passTo(one.end);
      expect(snapshotOf(run), one.text).toEqual(after);
    }
  });

  it('settles at every moment', () => {
    for (const one of cases) {
      const run = start(one.agreement);
      for (const fact of one.facts) run.tell(fact);
      expect(run.engine.unsettled, one.text).toEqual([]);
    }
  });
});
