/**
 * As few chains as can be that hold every step once, each in the order of precedence (Dilworth 1950, by the
 * matching of Fulkerson 1956). How far each chain has come says which steps are done.
 */
export function chainsOf(before: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const count = before.length;
  const after: number[][] = before.map(() => []);
  before.forEach((own, step) => {
    for (const other of own) after[other]?.push(step);
  });
  const previous = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let step = 0; step < count; step++) extend(step, after, previous, next);
  const chains: number[][] = [];
  for (let step = 0; step < count; step++) {
    if (previous[step] !== -1) continue;
    const chain: number[] = [];
    for (let at = step; at !== -1; at = next[at] ?? -1) chain.push(at);
    chains.push(chain);
  }
  return chains;
}

/** Finds a step that may follow, letting others change theirs; a way through the matching, breadth first. */
function extend(
  from: number,
  after: readonly (readonly number[])[],
  previous: Int32Array,
  next: Int32Array,
): void {
  const cameFrom = new Map<number, number>();
  const queue = [from];
  for (const at of queue) {
    for (const step of after[at] ?? []) {
      if (cameFrom.has(step)) continue;
      cameFrom.set(step, at);
      const holder = previous[step] ?? -1;
      if (holder === -1) {
        rematch(step, cameFrom, previous, next);
        return;
      }
      queue.push(holder);
    }
  }
}

function rematch(
  last: number,
  cameFrom: ReadonlyMap<number, number>,
  previous: Int32Array,
  next: Int32Array,
): void {
  for (let step = last; step !== -1; ) {
    const holder = cameFrom.get(step) ?? -1;
    const freed = next[holder] ?? -1;
    next[holder] = step;
    previous[step] = holder;
    step = freed;
  }
}
