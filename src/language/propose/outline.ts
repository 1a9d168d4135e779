import type { HeadingMark } from './marks.ts';

/** An item of a list, which may hold a list itself. */
export interface Item {
  /** Its mark without brackets and stops; empty for a bullet. */
  readonly label: string;
  /** Its place by its mark: 2 for `(b)`, `ii)` or `2.`; by the order of the list for a bullet. */
  readonly value: number;
  text: string;
  readonly items: Item[];
}

/** A paragraph of a pasted text, its number taken off. */
export interface Block {
  /** Its own number; null where it had none. */
  readonly label: string | null;
  readonly value: number;
  readonly line: number;
  text: string;
  readonly items: Item[];
}

/** What stands under one heading; `heading` is null for paragraphs that stand under none. */
export interface Division {
  readonly heading: HeadingMark | null;
  title: string;
  readonly line: number;
  readonly blocks: Block[];
}

/** A pasted text by its parts, in their order. */
export interface Outline {
  title: string;
  readonly intro: string[];
  readonly divisions: Division[];
  /** The lines of the signatures; they stand before the division of this index. */
  readonly closing: string[];
  closingBefore: number;
}

/** Every text of a division in its order, lists included, with the way to write it anew. */
export function eachText(block: Block, visit: (of: { text: string }) => void): void {
  visit(block);
  eachItem(block.items, visit);
}

function eachItem(items: readonly Item[], visit: (of: { text: string }) => void): void {
  for (const item of items) {
    visit(item);
    eachItem(item.items, visit);
  }
}
