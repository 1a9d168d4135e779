/**
 * One moment comes at least so many minutes after another; at most before it, where they are below nought.
 */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** Moments that keep all differences, or the differences of a ring that cannot be kept together. */
export type Settled =
  | { readonly kind: 'kept'; readonly minutes: Float64Array }
  | { readonly kind: 'ring'; readonly differences: readonly Difference[] };

/**
 * The earliest moments from a start on that keep all differences: longest ways, by Bellman and Ford with a
 * queue. Moments that do not depend on the start stay at minus infinity.
 */
export function settle(count: number, differences: readonly Difference[], start: Float64Array): Settled {
  const links = linksOf(count, differences);
  const minutes = Float64Array.from(start);
  const via = new Int32Array(count).fill(-1);
  const length = new Int32Array(count);
  const queue: number[] = [];
  const isQueued = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    if (minutes[at] === -Infinity) continue;
    queue.push(at);
    isQueued[at] = 1;
  }
  for (const at of queue) {
    isQueued[at] = 0;
    for (const index of links[at] ?? []) {
      const { to = 0, least = 0 } = differences[index] ?? {};
      const later = (minutes[at] ?? 0) + least;
      if (later <= (minutes[to] ?? 0)) continue;
      minutes[to] = later;
      via[to] = index;
      length[to] = (length[at] ?? 0) + 1;
      if ((length[to] ?? 0) > count)
        return { kind: 'ring', differences: ringAt(to, count, differences, via) };
      if (isQueued[to] === 1) continue;
      isQueued[to] = 1;
      queue.push(to);
    }
  }
  return { kind: 'kept', minutes };
}

/** The differences by those that they go out from. */
function linksOf(count: number, differences: readonly Difference[]): readonly (readonly number[])[] {
  const links: number[][] = Array.from({ length: count }, () => []);
  differences.forEach(({ from }, index) => {
    links[from]?.push(index);
  });
  return links;
}

/** Goes back until it is in the ring for sure, then once around. */
function ringAt(
  at: number,
  count: number,
  differences: readonly Difference[],
  via: Int32Array,
): readonly Difference[] {
  const before = (node: number): Difference | undefined => differences[via[node] ?? -1];
  let node = at;
  for (let step = 0; step < count; step++) node = before(node)?.from ?? node;
  const ring: Difference[] = [];
  for (let back = before(node); back !== undefined; back = before(back.from)) {
    ring.push(back);
    if (back.from === node || ring.length > count) break;
  }
  return ring.reverse();
}
