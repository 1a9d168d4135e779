import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { agreementWith, bracket } from '../../../test/support/agreement.ts';
import type { Checked, Finding, Severity } from '../../pacta.ts';
import { ansiPaint, noPaint } from '../text/paint.ts';
import { englishVoice } from '../voice.ts';
import { renderReport } from './report.ts';

const source = `Agreement: Truce.

1.1 Northland shall withdraw once 2.1 is performed.
2.1 Southland shall release all hostages
    once 1.1 is performed.
`;

const agreement = agreementWith({ brackets: [bracket('1.1', 'A B'), bracket('2.1', 'A none')] });
const { space } = agreement;

function at(words: string, text = source): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function finding(id: string, severity: Severity, words: string, parts: Partial<Finding> = {}): Finding {
  const message = `about "${words}".`;
  const because: Finding['because'] = [];
  const rest = { because, fix: null, readings: space.all, complete: true };
  return { id, severity, span: at(words), provisions: ['1.1'], message, ...rest, ...parts };
}

const deadlock = finding('PAC201', 'error', 'Northland', {
  provisions: ['1.1', '2.1'],
  message: 'Neither 1.1 nor 2.1 can ever begin.',
  because: [
    { provision: '1.1', span: at('once 2.1 is performed'), message: '1.1 waits for 2.1' },
    {
      provision: '2.1',
      span: at('Southland shall release all hostages\n    once'),
      message: '2.1 waits for 1.1',
    },
  ],
  fix: {
    message: 'let 2.1 begin on a day',
    edits: [{ span: at('once 1.1 is performed'), text: 'by day 5' }],
  },
  readings: space.of([
    { bracket: 0, alternative: 0 },
    { bracket: 1, alternative: 1 },
  ]),
});

function report(findings: readonly Finding[], style = {}, acceptedCount = 0): string {
  const provisions = { total: 2, checkable: 1, partly: 1, prose: 0 };
  const checked: Checked = { source, agreement, findings, counts: { provisions } };
  const full = { paint: noPaint, width: 72, voice: englishVoice, all: false, notes: false, ...style };
  return renderReport({ file: 'truce.pacta', checked, findings, acceptedCount }, full);
}

test('an error in full, a note in brief, and the summary', () => {
  const note = finding('PAC109', 'note', 'Truce', { provisions: [], message: 'This is worth a look.' });
  const warning = finding('PAC401', 'warning', 'Southland', { complete: false });
  expect(report([note, warning, deadlock], {}, 2)).toBe(`\
error PAC201: Neither 1.1 nor 2.1 can ever begin.
  truce.pacta:3:5 (1.1 and 2.1)
   3 | 1.1 Northland shall withdraw once 2.1 is performed.
     |     ^^^^^^^^^
  because: 1.1 waits for 2.1
   3 | 1.1 Northland shall withdraw once 2.1 is performed.
     |                              ---------------------
  because: 2.1 waits for 1.1
   4 | 2.1 Southland shall release all hostages
     |     ------------------------------------
   5 |     once 1.1 is performed.
     |     ----
  in the reading 1.1=A, 2.1=none (1 of 4 readings)
  fix: let 2.1 begin on a day
   5 |     by day 5.
     |     ++++++++

warning PAC401: about "Southland".
  truce.pacta:4:5 (1.1)
   4 | 2.1 Southland shall release all hostages
     |     ^^^^^^^^^
  perhaps in more readings: the search reached its bound

note PAC109: This is worth a look.
  truce.pacta:1:12

truce.pacta: 1 of 2 provisions are checkable; 1 error, 1 warning, 1
  note; 2 accepted with reasons; 4 readings
`);
});

test('a text without findings has its summary', () => {
  expect(report([])).toBe('truce.pacta: 1 of 2 provisions are checkable; no findings; 4 readings\n');
});

test('many of one id: five in full, then the places', () => {
  const many = Array.from({ length: 70 }, () => finding('PAC401', 'warning', 'Southland'));
  const text = report(many);
  expect(text.match(/^warning PAC401: about/gm)).toHaveLength(5);
  expect(text).toContain('warning PAC401: 65 more, at 1.1 (line 4); 1.1 (line 4);');
  expect(text).toMatch(/; and\s+5 others\. --all shows each in full\.\n/);
  expect(text).toContain('70 warnings');
  expect(report(many, { all: true }).match(/^warning PAC401: about/gm)).toHaveLength(70);
});

test('notes in full where asked', () => {
  expect(report([finding('PAC109', 'note', 'Truce')], { notes: true })).toContain('1 | Agreement: Truce.\n');
});

test('colours say severity, and go where there is none', () => {
  const text = report([deadlock], { paint: ansiPaint });
  expect(text).toContain('\u001b[1;31merror PAC201:\u001b[22;39m\u001b[1m Neither 1.1');
  expect(stripVTControlCharacters(text)).toBe(report([deadlock]));
});

test('a text of others does not control the terminal', () => {
  const text = report([finding('PAC109', 'error', 'Truce', { message: 'Who is "\u001b[31mX"?' })]);
  expect(text).toContain('Who is "␛[31mX"?');
});

test('words that go are shown with the words that stay', () => {
  const edits = [{ span: at(' once 2.1 is performed'), text: '' }];
  const text = report([finding('PAC304', 'error', 'Northland', { fix: { message: 'drop it', edits } })]);
  expect(text).toContain(`  fix: drop it
   3 | 1.1 Northland shall withdraw once 2.1 is performed.
     |                              ---------------------
`);
});

test('new lines are shown with the numbers they will have', () => {
  const end = { start: source.length - 1, end: source.length - 1 };
  const edits = [
    { span: { start: 17, end: 17 }, text: '\nParties: A; B.' },
    { span: end, text: '\n2.2 A may extend Phase 1.\n2.3 B may.' },
  ];
  const text = report([finding('PAC803', 'error', 'Northland', { fix: { message: 'add them', edits } })]);
  expect(text).toContain(`  fix: add them
   2 | Parties: A; B.
     | ++++++++++++++
   7 | 2.2 A may extend Phase 1.
     | +++++++++++++++++++++++++
   8 | 2.3 B may.
     | ++++++++++
`);
});

test('new words are shown to the last, however long they are', () => {
  const end = { start: source.length - 1, end: source.length - 1 };
  const text = `2.2 If 2.1 is not verified, the Lake Federation shall convene the Parties within 2 days.`;
  const edits = [{ span: end, text: `\n${text}` }];
  expect(
    report([finding('PAC405', 'error', 'Northland', { fix: { message: 'add it', edits } })]),
  ).toContain(`\
   6 | 2.2 If 2.1 is not verified, the Lake Federation shall convene the
     | +++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++
     | Parties within 2 days.
     | ++++++++++++++++++++++
`);
});
