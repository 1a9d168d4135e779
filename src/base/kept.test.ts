import { expect, test } from 'vitest';
import { byWords, keptUnder, once } from './kept.ts';

/** Counts how often something was worked out. */
function counted<In, Out>(make: (given: In) => Out): { readonly make: (given: In) => Out; count: number } {
  const made = {
    count: 0,
    make: (given: In): Out => {
      made.count += 1;
      return make(given);
    },
  };
  return made;
}

test('once for each object, also where nothing comes of it', () => {
  const work = counted(({ a }: { a: number }) => (a > 1 ? a : undefined));
  const of = once(work.make);
  const [one, two] = [{ a: 1 }, { a: 2 }];
  expect([of(one), of(two), of(one), of(two)]).toEqual([undefined, 2, undefined, 2]);
  expect(work.count).toBe(2);
});

test('once for each phrase', () => {
  const work = counted((words: string) => words.length);
  const of = byWords(work.make);
  expect([of('rest'), of('release'), of('rest')]).toEqual([4, 7, 4]);
  expect(work.count).toBe(2);
});

test('the same under the same sign, anew under another one', () => {
  const work = counted(({ sign }: { readonly sign: string }) => ({ sign }));
  const of = keptUnder(({ sign }: { readonly sign: string }) => sign, work.make);
  const first = of({ sign: 'a' });
  expect(of({ sign: 'a' })).toBe(first);
  expect(of({ sign: 'b' })).toEqual({ sign: 'b' });
  expect(of({ sign: 'a' })).toEqual(first);
  expect(work.count).toBe(3);
});
