import { beginsMarked, type HeadingMark, headingMark, type Mark, markAt } from './marks.ts';
import { OpenList } from './open-list.ts';
import type { Block, Division, Outline } from './outline.ts';
import type { SourceLine } from './source-lines.ts';

/** Finds title, preamble, headings, paragraphs, lists and signatures in the lines of a pasted text. */
export function readOutline(lines: readonly SourceLine[]): Outline {
  const hasHeadings = lines.some(({ text, afterBlank }, at) => (afterBlank || at === 0) && isHeading(text));
  const reader = new OutlineReader(hasHeadings);
  const body = reader.takeTitle(lines);
  for (const line of body) reader.take(line);
  return reader.outline;
}

function isHeading(text: string): boolean {
  return headingMark(text) !== null;
}

const closingStart =
  /^(?:IN WITNESS WHEREOF|(?:DONE|Done|SIGNED|Signed) (?:at|in|on|this)\b|For (?:the )?\p{Lu}[^.;]*:?$)/u;
const modal = /\b(?:shall|must|may|will)\b/;

class OutlineReader {
  readonly outline: Outline = { title: '', intro: [], divisions: [], closing: [], closingBefore: -1 };
  readonly #hasHeadings: boolean;
  #part: 'intro' | 'body' | 'closing' = 'intro';
  /** The shape of the marks that number paragraphs; other decimal marks number items. */
  #shape: string | null = null;
  /** The same for one division that numbers otherwise. */
  #ownShape: string | null = null;
  #mayTitle = false;
  #list: OpenList | null = null;

  constructor(hasHeadings: boolean) {
    this.#hasHeadings = hasHeadings;
  }

  /** The first lines up to an empty one are the title, where they are few and no sentence. */
  takeTitle(lines: readonly SourceLine[]): readonly SourceLine[] {
    const next = lines.findIndex(({ afterBlank }, at) => at > 0 && afterBlank);
    const first = lines.slice(0, next === -1 ? lines.length : next);
    const words = first.map(({ text }) => text).join(' ');
    const isTitle = next > 0 && next <= 8 && words.length <= 400 && !/[.;:,]$/.test(words);
    if (!isTitle || modal.test(words) || isLoneWord(words) || first.some(({ text }) => beginsMarked(text)))
      return lines;
    this.outline.title = words;
    return lines.slice(next);
  }

  take(line: SourceLine): void {
    const { text } = line;
    const heading = this.#isFresh(line) ? headingMark(text) : null;
    if (heading !== null) this.#openDivision(line, heading);
    else if (this.#mayTitle && this.#takesTitle(line)) return;
    else if (this.#begins(line)) this.outline.closing.push(text);
    else if (this.#part === 'closing') this.outline.closing.push(text);
    else if (this.#part === 'intro' && !this.#beginsBody(text)) this.#takeIntro(line);
    else this.#takeBody(line);
  }

  #isFresh({ afterBlank }: SourceLine): boolean {
    if (afterBlank || this.#part === 'closing' || this.#mayTitle) return true;
    const open = this.#lastText();
    return open === null || /[.;:]["”)]?$/.test(open);
  }

  #lastText(): string | null {
    if (this.#part === 'intro') return this.outline.intro.at(-1) ?? null;
    return this.#list?.openText ?? this.outline.divisions.at(-1)?.blocks.at(-1)?.text ?? null;
  }

  #openDivision({ text, line }: SourceLine, heading: HeadingMark): void {
    const isSentence = modal.test(heading.rest) || /[.;:,]$/.test(heading.rest);
    const title = isSentence ? '' : heading.rest;
    this.outline.divisions.push({ heading, title, line, blocks: [] });
    this.#part = 'body';
    this.#list = null;
    this.#ownShape = null;
    this.#mayTitle = !isSentence;
    if (isSentence) this.#takeBody({ text: heading.rest, line, afterBlank: true });
    // The words of a heading that is kept whole are its title.
    if (!heading.hasWord && title === '') this.#mayTitle = text !== '';
  }

  /** The line under a heading is its title, or goes on with it, where it is short and no sentence. */
  #takesTitle({ text, afterBlank }: SourceLine): boolean {
    const division = this.outline.divisions.at(-1);
    if (division === undefined) return false;
    const isNew = division.title === '';
    const goesOn = !isNew && !afterBlank && (/^\p{Ll}/u.test(text) || !/\p{Ll}/u.test(division.title + text));
    const mayBe = isNew ? /^["“(]?\p{Lu}/u.test(text) && text.length <= 90 : goesOn;
    if (!mayBe || beginsMarked(text) || modal.test(text) || /[.;:,]$/.test(text)) {
      this.#mayTitle = false;
      return false;
    }
    division.title = isNew ? text : `${division.title} ${text}`;
    this.#mayTitle = isNew;
    return true;
  }

  #begins(line: SourceLine): boolean {
    if (this.#part !== 'body' || !this.#isFresh(line)) return false;
    const isLone = /^signatures:?$/i.test(line.text);
    if (!isLone && (!closingStart.test(line.text) || modal.test(line.text))) return false;
    this.#part = 'closing';
    this.outline.closingBefore = this.outline.divisions.length;
    return true;
  }

  /** Without headings the first numbered paragraph ends what introduces the text. */
  #beginsBody(text: string): boolean {
    if (this.#hasHeadings) return false;
    const count = markAt(text)?.counts[0];
    return count?.kind === 'decimal' && count.value === 1;
  }

  #takeIntro({ text, afterBlank }: SourceLine): void {
    const { intro } = this.outline;
    const before = intro.at(-1);
    if (isLoneWord(text)) return;
    if (before === undefined || afterBlank || markAt(text) !== null) intro.push(text);
    else intro[intro.length - 1] = `${before} ${text}`;
  }

  #takeBody(line: SourceLine): void {
    this.#part = 'body';
    this.#mayTitle = false;
    const division = this.outline.divisions.at(-1) ?? this.#headless(line);
    const mark = markAt(line.text);
    if (mark !== null && this.#numbersBlock(mark, division)) this.#openBlock(division, line, mark);
    else if (mark !== null && this.#list?.take(line.text, mark) === true) return;
    else if (this.#goesOn(line)) this.#list?.append(line.text);
    else this.#openBlock(division, line, null);
  }

  #headless({ line }: SourceLine): Division {
    const division: Division = { heading: null, title: '', line, blocks: [] };
    this.outline.divisions.push(division);
    return division;
  }

  #numbersBlock(mark: Mark, { blocks }: Division): boolean {
    const isDecimal = mark.counts[0]?.kind === 'decimal';
    const last = blocks.at(-1);
    if (!isDecimal)
      return blocks.length === 0 && mark.shape !== '-' && mark.counts.some(({ value }) => value === 1);
    if (this.#shape === null || mark.shape === this.#shape || mark.shape === '1.1') {
      this.#shape ??= mark.shape;
      return true;
    }
    if (last === undefined || (this.#ownShape === null && !last.text.endsWith(':')))
      this.#ownShape = mark.shape;
    return this.#ownShape === mark.shape;
  }

  #openBlock(division: Division, { text, line }: SourceLine, mark: Mark | null): void {
    const value = mark?.counts[0]?.value ?? 0;
    const words = mark === null ? text : text.slice(mark.length);
    const block: Block = { label: mark?.label ?? null, value, line, text: words, items: [] };
    division.blocks.push(block);
    this.#list = new OpenList(block);
  }

  /** An unfinished sentence goes on after an empty line, a finished one on the next line only. */
  #goesOn({ text, afterBlank }: SourceLine): boolean {
    const open = this.#list?.openText ?? null;
    if (open === null) return false;
    return !afterBlank || !/[.;:]["”)]?$/.test(open) || /^\p{Ll}/u.test(text);
  }
}

function isLoneWord(text: string): boolean {
  return /^preamble\W?$/i.test(text);
}
