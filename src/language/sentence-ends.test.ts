import { describe, expect, test } from 'vitest';
import { skipSpace } from './characters.ts';
import { DeclaredNames } from './declared-names.ts';
import { sentenceEnd } from './sentence-ends.ts';

function declared(): DeclaredNames {
  const names = new DeclaredNames();
  names.add('Parties', 'Northland; Southern League; Gov. Brek; U.N. Force; Host Govt. (HG).');
  names.add('Places', 'Line A; Corridor K; Mt. Ola; Zone B.');
  return names;
}

/** The sentences of a text, cut at its ends. */
function sentences(text: string): string[] {
  const names = declared();
  const cut: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = sentenceEnd(text, at, text.length, names);
    cut.push(text.slice(at, end).trim());
    at = skipSpace(text, end, text.length);
  }
  return cut;
}

describe('one sentence', () => {
  test.each([
    'Northland shall withdraw by day 5.',
    'Northland shall withdraw by day 5',
    'See No. 5 of the list.',
    'See Nos. 5 and 6.',
    'See no. 5 of the list.',
    'As in Art. 5 of the Charter.',
    'As in para. 5 and in para. The rest.',
    'Take approx. 600 trucks.',
    'Take approx. [600] trucks.',
    'Troops, e.g. Guards, leave.',
    'Troops, i.e. Guards, leave.',
    'The town of St. Ola is free.',
    'Ask Dr. Vale, Mr. Hill, Mrs. Marsh, Gen. Stone, Col. Reed and Lt. Ash.',
    'The U.N. Mission reports.',
    'The U.N. The Mission reports.',
    'Signed by J. Hill for all.',
    'Signed by John F. Marsh for all.',
    'Signed by J.F. Marsh for all.',
    'Move 2.5 km.',
    'Move 1,200.50 kg.',
    'Keep to 2.1(a). then stop.',
    'From 04:00 on day 1.5 Kilometres.',
    'Ask Gov. Brek to come.',
    'The U.N. Force shall leave.',
    'The Host Govt. shall leave.',
    'Climb Mt. Ola by day 5.',
    'Climb mt.\n  Ola by day 5.',
    'It ends … soon.',
    'ends. lower case goes on.',
    '(see Art. 5).',
    'The talks (U.N.) Mission.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('two sentences', () => {
  test.each([
    ['Leave by day 5.', 'Return by day 6.'],
    ['Withdraw to Line A.', 'If 2.1 is breached, return.'],
    ['Withdraw to line A.', 'Northland returns.'],
    ['Withdraw to Zone B.', 'Northland returns.'],
    ['Use Corridor K.', 'Trucks pass.'],
    ['As said in Annex A.', 'Trucks pass.'],
    ['In sector C.', 'Trucks pass.'],
    ['At point D.', 'Trucks pass.'],
    ['By group E.', 'Trucks pass.'],
    ['By Phase I.', 'Trucks pass.'],
    ['Follow plan B.', 'The trucks pass.'],
    ['Follow plan B.', 'Northland leaves.'],
    ['Follow plan B.', '2.1 is performed.'],
    ['Follow plan B.', '[A] leaves.'],
    ['Perform 2.1.', 'If 2.2 is breached, stop.'],
    ['Perform 2.1(a).', 'Then stop.'],
    ['Count from D+30.', 'Then stop.'],
    ['Count 30%.', '600 trucks pass.'],
    ['Stop on 31 October 1992.', '12 trucks pass.'],
    ['He said “stop.”', 'They stopped.'],
    ["He said 'stop.'", 'They stopped.'],
    ['He said "stop".', '"Go" is next.'],
    ['He stopped (at last.)', 'They stopped.'],
    ['It stops.', '(a) is next.'],
    ['It stops.', '\\[sic\\] is next.'],
    ['It is so.', 'הצדדים ייסוגו.'],
    ['הצדדים ייסוגו.', 'שני הצדדים יחתמו.'],
    ['ينسحب الطرفان.', 'ثم يوقعان.'],
    ['მხარეები ტოვებენ.', 'ისინი ბრუნდებიან.'],
    ['各方撤离.', '各方返回.'],
    ['The answer is no.', 'They stop.'],
    ['It is state of the art.', 'They stop.'],
    ['É isso.', 'Élan is next.'],
    ['It is x.', 'They stop.'],
    ['It goes on...', 'They stop.'],
    ['Soft\u00adly.', '\u200eThey stop.'],
    ['Leave.', '\u200f\u05d4\u05dd stop.'],
    ['In Part V.', 'They stop.'],
  ])('%s %s', (first, second) => {
    for (const space of [' ', '\n', '\r\n', '\u00a0', '\t', '\n\n   ']) {
      expect(sentences(first + space + second)).toEqual([first, second]);
    }
  });
});
