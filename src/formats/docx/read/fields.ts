/** Fields whose result says nothing once pages are gone. */
const dropped: Readonly<Record<string, 'page number' | 'table of contents'>> = {
  PAGE: 'page number',
  PAGEREF: 'page number',
  NUMPAGES: 'page number',
  SECTIONPAGES: 'page number',
  TOC: 'table of contents',
  INDEX: 'table of contents',
};

/** What is left out with a field of this code; null where its result is part of the text. */
export function droppedField(code: string): 'page number' | 'table of contents' | null {
  const name = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? '';
  return dropped[name] ?? null;
}

interface Field {
  code: string;
  part: 'code' | 'result';
}

/** Where the reader is in fields, which stand in each other and reach over paragraphs. */
export class FieldStack {
  readonly #open: Field[] = [];

  /** A mark of a field: its beginning, the end of its code, its end; answers with what is dropped there. */
  mark(kind: string): 'page number' | 'table of contents' | null {
    const field = this.#open.at(-1);
    if (kind === 'begin') this.#open.push({ code: '', part: 'code' });
    else if (field === undefined) return null;
    else if (kind === 'separate') field.part = 'result';
    else {
      this.#open.pop();
      return droppedField(field.code);
    }
    return null;
  }

  /** Words of a field's code. */
  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field?.part === 'code') field.code += text;
  }

  /** Whether words that stand here are part of the text. */
  get isShown(): boolean {
    return this.#open.every(({ code, part }) => part === 'result' && droppedField(code) === null);
  }
}
