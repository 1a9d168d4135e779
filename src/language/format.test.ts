import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../test/support/show-document.ts';
import { anyText, treatyLike } from '../../test/support/treaty-like.ts';
import { formatDocument, layOut } from './format.ts';

function format(source: string): string {
  return formatDocument(documentOf(source));
}

const ninety = 'word '.repeat(18);

describe('layout', () => {
  test.each([
    ['', ''],
    [' \n\n', ''],
    ['Parties:  A;\n   B.   Places: C.', 'Parties: A; B. Places: C.\n'],
    [
      'Parties: A;B.\nPlaces: C.\n\n\n\nDay 1: signature.',
      'Parties: A;B.\nPlaces: C.\n\nDay 1: signature.\n',
    ],
    ['Parties: A.\n1.1 A  leaves.', 'Parties: A.\n\n1.1 A leaves.\n'],
    ['1.1 A leaves.\nArticle  2.  B\n2.1 B leaves.', '1.1 A leaves.\n\nArticle 2. B\n\n2.1 B leaves.\n'],
    ['1.1 A leaves.\n1.2 B leaves.', '1.1 A leaves.\n1.2 B leaves.\n'],
    ['1.1 A leaves.\n\n\n1.2 B leaves.', '1.1 A leaves.\n\n1.2 B leaves.\n'],
    ['1.1 A leaves\n\n1.2 B leaves.', '1.1 A leaves\n\n1.2 B leaves.\n'],
    ['1.1 Do: (a) x; (b) y. Stop.', '1.1 Do:\n    (a) x;\n    (b) y. Stop.\n'],
    ['1.1 Do: (a) x; [(b) y;] (c) z.', '1.1 Do:\n    (a) x;\n    [(b) y;]\n    (c) z.\n'],
    [
      '1.1 Do: (a) x; [(b) y; | (b) v; (c) w;] (d) z.',
      '1.1 Do:\n    (a) x;\n    [(b) y; | (b) v; (c) w;]\n    (d) z.\n',
    ],
    ['1.1 Do: (a) x [; (b) y].', '1.1 Do:\n    (a) x [; (b) y].\n'],
    ['1.1 “Do” the Parties’ will.', '1.1 "Do" the Parties\' will.\n'],
    ['1.1 A \\[sic\\] leaves [ by day 5|by day 6 ].', '1.1 A \\[sic\\] leaves [ by day 5|by day 6 ].\n'],
    ['1.1 A\u00a0leaves.', '1.1 A\u00a0leaves.\n'],
    ['1.1 A leaves.\r\n1.2  B leaves.', '1.1 A leaves.\r\n1.2 B leaves.\r\n'],
    ['1.1 A.\nNote:  x. B stays.', '1.1 A.\nNote: x.\n\nB stays.\n'],
    ['Signatures\n\n  For A:   ____  \n  For B:   ____', 'Signatures\n\n  For A:   ____\n  For B:   ____\n'],
    ['1.1 A [broken   text.', '1.1 A [broken   text.\n'],
    [`1.1 A ${ninety}five, six and seven.`, `1.1 A ${ninety}five,\n    six and seven.\n`],
    [`1.1 A ${ninety}five six and seven.`, `1.1 A ${ninety}five six and\n    seven.\n`],
    [
      `1.1 Do: (a) ${ninety}five, six and seven.`,
      `1.1 Do:\n    (a) ${ninety}five,\n        six and seven.\n`,
    ],
    [`Parties: ${ninety}five; six and seven.`, `Parties: ${ninety}five;\n    six and seven.\n`],
    [`Article 1\n\n${ninety}five six seven eight.`, `Article 1\n\n${ninety}five six seven\neight.\n`],
  ])('%j', (source, laidOut) => {
    expect(format(source)).toBe(laidOut);
  });

  test.each([
    `1.1 A ${ninety}it is done. 600 Trucks shall pass.`,
    `1.1 A ${ninety}it is done. Article 5. The rest.`,
    `1.1 A ${ninety}it is called Note: nothing.`,
    `1.1 A ${ninety}it is called Parties: nothing.`,
    `1.1 A ${ninety}it is done. [600 Trucks pass.]`,
    `Terms: "x" means ${ninety}a thing. That is all; y.`,
  ])('breaks no line where the next would mean something else: %#', (source) => {
    const text = format(source);
    expect(text.split('\n').length).toBeGreaterThan(2);
    expect(text).toBe(layOut(documentOf(source)));
  });
});

/** A text without white space, its quotation marks straight. */
function letters(text: string): string {
  return text.replace(/\s+/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

describe('every text', () => {
  test('laid out twice is as laid out once, and no word is changed', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = format(source);
        expect(letters(once)).toBe(letters(source));
        expect(format(once)).toBe(once);
      }),
      { numRuns: 600 },
    );
  });

  test('that is made of what agreements are made of can be laid out', () => {
    fc.assert(
      fc.property(treatyLike, (source) => {
        expect(format(source)).toBe(layOut(documentOf(source)));
      }),
      { numRuns: 600 },
    );
  });
});
