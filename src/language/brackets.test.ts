import { describe, expect, test } from 'vitest';
import { documentOf, showFlat, showReadings, showSentence } from '../../test/support/show-document.ts';
import { letterOf } from './brackets.ts';

const header = 'Parties: Northland; Southern League (SL); US.\nMediators: Lake Federation.\n\n';

/** The variants of each piece of each sentence of `2.1` and the words given. */
function variants(text: string): string[] {
  const document = documentOf(`${header}2.1 ${text}`);
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) =>
      showSentence(document, sentence)
        .map((piece) => piece.map((flat) => flat.replaceAll('2.1#', '#').replaceAll('2.1', '')).join(' | '))
        .join(' / '),
    ),
  );
}

/** The words alone of each variant. */
function words(text: string): string[] {
  const document = documentOf(`${header}2.1 ${text}`);
  return document.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.map((flat) => flat.text))),
  );
}

describe('alternatives', () => {
  test.each([
    ['Leave [by day 5 | by day 6].', ['A: Leave by day 5. | B: Leave by day 6.']],
    ['Leave [by day 5].', ['A: Leave by day 5. | none: Leave.']],
    ['Leave [by day 5|by day 6|by day 7].', ['A: Leave by day 5. | B: Leave by day 6. | C: Leave by day 7.']],
    ['Leave [Northland: by day 5 | SL: by day 6].', ['A: Leave by day 5. | B: Leave by day 6.']],
    ['Leave [the Mediators: by day 5].', ['A: Leave by day 5. | none: Leave.']],
    ['Leave [Northland, Southern League: by day 5].', ['A: Leave by day 5. | none: Leave.']],
    ['Leave [northland and the southern league: by day 5].', ['A: Leave by day 5. | none: Leave.']],
    ['Leave [Eastland: by day 5].', ['A: Leave Eastland: by day 5. | none: Leave.']],
    ['Leave [us: by day 5].', ['A: Leave us: by day 5. | none: Leave.']],
    ['Leave [US: by day 5].', ['A: Leave by day 5. | none: Leave.']],
    ['Leave \\[by day 5\\].', ['Leave [by day 5].']],
    ['Leave [by \\[day\\] 5].', ['A: Leave by [day] 5. | none: Leave.']],
    ['[Leave | Return].', ['A: Leave. | B: Return.']],
    [
      '[Go | Stay] by [day 5 | day 6].',
      ['A & #2A: Go by day 5. | A & #2B: Go by day 6. | B & #2A: Stay by day 5. | B & #2B: Stay by day 6.'],
    ],
    ['Leave | return.', ['Leave | return.']],
    ['Free the hostage[s].', ['A: Free the hostages. | none: Free the hostage.']],
  ])('%s', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });
});

describe('spaces, commas and full stops around the chosen words', () => {
  test.each([
    ['Leave [by day 5] now.', ['Leave by day 5 now.', 'Leave now.']],
    ['Leave [ by day 5 ] now.', ['Leave by day 5 now.', 'Leave now.']],
    ['Leave[ by day 5] now.', ['Leave by day 5 now.', 'Leave now.']],
    ['Leave [by day 5 ]now.', ['Leave by day 5 now.', 'Leave now.']],
    ['Leave [ by day 5 | by day 6 ], now.', ['Leave by day 5, now.', 'Leave by day 6, now.']],
    ['Leave, [by day 5,] now.', ['Leave, by day 5, now.', 'Leave, now.']],
    ['Leave, [by day 5], now.', ['Leave, by day 5, now.', 'Leave, now.']],
    ['Leave [, by day 5,] now.', ['Leave, by day 5, now.', 'Leave now.']],
    ['Leave, [by day 5].', ['Leave, by day 5.', 'Leave.']],
    ['Leave [by day 5.]', ['Leave by day 5.', 'Leave.']],
    ['Leave [by day 5. | by day 6]', ['Leave by day 5.', 'Leave by day 6.']],
    ['Leave [by day 5. | by day 6.].', ['Leave by day 5.', 'Leave by day 6.']],
    ['[By day 5,] leave.', ['By day 5, leave.', 'leave.']],
    ['[By day 5], leave.', ['By day 5, leave.', 'leave.']],
    ['Leave, [by day 5.]', ['Leave, by day 5.', 'Leave.']],
    ['Tell the U.N. [by day 5].', ['Tell the U.N. by day 5.', 'Tell the U.N.']],
    ['Leave [Line A | Line B].', ['Leave Line A.', 'Leave Line B.']],
    ['[].', ['']],
    ['Leave [].', ['Leave.']],
    ['Leave [ | ].', ['Leave.']],
    ['Leave [by day 5 | ].', ['Leave by day 5.', 'Leave.']],
  ])('%s', (text, expected) => {
    expect(words(text).filter((each) => each !== '')).toEqual(expected.filter((each) => each !== ''));
  });
});

describe('sentences in brackets', () => {
  test.each([
    ['Leave. [Return.] Stay.', ['Leave.', 'A: Return. | none: ', 'Stay.']],
    ['Leave. [Return. | Wait.] Stay.', ['Leave.', 'A: Return. | B: Wait.', 'Stay.']],
    ['Leave. [Return. | Wait]. Stay.', ['Leave.', 'A: Return. | B: Wait.', 'Stay.']],
    ['Leave. [Return. | Wait. Sing.] Stay.', ['Leave.', 'A: Return. | B: Wait.', 'A:  | B: Sing.', 'Stay.']],
    [
      'Leave [by day 5. Return by day 6 | by day 7]. Stay.',
      ['A: Leave by day 5. | B: Leave by day 7.', 'A: Return by day 6. | B: ', 'Stay.'],
    ],
    ['Leave [by day 5.] Stay.', ['A: Leave by day 5. | none: Leave.', 'Stay.']],
    ['Leave [by day 5. | by day 6] Stay.', ['A: Leave by day 5. | B: Leave by day 6.', 'Stay.']],
    [
      'Take [approx. | about] 600 trucks. Stay.',
      ['A: Take approx. 600 trucks. | B: Take about 600 trucks.', 'Stay.'],
    ],
    ['Go to Line [A | B]. Stay.', ['A: Go to Line A. | B: Go to Line B.', 'Stay.']],
  ])('%s', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });
});

describe('stages', () => {
  test.each([
    ['Free them: (a) 8 now; (b) 2 then.', ['Free them: / (a) 8 now; / (b) 2 then.']],
    [
      'Free them: (a) 8; and (b) 2; then (c) 1. Stay.',
      ['Free them: / (a) 8; / and (b) 2; / then (c) 1.', 'Stay.'],
    ],
    ['Free them: (a) 8; stay; (b) 2.', ['Free them: / (a) 8; stay; / (b) 2.']],
    ['Free them: 8 now; (b) 2 then.', ['Free them: 8 now; (b) 2 then.']],
    ['After 2.1(a) or (b) free them; (c) 1.', ['After (a) or (b) free them; (c) 1.']],
    ['At 04:00 free them: (a) 8; (aa) 2.', ['At 04:00 free them: / (a) 8; / (aa) 2.']],
    ['Free them: (A) 8; (B) 2.', ['Free them: (A) 8; (B) 2.']],
    ['Free them: (a) 8 [now | soon]; (b) 2.', ['Free them: / A: (a) 8 now; | B: (a) 8 soon; / (b) 2.']],
    ['Free [all | some]: (a) 8; (b) 2.', ['A: Free all: | B: Free some: / (a) 8; / (b) 2.']],
    ['Free them: (a) 8; [(b) 2;] (c) 1.', ['Free them: / (a) 8; / A: (b) 2; | none:  / (c) 1.']],
    [
      'Free them: (a) 8; [(b) 2; | (b) 3; (c) 4;] (d) 1.',
      ['Free them: / (a) 8; / A: (b) 2; | B: (b) 3; / A:  | B: (c) 4; / (d) 1.'],
    ],
    ['Free them: (a) 8 [; (b) 2].', ['Free them: / A: (a) 8; | none: (a) 8. / A: (b) 2. | none: ']],
    ['Free them: (a) 8; [and (b) 2].', ['Free them: / (a) 8; / A: and (b) 2. | none: ']],
    ['Free them: [(a) 8; | (a) 7;] (b) 2.', ['Free them: / A: (a) 8; | B: (a) 7; / (b) 2.']],
    [
      'Free [8 now. | them: (a) 8; (b) 2.]',
      ['A: Free 8 now. | B: Free them: / A:  | B: (a) 8; / A:  | B: (b) 2.'],
    ],
    [
      'Free them: (a) 8; (b) [2 | 3. Stay].',
      ['Free them: / (a) 8; / A: (b) 2. | B: (b) 3.', 'A:  | B: Stay.'],
    ],
  ])('%s', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });
});

/** Paragraphs with the readings in which they are there, and their variants. */
function paragraphs(text: string): string[] {
  const document = documentOf(header + text);
  return document.paragraphs.map((paragraph) => {
    const { label, readings, sentences } = paragraph;
    const flats = sentences.flatMap(({ pieces }) => pieces.flat().map((each) => showFlat(document, each)));
    return `${label ?? '¶'} in ${showReadings(document, readings)} / ${flats.join(' / ')}`;
  });
}

describe('a whole provision in a bracket', () => {
  test.each([
    ['[2.4 Leave.]', ['2.4 in 2.4A / 2.4A: Leave.']],
    ['[2.4 Leave. Stay.]', ['2.4 in 2.4A / 2.4A: Leave. / 2.4A: Stay.']],
    ['[2.4 Leave. | 2.4 Stay.]', ['2.4 in  / 2.4A: Leave. / 2.4B: Stay.']],
    ['[\n2.4 Leave. |\n2.4 Stay.\n]', ['2.4 in  / 2.4A: Leave. / 2.4B: Stay.']],
    ['[2.4 Leave. | Stay.]', ['2.4 in  / 2.4A: Leave. / 2.4B: Stay.']],
    ['[Northland: 2.4 Leave. | SL: 2.4 Stay.]', ['2.4 in  / 2.4A: Leave. / 2.4B: Stay.']],
    ['[2.4 Leave. | ]', ['2.4 in 2.4A / 2.4A: Leave.']],
    ['[2.4 Leave]. [2.5 Stay].', ['2.4 in  / 2.4A: Leave. / 2.4none:  / 2.4#2A: 2.5 Stay. / 2.4#2none: ']],
    ['[2.4 Leave.]\n[2.5 Stay.]', ['2.4 in 2.4A / 2.4A: Leave.', '2.5 in 2.5A / 2.5A: Stay.']],
    ['[2.4 Leave.] Stay.', ['2.4 in  / 2.4A: Leave. / 2.4none:  / Stay.']],
    ['2.4 [Leave.]', ['2.4 in  / 2.4A: Leave. / 2.4none: ']],
    ['Article 1\n[Leave.]', ['¶ in ¶1A / ¶1A: Leave.']],
    ['[Purpose: 2.4 is performed.]', ['¶ in purposeA / purposeA: 2.4 is performed.']],
    ['[2.4 Free them: (a) 8; (b) 2.]', ['2.4 in 2.4A / 2.4A: Free them: / 2.4A: (a) 8; / 2.4A: (b) 2.']],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('ids', () => {
  test.each([
    ['2.1 Leave [A]. Stay [B].\n2.2 Leave [C].', '2.1 2.1#2 2.2'],
    ['2.1 Leave [A].\nAnnex A\n2.1 Leave [B].', '2.1 2.1#2'],
    ['Article 1\nLeave [A].\n\nLeave [B].', '¶1 ¶2'],
    ['Preamble\nHoping [A].\n\nSignatures\nFor [A]', 'preamble signatures'],
    ['2.1 Leave.\nNote: [a].\nNote: [b].', 'note note#2'],
    ['Hoping [A]\n\n1. Leave.', 'introduction'],
  ])('%j', (text, ids) => {
    expect(
      documentOf(header + text)
        .brackets.map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  test('in the header', () => {
    const text = 'Parties: A[; B]; [C].\nPhase 1  (Truce): [60 | 90] days.';
    expect(documentOf(text).brackets.map(({ id }) => id)).toEqual(['Parties', 'Parties#2', 'Phase 1']);
  });

  test('letters go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  test('an alternative keeps its proposers and words', () => {
    const [bracket] = documentOf(`${header}2.1 Leave [Northland, SL:  by day 5 | ].`).brackets;
    expect(bracket?.alternatives.map(({ letter, proposers, text }) => ({ letter, proposers, text }))).toEqual(
      [
        { letter: 'A', proposers: ['Northland', 'SL'], text: 'by day 5' },
        { letter: 'B', proposers: [], text: '' },
      ],
    );
  });
});

describe('defects', () => {
  test.each([
    ['2.1 Leave [by day 5. Stay.', 'unclosed', '[by day 5. Stay.'],
    ['2.1 Leave by day 5]. Stay.', 'unopened', ']'],
    ['2.1 Leave [by [day] 5]. Stay.', 'nested', '[day]'],
    ['2.1 Leave [by [day 5. Stay.', 'nested', '[day 5. Stay.'],
    [
      `2.1 Leave ${'[a | b] '.repeat(11)}now. Stay.`,
      'too many choices',
      `Leave ${'[a | b] '.repeat(11)}now.`,
    ],
    [`2.1 Leave [${'a|'.repeat(1024)}]. Stay.`, 'too many choices', `[${'a|'.repeat(1024)}]`],
  ])('%.40s: %s', (text, kind, place) => {
    const document = documentOf(header + text);
    const [paragraph] = document.paragraphs;
    expect(paragraph?.defect?.kind).toBe(kind);
    const { start, end } = paragraph?.defect?.span ?? { start: 0, end: 0 };
    expect(document.source.slice(start, end)).toBe(place);
    expect(document.brackets).toEqual([]);
    expect(paragraph?.sentences.at(-1)?.pieces[0]?.[0]?.text).toMatch(/Stay\.$/);
  });

  test('one paragraph does not spoil the next', () => {
    const document = documentOf(`${header}2.1 Leave [now.\n2.2 Stay [here | there].`);
    expect(document.paragraphs.map(({ defect }) => defect?.kind)).toEqual(['unclosed', undefined]);
    expect(document.brackets.map(({ id }) => id)).toEqual(['2.2']);
  });

  test('a header entry keeps its words', () => {
    const [line] = documentOf('Parties: A; [B.').header;
    expect([line?.defect?.kind, line?.variants[0]?.text]).toEqual(['unclosed', 'A; [B']);
  });

  test('ten brackets in one sentence are not too many', () => {
    const document = documentOf(`2.1 Leave ${'[a | b] '.repeat(10)}now.`);
    expect(document.paragraphs[0]?.sentences[0]?.pieces[0]).toHaveLength(1024);
  });
});
