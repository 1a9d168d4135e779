import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { subjectOf } from '../../../test/support/scheduled.ts';
import { Judge } from '../time/judge.ts';
import { compiled } from './compile.ts';
import { inReading } from './in-reading.ts';
import { timeConflicts } from './time-conflicts.ts';

/** One thing that a sentence says of the days of acts, and whether some days keep it. */
interface Said {
  readonly words: string;
  readonly holds: (days: readonly number[]) => boolean;
}

const LAST_DAY = 6;
const LENGTH_MAX = 3;

/** What act `own` may say, by its own days and those of another. */
function said(chance: Chance, own: number, acts: number): Said {
  const day = 1 + chance.below(LAST_DAY - 1);
  const length = 1 + chance.below(LENGTH_MAX);
  const other = (own + 1 + chance.below(acts - 1)) % acts;
  const at = `1.${other + 1} is performed`;
  const mine = (days: readonly number[]): number => days[own] ?? 0;
  const its = (days: readonly number[]): number => days[other] ?? 0;
  const forms: readonly Said[] = [
    { words: `by day ${day}`, holds: (days) => mine(days) <= day },
    { words: `on day ${day}`, holds: (days) => mine(days) === day },
    { words: `not before day ${day}`, holds: (days) => mine(days) >= day },
    { words: `after day ${day}`, holds: (days) => mine(days) > day },
    { words: `before day ${day + 1}`, holds: (days) => mine(days) <= day },
    { words: `once ${at}`, holds: (days) => mine(days) >= its(days) },
    { words: `before ${at}`, holds: (days) => mine(days) <= its(days) },
    { words: `in exchange for 1.${other + 1}`, holds: (days) => mine(days) === its(days) },
    {
      words: `within ${length} days after ${at}`,
      holds: (days) => mine(days) >= its(days) && mine(days) <= its(days) + length,
    },
    { words: `at least ${length} days after ${at}`, holds: (days) => mine(days) >= its(days) + length },
  ];
  return forms[chance.below(forms.length)] ?? { words: '', holds: () => true };
}

/** Sentences, each with up to two things said. */
function sentences(chance: Chance): readonly (readonly Said[])[] {
  const acts = 2 + chance.below(3);
  return Array.from({ length: acts }, (_, own) => {
    const first = said(chance, own, acts);
    const second = said(chance, own, acts);
    // Of two of one form the language takes one for the other's kind of condition.
    const isApart = first.words.split(' ')[0] !== second.words.split(' ')[0];
    return isApart && chance.below(2) === 0 ? [first, second] : [first];
  });
}

function text(all: readonly (readonly Said[])[]): readonly string[] {
  return all.map(
    (each, at) => `Northland shall repair ${at + 2} bridges ${each.map(({ words }) => words).join(', ')}.`,
  );
}

/** Whether some days keep what some of the sentences say, by trying all. */
function canBeKept(all: readonly (readonly Said[])[], kept: ReadonlySet<number>): boolean {
  // Enough room behind the last day named for all lengths in a row.
  const days = LAST_DAY + LENGTH_MAX * all.length;
  const tried: number[] = [];
  const isBroken = (): boolean =>
    all.some((each, own) => kept.has(own) && each.some(({ holds }) => !holds(tried)));
  const next = (): boolean => {
    if (tried.length === all.length) return !isBroken();
    for (let day = 1; day <= days; day++) {
      tried.push(day);
      const found = next();
      tried.pop();
      if (found) return true;
    }
    return false;
  };
  return next();
}

describe('small texts of whole days, beside trying every day for every act', () => {
  const chance = new Chance(20311);
  const texts = Array.from({ length: 120 }, () => sentences(chance));

  test('can be kept where some days keep them', () => {
    const judge = new Judge();
    for (const all of texts) {
      const subject = subjectOf(text(all));
      const { network } = inReading(subject, compiled(subject, 'all'), [], 'taken');
      const isKept = judge.consistency(network).kind === 'kept';
      const everybody = new Set(all.keys());
      expect({ text: text(all), isKept }).toEqual({ text: text(all), isKept: canBeKept(all, everybody) });
    }
  });

  test('every set that is told clashes, and without any one of it the rest does not', () => {
    let told = 0;
    for (const all of texts) {
      for (const { norms } of timeConflicts(subjectOf(text(all))).found) {
        const places = new Set(norms.map(({ label }) => Number(label.slice(2)) - 1));
        expect({ text: text(all), kept: canBeKept(all, places) }).toMatchObject({ kept: false });
        for (const place of places) {
          const rest = new Set([...places].filter((each) => each !== place));
          expect({ text: text(all), place, kept: canBeKept(all, rest) }).toMatchObject({ kept: true });
        }
        told++;
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});
