import type { Agreement } from '../../model/agreement.ts';
import { type Block, type Treaty, wordsIn } from '../treaty/treaty.ts';
import { element, type Markup, nothing, words, xmlDeclaration } from '../xml/markup.ts';
import { ElementIds } from './element-ids.ts';
import { type InlineContext, paragraph } from './inline.ts';
import { type Description, metaMarkup } from './meta.ts';
import { ListedNames } from './names.ts';
import { type Division, type Passage, structureOf } from './tree.ts';

/** How a text is written in Akoma Ntoso. */
export type AknOptions = Pick<Description, 'language' | 'date'>;

const space = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A text as an act in Akoma Ntoso 3.0, its annexes attached. */
export function writeAkn(treaty: Treaty, agreement: Agreement, options: AknOptions): string {
  const structure = structureOf(treaty.blocks);
  const names = new ListedNames(agreement);
  const writer = new Writer({ ids: new ElementIds(structure), names }, { title: treaty.title, ...options });
  const { preface, preamble, body, conclusions, annexes } = structure;
  const act = element(
    'act',
    { name: 'agreement', contains: 'singleVersion' },
    metaMarkup({ title: treaty.title, ...options }, '!main', names),
    preface.length === 0 ? nothing : element('preface', {}, ...preface.map((block) => writer.preface(block))),
    preamble === null ? nothing : element('preamble', {}, ...writer.plain(preamble)),
    element('body', {}, ...writer.body(body)),
    conclusions === null ? nothing : element('conclusions', {}, ...writer.plain(conclusions)),
    annexes.length === 0 ? nothing : element('attachments', {}, ...annexes.map((each) => writer.annex(each))),
  );
  return `${xmlDeclaration}${element('akomaNtoso', { xmlns: space }, act)}\n`;
}

/** Hierarchical elements that have the name of the heading they stand for. */
const hierarchical: readonly string[] = ['article', 'section', 'chapter', 'part'];

class Writer {
  readonly #context: InlineContext;
  readonly #description: Description;

  constructor(context: InlineContext, description: Description) {
    this.#context = context;
    this.#description = description;
  }

  /** A block before the body. */
  preface(block: Block): Markup {
    const eId = this.#id(block);
    const inner = paragraph(block, this.#context, block.lead);
    if (block.kind === 'title') return element('longTitle', { eId }, inner);
    return element('container', { name: block.kind === 'entry' ? 'entry' : 'text', eId }, inner);
  }

  /** A division as paragraphs, where the standard wants no more. */
  plain({ block, parts }: Division): readonly Markup[] {
    const blocks = parts.flatMap((part): readonly Block[] =>
      part.kind === 'passage' ? [part.head, ...part.rest] : [part.block, ...blocksOf(part)],
    );
    return [block, ...blocks].map((each) => {
      return element(
        'container',
        { name: 'text', eId: this.#id(each) },
        paragraph(each, this.#context, each.lead),
      );
    });
  }

  /** What stands in the body; the standard wants at least one element. */
  body(parts: readonly (Division | Passage)[]): readonly Markup[] {
    if (parts.length > 0) return parts.map((part) => this.#part(part));
    return [
      element('hcontainer', { name: 'empty', eId: 'hcontainer_1' }, element('content', {}, element('p', {}))),
    ];
  }

  /** An annex as a document of its own. */
  annex({ block, heading, parts }: Division): Markup {
    const eId = this.#id(block);
    const doc = element(
      'doc',
      { name: 'annex' },
      metaMarkup(this.#description, `!${eId}`, null),
      element('mainBody', {}, ...this.body(parts)),
    );
    return element('attachment', { eId }, ...titleMarkup(block, heading.title), doc);
  }

  #part(part: Division | Passage): Markup {
    if (part.kind === 'passage') return this.#passage(part);
    const { block, heading, parts } = part;
    const isNamed = hierarchical.includes(heading.kind);
    const attributes = isNamed ? { eId: this.#id(block) } : { name: heading.kind, eId: this.#id(block) };
    const inner = parts.map((each) => this.#part(each));
    return element(
      isNamed ? heading.kind : 'hcontainer',
      attributes,
      ...titleMarkup(block, heading.title),
      ...inner,
    );
  }

  #passage({ head, rest }: Passage): Markup {
    const isOperative = head.kind === 'provision' || head.kind === 'paragraph';
    const attributes = isOperative ? { eId: this.#id(head) } : { name: head.kind, eId: this.#id(head) };
    const number = head.lead === '' ? nothing : element('num', {}, words(head.lead));
    return element(isOperative ? 'paragraph' : 'hcontainer', attributes, number, ...this.#inner(head, rest));
  }

  #inner(head: Block, rest: readonly Block[]): readonly Markup[] {
    const intro = paragraph(head, this.#context);
    if (rest.length === 0) return [element('content', {}, intro)];
    // Stages that come after other words can only be words themselves.
    const end = rest.findIndex(({ kind }) => kind === 'after stages');
    const [points, after] = end === -1 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
    const wrapUp = after.map((block) => paragraph(block, this.#context, block.lead));
    return [
      element('intro', {}, intro),
      ...points.map((block) => this.#point(block)),
      wrapUp.length === 0 ? nothing : element('wrapUp', {}, ...wrapUp),
    ];
  }

  #point(block: Block): Markup {
    const number = block.lead === '' ? nothing : element('num', {}, words(block.lead));
    const content = element('content', {}, paragraph(block, this.#context));
    return element('point', { eId: this.#id(block) }, number, content);
  }

  #id({ id }: Block): string {
    return this.#context.ids.of(id);
  }
}

function blocksOf({ parts }: Division): readonly Block[] {
  return parts.flatMap((part) =>
    part.kind === 'passage' ? [part.head, ...part.rest] : [part.block, ...blocksOf(part)],
  );
}

/** A heading's number and its title apart, all its words kept. */
function titleMarkup(block: Block, title: string): readonly Markup[] {
  const text = wordsIn(block);
  const own = title.replace(/\s+/g, ' ');
  const isSplit = own !== '' && text.endsWith(own) && own.length < text.length;
  const number = isSplit ? text.slice(0, -own.length).trim() : own === text ? '' : text;
  return [
    number === '' ? nothing : element('num', {}, words(number)),
    isSplit || number === '' ? element('heading', {}, words(own)) : nothing,
  ];
}
