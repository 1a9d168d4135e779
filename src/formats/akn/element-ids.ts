import type { Heading } from '../../model/agreement.ts';
import type { Block } from '../treaty/treaty.ts';
import type { Division, Passage, Structure } from './tree.ts';

const divisionNames: Readonly<Record<Heading['kind'], string>> = {
  article: 'art',
  section: 'sec',
  chapter: 'chp',
  part: 'part',
  annex: 'att',
  preamble: 'preamble',
  signatures: 'conclusions',
};

/** The eIds of a text, as the naming convention makes them: `art_2__para_2.1__point_a`. */
export class ElementIds {
  readonly #ids = new Map<string, string>();
  readonly #used = new Set<string>();

  constructor({ preface, preamble, body, conclusions, annexes }: Structure) {
    for (const block of preface) this.#give(block, '', 'p', null);
    for (const part of [preamble, ...body, conclusions, ...annexes]) if (part !== null) this.#part(part, '');
  }

  /** The eId of a block. */
  of(blockId: string): string {
    const id = this.#ids.get(blockId);
    if (id === undefined) throw new Error(`no element was made for the block ${blockId}`);
    return id;
  }

  /** Whether a block has an element to refer to. */
  has(blockId: string): boolean {
    return this.#ids.has(blockId);
  }

  #part(part: Division | Passage, prefix: string): void {
    if (part.kind === 'passage') {
      this.#passage(part, prefix);
      return;
    }
    const number = part.heading.key.split(' ').at(-1) ?? '';
    const isNumbered = part.heading.key.includes(' ');
    const id = this.#give(part.block, prefix, divisionNames[part.heading.kind], isNumbered ? number : null);
    for (const each of part.parts) this.#part(each, `${id}__`);
  }

  #passage({ head, rest }: Passage, prefix: string): void {
    const number = head.lead.replace(/[^\p{L}\p{N}.]/gu, '').replace(/\.$/, '');
    const id = this.#give(head, prefix, 'para', number === '' ? null : number);
    for (const block of rest) {
      const letter = /[a-z]+(?=\)$)/.exec(block.lead)?.[0] ?? null;
      this.#give(block, `${id}__`, block.kind === 'stage' ? 'point' : 'p', letter);
    }
  }

  /** What has no number is counted. */
  #give(block: Block, prefix: string, name: string, number: string | null): string {
    const plain = `${prefix}${name}_${number ?? ''}`;
    let id = plain;
    for (let count = number === null ? 1 : 2; id.endsWith('_') || this.#used.has(id); count++) {
      id = number === null ? `${plain}${count}` : `${plain}-${count}`;
    }
    this.#used.add(id);
    this.#ids.set(block.id, id);
    return id;
  }
}
