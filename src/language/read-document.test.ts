import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, showBlocks, showSentence } from '../../test/support/show-document.ts';
import { anyText } from '../../test/support/treaty-like.ts';
import type { Span } from '../base/span.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type Document, type Flat, spanIn } from './document.ts';
import { blockSpans } from './print.ts';
import { readDocument } from './read-document.ts';

const example = `Agreement: Sixty-day truce.
Parties: Northland; Southern League.
Monitors: Red Cross (ICRC);
    Joint Mechanism = Northland, Southern League.
Places: Line A.
Day 1: entry into force.
Phase 1 (Truce): 60 days from day 1.

Article 1. Cessation of hostilities

1.1 Each party shall suspend fire throughout Phase 1,
    verified by the Joint Mechanism in 24 hours.
1.2 If 1.1 is breached, the Parties shall meet within 24 hours.

Article 2. Releases

2.1 Southern League shall release hostages within 5 days:
    (a) 8 on day 1;
    (b) 2 on day 50.
2.2 Northland shall leave [Southern League: by day 60 | Northland: by day 30],
    to Line A.
2.3 Provision 2.1 cannot be undone.
`;

describe('a whole agreement', () => {
  test('is cut into entries, headings and provisions', () => {
    expect(showBlocks(example)).toEqual([
      'Agreement = Sixty-day truce',
      'Parties = Northland; Southern League',
      'Monitors = Red Cross (ICRC); Joint Mechanism = Northland, Southern League',
      'Places = Line A',
      'Day 1 = entry into force',
      'Phase 1 (Truce) = 60 days from day 1',
      '# article 1: Cessation of hostilities',
      '1.1 / Each party shall suspend fire throughout Phase 1, verified by the Joint Mechanism in 24 hours.',
      '1.2 / If 1.1 is breached, the Parties shall meet within 24 hours.',
      '# article 2: Releases',
      '2.1 / Southern League shall release hostages within 5 days: (a) 8 on day 1; (b) 2 on day 50.',
      '2.2 / Northland shall leave [Southern League: by day 60 | Northland: by day 30], to Line A.',
      '2.3 / Provision 2.1 cannot be undone.',
    ]);
  });

  test('its sentences are cut into stages and variants', () => {
    const document = documentOf(example);
    const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const shown = sentences.map((sentence) => showSentence(document, sentence));
    expect(shown.slice(2, 4)).toEqual([
      [['Southern League shall release hostages within 5 days:'], ['(a) 8 on day 1;'], ['(b) 2 on day 50.']],
      [
        [
          '2.2A: Northland shall leave by day 60, to Line A.',
          '2.2B: Northland shall leave by day 30, to Line A.',
        ],
      ],
    ]);
    expect(example.slice(0, document.headerEnd).endsWith('60 days from day 1.')).toBe(true);
  });

  test('reads the same with the line ends of other systems', () => {
    for (const lineBreak of ['\r\n', '\r', '\u2028']) {
      expect(showBlocks(example.replaceAll('\n', lineBreak))).toEqual(showBlocks(example));
    }
  });

  test('is refused when it is far too long', () => {
    const result = readDocument(' '.repeat(64 * 1024 * 1024 + 1));
    expect(result.ok ? '' : result.error.code).toBe('text-too-long');
  });
});

function flatsOf(document: Document): readonly Flat[] {
  return [
    ...document.header.flatMap(({ variants }) => variants),
    ...document.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces.flat())),
  ];
}

function expectOrdered(spans: readonly Span[], within: Span): void {
  let at = within.start;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = start;
  }
  expect(at).toBeLessThanOrEqual(within.end);
}

function expectPartition(document: Document, variants: readonly Flat[], all: ReadingSet): void {
  const { space } = document;
  let covered = space.none;
  for (const { readings } of variants) {
    expect(space.and(covered, readings)).toBe(space.none);
    covered = space.or(covered, readings);
  }
  expect(covered).toBe(all);
}

/** Flat words come from the source, in its order; a mark that was supplied stands for a bracket's end. */
function expectMapped({ source }: Document, { text, runs }: Flat): void {
  let at = 0;
  let offset = 0;
  for (const run of runs) {
    expect(run.at).toBe(at);
    expect(run.source).toBeGreaterThanOrEqual(offset);
    expect([text.slice(run.at, run.at + run.length), text.charAt(run.at).replace(/[.;]/, ']')]).toContain(
      source.slice(run.source, run.source + run.length),
    );
    at += run.length;
    offset = run.source + run.length;
  }
  expect(at).toBe(text.length);
}

/** How many times to try; a few thousand more were tried by hand. */
const numRuns = 400;

describe('every text', () => {
  test('is covered by blocks in order, and nothing but white space lies between', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = documentOf(source);
        let at = 0;
        for (const { start, end } of blockSpans(document)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(source.slice(at, start)).toMatch(/^[\s\p{Cf}.:–—-]*$/u);
          at = end;
        }
        expect(source.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns },
    );
  });

  test('has sentences, stages and labels inside their paragraphs, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = documentOf(source);
        for (const { span, labelSpan, label, sentences } of document.paragraphs) {
          expectOrdered([labelSpan], span);
          expectOrdered(
            sentences.map((sentence) => sentence.span),
            span,
          );
          expect(source.slice(labelSpan.start, labelSpan.end)).toBe(label ?? '');
          for (const sentence of sentences) expect(sentence.span.end).toBeLessThanOrEqual(span.end);
        }
        for (const { key, keySpan } of document.header)
          expect(source.slice(keySpan.start, keySpan.end)).toBe(key);
      }),
      { numRuns },
    );
  });

  test('has variants whose readings are disjoint and together all of the paragraph', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = documentOf(source);
        for (const { readings, sentences } of document.paragraphs) {
          for (const piece of sentences.flatMap(({ pieces }) => pieces))
            expectPartition(document, piece, readings);
        }
      }),
      { numRuns },
    );
  });

  test('has flat texts that map to equal letters of the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = documentOf(source);
        for (const flat of flatsOf(document)) expectMapped(document, flat);
      }),
      { numRuns },
    );
  });

  test('has spans of flat texts that are inside the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const flat of flatsOf(documentOf(source))) {
          const { start, end } = spanIn(flat, 0, flat.text.length);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns },
    );
  });

  test('has brackets with as many alternatives as the space of readings says', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { brackets, space } = documentOf(source);
        expect(brackets.map(({ alternatives }) => alternatives.length)).toEqual(space.sizes);
        expect(new Set(brackets.map(({ id }) => id)).size).toBe(brackets.length);
        for (const { span } of brackets) expect(source.slice(span.start, span.end)).toMatch(/^\[.*\]$/s);
      }),
      { numRuns },
    );
  });

  test('has flat texts without white space at their edges', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const { text } of flatsOf(documentOf(source))) expect(text).toBe(text.trim());
      }),
      { numRuns },
    );
  });
});
