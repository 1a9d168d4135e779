import { describe, expect, test } from 'vitest';
import { atCaret, bodyOf, edited, header, read } from '../../test/support/caret.ts';
import { compare } from '../pacta.ts';
import { refusalToRename } from './rename.en.ts';
import { rename, renameable } from './rename.ts';

function renamed(text: string, name: string): string {
  const { of, offset } = atCaret(text);
  const edits = rename(of, offset, name);
  return edits.ok ? bodyOf(edited(of.source, edits.value)) : refusalToRename(edits.error);
}

const body = `1.1 ^Northland shall admit 2 trucks by day 5.
1.2 The Northland trucks may leave [Northland: by day 9].
`;

test('a party is renamed everywhere: title, group, uses, proposers, possessives', () => {
  const { of, offset } = atCaret(body);
  const edits = rename(of, offset, 'Southland');
  const text = edits.ok ? edited(of.source, edits.value) : '';
  expect(text).toBe((header + body.replace('^', '')).replaceAll('Northland', 'Southland'));
});

test('what is renamed obliges the same', () => {
  const { of, offset } = atCaret(body);
  const edits = rename(of, offset, 'The  Hill   People');
  if (!edits.ok) throw new Error('refused');
  const text = edited(of.source, edits.value);
  expect(text).toContain('1.1 Hill People shall');
  expect(compare(of.source, text)).toMatchObject({
    ok: true,
    value: { after: { counts: { provisions: { checkable: 2 } } } },
  });
});

test.each([
  ['1.1 The ^League shall leave Line A by day 5.', 'SL', '1.1 The SL shall leave Line A by day 5.'],
  ['1.1 The Southern ^League shall leave by day 5.', 'South', '1.1 The South shall leave by day 5.'],
  ['1.1 The Southern\n  ^League shall leave by day 5.', 'South', '1.1 The South shall leave by day 5.'],
  [
    '1.1 Northland shall leave once the elections^ are held.',
    'votes',
    '1.1 Northland shall leave once the votes are held.',
  ],
  ['1.1 Northland shall leave Line ^A by day 5.', 'Line B', '1.1 Northland shall leave Line B by day 5.'],
  ['1.1 Northland shall hide no heavy ^weapons.', 'big gun', '1.1 Northland shall hide no big guns.'],
  [
    '1.1 Northland shall leave throughout the ^Truce.',
    'Calm',
    '1.1 Northland shall leave throughout the Calm.',
  ],
  ['1.1 Northland shall leave throughout Phase ^1.', '2', '1.1 Northland shall leave throughout Phase 2.'],
  [
    '1.1 Northland shall leave once elections^ occur.',
    'a vote',
    '1.1 Northland shall leave once a vote occur.',
  ],
])('%s → %s', (text, name, wanted) => {
  expect(renamed(text, name)).toBe(wanted);
});

const steps = `2.1 Northland shall release 10 hostages:
    (a) 8 on day 1;
    (b) the rest on day 5.
2.2 If ^2.1 is breached, Southern League may suspend 2.2 until 2.1(a) and 2.1(b) are performed.
Note: see 2.1, and 2.1 km on.
`;

test.each([
  ['2.7', (text: string) => text.replace(/\b2\.1(?! km)/g, '2.7')],
  ['2.2', () => '“2.2” is the name of something else in this text already. Choose another.'],
  ['two', () => '“two” cannot stand here; write a number such as 2.1, 7 or 7 bis.'],
  ['7', () => '“7” cannot stand here; write a number such as 2.1, 7 or 7 bis.'],
  ['2.1 bis', (text: string) => text.replace(/\b2\.1(?! km)/g, '2.1 bis')],
])('a provision’s number becomes %s', (name, wanted) => {
  expect(renamed(steps, name)).toBe(wanted(steps.replace('^', '')));
});

test.each([
  ['c', (text: string) => text.replaceAll('(b)', '(c)')],
  ['(d)', (text: string) => text.replaceAll('(b)', '(d)')],
  ['a', () => '“(a)” is the name of something else in this text already. Choose another.'],
  ['z', () => 'Stages stand in the order of the alphabet, and “z” would be out of it.'],
  ['A1', () => '“A1” cannot stand here; write one or two small letters, such as a.'],
])('a stage’s letter becomes %s', (name, wanted) => {
  const text = steps.replace('^', '').replace('2.1(b)', '2.1(^b)');
  expect(renamed(text, name)).toBe(wanted(steps.replace('^', '')));
});

describe('refused with a reason', () => {
  test.each([
    ['', 'A name needs at least one letter or digit.'],
    ['A; B', 'A name cannot hold “;”, which has a meaning of its own in the text.'],
    ['North [x]', 'A name cannot hold “[”, which has a meaning of its own in the text.'],
    ['North.', 'A name cannot hold “.”, which has a meaning of its own in the text.'],
    ['league', '“league” is the name of something else in this text already. Choose another.'],
    ['Line  A', '“Line A” is the name of something else in this text already. Choose another.'],
    ['truce', '“truce” is the name of something else in this text already. Choose another.'],
    ['the Parties', '“Parties” would be read as words of the language and not as a name. Choose another.'],
    ['day 7', '“day 7” would be read as words of the language and not as a name. Choose another.'],
    ['shall', '“shall” would be read as words of the language and not as a name. Choose another.'],
    ['Trucks', '“Trucks” stands in 1.2 already as plain words. Choose another.'],
  ])('%j', (name, reason) => {
    expect(renamed(body.replace('2 trucks', '2 cars'), name)).toBe(reason);
  });

  test.each([
    [
      '1.1 Each p^arty shall leave.',
      '“Each party” stands for everyone with that role; rename one of them in the header.',
    ],
    [
      '1.1 Northland shall le^ave.',
      'There is no name here. Place the cursor on a declared name, a phase, or a provision’s number.',
    ],
    [
      'Article ^1. Peace',
      '“Article 1” is a heading; headings are renumbered by hand, with what refers to them.',
    ],
    [
      '1.1 Northland shall leave by D+^5.',
      'D+30 counts from the header’s Day entry and has no name of its own.',
    ],
  ])('%s', (text, reason) => {
    const { of, offset } = atCaret(text);
    const found = renameable(of, offset);
    expect(found.ok ? '' : refusalToRename(found.error)).toBe(reason);
  });
});

test('a party is renamed within the names of events that speak of it', () => {
  const text = 'Parties: Ada; Bob.\nEvents: Bob delays.\n\n1.1 Once Bob delays, A^da may leave.\n';
  const { of } = atCaret(text);
  const edits = rename(of, of.source.indexOf('Bob'), 'Kim');
  expect(edits.ok && edited(of.source, edits.value)).toBe(of.source.replaceAll('Bob', 'Kim'));
});

test('a possessive is a use of the name', () => {
  expect(renamed("1.1 North^land's forces shall leave by day 5.", 'Nord')).toBe(
    "1.1 Nord's forces shall leave by day 5.",
  );
});

test('a name with two meanings is not renamed', () => {
  const text = 'Parties: A^rda; South.\nPlaces: Arda.\n\n1.1 Arda shall leave by day 5.\n';
  expect(renamed(text, 'North')).toMatch(/declared as several things/);
});

test('the same number in two annexes is two numbers', () => {
  const text = `Parties: A; B.

Annex A

1. A shall leave by day 5.
2. If provision ^1 is breached, B may suspend provision 2.

Annex B

1. B shall leave by day 5.
`;
  expect(renamed(text, '9')).toBe(
    text.replace('^', '').replace('1. A', '9. A').replace('provision 1', 'provision 9'),
  );
});

test('what can be renamed is shown as declared', () => {
  const { of, offset } = atCaret('1.1 Northland shall hide no heavy weap^ons.');
  expect(renameable(of, offset)).toMatchObject({ ok: true, value: { words: 'heavy weapon' } });
});

test('renaming there and back gives the same text', () => {
  const { of, offset } = atCaret(body);
  const there = rename(of, offset, 'Hill People');
  const made = read(there.ok ? edited(of.source, there.value) : '');
  const back = rename(made, made.source.indexOf('Hill'), 'Northland');
  expect(back.ok && edited(made.source, back.value)).toBe(of.source);
});
