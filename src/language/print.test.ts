import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../../test/support/show-document.ts';
import { anyText } from '../../test/support/treaty-like.ts';
import { printDocument } from './print.ts';

test('every text is printed back to the letter', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      expect(printDocument(documentOf(source))).toBe(source);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['', ''],
  ['\ufeffParties: A;\r\n\tB.\r\n\r\n1.1\u00a0A  leaves.\r\n', ''],
  ['cafe\u0301 \u200f.\u00ad\n\n\n', ''],
])('%j', (source) => {
  expect(printDocument(documentOf(source))).toBe(source);
});
