import { compareSpans, type Span } from '../../base/span.ts';
import type { Document } from '../document.ts';
import type { Passage, PassageKind } from './texts.ts';

/** Cuts a text into what is compared, in its order; no word of it is in none. */
export function passagesOf({ source, header, headings, paragraphs }: Document): readonly Passage[] {
  const known: readonly Passage[] = [
    ...header.map(({ key, span }) => passage(source, 'entry', key, span)),
    ...headings.map(({ span }) => passage(source, 'heading', '', span)),
    ...paragraphs.map(({ kind, label, span }) => passage(source, KIND[kind], label ?? '', span)),
  ].sort((a, b) => compareSpans(a.span, b.span));
  const all: Passage[] = [];
  let at = 0;
  for (const each of known) {
    all.push(...between(source, at, each.span.start), each);
    at = Math.max(at, each.span.end);
  }
  return [...all, ...between(source, at, source.length)];
}

const KIND: Readonly<Record<Document['paragraphs'][number]['kind'], PassageKind>> = {
  provision: 'provision',
  note: 'note',
  purpose: 'other',
  concern: 'other',
  inoperative: 'other',
};

/** What stands between two passages: mostly nothing but white space. */
function between(source: string, start: number, end: number): readonly Passage[] {
  const words = source.slice(start, end);
  const before = words.length - words.trimStart().length;
  const span = { start: start + before, end: start + words.trimEnd().length };
  return span.end <= span.start ? [] : [passage(source, 'other', '', span)];
}

function passage(source: string, kind: PassageKind, name: string, span: Span): Passage {
  return { kind, name, words: laidOut(source.slice(span.start, span.end)), span };
}

/** The words as they would be set: lines run on, but a stage begins a line of its own. */
function laidOut(words: string): string {
  return words
    .trim()
    .replaceAll(/\s*\n\s*(?=\([a-z]{1,2}\))/g, '\n')
    .replaceAll(/[^\S\n]+|\n(?!\([a-z]{1,2}\))\s*/g, ' ');
}
