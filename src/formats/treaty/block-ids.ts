import type { Agreement, Heading } from '../../model/agreement.ts';
import type { SourceParagraph } from './source-document.ts';

/** Gives blocks ids that stay the same as long as their numbers do: `p2.1`, `p2.1-a`, `article-2`. */
export class BlockIds {
  readonly #keys: ReadonlyMap<number, string>;
  readonly #labels = new Map<string, string>();
  readonly #headings = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor({ provisions }: Agreement) {
    this.#keys = new Map(provisions.map(({ key, span }) => [span.start, key]));
  }

  /** The id of a provision or another paragraph. */
  paragraph({ label, kind, span }: SourceParagraph): string {
    const key = this.#keys.get(span.start);
    const id = this.#unique(key === undefined ? kind : `p${key}`);
    if (label !== null && !this.#labels.has(label)) this.#labels.set(label, id);
    return id;
  }

  /** The id of a stage of a provision. */
  stage(paragraph: { readonly id: string; readonly label: string | null }, letter: string): string {
    const id = this.#unique(`${paragraph.id}-${letter === '' ? 'stage' : letter}`);
    const name = `${paragraph.label}(${letter})`;
    if (!this.#labels.has(name)) this.#labels.set(name, id);
    return id;
  }

  /** The id of a heading. */
  heading({ key }: Heading): string {
    const id = this.#unique(key);
    this.#headings.set(key, id);
    return id;
  }

  /** An id for what has no number. */
  other(name: string): string {
    return this.#unique(name);
  }

  /** The id of what a reference names, or null. */
  find(kind: 'provision' | 'heading', name: string): string | null {
    return (kind === 'provision' ? this.#labels.get(name) : this.#headings.get(name)) ?? null;
  }

  #unique(name: string): string {
    const plain = name
      .replace('¶', 'n')
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^-|-$/g, '');
    let id = plain;
    for (let count = 2; this.#used.has(id); count++) id = `${plain}-${count}`;
    this.#used.add(id);
    return id;
  }
}
