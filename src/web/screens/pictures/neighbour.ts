import type { PictureItem } from '../../../pacta.ts';

/** A way to go from one thing of a picture to another. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much a step aside counts against a step ahead. */
const ASIDE = 3;

/** The nearest thing in a direction; the same where there is none. */
export function neighbour(
  items: readonly PictureItem[],
  from: PictureItem,
  direction: Direction,
): PictureItem {
  let best = from;
  let least = Infinity;
  for (const item of items) {
    const [ahead, aside] = way(from, item, direction);
    if (item === from || ahead <= 0) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** How far ahead and how far aside something is; what lies beside the same edge is not ahead. */
function way(from: PictureItem, to: PictureItem, direction: Direction): readonly [number, number] {
  const [a, b] = [middle(from), middle(to)];
  const [x, y] = [b.x - a.x, b.y - a.y];
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)];
    case 'right':
      return [x, Math.abs(y)];
    case 'up':
      return [-y, Math.abs(x) / ASIDE];
    case 'down':
      return [y, Math.abs(x) / ASIDE];
  }
}

function middle({ box }: PictureItem): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
