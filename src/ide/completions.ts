import type { Span } from '../base/span.ts';
import type { Scan } from '../language/scan.ts';
import { type Before, beforeCursor } from './before-cursor.ts';
import { bodyLineOffers, entrySlots, headerLineOffers, type Offer, offersFor } from './offers.ts';
import type { FormPart } from './patterns.ts';
import { slotsAfter } from './slots.ts';
import type { Snapshot } from './snapshot.ts';

/** Something that could be written. */
export interface Completion {
  readonly kind: Offer['kind'];
  /** What is shown and searched. */
  readonly label: string;
  /** What stands behind a name or number, or a sentence of the form; empty where there is nothing to say. */
  readonly detail: string;
  /** What is inserted, its holes to be filled one after another. */
  readonly insert: readonly FormPart[];
  /** What it replaces: the words already written of it. */
  readonly span: Span;
}

/** How many words before the cursor may be the beginning of a name. */
const wordsMax = 5;

/** What could be written at an offset, the likeliest first. */
export function completions(of: Snapshot, offset: number): readonly Completion[] {
  const before = beforeCursor(of, offset);
  const found = new Found(of.source, offset);
  switch (before.kind) {
    case 'header line':
      found.addAll(headerLineOffers(of), before.start);
      break;
    case 'body line':
      found.addAll(bodyLineOffers(of, offset), lineWords(of.source, before.start, offset));
      break;
    case 'entry':
    case 'sentence':
      inWords(of, before, offset, found);
      break;
    case 'nothing':
      break;
  }
  return found.all.map((each) => ({ ...each, insert: each.insert.map((part) => inWordsOf(of, part)) }));
}

/** A part of a form as the interface says it: only holes have words of the interface. */
export function inWordsOf({ words }: Snapshot, part: FormPart): FormPart {
  return typeof part === 'string' ? part : { hole: words.forms.hole(part.hole) };
}

function lineWords(source: string, start: number, offset: number): number {
  const line = source.slice(start, offset);
  return start + (line.length - line.trimStart().length);
}

type Words = Extract<Before, { readonly scan: Scan }>;

/** Looks at the place before each of the last words, since a name may have several. */
function inWords(of: Snapshot, before: Words, offset: number, found: Found): void {
  const { scan } = before;
  for (const { count, start } of beginnings(of.source, scan, offset)) {
    const slots = before.kind === 'entry' ? entrySlots(before.key, scan, count) : slotsAfter(scan, count);
    const isWritten = start < offset;
    found.addAll(offersFor(of, slots, before, isWritten), start);
  }
}

/** Where what is being written may have begun: at the cursor, or with one of the words before it. */
function beginnings(
  source: string,
  scan: Scan,
  offset: number,
): readonly { readonly count: number; readonly start: number }[] {
  const open = /[\p{L}\p{M}\p{N}'’.+-]$/u.test(source.slice(0, offset));
  const found = open ? [] : [{ count: scan.length, start: offset }];
  // The full stop of `1.`, half of a number, is read as a sign.
  const last = /\d\.$/.test(source.slice(Math.max(0, offset - 2), offset)) ? scan.length - 1 : scan.length;
  let start = offset;
  for (let words = 1; words <= Math.min(wordsMax, last); words++) {
    const token = scan.tokens[last - words];
    if (token === undefined || token.kind === 'sign') break;
    start = source.lastIndexOf(token.text, start - 1);
    if (start === -1) break;
    found.push({ count: last - words, start });
  }
  return found;
}

class Found {
  readonly #source: string;
  readonly #offset: number;
  readonly #seen = new Map<string, Completion>();

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  get all(): readonly Completion[] {
    return [...this.#seen.values()];
  }

  /** Adds what goes on with the words from `start` up to the cursor; the longest beginning counts. */
  addAll(offers: readonly Offer[], start: number): void {
    const written = this.#source.slice(start, this.#offset).replace(/\s+/g, ' ').toLowerCase();
    const span = { start, end: this.#offset };
    for (const { kind, label, detail, insert } of offers) {
      const goesOn = label.toLowerCase().startsWith(written) && label.length > written.length;
      const key = `${kind} ${label}`;
      const known = this.#seen.get(key);
      if (!goesOn || (known !== undefined && known.span.start <= start)) continue;
      this.#seen.set(key, { kind, label, detail, insert, span });
    }
  }
}
