import * as fc from 'fast-check';

const headers = [
  'Agreement: Sixty-day truce.',
  'Parties: Northland; Southern League (SL).',
  'Parties: Northland; [Eastland | Westland (WL)]; US.',
  'Mediators: Island Republic; Gov. Brek.',
  'Monitors: Red Cross (ICRC); Joint Mechanism = Island Republic, Lake Federation.',
  'Places: Northern corridor; Line A; Mt. Ola.',
  'Terms: "foreign force" means troops of others. It is not "police"; “heavy weapon” means a tank.',
  'Day 1: entry into force.',
  'Phase 1 (Truce): [60 | 90] days from day 1.',
  '[Phase 2: 30 days from day 61.]',
  'Holidays: 1 May 2024; 2 June 2024.',
  'Partners: nobody.',
  'A TRUCE',
];

const headings = [
  'Preamble',
  'Article 1. Cessation of hostilities',
  'Article 2. Releases',
  'Article 2. The Parties shall meet.',
  'Section 3 – Trucks',
  'Annex A. Maps',
  'Part I',
  'Signatures',
];

const sentences = [
  'Each party shall suspend operations throughout Phase 1, verified by the Joint Mechanism within 24 hours.',
  'If 1.1 is breached, the Mediators shall convene the Parties within 24 hours.',
  'Southern League shall release living hostages: (a) 8 on day 1; (b) 2 on day 50; and (c) the rest.',
  'SL shall release: (a) 8 [on day 1 | by day 2]; [(b) 2 on day 50;] then (c) 5.',
  'SL shall transfer 18 hostages [Southern League: by day 60 | Northland: by day 30], verified by the ICRC.',
  'Northland shall withdraw to Line A. If 2.1 is breached, it may stay.',
  '[Northland shall leave.] Northland may return [by day 5].',
  '[Stay. | Leave by day 5. Return by day 6.]',
  'Ask Gov. Brek, J. Hill and the U.N. Mission at No. 5.',
  'It is “agreed.” The Parties’ forces leave \\[sic\\].',
  '600 Trucks pass. 2.5 km are free. Article 2 is performed. Note: nothing.',
  '2.1 is performed and',
  'of the\nparties',
  'הצדדים ייסוגו. שניהם יחתמו.',
  'It is broken [here. [And] there].',
];

const starts = [
  '1.1 ',
  '2.1 ',
  '7 bis ',
  'II.3 ',
  '(1) ',
  '1. ',
  '',
  '',
  'Note: ',
  'Purpose: ',
  '[2.4 ',
  '  ',
];
const joints = ['\n', '\n', '\n\n', '\r\n', ' ', '\n\n\n  ', '\t', '\u00a0\n'];

const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...headers) },
  { weight: 2, arbitrary: fc.constantFrom(...headings) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...starts),
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }),
      )
      .map(([start, words]) => start + words.join(' ')),
  },
);

/** Texts made of the pieces that agreements are made of, in any order. */
export const treatyLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom(...joints)), { maxLength: 14 })
  .map((lines) => lines.map(([words, joint]) => words + joint).join(''));

const noise = [
  '[',
  ']',
  '|',
  '\\',
  '.',
  ':',
  ';',
  ',',
  '(',
  ')',
  '\n',
  '\n\n',
  ' ',
  '\u200f',
  '\u00ad',
  '’',
  '“',
  '1.1 ',
  'A',
];

/** Such texts with characters put in and taken out anywhere. */
export const mutatedTreaty: fc.Arbitrary<string> = fc
  .tuple(treatyLike, fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...noise)), { maxLength: 8 }))
  .map(([text, edits]) =>
    edits.reduce((all, [place, gone, put]) => {
      const at = place % (all.length + 1);
      return all.slice(0, at) + put + all.slice(at + gone);
    }, text),
  );

/** Any text at all, weighted towards the signs that mean something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(...noise, 'and ', 'Note:', 'Parties: ', 'Article 1', '(a) ', 'x', ' A', '\ud800', '\r'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
  mutatedTreaty,
  treatyLike,
);
