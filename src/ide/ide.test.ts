import { describe, expect, test } from 'vitest';
import { atCaret, header, read, wordsAt } from '../../test/support/caret.ts';
import { completions } from './completions.ts';
import { fixes } from './fixes.ts';
import { hoverText } from './hover.en.ts';
import { hover } from './hover.ts';
import { definition, uses } from './navigation.ts';
import { bracketsLeft, nextUnread, previousUnread, share } from './progress.ts';
import { readBackAt } from './reading-back.ts';
import { folding, outline, selectionRanges } from './structure.ts';
import { tokens } from './tokens.ts';

const text = `${header}Article 1. Release

1.1 Southern League shall release living hostages, verified by the Red Cross within 1 day:
    (a) 8 on day 1;
    (b) 2 on day 50.
1.2 Northland may [Northland: stay | League: leave Line A by day 9].

Article 2. Order

2.1 If 1.1(a) is breached, Northland may suspend 1.2 until 1.1 is performed.
2.2 The wind was cold.
2.3 Northland shall leave subject to weather on Tuesday.
Note: nothing binds here.
`;

describe('colouring', () => {
  const of = read(text);
  const all = tokens(of).map(
    ({ span, kind, within }) => `${kind}${within ? `/${within}` : ''} ${wordsAt(of, span)}`,
  );

  test.each([
    'header-key Parties',
    'actor ICRC',
    'place Line A',
    'event a ceasefire is agreed',
    'term heavy weapon',
    'heading Article 2',
    'number 1.1',
    'number a',
    'duty shall',
    'permission may',
    'quantity/act 8',
    'time on day 1',
    'verification within 1 day',
    'actor/verification Red Cross',
    'bracket [',
    'bracket |',
    'proposer Northland',
    'proposer League',
    'act stay',
    'reference/condition 1.1',
    'prose The wind was cold.',
    'note Note: nothing binds here.',
  ])('%s', (wanted) => {
    expect(all).toContain(wanted);
  });

  test('tokens stand in order and apart', () => {
    const spans = tokens(of).map(({ span }) => span);
    expect(spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0))).toBe(true);
  });
});

describe('completion', () => {
  const first = (marked: string): string[] => {
    const { of, offset } = atCaret(marked);
    return completions(of, offset).map(({ label, span }) => `${wordsAt(of, span)}|${label}`);
  };

  test.each([
    ['1.1 Nor^', 'Nor|Northland'],
    ['1.1 The Southern Le^', 'Southern Le|Southern League'],
    ['1.1 ^', '|Each party'],
    ['1.1 If ^', '|elections occur'],
    ['1.1 Northland ^', '|shall '],
    ['1.1 Northland sha^', 'sha|shall not '],
    ['1.1 Northland shall ^', '|suspend reference'],
    ['1.1 Northland shall leave the Northern c^', 'Northern c|Northern corridor'],
    ['1.1 Northland shall leave ^', '|by day n'],
    ['1.1 Northland shall leave, verified by ^', '|Red Cross'],
    ['1.1 Northland shall leave, verified by the Red C^', 'Red C|Red Cross'],
    ['1.1 Northland shall leave, verified by the Red Cross and ^', '|Joint Mechanism'],
    ['1.1 Northland shall leave, verified by the Red Cross within ^', '|n days'],
    ['1.1 Northland shall leave throughout ^', '|Phase 1'],
    ['1.1 Northland shall leave during the Tr^', 'Tr|Truce'],
    ['1.1 Northland shall leave by ^', '|the end of Phase 1'],
    ['1.1 Northland shall stay.\n1.2 If 1^', '1|1.1'],
    ['1.1 Northland shall stay.\n1.2 If 1.^', '1.|1.1'],
    ['1.1 Northland and South^', 'South|Southern League'],
    ['1.1 Northland shall withdraw from the Nor^', 'Nor|Northern corridor'],
    ['1.1 Once elec^', 'elec|elections occur'],
    ['1.1 On each elec^', 'elec|elections'],
    ['1.1 Each party shall leave ^', '|each day'],
    ['1.1 Northland shall leave, verified by the Red Cross, ^', '|by day n'],
    ['1.1 Northland shall stay.\n1.2 If 1.1 ^', '|is performed'],
    ['1.1 Northland shall stay.\n1.2 If 1.1 is ver^', 'is ver|is verified'],
    ['1.1 Northland shall stay.\n1.2 1.1 ^', '|cannot be undone.'],
    ['1.1 Northland shall stay.\n1.2 Northland may suspend ^', '|1.1'],
    ['1.1 Northland shall stay.\n1.2 Northland shall leave within 2 days ^', '|after reference is performed'],
    ['1.1 Northland shall stay.\n1.2 Northland may extend ^', '|Phase 1'],
    ['1.1 Northland may refer the matter to ^', '|Joint Mechanism'],
    ['1.1 Northland shall stay. South^', 'South|Southern League'],
    ['1.1 Northland shall leave [Northland: by ^', '|day n'],
    ['Article 1. Peace\n\n1.1 Northland shall stay.\n^', '|1.2'],
    ['Article 3. Peace\n\n^', '|3.1'],
    ['Article 3. Peace\n\n3.1 Northland shall stay.\n\n^', '|Article 4'],
    ['Parties: A; B.\n^', '|Places: name.'],
    ['Parties: A; B.\nMon^\n\n1.1 A shall go.', 'Mon|Monitors: name.'],
    ['^', '|Agreement: name.'],
    ['Parties: Ada; Bob.\nBodies: Panel = Ada, ^', '|Bob'],
    ['Parties: Ada; Bob.\nDay 1: ^', '|entry into force'],
  ])('%s', (marked, wanted) => {
    expect(first(marked)).toContain(wanted);
  });

  test.each([
    ['1.1 Northland shall leave, verified by the Red Cross within 2 days ^', 'after reference is performed'],
    ['1.1 Northland shall leave, verified by the Red Cross ^', 'verified by verifier within n days'],
    ['1.1 Northland shall report each day ^', 'every n days'],
    ['1.1 Northland shall leave by day 1.^', '1.1'],
  ])('in %s, no %s', (marked, unwanted) => {
    const { of, offset } = atCaret(marked);
    expect(completions(of, offset).map(({ label }) => label)).not.toContain(unwanted);
  });

  test.each(['Note: Nor^', 'Article 1. Nor^', 'Parties: A^'])('nothing in %s', (marked) => {
    expect(first(marked)).toEqual([]);
  });

  test('a reference has its text beside it, and forms have their holes', () => {
    const { of, offset } = atCaret('1.1 Northland shall stay.\n1.2 If ^');
    const all = completions(of, offset);
    expect(all.find(({ label }) => label === '1.1')?.detail).toBe('Northland shall stay.');
    const { of: other, offset: at } = atCaret('1.1 Northland shall leave ^');
    const form = completions(other, at).find(({ label }) => label === 'within n days');
    expect(form?.insert).toEqual(['within ', { hole: 'number' }, ' days']);
  });
});

describe('hover', () => {
  const said = (marked: string): string => {
    const { of, offset } = atCaret(marked);
    const found = hover(of, offset);
    return found === null ? '' : hoverText(found).join(' / ');
  };

  test.each([
    ['1.1 The IC^RC shall report.', 'Red Cross (ICRC): monitor.'],
    ['1.1 North^land shall report.', 'Northland: party. / A member of Joint Mechanism.'],
    ['1.1 Each pa^rty shall report.', 'Northland, Southern League (party)'],
    ['1.1 Northland shall leave Li^ne A.', 'Place: Line A.'],
    ['1.1 Northland shall leave once elec^tions occur.', 'Event: elections.'],
    ['1.1 Northland shall move each heavy we^apon.', '“heavy weapon” means a gun of the League.'],
    ['1.1 Northland shall stay throughout Ph^ase 1.', 'Phase 1 (Truce): 60 days from day 1.'],
    [
      'Article 1. Peace\n\n1.1 If Article ^1 is breached, Northland may stay.',
      'Article 1. Peace / Provision 1.1.',
    ],
    [
      '1.1 Northland shall stay by day 5.\n1.2 If 1.^1 is breached, Northland may leave.',
      '1.1 Northland shall stay by day 5. / 1.1: Northland is obliged, by day 5, to stay.',
    ],
    ['1.1 Northland shall st^ay by day 5.', '1.1: Northland is obliged, by day 5, to stay.'],
    [
      '1.1 Northland shall stay [by d^ay 5 | League: by day 6].',
      'Not yet agreed: / A: by day 5 / B (League): by day 6',
    ],
    ['1.1 Northland shall stay [by d^ay 5].', 'Not yet agreed: / A: by day 5 / none: nothing'],
    ['Note: not^hing.', ''],
  ])('%s', (marked, wanted) => {
    expect(said(marked)).toBe(wanted);
  });

  test('the reading in view says which alternative is chosen', () => {
    const { of, offset } = atCaret('1.1 Northland shall stay [by d^ay 5 | by day 6].');
    const found = hover(of, offset, [1]);
    expect(found?.kind === 'bracket' && found.alternatives.map(({ chosen }) => chosen)).toEqual([
      false,
      true,
    ]);
  });
});

describe('definition and uses', () => {
  test.each([
    ['1.1 If 1.2 is breached, Nor^thland may stay.\n1.2 Northland shall go.', ['Northland']],
    ['1.1 If 1.^2 is breached, Northland may stay.\n1.2 Northland shall go.', ['1.2']],
    ['1.1 The Pa^rties shall go.', ['Parties']],
    ['1.1 Northland shall stay throughout the Tr^uce.', ['Phase 1']],
    ['Article 1. Peace\n\n1.1 If Article ^1 is breached, Northland may stay.', ['Article 1']],
    ['1.1 Northland shall leave by D+^5.', ['Day 1']],
    ['1.1 Northland shall le^ave.', []],
  ])('definition of %s', (marked, wanted) => {
    const { of, offset } = atCaret(marked);
    expect(definition(of, offset).map(({ span }) => wordsAt(of, span))).toEqual(wanted);
  });

  test('uses: every place, with or without where it is declared', () => {
    const { of, offset } = atCaret('1.1 North^land shall stay.\n1.2 Northland may go.');
    expect(uses(of, offset)).toHaveLength(5);
    expect(uses(of, offset, false)).toHaveLength(4);
  });
});

describe('structure', () => {
  const of = read(text);

  test('outline', () => {
    const show = (items: ReturnType<typeof outline>, depth = 0): string[] =>
      items.flatMap(({ name, detail, children }) => [
        `${'  '.repeat(depth)}${name} ${detail}`.trimEnd(),
        ...show(children, depth + 1),
      ]);
    expect(show(outline(of)).slice(9)).toEqual([
      'Article 1 Release',
      '  1.1 Southern League shall release living hostages, verified by …',
      '    (a) 8 on day 1;',
      '    (b) 2 on day 50.',
      '  1.2 Northland may [Northland: stay | League: leave Line A by …',
      'Article 2 Order',
      '  2.1 If 1.1(a) is breached, Northland may suspend 1.2 until 1.1 …',
      '  2.2 The wind was cold.',
      '  2.3 Northland shall leave subject to weather on Tuesday.',
    ]);
  });

  test('folding', () => {
    const folds = folding(of).map(({ kind, span }) => `${kind} ${wordsAt(of, span).slice(0, 9)}`);
    expect(folds).toEqual([
      'header Agreement',
      'heading Article 1',
      'provision 1.1 South',
      'heading Article 2',
    ]);
  });

  test('a selection grows from the word to the whole', () => {
    const offset = text.indexOf('League shall release');
    const steps = selectionRanges(of, offset).map((span) => wordsAt(of, span).slice(0, 12));
    expect(steps).toEqual([
      'League',
      'Southern Lea',
      'Southern Lea',
      '1.1 Southern',
      'Article 1. R',
      'Agreement: T',
    ]);
  });
});

describe('the way to a whole text', () => {
  const of = read(text);

  test('how much is checkable, and the brackets left', () => {
    expect(share(of)).toEqual({ total: 5, checkable: 3, partly: 0, prose: 2 });
    expect(bracketsLeft(of)).toMatchObject([
      { heading: 'article 1', name: 'Article 1. Release', brackets: [{ id: '1.2' }] },
    ]);
  });

  test('sentence by sentence, forwards and back', () => {
    const first = nextUnread(of, 0);
    expect(first).toMatchObject({ kind: 'prose', provision: '2.2', number: 1, of: 2 });
    const second = nextUnread(of, first?.span.start ?? 0);
    expect(second).toMatchObject({ kind: 'not understood', provision: '2.3', number: 2 });
    expect(second?.expected).not.toEqual([]);
    expect(nextUnread(of, second?.span.start ?? 0)).toEqual(first);
    expect(previousUnread(of, second?.span.start ?? 0)).toEqual(first);
    expect(nextUnread(read(`${header}1.1 Northland shall stay by day 5.`), 0)).toBeNull();
  });

  test.each([
    ['Should the League violate 1.1, Northland will be entitled to halt its own steps.', 'may suspend'],
    ['Disputes shall be submitted in good faith to arbitration when they arise on Monday.', 'dispute'],
    ['The period shall be prolonged by mutual consent if elections fail by next spring.', 'extend'],
  ])('nearest form of: %s', (sentence, wanted) => {
    const nearest = nextUnread(read(`${header}1.1 Northland shall stay.\n1.2 ${sentence}\n`), 0)?.nearest;
    expect(
      nearest?.parts.map((part) => (typeof part === 'string' ? part : `‹${part.hole}›`)).join(''),
    ).toContain(wanted);
  });
});

test('read-back at a place', () => {
  const { of, offset } = atCaret('1.1 Northland shall st^ay by day 5.');
  expect(readBackAt(of, offset).map(({ sentence }) => sentence)).toEqual([
    'Northland is obliged, by day 5, to stay.',
  ]);
  expect(readBackAt(of, 40).map(({ label }) => label)).not.toEqual([]);
});

test('fixes in a range', () => {
  const { of, offset } = atCaret('1.1 The Northlan^ shall stay by day 5.');
  expect(fixes(of, { start: offset, end: offset }).map(({ finding }) => finding.id)).toContain('PAC101');
  expect(fixes(of, { start: 0, end: 1 })).toEqual([]);
});

test.each([
  '',
  '^',
  '\n\n',
  '[',
  '1.1',
  '1.1 [',
  'Parties:',
  'Phase 1 (',
  'Article',
  '\u0000',
  '\ud800',
  '1.1 If [a|',
])('nothing fails on %j', (strange) => {
  const of = read(strange);
  for (let at = 0; at <= strange.length; at++) {
    completions(of, at);
    hover(of, at);
    definition(of, at);
    uses(of, at);
    selectionRanges(of, at);
    nextUnread(of, at);
    readBackAt(of, at);
  }
  const spans = [...tokens(of), ...outline(of), ...folding(of)].map(({ span }) => span);
  expect(spans.filter(({ start, end }) => start < 0 || end > strange.length || end < start)).toEqual([]);
});
