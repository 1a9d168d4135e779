import { WaitingList } from './waiting-list.ts';

/** For each step the steps that must come before it, by their numbers. */
export type Before = readonly (readonly number[])[];

/** The steps in an order that keeps all precedence, else as they are numbered; null in a ring. */
export function linearOrder(before: Before): readonly number[] | null {
  const after = turned(before);
  const waiting = before.map((steps) => new Set(steps).size);
  const free = new WaitingList();
  waiting.forEach((count, step) => {
    if (count === 0) free.add(step, step);
  });
  const order: number[] = [];
  for (let step = free.take(); step !== undefined; step = free.take()) {
    order.push(step);
    for (const next of after[step] ?? []) {
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) free.add(next, next);
    }
  }
  return order.length === before.length ? order : null;
}

/** The same precedence seen from the end: for each step those that must come after it. */
export function turned(before: Before): Before {
  const after: number[][] = before.map(() => []);
  before.forEach((steps, step) => {
    for (const other of new Set(steps)) after[other]?.push(step);
  });
  return after;
}

/** With everything that follows from it; precedence must have no ring. */
export function closed(before: Before): readonly ReadonlySet<number>[] {
  const all = before.map(() => new Set<number>());
  for (const step of linearOrder(before) ?? []) {
    const own = all[step] ?? new Set();
    for (const other of before[step] ?? []) {
      own.add(other);
      for (const earlier of all[other] ?? []) own.add(earlier);
    }
  }
  return all;
}

/** Without what follows from the rest. */
export function reduced(all: readonly ReadonlySet<number>[]): Before {
  return all.map((own) => {
    const implied = new Set<number>();
    for (const other of own) for (const earlier of all[other] ?? []) implied.add(earlier);
    return [...own].filter((other) => !implied.has(other));
  });
}
