import { compareSpans, type Span } from '../../base/span.ts';
import type { Agreement, Heading } from '../../model/agreement.ts';
import { BlockIds } from './block-ids.ts';
import { Segmenter } from './segments.ts';
import { signatureBlock } from './signature-block.ts';
import type { SourceDocument, SourceParagraph } from './source-document.ts';
import { StageCutter } from './stage-cuts.ts';
import type { Block, Treaty } from './treaty.ts';

/** A block before its words are cut. */
interface Draft extends Omit<Block, 'segments'> {
  readonly span: Span;
}

const bare = { heading: null, level: 0, isOnNewPage: false };

/** Sets a text as a treaty: title, header, headings, provisions and stages, in the order of the text. */
export function treatyOf(document: SourceDocument, agreement: Agreement): Treaty {
  const ids = new BlockIds(agreement);
  const drafts = draftsOf(document, ids);
  // Only now is it known which block each number names.
  const segmenter = new Segmenter(document, agreement, (kind, name) => ids.find(kind, name));
  const blocks = drafts.map(({ span, ...draft }): Block => {
    return { ...draft, segments: segmenter.cut(span, draft.kind === 'free') };
  });
  return { title: agreement.title, blocks: [...blocks, ...signatureBlock(agreement, blocks, ids)] };
}

function draftsOf(document: SourceDocument, ids: BlockIds): readonly Draft[] {
  const { source, header, headings, paragraphs, brackets } = document;
  const cutter = new StageCutter(source, brackets);
  const titleLine = header.find(({ key, keySpan, span }) => {
    const isPlain = keySpan.start === span.start && source.charAt(span.end - 1) === '.';
    return key.toLowerCase() === 'agreement' && isPlain;
  });
  const parts: (readonly [Span, () => readonly Draft[]])[] = [
    ...header.map((line) => {
      const make = line === titleLine ? titleDraft : entryDraft;
      return [line.span, () => [make(source, line, ids)]] as const;
    }),
    ...headings.map((heading) => [heading.span, () => [headingDraft(headings, heading, ids)]] as const),
    ...paragraphs.map((each) => [each.span, () => paragraphDrafts(source, each, cutter, ids)] as const),
  ];
  return parts.sort(([a], [b]) => compareSpans(a, b)).flatMap(([, make]) => make());
}

type HeaderLine = SourceDocument['header'][number];

function titleDraft(source: string, { keySpan, span }: HeaderLine, ids: BlockIds): Draft {
  const end = span.end - 1;
  const start = afterColon(source, keySpan.end, end);
  return { ...bare, kind: 'title', id: ids.other('title'), lead: '', span: { start, end } };
}

function entryDraft(source: string, { key, keySpan, span }: HeaderLine, ids: BlockIds): Draft {
  const start = afterColon(source, keySpan.end, span.end);
  const lead = singleSpaced(source.slice(span.start, start));
  return { ...bare, kind: 'entry', id: ids.other(key), lead, span: { start, end: span.end } };
}

function afterColon(source: string, keyEnd: number, end: number): number {
  const colon = source.indexOf(':', keyEnd);
  return colon === -1 || colon >= end ? keyEnd : colon + 1;
}

function headingDraft(headings: readonly Heading[], heading: Heading, ids: BlockIds): Draft {
  const isOnNewPage = heading.kind === 'annex';
  const level = depthOf(headings, heading);
  return {
    kind: 'heading',
    id: ids.heading(heading),
    lead: '',
    heading,
    level,
    isOnNewPage,
    span: heading.span,
  };
}

function depthOf(headings: readonly Heading[], heading: Heading): number {
  let depth = 1;
  for (let key = heading.parent; key !== null; depth++) {
    const above = key;
    key = headings.find((each) => each.key === above)?.parent ?? null;
  }
  return depth;
}

function paragraphDrafts(
  source: string,
  paragraph: SourceParagraph,
  cutter: StageCutter,
  ids: BlockIds,
): readonly Draft[] {
  const { label, span } = paragraph;
  const id = ids.paragraph(paragraph);
  const isFree = paragraph.kind === 'inoperative' || paragraph.defect !== null;
  const cuts = isFree ? [] : cutter.cuts(paragraph);
  const start = leadEnd(source, paragraph);
  const kind = kindOf(paragraph, isFree);
  const lead = singleSpaced(source.slice(span.start, start));
  const first: Draft = { ...bare, kind, id, lead, span: { start, end: cuts[0]?.at ?? span.end } };
  const rest = cuts.map(({ at, kind: part }, index): Draft => {
    const own = { start: at, end: cuts[index + 1]?.at ?? span.end };
    if (part === 'after stages')
      return { ...bare, kind: part, id: ids.other(`${id}-end`), lead: '', span: own };
    const mark = stageMark(source.slice(own.start, own.end));
    const inner = { start: own.start + mark.length, end: own.end };
    const stageId = ids.stage({ id, label }, /[a-z]+(?=\))/.exec(mark)?.[0] ?? '');
    return { ...bare, kind: part, id: stageId, lead: singleSpaced(mark), span: inner };
  });
  return [first, ...rest];
}

/** Where the words begin: behind the number and its point, or at the very start. */
function leadEnd(source: string, { label, labelSpan, span }: SourceParagraph): number {
  if (label === null) return span.start;
  const closed = /^[.)]*/.exec(source.slice(labelSpan.end, span.end))?.[0].length ?? 0;
  return labelSpan.end + closed;
}

/** `(a)`, `[(b)`, `and (c)`. */
function stageMark(text: string): string {
  return /^\[?\s*(?:(?:and|then|or)[\s,]+)*\([a-z]{1,2}\)/i.exec(text)?.[0] ?? '';
}

function kindOf({ kind, label }: SourceParagraph, isFree: boolean): Block['kind'] {
  if (kind === 'inoperative' || (isFree && label === null)) return 'free';
  if (kind === 'provision') return label === null ? 'paragraph' : 'provision';
  return kind;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
