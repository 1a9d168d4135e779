import { once } from '../base/kept.ts';
import type { Span } from '../base/span.ts';
import type { Flat, HeaderLine, Paragraph } from '../language/document.ts';
import { flat, wordsOf } from '../language/flat-text.ts';
import { Scan } from '../language/scan.ts';
import type { Heading, Provision } from '../model/agreement.ts';
import type { Snapshot } from './snapshot.ts';

/** A run of words of the text, under one choice of its brackets, and what it belongs to. */
export interface Passage {
  readonly scan: Scan;
  readonly place:
    | { readonly kind: 'header'; readonly line: HeaderLine }
    | { readonly kind: 'title'; readonly heading: Heading }
    | { readonly kind: 'proposers' }
    | {
        readonly kind: 'paragraph';
        readonly paragraph: Paragraph;
        /** Null where it is not operative. */
        readonly provision: Provision | null;
        /** Whether the words stand in the stages of a sentence and not in its head. */
        readonly staged: boolean;
      };
}

/** Every passage of a text, notes and preambles among them. */
export const passagesOf = once((of: Snapshot): readonly Passage[] => [
  ...headerPassages(of),
  ...titlePassages(of),
  ...paragraphPassages(of),
  ...proposerPassages(of),
]);

/** The provision of each paragraph that is one. */
export const provisionsByStart = once(
  (of: Snapshot): ReadonlyMap<number, Provision> =>
    new Map(of.agreement.provisions.map((provision) => [provision.span.start, provision])),
);

function headerPassages({ document, names }: Snapshot): Passage[] {
  return document.header.flatMap((line) =>
    line.variants.map(
      (words): Passage => ({ scan: new Scan(words, names), place: { kind: 'header', line } }),
    ),
  );
}

function paragraphPassages(of: Snapshot): Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of of.document.paragraphs) {
    const found = provisionsByStart(of).get(paragraph.span.start);
    const provision = paragraph.kind === 'provision' ? (found ?? null) : null;
    for (const { pieces } of paragraph.sentences) {
      pieces.forEach((variants, index) => {
        const place = { kind: 'paragraph', paragraph, provision, staged: index > 0 } as const;
        for (const words of variants) passages.push({ scan: new Scan(words, of.names), place });
      });
    }
  }
  return passages;
}

function titlePassages(of: Snapshot): Passage[] {
  return of.document.headings.flatMap((heading): Passage[] => {
    if (heading.title === '') return [];
    const { end } = heading.span;
    const scan = scanOf(of, { start: end - heading.title.length, end });
    return [{ scan, place: { kind: 'title', heading } }];
  });
}

/** What stands before the colon of an alternative, which is no word of any sentence. */
function proposerPassages(of: Snapshot): Passage[] {
  return proposerSpans(of).map((span) => ({ scan: scanOf(of, span), place: { kind: 'proposers' } }));
}

/** Where proposers are named. */
export function proposerSpans({ source, document }: Snapshot): readonly Span[] {
  return document.brackets.flatMap(({ span, alternatives }) =>
    alternatives.flatMap((alternative): Span[] => {
      const colon = source.lastIndexOf(':', alternative.span.start);
      if (alternative.proposers.length === 0 || colon < span.start) return [];
      const before = Math.max(source.lastIndexOf('|', colon), source.lastIndexOf('[', colon));
      return [{ start: Math.max(before, span.start) + 1, end: colon }];
    }),
  );
}

function scanOf({ source, names, agreement }: Snapshot, { start, end }: Span): Scan {
  const words: Flat = flat(wordsOf(source, start, end), agreement.space.all);
  return new Scan(words, names);
}
