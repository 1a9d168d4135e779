import type { PositionEncodingKind, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';

/** The units in which an editor counts within a line. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The first of an editor's encodings that is known here; UTF-16, which every editor knows, where it names none. */
export function encodingOf(offered: readonly PositionEncodingKind[] | undefined): Encoding {
  const known = (each: string): each is Encoding => ['utf-8', 'utf-16', 'utf-32'].includes(each);
  return offered?.find(known) ?? 'utf-16';
}

/** How many units each letter takes, given its code point. */
const unitsOf: Readonly<Record<Encoding, (code: number) => number>> = {
  'utf-8': (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4),
  'utf-16': (code) => (code < 0x1_0000 ? 1 : 2),
  'utf-32': () => 1,
};

/** A text that an editor has open, its places counted in the editor's units. */
export class EncodedDocument {
  readonly encoding: Encoding;
  readonly #inner: TextDocument;
  /** The last place that was asked for: what is asked for next mostly stands a little further on. */
  #last: Place = { line: -1, offset: 0, character: 0 };

  constructor(uri: string, languageId: string, version: number, content: string, encoding: Encoding) {
    this.#inner = TextDocument.create(uri, languageId, version, content);
    this.encoding = encoding;
  }

  get uri(): string {
    return this.#inner.uri;
  }

  get version(): number {
    return this.#inner.version;
  }

  getText(): string {
    return this.#inner.getText();
  }

  /** Makes some changes one after another: the places of each are those of the text that the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const range = 'range' in change ? this.#inUtf16(change.range) : undefined;
      const { text } = change;
      TextDocument.update(this.#inner, [range === undefined ? { text } : { range, text }], version);
      this.#last = { line: -1, offset: 0, character: 0 };
    }
  }

  /** The offset of a place; past the end of its line or of the text, that end. */
  offsetAt(position: Position): number {
    return this.#inner.offsetAt(this.encoding === 'utf-16' ? position : this.#utf16(position));
  }

  /** The place of an offset. */
  positionAt(offset: number): Position {
    const plain = this.#inner.positionAt(offset);
    if (this.encoding === 'utf-16') return plain;
    const at = offset === 0 ? 0 : this.#inner.offsetAt(plain);
    const from = this.#from(plain.line, (last) => last.offset <= at);
    this.#last = this.#walk(from, (place) => place.offset < at);
    return { line: plain.line, character: this.#last.character };
  }

  #inUtf16({ start, end }: Range): Range {
    return this.encoding === 'utf-16' ? { start, end } : { start: this.#utf16(start), end: this.#utf16(end) };
  }

  #utf16({ line, character }: Position): Position {
    if (line >= this.#inner.lineCount) return { line, character };
    const from = this.#from(line, (last) => last.character <= character);
    this.#last = this.#walk(from, (place) => place.character < character);
    return { line, character: this.#last.offset - this.#startOf(line) };
  }

  #startOf(line: number): number {
    return this.#inner.offsetAt({ line, character: 0 });
  }

  #from(line: number, isBefore: (last: Place) => boolean): Place {
    if (this.#last.line === line && isBefore(this.#last)) return this.#last;
    return { line, offset: this.#startOf(line), character: 0 };
  }

  /** Goes on letter by letter while a wanted place is ahead, within the line. */
  #walk({ line, offset, character }: Place, isAhead: (place: Place) => boolean): Place {
    const text = this.#inner.getText();
    const units = unitsOf[this.encoding];
    let place = { line, offset, character };
    while (place.offset < text.length && isAhead(place)) {
      const code = text.codePointAt(place.offset) ?? 0;
      if (code === 10 || code === 13) break;
      const width = code < 0x1_0000 ? 1 : 2;
      place = { line, offset: place.offset + width, character: place.character + units(code) };
    }
    return place;
  }
}

interface Place {
  readonly line: number;
  readonly offset: number;
  /** In the editor's units, from the start of the line. */
  readonly character: number;
}
