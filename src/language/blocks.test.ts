import { describe, expect, test } from 'vitest';
import { showBlocks } from '../../test/support/show-document.ts';

const header = 'Parties: Northland; Southern League.\n';

/** The blocks of a body that stands after a header. */
function body(text: string): string[] {
  return showBlocks(`${header}\n${text}`).slice(1);
}

describe('numbers of provisions', () => {
  test.each([
    ['2.1 Northland leaves.', '2.1'],
    ['7 Northland leaves.', '7'],
    ['7.2.1 Northland leaves.', '7.2.1'],
    ['7 bis Northland leaves.', '7 bis'],
    ['7bis Northland leaves.', '7bis'],
    ['7.1 ter Northland leaves.', '7.1 ter'],
    ['II.3 Northland leaves.', 'II.3'],
    ['1. Northland leaves.', '1'],
    ['2.1. Northland leaves.', '2.1'],
    ['(1) Northland leaves.', '1'],
    ['1) Northland leaves.', '1'],
    ['(2.1) Northland leaves.', '2.1'],
    ['2.1 [Northland] leaves.', '2.1'],
    ['2.1 \\[sic\\] leaves.', '2.1'],
    ['2.1 "Northland" leaves.', '2.1'],
    ['2.1 “Northland” leaves.', '2.1'],
    ['2.1 2.2 cannot be undone.', '2.1'],
    ['2.1 Provision 2.2 cannot be undone.', '2.1'],
    ['2.1 if 1.1 is breached, Northland leaves.', '2.1'],
    ['2.1 צפון עוזב.', '2.1'],
    ['\u200f2.1 \u200fצפון עוזב.', '2.1'],
    ['2.1 ينسحب الطرف.', '2.1'],
    ['2.1\tNorthland leaves.', '2.1'],
    ['2.1\u00a0Northland leaves.', '2.1'],
    ['2.1\nNorthland leaves.', '2.1'],
    ['   2.1 Northland leaves.', '2.1'],
    ['2.1 Élan leaves.', '2.1'],
  ])('%j', (text, label) => {
    expect(body(text)[0]?.split(' / ')[0]).toBe(label);
  });
});

describe('no numbers', () => {
  test.each([
    '31 October 1992 is the day.',
    '5 May is the day.',
    '12 Sept. is the day.',
    '2.1(a) is performed.',
    '2.1 is performed.',
    '2.1 are performed.',
    '2.1 cannot be undone.',
    '2.1 takes 2 days.',
    '2.1 and 2.2 are performed.',
    '2.1 or 2.2 is breached.',
    '2.1, 2.2 and 2.3 are performed.',
    '2.5 km are free.',
    '2.5 MW are free.',
    '600 trucks pass.',
    '(a) Northland leaves.',
    '04:00 Northland time.',
    '1,200 Trucks pass.',
    '2.1',
    '2.1\n\nNorthland leaves.',
  ])('%j', (text) => {
    expect(body(text)[0]?.split(' / ')[0]).toBe('¶');
  });

  test.each([
    'Northland leaves after\n2.1 Southern League returns.',
    'Northland leaves under Art.\n2.1 Southern League returns.',
    'Northland leaves under No.\n5 Southern League returns.',
    'Northland leaves within\n1. Southern League returns.',
  ])('inside a sentence: %j', (text) => {
    expect(body(`1.1 ${text}`)).toHaveLength(1);
  });
});

describe('where provisions end', () => {
  test.each([
    ['1.1 A leaves.\n1.2 B leaves.', ['1.1 / A leaves.', '1.2 / B leaves.']],
    ['1.1 A leaves.\r\n1.2 B leaves.', ['1.1 / A leaves.', '1.2 / B leaves.']],
    ['1.1 A leaves.\r1.2 B leaves.', ['1.1 / A leaves.', '1.2 / B leaves.']],
    ['1.1 A leaves\n\n1.2 B leaves', ['1.1 / A leaves', '1.2 / B leaves']],
    ['1.1 A leaves to Line A.\n1.2 B leaves.', ['1.1 / A leaves to Line A.', '1.2 / B leaves.']],
    ['1.1 A tells the U.N.\n1.2 B leaves.', ['1.1 / A tells the U.N.', '1.2 / B leaves.']],
    ['1.1 A leaves (at once.)\n1.2 B leaves.', ['1.1 / A leaves (at once.)', '1.2 / B leaves.']],
    ['1.1 A leaves. B stays.\nC waits.', ['1.1 / A leaves. / B stays. / C waits.']],
    ['1.1 A leaves.\n\nB stays.\n\nC waits.', ['1.1 / A leaves.', '¶ / B stays.', '¶ / C waits.']],
    ['1.1 A leaves:\n\n(a) soon;\n\n(b) late.', ['1.1 / A leaves: (a) soon; (b) late.']],
    ['1.1 A leaves,\n\nand B too.', ['1.1 / A leaves, and B too.']],
    ['1.1 A leaves\n\nB stays.', ['1.1 / A leaves', '¶ / B stays.']],
    ['[1.1 A leaves.\n\n| 1.1 B leaves.\n\n]', ['1.1 / [1.1 A leaves. | 1.1 B leaves. ]']],
    ['12\n\n1.1 A leaves.', ['inoperative / 12', '1.1 / A leaves.']],
    ['1.1 A leaves.\n\n12\n\nArticle 2. B', ['1.1 / A leaves.', '¶ / 12', '# article 2: B']],
  ])('%j', (text, blocks) => {
    expect(body(text)).toEqual(blocks);
  });
});

describe('headings', () => {
  test.each([
    ['Article 1. Releases', '# article 1: Releases'],
    ['ARTICLE 1: RELEASES', '# article 1: RELEASES'],
    ['Article 1 - Releases', '# article 1: Releases'],
    ['Article 1 – Releases', '# article 1: Releases'],
    ['Article 1 (Releases)', '# article 1: (Releases)'],
    ['Article 1', '# article 1'],
    ['Article 1.', '# article 1'],
    ['Article 1 bis. Releases', '# article 1 bis: Releases'],
    ['Article IV. Releases', '# article iv: Releases'],
    ['Section 3. Trucks', '# section 3: Trucks'],
    ['Section 2.1. Trucks', '# section 2.1: Trucks'],
    ['Chapter 1. Trucks', '# chapter 1: Trucks'],
    ['Annex A. Maps', '# annex a: Maps'],
    ['Annex', '# annex'],
    ['Annex: Maps', '# annex: Maps'],
    ['Part I. Trucks', '# part i: Trucks'],
    ['Preamble', '# preamble'],
    ['PREAMBLE:', '# preamble'],
    ['Signatures', '# signatures'],
  ])('%j', (text, heading) => {
    expect(body(`${text}\n\nA leaves.`)[0]).toBe(heading);
    expect(body(`1.1 A leaves.\n${text}\n2.1 B leaves.`)[1]).toBe(heading);
  });

  test.each([
    'Article 2 is performed.',
    'Article 2, as agreed.',
    'Article 2 shall prevail.',
    'Articles 2 and 3 prevail.',
    'Part of it leaves.',
    'Annexes follow.',
    'Annex maps are drawn.',
    'Preamble words bind nobody.',
    'Signature follows.',
  ])('none: %j', (text) => {
    expect(body(`1.1 A leaves.\n\n${text}`)[1]).toBe(`¶ / ${text}`);
  });

  test('inside a sentence it is a reference', () => {
    expect(body('1.1 A leaves under\nArticle 2. B stays.')).toHaveLength(1);
  });

  test('a sentence behind the number is a paragraph', () => {
    expect(body('Article 2. A shall leave.')).toEqual(['# article 2', '¶ / A shall leave.']);
    expect(body('Article 2. A shall leave\nby day 5.')).toEqual([
      '# article 2',
      '¶ / A shall leave by day 5.',
    ]);
    expect(body('Article 2. Releases\nA shall leave.')).toEqual([
      '# article 2: Releases',
      '¶ / A shall leave.',
    ]);
  });

  test('stand under the annex, part or chapter above', () => {
    const text =
      'Part I\nChapter 1\nArticle 1\nChapter 2\nArticle 2\nAnnex A\nArticle 1\nArticle 3\nSignatures\n';
    expect(body(text)).toEqual([
      '# part i',
      '# chapter 1 < part i',
      '# article 1 < chapter 1',
      '# chapter 2 < part i',
      '# article 2 < chapter 2',
      '# annex a',
      '# annex a article 1 < annex a',
      '# article 3 < annex a',
      '# signatures < annex a',
    ]);
  });

  test('of sections and articles, the first to come holds the other', () => {
    expect(body('Article 1\nSection 1\nSection 2\nArticle 2\nSection 1')).toEqual([
      '# article 1',
      '# section 1 < article 1',
      '# section 2 < article 1',
      '# article 2',
      '# article 2 section 1 < article 2',
    ]);
    expect(body('Section 1\nArticle 1\nArticle 2\nSection 2\nArticle 3')).toEqual([
      '# section 1',
      '# article 1 < section 1',
      '# article 2 < section 1',
      '# section 2',
      '# article 3 < section 2',
    ]);
  });
});

describe('what is not operative', () => {
  test('under a preamble and under signatures, until the next heading', () => {
    expect(
      body('Preamble\nA hopes.\n\nArticle 1\n1.1 A leaves.\nSignatures\nFor A\n\nAnnex\nB leaves.'),
    ).toEqual([
      '# preamble',
      'inoperative / A hopes.',
      '# article 1',
      '1.1 / A leaves.',
      '# signatures',
      'inoperative / For A',
      '# annex',
      '¶ / B leaves.',
    ]);
  });

  test('before the first number or heading, where there is one', () => {
    expect(
      showBlocks('A TRUCE\n\nA and B,\nhoping,\n\nParties: A; B.\nhave agreed:\n\n1. A leaves.'),
    ).toEqual([
      'inoperative / A TRUCE',
      'inoperative / A and B, hoping,',
      'Parties = A; B',
      'inoperative / have agreed:',
      '1 / A leaves.',
    ]);
    expect(body('A leaves.\n\nB leaves.')).toEqual(['¶ / A leaves.', '¶ / B leaves.']);
  });

  test.each([
    ['1.1 A leaves.\nNote: B waits. C stays.', ['1.1 / A leaves.', 'note / B waits.', '¶ / C stays.']],
    ['Purpose: 1.1 is performed.\n1.1 A leaves.', ['purpose / 1.1 is performed.', '1.1 / A leaves.']],
    ['concern : 1.1 is\nbreached.\n1.1 A leaves.', ['concern / 1.1 is breached.', '1.1 / A leaves.']],
    ['Note: B\nwaits\n\n1.1 A leaves.', ['note / B waits', '1.1 / A leaves.']],
    ['1.1 A notes: Note: this.', ['1.1 / A notes: Note: this.']],
    ['Note:', ['note']],
    ['Note: B waits [soon.] C stays.', ['note / B waits [soon.]', '¶ / C stays.']],
  ])('%j', (text, blocks) => {
    expect(body(text)).toEqual(blocks);
  });
});

describe('header entries', () => {
  test.each([
    ['Agreement: A truce.', ['Agreement = A truce']],
    ['Parties: A; B.\nMediators: C.', ['Parties = A; B', 'Mediators = C']],
    ['Parties: A;\n  B.\nMediators: C.', ['Parties = A; B', 'Mediators = C']],
    ['Parties: A; B\nMediators: C', ['Parties = A; B', 'Mediators = C']],
    ['Parties: A; B\n\nhello', ['Parties = A; B', '¶ / hello']],
    ['Terms: "x" means y. It is z;\n"w" means v.', ['Terms = "x" means y. It is z; "w" means v']],
    ['day 0 : entry into force.', ['day 0 = entry into force']],
    ['Clock A: signature.', ['Clock A = signature']],
    ['Phase 1 (Truce): 60 days.', ['Phase 1 (Truce) = 60 days']],
    ['Phase II: 60 days.', ['Phase II = 60 days']],
    ['Entry into force: 27 November 2024.', ['Entry into force = 27 November 2024']],
    ['Signature: 2024-11-27.', ['Signature = 2024-11-27']],
    ['Working week: Sunday to Thursday.', ['Working week = Sunday to Thursday']],
    ['Holidays: 1 May 2024;\n2 June 2024.', ['Holidays = 1 May 2024; 2 June 2024']],
    ['Witnesses: A.\nOthers: B.\nBodies: C.', ['Witnesses = A', 'Others = B', 'Bodies = C']],
    ['Guarantors: D.\nMonitors: E.\nEvents: g.', ['Guarantors = D', 'Monitors = E', 'Events = g']],
    ['Monitors: Force of the U.N.\nPlaces: F.', ['Monitors = Force of the U.N.', 'Places = F']],
    ['Places: Line A.', ['Places = Line A']],
    ['Phase 1 follows: 60 days.', ['¶ / Phase 1 follows: 60 days.']],
    ['Partners: A; B.\nParties: C.', ['¶ / Partners: A; B.', 'Parties = C']],
    ['Parties: A.\n1. B leaves.\nParties: C.', ['Parties = A', '1 / B leaves. / Parties: C.']],
    [
      'Phase 1: [60 | 90] days from day 1.',
      ['Phase 1 = Phase 1A: 60 days from day 1 | Phase 1B: 90 days from day 1'],
    ],
    ['[Phase 2: 9 days.]', ['Phase 2 = Phase 2A: 9 days']],
    ['Parties: A[; B].', ['Parties = PartiesA: A; B | Partiesnone: A']],
  ])('%j', (text, blocks) => {
    expect(showBlocks(text)).toEqual(blocks);
  });
});

test('nothing comes of nothing', () => {
  for (const text of ['', ' ', '\n\n', '\ufeff', '\t\r\n \u00a0', '\u200f\n'])
    expect(showBlocks(text)).toEqual([]);
});

test('a byte order mark is white space', () => {
  expect(showBlocks('\ufeffParties: A; B.\n1.1 A leaves.')).toEqual(['Parties = A; B', '1.1 / A leaves.']);
});
