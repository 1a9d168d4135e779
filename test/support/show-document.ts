import type { Document, Flat, Paragraph, SentenceText } from '../../src/language/document.ts';
import { type ReadDocument, readDocument } from '../../src/language/read-document.ts';
import type { ReadingSet } from '../../src/model/readings.ts';

/** The document of a text that is not too long. */
export function documentOf(source: string): ReadDocument {
  const result = readDocument(source);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A set of readings in short: `2.2A`, `2.2A & 2.2#2none`; nothing for all of them. */
export function showReadings(document: Document, set: ReadingSet): string {
  if (set === document.space.all) return '';
  if (set === document.space.none) return 'never';
  const partials = document.space.cover(set).partials.map((partial) =>
    partial.map(({ bracket, alternative }) => {
      const { id, alternatives } = document.brackets[bracket] ?? { id: '?', alternatives: [] };
      return `${id}${alternatives[alternative]?.letter ?? '?'}`;
    }),
  );
  return partials.map((choices) => choices.join(' & ')).join(' or ');
}

/** A variant in one line: the readings it stands in, its words with single spaces. */
export function showFlat(document: Document, flat: Flat): string {
  const readings = showReadings(document, flat.readings);
  const words = flat.text.replace(/\s+/g, ' ');
  return readings === '' ? words : `${readings}: ${words}`;
}

/** A sentence as its pieces, each piece as its variants. */
export function showSentence(document: Document, sentence: SentenceText): string[][] {
  return sentence.pieces.map((piece) => piece.map((flat) => showFlat(document, flat)));
}

/** A paragraph in one line: its number (or what it is), then its sentences as written. */
export function showParagraph(document: Document, paragraph: Paragraph): string {
  const { kind, label, sentences } = paragraph;
  const name = kind === 'provision' ? (label ?? '¶') : label === null ? kind : `${kind} ${label}`;
  const words = sentences.map(({ span }) => document.source.slice(span.start, span.end).replace(/\s+/g, ' '));
  return [name, ...words].join(' / ');
}

/** All blocks of a text, a line each: header entries, headings, paragraphs. */
export function showBlocks(source: string): string[] {
  const document = documentOf(source);
  const lines = [
    ...document.header.map(({ key, variants, span }) => ({
      start: span.start,
      line: `${key} = ${variants.map((flat) => showFlat(document, flat)).join(' | ')}`,
    })),
    ...document.headings.map(({ key, title, parent, span }) => ({
      start: span.start,
      line: `# ${key}${parent === null ? '' : ` < ${parent}`}${title === '' ? '' : `: ${title}`}`,
    })),
    ...document.paragraphs.map((paragraph) => ({
      start: paragraph.span.start,
      line: showParagraph(document, paragraph),
    })),
  ];
  return lines.sort((a, b) => a.start - b.start).map(({ line }) => line);
}
