import { append } from '../../../base/append.ts';
import { childOf, childrenOf, elementsOf, textIn, type XmlElement } from '../../xml/read-xml.ts';
import { droppedField, FieldStack } from './fields.ts';
import type { Numberings } from './numbering.ts';
import type { LeftOutList, Piece, StoryItem, TrackedChange } from './story.ts';
import type { Styles } from './styles.ts';

/** What the reading of a document needs to know of the whole. */
export interface StoryContext {
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly leftOut: LeftOutList;
  /** The words that each comment is about, gathered on the way. */
  readonly commented: Map<string, string>;
}

/** Reads the paragraphs and tables of a part. */
export function readStory(root: XmlElement, context: StoryContext): readonly StoryItem[] {
  const reader = new StoryReader(context);
  reader.blocks(root);
  return reader.items;
}

/** A symbol of a symbol font has a code of its own; where it is no letter, a bullet stands for it. */
function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : '•';
}

class StoryReader {
  items: StoryItem[] = [];
  readonly #context: StoryContext;
  readonly #fields = new FieldStack();
  readonly #comments = new Set<string>();
  #pieces: Piece[] = [];
  /** Paragraphs of text boxes, which come after the paragraph they are tied to. */
  #boxes: StoryItem[] = [];
  #change: TrackedChange | null = null;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  /** Reads what stands between paragraphs. */
  blocks(parent: XmlElement): void {
    for (const child of elementsOf(parent)) this.#block(child);
  }

  #block(element: XmlElement): void {
    switch (element.name) {
      case 'p':
        this.#paragraph(element);
        break;
      case 'tbl':
        this.#table(element);
        break;
      case 'AlternateContent':
        this.blocks(chosenContent(element));
        break;
      case 'altChunk':
        this.#context.leftOut.add('embedded file');
        break;
      case 'commentRangeStart':
      case 'commentRangeEnd':
        this.#commentEdge(element);
        break;
      default:
        if (!isAboutOthers(element)) this.blocks(element);
    }
  }

  #paragraph(element: XmlElement): void {
    const { styles, numberings } = this.#context;
    this.#pieces = [];
    this.#inlines(element);
    const look = styles.lookOf(element, numberings);
    const mark = childOf(childOf(element, 'pPr'), 'rPr');
    const endChange = changeOf(childOf(mark, 'del') ?? childOf(mark, 'moveFrom'), 'deleted', null);
    const inserted = changeOf(childOf(mark, 'ins') ?? childOf(mark, 'moveTo'), 'inserted', null);
    this.items.push({ kind: 'paragraph', look, pieces: this.#pieces, endChange: endChange ?? inserted });
    append(this.items, this.#boxes);
    this.#boxes = [];
  }

  #table(table: XmlElement): void {
    for (const row of rowsOf(table)) {
      const cells = rowParts(row, 'tc').map((cell) => this.#apart(() => this.blocks(cell)));
      this.items.push({ kind: 'row', cells });
    }
  }

  /** Reads something whose paragraphs are kept apart from those around it. */
  #apart(read: () => void): readonly StoryItem[] {
    const [items, pieces, boxes] = [this.items, this.#pieces, this.#boxes];
    this.items = [];
    this.#boxes = [];
    read();
    const made = this.items;
    this.items = items;
    this.#pieces = pieces;
    this.#boxes = boxes;
    return made;
  }

  #inlines(parent: XmlElement): void {
    for (const child of elementsOf(parent)) this.#inline(child);
  }

  #inline(element: XmlElement): void {
    switch (element.name) {
      case 'r':
        this.#run(element);
        break;
      case 'ins':
      case 'moveTo':
        this.#changed(element, 'inserted');
        break;
      case 'del':
      case 'moveFrom':
        this.#changed(element, 'deleted');
        break;
      case 'fldSimple':
        this.#simpleField(element);
        break;
      case 'commentRangeStart':
      case 'commentRangeEnd':
        this.#commentEdge(element);
        break;
      case 'AlternateContent':
        this.#inlines(chosenContent(element));
        break;
      case 't':
        this.#add(textIn(element));
        break;
      case 'rt':
        break;
      default:
        if (!isAboutOthers(element)) this.#inlines(element);
    }
  }

  #changed(element: XmlElement, kind: TrackedChange['kind']): void {
    const before = this.#change;
    this.#change = changeOf(element, kind, before);
    this.#inlines(element);
    this.#change = before;
  }

  #simpleField(element: XmlElement): void {
    const what = droppedField(element.attributes.get('instr') ?? '');
    if (what === null) this.#inlines(element);
    else this.#context.leftOut.add(what);
  }

  #commentEdge({ name, attributes }: XmlElement): void {
    const id = attributes.get('id') ?? '';
    if (name === 'commentRangeStart') this.#comments.add(id);
    else this.#comments.delete(id);
  }

  #run(run: XmlElement): void {
    const { styles, leftOut } = this.#context;
    const hidden = childOf(childOf(run, 'rPr'), 'vanish');
    if (hidden !== null && !/^(?:0|false|off)$/.test(hidden.attributes.get('val') ?? '')) {
      leftOut.add('hidden text', elementsOf(run).map(textIn).join(''));
      return;
    }
    const isLetter = styles.isOneOf(run, ['PactaLetter']);
    for (const child of elementsOf(run)) this.#inRun(child, isLetter);
  }

  #inRun(element: XmlElement, isLetter: boolean): void {
    switch (element.name) {
      case 't':
      case 'delText': {
        const text = wordsOf(element);
        this.#add(isLetter ? text.replace(/[[\]]/g, '\\$&') : text);
        break;
      }
      case 'tab':
      case 'ptab':
        this.#add(' ');
        break;
      case 'br':
      case 'cr':
        this.#add('\n');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'softHyphen':
        this.#context.leftOut.add('soft hyphen');
        break;
      case 'sym':
        this.#add(symbol(element));
        break;
      case 'fldChar':
        this.#fieldMark(element);
        break;
      case 'instrText':
        this.#fields.addCode(textIn(element));
        break;
      case 'pgNum':
        this.#context.leftOut.add('page number');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#place('note', `${element.name} ${element.attributes.get('id')}`);
        break;
      case 'commentReference':
        this.#place('comment', element.attributes.get('id') ?? '');
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#picture(element);
        break;
      case 'AlternateContent':
        for (const child of elementsOf(chosenContent(element))) this.#inRun(child, isLetter);
        break;
      case 'ruby':
        this.#inlines(element);
        break;
      default:
    }
  }

  #fieldMark({ attributes }: XmlElement): void {
    const what = this.#fields.mark(attributes.get('fldCharType') ?? '');
    if (what !== null) this.#context.leftOut.add(what);
  }

  #place(kind: 'note' | 'comment', id: string): void {
    if (this.#fields.isShown) this.#pieces.push({ kind, id, change: this.#change });
  }

  /** A picture, or a box with words in it. */
  #picture(element: XmlElement): void {
    const boxes = descendants(element, 'txbxContent');
    if (boxes.length === 0) this.#context.leftOut.add('picture');
    const change = this.#change;
    for (const box of boxes)
      append(
        this.#boxes,
        this.#apart(() => this.blocks(box)),
      );
    this.#change = change;
  }

  #add(text: string): void {
    const { leftOut, commented } = this.#context;
    if (!this.#fields.isShown) return;
    const words = text.replaceAll('\u00ad', '');
    if (words.length < text.length) leftOut.add('soft hyphen');
    this.#pieces.push({ kind: 'text', text: words, change: this.#change });
    for (const id of this.#comments) commented.set(id, (commented.get(id) ?? '') + words);
  }
}

/** White space at the edges counts only where the file says so. */
function wordsOf(element: XmlElement): string {
  const text = textIn(element);
  return element.attributes.get('space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function changeOf(
  element: XmlElement | null,
  kind: TrackedChange['kind'],
  around: TrackedChange | null,
): TrackedChange | null {
  if (element === null) return null;
  const [author, date] = [element.attributes.get('author') ?? '', element.attributes.get('date') ?? ''];
  return { kind, isUndone: around !== null && around.kind !== kind, author, date };
}

/** The first choice, or what is meant for programs that know none. */
function chosenContent(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? { ...element, children: [] };
}

/** Properties and marks say how something looks, and hold no words of the text. */
function isAboutOthers({ name }: XmlElement): boolean {
  return /Pr(?:Change)?$/.test(name);
}

/** Rows may be wrapped in controls and the like. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return rowParts(table, 'tr');
}

function rowParts(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return isAboutOthers(child) || child.name === 'tbl' ? [] : rowParts(child, name);
  });
}

function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** The footnotes or endnotes of a part by their ids, without those that only draw a line. */
export function notesIn(
  root: XmlElement | null,
  name: 'footnote' | 'endnote',
): ReadonlyMap<string, XmlElement> {
  if (root === null) return new Map();
  return new Map(
    childrenOf(root, name)
      .filter(({ attributes }) => attributes.get('type') === undefined || attributes.get('type') === 'normal')
      .map((note) => [`${name}Reference ${note.attributes.get('id')}`, note]),
  );
}
