import type { Line, Wiring } from './lines.ts';
import type { OrderThing } from './order-data.ts';

/**
 * How many steps come before each thing at least: the longest way that leads to it. Of a way round, the line
 * that would close it is left out, the one met last when the text is gone through in its order.
 */
export function layersOf(
  things: readonly OrderThing[],
  { lines, gates }: Wiring,
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>(things.map(({ key }) => [key, []]));
  for (const { from, to } of lines) before.get(to)?.push(from);
  const layers = new Map<string, number>();
  // A gate stands before its box, for which the first column has no room.
  const gated = new Set(gates.map(({ to }) => to));
  for (const { key } of things) settle(key, before, gated, layers);
  return pulled(things, lines, layers);
}

/** Depth first, without recursion: a text may be one long chain. */
function settle(
  start: string,
  before: ReadonlyMap<string, readonly string[]>,
  gated: ReadonlySet<string>,
  layers: Map<string, number>,
): void {
  if (layers.has(start)) return;
  const enter = (key: string): { key: string; next: number; layer: number } => {
    return { key, next: 0, layer: gated.has(key) ? 1 : 0 };
  };
  const open = new Set([start]);
  const trail = [enter(start)];
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const next = before.get(top.key)?.[top.next];
    if (next === undefined) {
      layers.set(top.key, top.layer);
      open.delete(top.key);
      trail.pop();
    } else if (open.has(next)) {
      top.next += 1;
    } else if (layers.has(next)) {
      top.layer = Math.max(top.layer, (layers.get(next) ?? 0) + 1);
      top.next += 1;
    } else {
      open.add(next);
      trail.push(enter(next));
    }
  }
}

/** What no provision brings about stands right before the first that waits for it. */
function pulled(
  things: readonly OrderThing[],
  lines: readonly Line[],
  layers: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const moved = new Map(layers);
  for (const { key, kind } of things) {
    if (kind !== 'open' && kind !== 'lack') continue;
    const after = lines.filter(({ from }) => from === key).map(({ to }) => layers.get(to) ?? 1);
    if (after.length > 0) moved.set(key, Math.max(0, Math.min(...after) - 1));
  }
  return moved;
}
