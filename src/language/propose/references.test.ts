import { expect, test } from 'vitest';
import { proposeDraft } from './propose.ts';

const text = (words: string): string => `TRUCE

Article I

1. The Parties shall meet: (see below)
(a) in May;
(b) in June.

2. The Parties shall talk.

Article II

1. ${words}

2. The Parties shall sing.

3. The Parties shall dance:
(a) in May;
(b) in June.
`;

function rewritten(words: string): string {
  const made = proposeDraft(text(words));
  const draft = made.ok ? made.value.text : '';
  return /^2\.1 (.*(?:\n {4}.*)*)/m.exec(draft)?.[1]?.replace(/\s+/g, ' ') ?? draft;
}

test.each([
  ['Do as paragraph 2 says.', 'Do as 2.2 says.'],
  ['Do as paragraph 2 of this Article says.', 'Do as 2.2 says.'],
  ['Do as paragraph 2 of the present Article says.', 'Do as 2.2 says.'],
  ['Do as paragraph 2 of Article I says.', 'Do as 1.2 says.'],
  ['Do as Article I, paragraph 2, says.', 'Do as 1.2, says.'],
  ['Do as Article I (2) says.', 'Do as 1.2 says.'],
  ['Do as Article 1.2 says.', 'Do as 1.2 says.'],
  ['Do as Articles 1.2 and 2.2 say.', 'Do as 1.2 and 2.2 say.'],
  ['Do as paragraphs 2 and 3 say.', 'Do as 2.2 and 2.3 say.'],
  ['Do as paragraph 3 (b) says.', 'Do as 2.3(b) says.'],
  ['Do as paragraph 3 b) of this Article says.', 'Do as 2.3(b) says.'],
  ['Do as Article 2(3)(a) says.', 'Do as 2.3(a) says.'],
  ['Do as Article I says.', 'Do as Article 1 says.'],
  ['Do as Articles I and II say.', 'Do as Articles 1 and 2 say.'],
])('%s becomes: %s', (words, wanted) => {
  expect(rewritten(words)).toBe(wanted);
});

test.each([
  'Do as paragraph 2 of the Charter says.',
  'Do as paragraphs 2 and 3 of the Charter say.',
  'Do as paragraph 2 of Article I of the Charter says.',
  'Do as Article I(2) of the Charter says.',
  'Do as Article 1.2 of the Charter says.',
  'Do as Articles I and II of the Charter say.',
  'Do as Article II of the Charter says.',
  'Do as paragraph 7 says.',
  'Do as paragraph 12 says.',
  'Do as paragraphs 2 and 9 say.',
  'Do as paragraph 3 (c) says.',
  'Do as Article IX says.',
  'Do as Article 4(2) says.',
  'Do as resolution 4711 (2006), paragraph 2, says.',
  'Do as the Port Convention, Article 2(2), says.',
  'Do as resolution 1701, paragraph 2 of annex B, says.',
])('left as it is: %s', (words) => {
  expect(rewritten(words)).toBe(words);
});
