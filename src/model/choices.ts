import type { ReadingSet, ReadingSpace } from './readings.ts';

/** What something is in some readings. */
export interface Choice<T> {
  readonly readings: ReadingSet;
  readonly value: T;
}

/** Every combination of two that some reading holds. */
export function combine<A, B, C>(
  space: ReadingSpace,
  as: readonly Choice<A>[],
  bs: readonly Choice<B>[],
  both: (a: A, b: B) => C,
): readonly Choice<C>[] {
  return as.flatMap((a) =>
    bs.flatMap((b) => {
      const readings = space.and(a.readings, b.readings);
      return readings === space.none ? [] : [{ readings, value: both(a.value, b.value) }];
    }),
  );
}

/** For each choice what it leads to, in the readings of both. */
export function follow<A, B>(
  space: ReadingSpace,
  as: readonly Choice<A>[],
  then: (a: A) => readonly Choice<B>[],
): readonly Choice<B>[] {
  return as.flatMap((a) =>
    combine(space, [{ readings: a.readings, value: null }], then(a.value), (_, b) => b),
  );
}

/**
 * The choices with readings that overlap given to the first, and with what holds in the readings left over.
 */
export function completed<T>(
  space: ReadingSpace,
  all: ReadingSet,
  choices: readonly Choice<T>[],
  otherwise: T,
): readonly Choice<T>[] {
  const made: Choice<T>[] = [];
  let left = all;
  for (const { readings, value } of choices) {
    const own = space.and(readings, left);
    if (own !== space.none) made.push({ readings: own, value });
    left = space.minus(left, own);
  }
  return left === space.none ? made : [...made, { readings: left, value: otherwise }];
}
