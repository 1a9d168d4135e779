/** Edges between moments, in no order: `to` comes at most `weight` minutes after `from`. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** One edge. */
export type EdgeTriple = readonly [from: number, to: number, weight: number];

/** Edges from a list of them. */
export function edgesFrom(triples: readonly EdgeTriple[]): Edges {
  return {
    from: Int32Array.from(triples, ([from]) => from),
    to: Int32Array.from(triples, ([, to]) => to),
    weight: Float64Array.from(triples, ([, , weight]) => weight),
  };
}

/** Edges, and more of them. */
export function withMore(edges: Edges, more: Edges): Edges {
  return {
    from: Int32Array.from([...edges.from, ...more.from]),
    to: Int32Array.from([...edges.to, ...more.to]),
    weight: Float64Array.from([...edges.weight, ...more.weight]),
  };
}

/** The same edges the other way round. */
export function reversed({ from, to, weight }: Edges): Edges {
  return { from: to, to: from, weight };
}

/**
 * How far each of `count` moments is at most, with what some of them are set to; infinite where nothing leads
 * to it (Bellman and Ford with a queue). There may be no negative cycle.
 */
export function distances(count: number, edges: Edges, set: Float64Array): Float64Array {
  const { from, to, weight } = edges;
  const { start, order } = grouped(count, from);
  const d = set.slice();
  const queue: number[] = [];
  const isQueued = new Uint8Array(count);
  for (let moment = 0; moment < count; moment++) {
    if (d[moment] === Infinity) continue;
    queue.push(moment);
    isQueued[moment] = 1;
  }
  for (let head = 0; head < queue.length; head++) {
    const moment = queue[head] ?? 0;
    isQueued[moment] = 0;
    const own = d[moment] ?? 0;
    for (let at = start[moment] ?? 0; at < (start[moment + 1] ?? 0); at++) {
      const edge = order[at] ?? 0;
      const next = to[edge] ?? 0;
      const way = own + (weight[edge] ?? 0);
      if (way >= (d[next] ?? 0)) continue;
      d[next] = way;
      if (isQueued[next] === 1) continue;
      isQueued[next] = 1;
      queue.push(next);
    }
  }
  return d;
}

/** The distances from one moment alone. */
export function distancesFrom(count: number, edges: Edges, origin: number): Float64Array {
  const set = new Float64Array(count).fill(Infinity);
  set[origin] = 0;
  return distances(count, edges, set);
}

function grouped(count: number, keys: Int32Array): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const order = new Int32Array(keys.length);
  for (const [edge, key] of keys.entries()) {
    const place = next[key] ?? 0;
    next[key] = place + 1;
    order[place] = edge;
  }
  return { start, order };
}
