import type { Heading } from '../model/agreement.ts';
import type { HeadingBlock } from './blocks.ts';

const ranks: Record<Heading['kind'], number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  preamble: 5,
  signatures: 5,
};

/** Gives headings their keys and what they stand under, in the order of the text. */
export class HeadingTree {
  readonly #keys = new Map<string, number>();
  #above: Heading[] = [];
  /** Where articles hold sections, sections stand below articles. */
  #articlesHoldSections = false;

  /** The heading of a block. */
  add(block: HeadingBlock): Heading {
    const { kind, title, start, end } = block;
    this.#settle(kind);
    const parent = this.#above.at(-1)?.key ?? null;
    const plain = block.label === '' ? kind : `${kind} ${block.label}`;
    const heading = { key: this.#unique(plain, parent), kind, parent, title, span: { start, end } };
    this.#above.push(heading);
    return heading;
  }

  /** Leaves above only what can hold a heading of this kind. */
  #settle(kind: Heading['kind']): void {
    if (kind === 'section') this.#articlesHoldSections = !this.#sectionsHoldArticles();
    else if (kind !== 'article') this.#articlesHoldSections = false;
    const isEdge = kind === 'preamble' || kind === 'signatures';
    this.#above = this.#above.filter((above) =>
      isEdge ? above.kind === 'annex' : this.#rank(above.kind) < this.#rank(kind),
    );
  }

  /** The first of the two kinds to come under a part, chapter or annex is the one that holds the other. */
  #sectionsHoldArticles(): boolean {
    return !this.#above.some(({ kind }) => kind === 'article') || this.#above.some(isSectionAboveArticle);
  }

  #rank(kind: Heading['kind']): number {
    return kind === 'section' && this.#articlesHoldSections ? 4.5 : ranks[kind];
  }

  /** A key met again takes what it stands under, then a count: `annex a article 1`, `preamble#2`. */
  #unique(plain: string, parent: string | null): string {
    const key = this.#keys.has(plain) && parent !== null ? `${parent} ${plain}` : plain;
    const count = (this.#keys.get(key) ?? 0) + 1;
    this.#keys.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }
}

function isSectionAboveArticle(heading: Heading, index: number, above: readonly Heading[]): boolean {
  return heading.kind === 'section' && above.slice(index + 1).some(({ kind }) => kind === 'article');
}
