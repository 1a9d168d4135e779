import { type Mover, mover } from '../base/moved.ts';
import type { Document, Paragraph } from './document.ts';
import type { Lowered } from './lower-paragraph.ts';

/** What a provision came to, and how that moves with where it begins. */
class Kept {
  readonly #start: number;
  #at: number;
  #lowered: Lowered;
  #move: Mover<Lowered> | null = null;

  constructor(start: number, lowered: Lowered) {
    this.#start = start;
    this.#at = start;
    this.#lowered = lowered;
  }

  /** The same objects as last time where it begins where it did then. */
  from(start: number): Lowered {
    if (start === this.#at) return this.#lowered;
    this.#move ??= mover(this.#lowered, this.#start);
    this.#lowered = this.#move(start - this.#start);
    this.#at = start;
    return this.#lowered;
  }
}

const TEXTS_MAX = 4;
const PARAGRAPHS_MAX = 5000;
const memories: Memory[] = [];

/**
 * What provisions came to when the text was read last, so that after an edit only what changed is read anew.
 * A provision is known again by its words, its number and its heading, under the same header; one with a
 * bracket in it is always read, since its readings belong to the text.
 */
export class Memory {
  readonly #header: string;
  #last: ReadonlyMap<string, Kept> = new Map();
  #next = new Map<string, Kept>();

  private constructor(header: string) {
    this.#header = header;
  }

  /**
   * The memory for a text, of the few texts read last; null where a text is too long to be kept, or its
   * header is open.
   */
  static of({ source, headerEnd, paragraphs }: Document): Memory | null {
    const header = source.slice(0, headerEnd);
    if (paragraphs.length > PARAGRAPHS_MAX || header.includes('[')) return null;
    const at = memories.findIndex((memory) => memory.#header === header);
    const memory = memories[at] ?? new Memory(header);
    if (at !== -1) memories.splice(at, 1);
    memories.unshift(memory);
    memories.length = Math.min(memories.length, TEXTS_MAX);
    memory.#last = memory.#next;
    memory.#next = new Map();
    return memory;
  }

  /** What a provision comes to: as it was kept, moved to where it stands now, or read. */
  recall(document: Document, paragraph: Paragraph, name: string, read: () => Lowered): Lowered {
    const { span, readings, defect, heading } = paragraph;
    const words = document.source.slice(span.start, span.end);
    if (words.includes('[') || readings !== document.space.all || defect !== null) return read();
    const key = `${name}\n${heading ?? ''}\n${words}`;
    const kept = this.#last.get(key) ?? new Kept(span.start, read());
    this.#next.set(key, kept);
    return kept.from(span.start);
  }
}
