import { expect, test } from 'vitest';
import { proposeDraft } from './propose.ts';

/** The body of the draft of a text, one line a paragraph, stages in it. */
function body(source: string): readonly string[] {
  const made = proposeDraft(source);
  if (!made.ok) return [made.error.message];
  const lines = made.value.text.replace(/\n {4,}/g, ' ').split('\n');
  return lines.filter(
    (line) => line !== '' && !/^(?:Agreement|Parties|Others|Places|Note|Day 1):/.test(line),
  );
}

test.each([
  [
    'numbers that begin anew, a list as stages, a list inside of it as words',
    'ARTICLE 1\nTalks\n\n1. A shall:\n(a) go;\n(b) see:\n(i) one;\n(ii) two;\n(c) come.\n2. B shall go.',
    ['Article 1. Talks', '1.1 A shall: (a) go; (b) see: i) one; ii) two; (c) come.', '1.2 B shall go.'],
  ],
  [
    'a list without a colon is no stages',
    'Article 1\n\n1. A shall\n(a) go;\n(b) come.',
    ['Article 1', '1.1 A shall a) go; b) come.'],
  ],
  [
    'items that are sentences are provisions',
    'Article 1\n\n1. These rules hold:\n(a) A shall go.\n(b) B shall go.',
    ['Article 1', '1.1 These rules hold:', '1.1.1 A shall go.', '1.1.2 B shall go.'],
  ],
  [
    'paragraphs without numbers get some',
    'Article 4\n\nA shall go.\n\nB shall go.',
    ['Article 4', '4.1 A shall go.', '4.2 B shall go.'],
  ],
  [
    'numbers that run on stay',
    'Section I - Talks\n\n1. A shall go.\n2. B shall go.\n\nSection II - More\n\n3. A shall talk.',
    ['Section 1. Talks', '1 A shall go.', '2 B shall go.', 'Section 2. More', '3 A shall talk.'],
  ],
  [
    'articles that begin anew in each chapter have its number before theirs',
    'Chapter I\n\nArticle 1\n\n1. A shall go.\n\nChapter II\n\nArticle 1\n\n1. B shall go.',
    ['Chapter 1', 'Article 1', '1.1.1 A shall go.', 'Chapter 2', 'Article 1', '2.1.1 B shall go.'],
  ],
  [
    'capitals behind a number are a heading',
    'I. TALKS\n\n1. A shall go.\n\nII. MORE TALKS\n\n1. B shall go.',
    ['Section 1. TALKS', '1.1 A shall go.', 'Section 2. MORE TALKS', '2.1 B shall go.'],
  ],
  [
    'a sentence behind its number is no title',
    'Article 1. A shall go by day 5.\n\nArticle 2. B shall stay.',
    ['Article 1', '1.1 A shall go by day 5.', 'Article 2', '2.1 B shall stay.'],
  ],
  [
    'paragraphs alone keep their numbers, and what introduces them stays out of force',
    'Truce\n\nThe two sides agree:\n\n1. A shall go.\n\n2. B shall go.',
    ['The two sides agree:', '1 A shall go.', '2 B shall go.'],
  ],
  [
    'an annex has numbers of its own',
    'Article 1\n\n1. A shall go.\n\nDone at Tavor on 3 May 2021.\n\nAnnex A\n\n1. A shall go to Tavor.',
    [
      'Article 1',
      '1.1 A shall go.',
      'Signatures',
      'Done at Tavor on 3 May 2021.',
      'Annex A',
      'I.1 A shall go to Tavor.',
    ],
  ],
  [
    'marks in square brackets are letters, open text is a bracket',
    'Article 1\n\n1. A shall go [by day 5] in peace [sic] [1] now.',
    ['Article 1', '1.1 A shall go [by day 5] in peace \\[sic\\] \\[1\\] now.'],
  ],
  [
    'a bracket without its other is a letter',
    'Article 1\n\n1. A shall [go.',
    ['Article 1', '1.1 A shall \\[go.'],
  ],
])('%s', (_, source, wanted) => {
  expect(body(source).filter((line) => !line.startsWith('Signature:'))).toEqual(wanted);
});
