import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { directionAt } from './paragraph-direction.ts';

test.each<[string, readonly (string | null)[]]>([
  ['1.1 Highland shall rest.', ['ltr']],
  ['1.1 تلتزم الأطراف بذلك.', ['rtl']],
  ['1.1 הצדדים ינוחו.', ['rtl']],
  ['', [null]],
  ['1.1', [null]],
  // What goes on from a line runs as that line does, whatever it begins with.
  ['1.1 Highland shall leave\n    نص بالعربية by day 3.', ['ltr', 'ltr']],
  ['1.1 تلتزم\nHighland بذلك.', ['rtl', 'rtl']],
  ['Parties: Highland.\nأطراف: جبل.', ['ltr', 'rtl']],
  ['1.1 تلتزم\n(a) Highland\n\nHighland', ['rtl', 'ltr', null, 'ltr']],
])('%j runs %j', (words, expected) => {
  const doc = Text.of(words.split('\n'));
  expect(expected.map((_, index) => directionAt(doc, index + 1))).toEqual(expected);
});
