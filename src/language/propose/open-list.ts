import type { Count, Mark } from './marks.ts';
import type { Block, Item } from './outline.ts';

interface Level {
  readonly shape: string;
  readonly kind: Count['kind'];
  last: number;
  readonly items: Item[];
}

/** The lists of the paragraph that is being read, the innermost last. */
export class OpenList {
  readonly #levels: Level[] = [];
  #open: Block | Item;

  constructor(block: Block) {
    this.#open = block;
  }

  /** The text that the next words belong to. */
  get openText(): string {
    return this.#open.text;
  }

  /** Adds words to the open text. */
  append(text: string): void {
    this.#open.text = `${this.#open.text} ${text}`.trim();
  }

  /** Takes an item into the list that its mark goes on with, or begins a list; false where neither fits. */
  take(text: string, mark: Mark): boolean {
    const level = this.#goingOn(mark) ?? this.#begun(mark);
    if (level === null) return false;
    const item: Item = { label: mark.label, value: level.last, text: text.slice(mark.length), items: [] };
    level.items.push(item);
    this.#open = item;
    return true;
  }

  #goingOn(mark: Mark): Level | null {
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      if (level === undefined || level.shape !== mark.shape) continue;
      const isNext = mark.counts.some((count) => count.kind === level.kind && follows(count, level.last));
      if (!isNext) continue;
      level.last++;
      this.#levels.length = depth + 1;
      return level;
    }
    return null;
  }

  #begun(mark: Mark): Level | null {
    const first = mark.counts.find(({ kind, value }) => kind === 'bullet' || value === 1);
    if (first === undefined) return null;
    const level: Level = { shape: mark.shape, kind: first.kind, last: 1, items: this.#open.items };
    this.#levels.push(level);
    return level;
  }
}

function follows(count: Count, last: number): boolean {
  return count.kind === 'bullet' || count.value === last + 1;
}
