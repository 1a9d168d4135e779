import { expect, test } from 'vitest';
import type { Agreement } from '../model/agreement.ts';
import type { NameId } from '../model/names.ts';
import type { Act } from '../model/norms.ts';
import { ReadingSpace } from '../model/readings.ts';
import { actKeys } from './acts.ts';
import { Subject } from './check.ts';

const span = { start: 0, end: 0 };
const space = new ReadingSpace([]);
const readings = space.all;
const id = (name: string): NameId => name as NameId;

const agreement: Agreement = {
  title: null,
  space,
  brackets: [],
  actors: [
    { id: id('Red Cross'), short: 'ICRC', roles: ['monitor'], members: [], span, readings },
    { id: id('US'), short: null, roles: ['other'], members: [], span, readings },
  ],
  places: [{ id: id('Line 4'), short: null, span, readings }],
  events: [],
  terms: [{ id: id('foreign forces'), meaning: 'troops of other states', span, readings }],
  clocks: [],
  entries: [],
  signatures: [],
  calendar: { workingDays: null, holidays: [] },
  phases: [],
  headings: [],
  provisions: [],
  norms: [],
  facts: [],
  aims: [],
  uses: [],
  problems: [],
  headerEnd: 0,
  length: 0,
};
const key = actKeys(new Subject(agreement));

function act(words: string, part: Act['part'] = 'whole'): Act {
  return {
    words,
    span,
    verb: '',
    passive: false,
    actedOn: '',
    part,
    quantities: [],
    places: [],
    actors: [],
    terms: [],
    power: null,
  };
}

test.each([
  ['release the hostages', 'Release 8 hostages'],
  ['release at least 600 aid trucks', 'release aid trucks'],
  ['hand over 30% of its weapons', 'hand over its weapons'],
  ['hand over all its weapons', 'hand over 30 percent of its weapons'],
  ['hand over half of its weapons', 'hand over a third of its weapons'],
  ['hand over the rest of its weapons', 'hand over the remaining 20 of its weapons'],
  ['release between 3 and 5 prisoners', 'release sixty (60) prisoners'],
  ['admit 600 trucks, of which at least 50 fuel trucks', 'admit trucks'],
  ['give access to the ICRC', 'give access to the Red Cross'],
  ['remove foreign forces', 'remove troops of other states'],
  ['withdraw to Line 4', 'withdraw to the line 4'],
])('"%s" is "%s"', (a, b) => {
  expect(key(act(a))).toBe(key(act(b)));
});

test.each([
  ['withdraw to Line 4', 'withdraw to line 5'],
  ['inform the US', 'inform us'],
  ['release hostages', 'release living hostages'],
  ['fire on the line', 'cease to fire on the line'],
  ['inform third states', 'inform states'],
  ['release no hostages', 'release hostages'],
])('"%s" is not "%s"', (a, b) => {
  expect(key(act(a))).not.toBe(key(act(b)));
});

test('begin and complete are two acts', () => {
  expect(key(act('withdraw', 'begin'))).not.toBe(key(act('withdraw', 'complete')));
});
