/** A card of the margin: where it would stand, and how much room it takes. */
export interface Card {
  readonly top: number;
  readonly height: number;
  /** One that must stand exactly where it belongs; the others make room for it. */
  readonly isPinned?: boolean;
}

const pinnedWeight = 1e6;

interface Block {
  first: number;
  /** Where the first card of the block would best stand, and how much that weighs. */
  best: number;
  weight: number;
}

/**
 * Where cards stand so that none lies on another, and all are as near to their places as can be: the sum of
 * the squared distances is least (isotonic regression by pooling adjacent violators; Ayer et al. 1955).
 */
export function stack(cards: readonly Card[], gap: number): readonly number[] {
  // With the room of those before taken off, tops only have to be in order.
  const before: number[] = [];
  let room = 0;
  const blocks: Block[] = [];
  cards.forEach(({ top, height, isPinned }, index) => {
    before.push(room);
    blocks.push({ first: index, best: top - room, weight: isPinned === true ? pinnedWeight : 1 });
    room += height + gap;
    pool(blocks);
  });
  return place(blocks, before);
}

function pool(blocks: Block[]): void {
  for (;;) {
    const last = blocks.at(-1);
    const previous = blocks.at(-2);
    if (last === undefined || previous === undefined || previous.best <= last.best) return;
    const weight = previous.weight + last.weight;
    previous.best = (previous.best * previous.weight + last.best * last.weight) / weight;
    previous.weight = weight;
    blocks.pop();
  }
}

/** Nothing stands above the top of the margin. */
function place(blocks: readonly Block[], before: readonly number[]): readonly number[] {
  const tops: number[] = [];
  let at = 0;
  before.forEach((room, index) => {
    if (blocks[at + 1]?.first === index) at += 1;
    tops.push(Math.max(0, blocks[at]?.best ?? 0) + room);
  });
  return tops;
}

/** The cards that a window shows, as the first and the one after the last; tops are in order. */
export function shownCards(
  tops: readonly number[],
  heights: readonly number[],
  window: { readonly from: number; readonly to: number },
): { readonly first: number; readonly end: number } {
  const first = tops.findIndex((top, index) => top + (heights[index] ?? 0) >= window.from);
  if (first === -1) return { first: tops.length, end: tops.length };
  const beyond = tops.findIndex((top) => top > window.to);
  return { first, end: Math.max(first, beyond === -1 ? tops.length : beyond) };
}
