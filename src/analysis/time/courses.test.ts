import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { byRules } from '../../../test/support/time/laws.ts';
import { randomNetwork } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { type CourseSets, conflictsByCourse, type GuardedNetwork } from './courses.ts';
import { Judge } from './judge.ts';
import { partWhere } from './part.ts';
import { provesUncontrollable } from './verify-certificate.ts';

const judge = new Judge();

/** Sets of at most sixteen courses, as bits. */
const bits: CourseSets<number> = { and: (a, b) => a & b, minus: (a, b) => a & ~b, isEmpty: (a) => a === 0 };
const ALL = 0xffff;

/** The courses in which each of four things comes. */
const comes = [0xaaaa, 0xcccc, 0xf0f0, 0xff00] as const;

/** The network of one course. */
function inCourse({ network, links, contingent }: GuardedNetwork<number>, course: number) {
  const held = (guards: readonly number[]): number[] =>
    guards.flatMap((guard, index) => ((guard >> course) % 2 === 1 ? [index] : []));
  return partWhere(network, held(links), held(contingent)).network;
}

describe('conflicts in courses of events', () => {
  const judged = (lines: string[], guards: number[]): { labels: readonly number[]; courses: number }[] => {
    const { network } = written(...lines);
    const guard = ({ label }: { label: number }): number => guards[label] ?? ALL;
    const guarded = { network, links: network.links.map(guard), contingent: network.contingent.map(guard) };
    const { conflicts, open } = conflictsByCourse(judge, bits, guarded, ALL, 1000);
    expect(open).toEqual([]);
    return conflicts.map(({ labels, courses }) => ({ labels, courses }));
  };

  test('one that is always there', () => {
    expect(judged(['A -> B: 5..', 'A -> B: ..2'], [])).toEqual([{ labels: [0, 1], courses: ALL }]);
  });

  test('one that is there if a thing comes', () => {
    expect(judged(['A -> B: 5..', 'A -> B: ..2'], [comes[0]])).toEqual([
      { labels: [0, 1], courses: comes[0] },
    ]);
  });

  test('none between what holds if a thing comes and what holds unless it does', () => {
    expect(judged(['A -> B: 5..', 'A -> B: ..2'], [comes[0], ALL & ~comes[0]])).toEqual([]);
  });

  test('two that need different things', () => {
    const found = judged(
      ['A -> B: 5..', 'A -> B: ..2', 'A => C: 1..9', 'A -> C: ..8'],
      [comes[0], ALL, comes[1]],
    );
    expect(found.sort((a, b) => (a.labels[0] ?? 0) - (b.labels[0] ?? 0))).toEqual([
      { labels: [0, 1], courses: comes[0] },
      { labels: [2, 3], courses: comes[1] },
    ]);
  });

  test('two uncertain steps to one end, of which each course has one', () => {
    const lines = ['A => V: 1..5', 'A => V: 1..9', 'A -> V: ..4'];
    const found = judged(lines, [comes[0], ALL & ~comes[0]]);
    expect(found.sort((a, b) => (a.labels[0] ?? 0) - (b.labels[0] ?? 0))).toEqual([
      { labels: [0, 2], courses: comes[0] },
      { labels: [1, 2], courses: ALL & ~comes[0] },
    ]);
    expect(
      judged(['A => V: 1..5', 'A => V: 1..9', 'A -> B: ..7', 'V -> B: 0..'], [comes[0], ALL & ~comes[0]]),
    ).toEqual([{ labels: [1, 2, 3], courses: ALL & ~comes[0] }]);
  });

  test('the bound leaves the rest open, and says so', () => {
    const { network } = written('A -> B: 5..', 'A -> B: ..2');
    const guarded = { network, links: [comes[0], ALL & ~comes[0]], contingent: [] };
    const { conflicts, open, checks } = conflictsByCourse(judge, bits, guarded, ALL, 1);
    expect([conflicts, checks]).toEqual([[], 1]);
    expect(open.reduce((left, courses) => left | courses, 0)).toBe(ALL);
  });

  test('of random networks are those of every course judged alone, with fewer checks', () => {
    let [checked, kept] = [0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const chance = new Chance(seed);
      const network = randomNetwork(chance, { momentsMax: 8, contingentMax: 3, minutesMax: 10 });
      const guard = (): number => {
        if (chance.percent(50)) return ALL;
        const one = chance.pick([...comes]);
        const other = chance.percent(50) ? one : ALL & ~one;
        return chance.percent(60) ? other : other & chance.pick([...comes]);
      };
      const guarded = { network, links: network.links.map(guard), contingent: network.contingent.map(guard) };
      const { conflicts, open, checks } = conflictsByCourse(judge, bits, guarded, ALL, 10_000);
      expect(open).toEqual([]);
      const covered = conflicts.reduce((sum, { courses }) => sum | courses, 0);
      for (let course = 0; course < 16; course++) {
        expect((covered >> course) % 2 === 0, `seed ${seed}, course ${course}`).toBe(
          byRules(inCourse(guarded, course)),
        );
      }
      for (const { certificate, courses } of conflicts) {
        for (let course = 0; course < 16; course++) {
          if ((courses >> course) % 2 === 0) continue;
          const isThere = certificate?.cycle.every(({ bound }) => {
            const index = bound >> 1;
            const held =
              index < network.links.length
                ? guarded.links[index]
                : guarded.contingent[index - network.links.length];
            return ((held ?? 0) >> course) % 2 === 1;
          });
          expect(isThere, `seed ${seed}, course ${course}`).toBe(true);
        }
        expect(certificate !== null && provesUncontrollable(network, certificate), `seed ${seed}`).toBe(true);
      }
      checked += checks;
      if (covered === 0) kept++;
    }
    expect(kept).toBeGreaterThan(40);
    expect(checked).toBeLessThan((200 * 16) / 3);
  });
});
