import type { Network } from '../../../src/analysis/time/network.ts';

// Dynamic controllability by applying every rule to every edge until nothing changes (Morris & Muscettola,
// AAAI 2005), on full matrices. Slow and plain; shares nothing with src/analysis/time, which it is there to
// judge.

type Matrix = number[][];

/** All edges that follow: those that always hold, and for each link those while it may be longest. */
export interface Reduced {
  readonly always: Matrix;
  readonly whileLongest: Matrix;
}

/** Every edge that follows from a network, or undefined where they contradict one another. */
export function reduced(network: Network): Reduced | undefined {
  const { moments, links, contingent } = network;
  const d: Matrix = Array.from({ length: moments }, (_, i) =>
    Array.from({ length: moments }, (__, j) => (i === j ? 0 : Infinity)),
  );
  for (const { from, to, min, max } of links) {
    if (max !== null) lower(d, from, to, max);
    if (min !== null) lower(d, to, from, -min);
  }
  const u: Matrix = contingent.map(({ end, upper }) =>
    Array.from({ length: moments }, (_, i) => (i === end ? -upper : Infinity)),
  );
  for (const link of contingent) {
    lower(d, link.activation, link.end, link.upper);
    lower(d, link.end, link.activation, -link.lower);
  }
  for (;;) {
    close(d);
    if (isContradictory(network, d, u)) return undefined;
    if (!applyRules(network, d, u)) return { always: d, whileLongest: u };
  }
}

function applyRules({ moments, contingent }: Network, d: Matrix, u: Matrix): boolean {
  let changed = false;
  for (const [k, { activation, end, lower: x, upper: y }] of contingent.entries()) {
    const own = u[k] ?? [];
    for (let i = 0; i < moments; i++) {
      for (let j = 0; j < moments; j++) {
        const way = at(d, i, j) + (own[j] ?? 0);
        if (way < (own[i] ?? 0)) [own[i], changed] = [way, true];
      }
    }
    for (let i = 0; i < moments; i++) {
      if ((own[i] ?? 0) >= -x && lower(d, i, activation, own[i] ?? 0)) changed = true;
      // A link that leaves nothing open takes just as long in every outcome.
      if (x === y && lower(d, i, activation, own[i] ?? 0)) changed = true;
      if (at(d, end, i) < 0 && lower(d, activation, i, x + at(d, end, i))) changed = true;
    }
    for (const [other, edges] of u.entries()) {
      const way = x + (edges[end] ?? 0);
      if (other === k || (edges[end] ?? 0) >= 0 || way >= (edges[activation] ?? 0)) continue;
      edges[activation] = way;
      changed = true;
    }
  }
  return changed;
}

/** Whether the edges contradict one another where every link turns out longest. */
function isContradictory({ contingent }: Network, d: Matrix, u: Matrix): boolean {
  const all = d.map((row) => [...row]);
  for (const [k, { activation }] of contingent.entries()) {
    for (const [i, weight] of (u[k] ?? []).entries()) lower(all, i, activation, weight);
  }
  close(all);
  return all.some((row, i) => (row[i] ?? 0) < 0);
}

function close(d: Matrix): void {
  for (let k = 0; k < d.length; k++) {
    for (let i = 0; i < d.length; i++) {
      for (let j = 0; j < d.length; j++) lower(d, i, j, at(d, i, k) + at(d, k, j));
    }
  }
}

function at(d: Matrix, i: number, j: number): number {
  return d[i]?.[j] ?? 0;
}

function lower(d: Matrix, i: number, j: number, weight: number): boolean {
  const row = d[i] ?? [];
  if (weight >= (row[j] ?? 0)) return false;
  row[j] = weight;
  return true;
}
