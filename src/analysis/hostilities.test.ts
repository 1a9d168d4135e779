import { expect, test } from 'vitest';
import { agreementWith } from '../../test/support/agreement.ts';
import { nameId } from '../model/names.ts';
import { type Norm, normId } from '../model/norms.ts';
import { Subject } from './check.ts';
import { allowsHostilities, restrainsHostilities } from './hostilities.ts';

const span = { start: 0, end: 0 };

function norm(deontic: Norm['deontic'], words: string, passive: boolean): Norm {
  const act = {
    words,
    span,
    actedOn: '',
    verb: words.split(' ')[0] ?? '',
    passive,
    part: 'whole' as const,
    power: null,
  };
  return {
    id: normId('1.1'),
    label: '1.1',
    provision: '1.1',
    stage: null,
    deontic,
    modal: { words: 'shall', span },
    bearer: { kind: 'missing', span },
    act: { ...act, quantities: [], places: [], actors: [], terms: [] },
    times: [],
    recurrence: null,
    conditions: [],
    exchange: null,
    lasts: null,
    taking: null,
    exception: null,
    verification: null,
    through: null,
    lasting: false,
    span,
    readings: agreementWith().space.all,
  };
}

const { all } = agreementWith().space;
const term = (id: string, meaning: string) => ({ id: nameId(id), meaning, span, readings: all });
const agreement = agreementWith({
  terms: [
    term('violation', 'any attack, incursion or shelling'),
    term('calm', 'a truce on all lines'),
    term('living hostage', 'a hostage who is alive, taken in the attack of 7 October'),
  ],
});

/** `+` restrains, `!` allows, `-` neither; `passive:` before what is acted on. */
test.each([
  ['+', 'shall', 'suspend offensive operations'],
  ['+', 'shall', 'cease fire'],
  ['+', 'shall', 'cease all fire in the certain areas of the Donetsk and Luhansk regions'],
  ['+', 'shall', 'cease hostilities, hostile propaganda included'],
  ['+', 'shall', 'refrain from the threat or use of force'],
  ['+', 'shall', 'halt all military operations, air and artillery strikes among them'],
  ['+', 'shall', 'observe a permanent ceasefire'],
  ['+', 'shall', 'respect the truce'],
  ['+', 'shall', 'end the war'],
  ['+', 'shall', 'observe a cessation of hostilities'],
  ['+', 'shall', 'order its forces to cease fire'],
  ['+', 'shall', 'ensure that all units refrain from attacks'],
  ['+', 'shall', 'ensure that its forces do not attack'],
  ['+', 'shall', 'lay down mines and cease hostilities'],
  ['+', 'shall', 'refrain from violations'],
  ['+', 'shall', 'keep calm'],
  ['+', 'shall not', 'attack'],
  ['+', 'shall not', 'carry out offensive action'],
  ['+', 'shall not', 'conduct offensive military operations in Gaza'],
  ['+', 'shall not', 'use force'],
  ['+', 'shall not', 'move its forces or launch raids'],
  ['+', 'shall not', 'violate the ceasefire'],
  ['+', 'shall not', 'open fire on the other side'],
  ['+', 'shall not', 'suspend the ceasefire'],
  ['+', 'shall', 'passive:offensive operations be suspended'],
  ['+', 'shall', 'passive:the ceasefire be respected by all'],
  ['+', 'shall not', 'passive:hostilities be resumed'],
  ['!', 'may', 'carry out military operations in self-defence'],
  ['!', 'may', 'resume hostilities'],
  ['!', 'may', 'end the truce'],
  ['-', 'shall', 'monitor the ceasefire'],
  ['-', 'shall', 'conduct talks on a permanent ceasefire'],
  ['-', 'shall', 'begin talks on a ceasefire, with aid and the end of the war as their subjects'],
  ['-', 'shall', 'announce the ceasefire'],
  ['-', 'shall', 'remove every ambiguity from the text of the ceasefire'],
  ['-', 'shall', 'regulate the ceasefire'],
  ['-', 'shall', 'withdraw its forces'],
  ['-', 'shall', 'suspend aid to areas of fighting'],
  ['-', 'shall', 'stop the training of fighters'],
  ['-', 'shall', 'release every living hostage'],
  ['-', 'shall not', 'impede aid to areas of fighting'],
  ['-', 'shall not', 'refrain from attacks'],
  ['-', 'shall not', 'join the UN force'],
  ['-', 'shall not', 'deploy offensive weapons'],
  ['-', 'may', 'suspend aid'],
  ['-', 'may', 'observe the ceasefire'],
])('%s %s %s', (sign, modal, words) => {
  const deontic = modal === 'may' ? 'permission' : modal === 'shall' ? 'obligation' : 'prohibition';
  const subject = new Subject(agreement);
  const one = norm(deontic, words.replace(/^passive:/, ''), words.startsWith('passive:'));
  expect([restrainsHostilities(subject, one), allowsHostilities(subject, one)]).toEqual([
    sign === '+',
    sign === '!',
  ]);
});

test('hostilities that are bound to end themselves are restrained, whoever is meant', () => {
  const bound = (words: string, verb: string): Norm => ({
    ...norm('obligation', verb, false),
    bearer: { kind: 'unknown', words, span },
  });
  const restrains = (one: Norm): boolean => restrainsHostilities(new Subject(agreement), one);
  expect(restrains(bound('All acts of violence between the Parties', 'end'))).toBe(true);
  expect(restrains(bound('Hostilities', 'cease'))).toBe(true);
  expect(restrains(bound('Hostilities', 'begin'))).toBe(false);
  expect(restrains(bound('The old law on fishing', 'end'))).toBe(false);
});
