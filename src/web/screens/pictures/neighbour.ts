import type { PictureItem } from '../../../pacta.ts';

/** A way to go from one thing of a picture to another. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest thing in a direction; the same where there is none. */
export function neighbour(
  items: readonly PictureItem[],
  from: PictureItem,
  direction: Direction,
): PictureItem {
  let best = from;
  let least = Infinity;
  for (const item of items) {
    const cost = item === from ? Infinity : costOf(from.box, item.box, direction);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

type Box = PictureItem['box'];

/** How far it is to a box that begins where this one ends, or after; infinite for what lies elsewhere. */
function costOf(from: Box, to: Box, direction: Direction): number {
  const isLevel = direction === 'left' || direction === 'right';
  const [own, other] = [from, to].map((box) => (isLevel ? turned(box) : box));
  if (own === undefined || other === undefined) return Infinity;
  const isOnward = direction === 'right' || direction === 'down';
  const ahead = isOnward ? other.y - own.y - own.height : own.y - other.y - other.height;
  // Boxes that share an edge or a little more are still one after the other.
  if (ahead < -4) return Infinity;
  const gap = Math.max(0, other.x - own.x - own.width, own.x - other.x - other.width);
  // Among equals, the one that begins or ends at the same edge.
  const [starts, ends] = [own.x - other.x, own.x + own.width - other.x - other.width].map(Math.abs);
  return ahead + gap + Math.min(starts ?? 0, ends ?? 0) / 100;
}

/** The box with x and y exchanged, so that going along a row is going down. */
function turned({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}
