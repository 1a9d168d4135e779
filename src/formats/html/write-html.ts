import type { Finding } from '../../analysis/finding.ts';
import type { Block, Treaty } from '../treaty/treaty.ts';
import { closedElement, element, lines, type Markup, nothing, words } from '../xml/markup.ts';
import type { AppendixWords } from './appendix-words.ts';
import { directionOf, inlineMarkup } from './inline.ts';
import { styleSheet } from './style-sheet.ts';

/** How a page is written. */
export interface HtmlOptions {
  /** The language of the words, as in `en-GB`. */
  readonly language: string;
  /** What was found in the text, for an appendix; null for none. */
  readonly appendix: Appendix | null;
}

/** Findings, and the words around them in the language in which they are said. */
export interface Appendix {
  readonly findings: readonly Finding[];
  readonly words: AppendixWords;
}

/** A text as one page to read, to link into and to print, without a script and without any other file. */
export function writeHtml(treaty: Treaty, { language, appendix }: HtmlOptions): string {
  const head = closedElement(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    closedElement('title', {}, words(treaty.title ?? 'Agreement')),
    closedElement('style', {}, styleSheet),
  );
  const main = closedElement('main', {}, lines(sections(treaty.blocks)));
  const end = appendix === null ? nothing : findingsMarkup(appendix, treaty.blocks);
  const page = closedElement(
    'html',
    { lang: language, dir: 'ltr' },
    lines([head, closedElement('body', {}, lines([main, end]))]),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Header entries that follow each other stand in one box, and so do lines that were made to sign on. */
function sections(blocks: readonly Block[]): readonly Markup[] {
  const boxes: { readonly name: string | null; readonly blocks: Block[] }[] = [];
  for (const block of blocks) {
    const name = boxOf(block);
    const last = boxes.at(-1);
    if (last?.name === name) last.blocks.push(block);
    else boxes.push({ name, blocks: [block] });
  }
  return boxes.flatMap(({ name, blocks: own }) => {
    const inner = own.map(blockMarkup);
    return name === null ? inner : [closedElement('div', { class: name }, lines(inner))];
  });
}

function boxOf({ kind }: Block): string | null {
  if (kind === 'entry') return 'header';
  return kind === 'signature heading' || kind === 'signature line' ? 'signatures' : null;
}

function blockMarkup(block: Block): Markup {
  const inner = inlineMarkup(block);
  const at = { id: block.id, ...directionOf(block) };
  const paragraph = (name: string, ...content: readonly Markup[]): Markup =>
    closedElement('p', { ...at, class: name }, ...content);
  switch (block.kind) {
    case 'title':
      return closedElement('h1', at, inner);
    case 'heading': {
      const name = `h${Math.min(block.level + 1, 5)}`;
      return closedElement(name, { ...at, class: block.isOnNewPage ? 'new-page' : null }, inner);
    }
    case 'signature heading':
      return closedElement('h2', at, inner);
    case 'signature line':
      return paragraph('signature', inner);
    case 'entry':
      return paragraph('entry', spaced('key', block.lead), inner);
    case 'provision':
    case 'stage':
      if (block.lead === '') return paragraph('paragraph', inner);
      return paragraph(block.kind, spaced('number', block.lead), closedElement('span', {}, inner));
    case 'after stages':
      return paragraph('after-stages', inner);
    case 'paragraph':
    case 'note':
    case 'purpose':
    case 'concern':
    case 'free':
      return block.lead === ''
        ? paragraph(block.kind, inner)
        : paragraph(block.kind, spaced('number', block.lead), inner);
  }
}

/** The space is for who copies the words. */
function spaced(name: string, lead: string): Markup {
  return closedElement('span', { class: name }, words(`${lead} `));
}

function findingsMarkup({ findings, words: said }: Appendix, blocks: readonly Block[]): Markup {
  // Where a number is given twice, the first is meant.
  const ids = new Map([...blocks].reverse().map((block) => [numberOf(block), block.id]));
  const items = findings.map((finding) => findingMarkup(finding, said, ids));
  const list =
    items.length === 0 ? closedElement('p', {}, words(said.none)) : closedElement('ul', {}, lines(items));
  return closedElement(
    'section',
    { class: 'findings', id: 'findings', lang: said.lang, dir: said.dir },
    closedElement('h2', {}, words(said.heading)),
    list,
  );
}

function findingMarkup(
  { id: finding, severity, message, provisions }: Finding,
  said: AppendixWords,
  ids: ReadonlyMap<string, string>,
): Markup {
  const places = provisions.flatMap((label, index) => {
    const id = ids.get(label);
    const place = id === undefined ? words(label) : closedElement('a', { href: `#${id}` }, words(label));
    return index === 0 ? [place] : [words(', '), place];
  });
  const head = closedElement('strong', {}, words(`${said.severities[severity]} ${finding}`));
  return closedElement(
    'li',
    {},
    head,
    words(places.length === 0 ? '' : ' '),
    ...places,
    words(`: ${message}`),
  );
}

function numberOf({ kind, lead, id }: Block): string {
  if (kind === 'provision') return lead.replace(/[^\p{L}\p{N}. ]/gu, '').replace(/\.$/, '');
  return kind === 'stage' ? id.replace(/^p/, '').replace(/-(\p{L}+)$/u, '($1)') : '';
}
