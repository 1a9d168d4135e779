import type { ReadingSet } from '../../model/readings.ts';
import { needsOf } from './formula.ts';
import type { Graph } from './graph.ts';

/** Whether a reading is in a set of readings. */
export type Counts = (readings: ReadingSet) => boolean;

/** Which moments each of some moments waits for, among themselves. */
export type Links = ReadonlyMap<number, readonly number[]>;

/**
 * The sets of moments that wait on one another and on nothing else that is stuck: strongly connected and with
 * no way out (Tarjan 1972, without recursion).
 */
export function cores(links: Links): readonly (readonly number[])[] {
  return components(links)
    .filter((component) => {
      const inside = new Set(component);
      return component.every((node) => (links.get(node) ?? []).every((next) => inside.has(next)));
    })
    .map((component) => [...component].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function components(links: Links): readonly (readonly number[])[] {
  const found: number[][] = [];
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const enter = (node: number): { node: number; next: number } => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const lower = (node: number, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? 0, to));
  };
  for (const root of links.keys()) {
    if (order.has(root)) continue;
    const trail = [enter(root)];
    for (let frame = trail.at(-1); frame !== undefined; frame = trail.at(-1)) {
      const next = links.get(frame.node)?.[frame.next++];
      if (next === undefined) {
        trail.pop();
        const above = trail.at(-1);
        if (above !== undefined) lower(above.node, low.get(frame.node) ?? 0);
        if (low.get(frame.node) === order.get(frame.node)) found.push(closed(frame.node, open, isOpen));
      } else if (!order.has(next)) trail.push(enter(next));
      else if (isOpen.has(next)) lower(frame.node, order.get(next) ?? 0);
    }
  }
  return found;
}

function closed(root: number, open: number[], isOpen: Set<number>): number[] {
  const component = open.splice(open.lastIndexOf(root));
  for (const node of component) isOpen.delete(node);
  return component;
}

/** Only the waits that a moment cannot do without: where it has one way to come about, all of them. */
export function strictLinks(graph: Graph, nodes: readonly number[], counts: Counts): Links {
  const inside = new Set(nodes);
  const links = new Map<number, readonly number[]>();
  for (const node of nodes) {
    const formula = graph.formulas[node];
    const needs = formula === undefined ? undefined : needsOf(formula, counts);
    links.set(
      node,
      [...(needs ?? [])].filter((next) => inside.has(next)),
    );
  }
  return links;
}

/** How long a way is: how many items it passes through, then how many moments. */
type Length = readonly [items: number, nodes: number];

/**
 * The shortest way round, counted in norms and phases; of several, the first in the order of the text. It
 * begins with its first norm. Undefined where there is none.
 */
export function shortestCycle(graph: Graph, links: Links): readonly number[] | undefined {
  let best: { length: Length; nodes: readonly number[] } | undefined;
  for (const start of links.keys()) {
    const found = cycleFrom(graph, links, start, best?.length);
    if (found !== undefined && (best === undefined || isShorter(found.length, best.length))) best = found;
  }
  return best?.nodes;
}

/** Breadth first; within one length the first link found stands. */
function cycleFrom(
  graph: Graph,
  links: Links,
  start: number,
  most: Length | undefined,
): { length: Length; nodes: readonly number[] } | undefined {
  const from = new Map<number, number>();
  const known = new Map<number, Length>([[start, [0, 0]]]);
  const itemOf = (node: number): number => graph.nodes.list[node]?.item.index ?? -1;
  let best: { length: Length; last: number } | undefined;
  for (let rim: readonly number[] = [start]; rim.length > 0; ) {
    const next = new Set<number>();
    for (const node of rim) {
      const [items, nodes] = known.get(node) ?? [0, 0];
      for (const to of links.get(node) ?? []) {
        const length: Length = [items + (itemOf(to) === itemOf(node) ? 0 : 1), nodes + 1];
        if (most !== undefined && !isShorter(length, most)) continue;
        if (to === start) {
          if (best === undefined || isShorter(length, best.length)) best = { length, last: node };
        } else if (isShorter(length, known.get(to) ?? [Infinity, 0])) {
          known.set(to, length);
          from.set(to, node);
          next.add(to);
        }
      }
    }
    rim = [...next];
  }
  if (best === undefined) return undefined;
  const trail = [best.last];
  for (let at = from.get(best.last); at !== undefined; at = from.get(at)) trail.push(at);
  return { length: best.length, nodes: trail.reverse() };
}

function isShorter(a: Length, b: Length): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
