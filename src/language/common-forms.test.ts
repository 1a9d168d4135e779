// Sentences as drafters write them, which were once refused or read otherwise.
import { expect, test } from 'vitest';
import { readSentence, said } from '../../test/support/one-sentence.ts';

test.each([
  [
    'Northland shall leave not later than the thirtieth day following signature.',
    'Northland | obligation | leave | by 30 days after signature',
  ],
  [
    'If there are no elections by day 9, Northland shall leave.',
    'Northland | obligation | leave |  | if not elections',
  ],
  [
    'Northland shall protect the villagers and their farms and shall rebuild the bridge.',
    'Northland | obligation | protect the villagers and their farms',
    'Northland | obligation | rebuild the bridge',
  ],
  [
    'Northland shall keep its troops at that level until elections have been held.',
    'Northland | obligation | keep its troops at that level | until elections',
  ],
  [
    'Northland shall repair the bridge destroyed on 3 May 2030 by day 9.',
    'Northland | obligation | repair the bridge destroyed on 3 May 2030 | by day 9',
  ],
  [
    'Save where the Council agrees, Northland shall not move troops.',
    'Northland | prohibition | move troops |  | unless Council',
  ],
  [
    'Northland shall not enter Gaza except with the consent of the Council.',
    'Northland | prohibition | enter Gaza |  | unless Council',
  ],
  [
    'Northland shall not enter Gaza without the prior consent of the Council.',
    'Northland | prohibition | enter Gaza |  | unless Council',
  ],
  [
    'Northland may enter Gaza without the consent of the Council.',
    'Northland | permission | enter Gaza without the consent of the Council',
  ],
  [
    'Northland shall withdraw between 5 and 10 days after 1.2.',
    'Northland | obligation | withdraw | between 5 days after 1.2 and 10 days after 1.2',
  ],
  [
    'Northland shall vote no earlier than 60 days and no later than 90 days before the end of Phase 1.',
    'Northland | obligation | vote | between 90 days before the end of Phase 1 and 60 days before the end of Phase 1',
  ],
  [
    'Northland shall keep the truce for the first 5 days after elections.',
    'Northland | obligation | keep the truce | from elections to 5 days after elections',
  ],
  [
    'Northland shall publish the lists in the first 5 days of Phase 1.',
    'Northland | obligation | publish the lists | within 5 days after the start of Phase 1',
  ],
  [
    'Northland shall publish the lists during the last week of Phase 1.',
    'Northland | obligation | publish the lists | within 1 week before the end of Phase 1',
  ],
  [
    'Northland shall leave within 30 days after 1.2 but in no case later than day 50.',
    'Northland | obligation | leave | within 30 days after 1.2; by day 50',
  ],
  [
    'If Phase 1 has not begun by day 9, the Council shall meet.',
    'Council | obligation | meet |  | if not Phase 1 and day 9',
  ],
  [
    'If fewer than 600 trucks have passed under 1.2 by day 9, the Council shall meet.',
    'Council | obligation | meet |  | if not 1.2 and day 9',
  ],
  [
    'Unless the Council decides otherwise, Northland shall leave.',
    'Northland | obligation | leave |  | unless Council',
  ],
  [
    'Unless otherwise agreed by the Parties, Northland shall leave.',
    'Northland | obligation | leave |  | unless party',
  ],
  ['If the Council so decides, Northland shall leave.', 'Northland | obligation | leave |  | if Council'],
  [
    'Northland shall publish the lists by day 5, together with the Council.',
    'Northland | obligation | publish the lists, together with the Council | by day 5',
  ],
  [
    'Northland shall open the crossing by day 5 and keep it open throughout Phase 1.',
    'Northland | obligation | open the crossing | by day 5',
    'Northland | obligation | keep it open | throughout Phase 1',
  ],
  [
    'Northland shall hand to the ICRC, not earlier than day 5 and not later than day 8, its lists.',
    'Northland | obligation | hand to the ICRC, its lists | not before day 5; by day 8',
  ],
  [
    'Each time 1.1 is breached, Northland shall report within 2 days of its occurrence.',
    'Northland | obligation | report | within 2 days after 1.1 is breached; on each 1.1',
  ],
  [
    'Northland shall not enter Gaza except with the prior written consent of the Council.',
    'Northland | prohibition | enter Gaza |  | unless Council',
  ],
  [
    'Northland shall withdraw 10 to 20 days after elections.',
    'Northland | obligation | withdraw | between 10 days after elections and 20 days after elections',
  ],
  [
    'Northland shall reduce its troops from 10 to 20 after elections.',
    'Northland | obligation | reduce its troops from 10 to 20 | after elections',
  ],
  [
    'Northland shall immediately stop work on the dam, and in any case by day 3.',
    'Northland | obligation | stop work on the dam | immediately; by day 3',
  ],
])('%s', (sentence, ...expected) => {
  const { norms, problems } = readSentence(sentence);
  expect(norms.map(said)).toEqual(expected);
  expect(problems).toEqual([]);
});

/** What a sentence that stops is offered. */
function offered(sentence: string): unknown {
  const [problem] = readSentence(sentence).problems;
  if (problem?.kind !== 'not understood') return problem;
  const { at, expected, instead, declare } = problem;
  return [at, expected[0], instead?.words ?? declare?.event ?? null];
}

test('what was not understood is led to what can be said', () => {
  expect(offered('Upon receipt of the list under 1.2, Northland shall leave.')).toEqual([
    'Upon',
    'upon completion of 2.1',
    'Upon completion of 1.2',
  ]);
  expect(offered('If fewer than 9 trucks have passed under 1.2, Northland shall leave.')).toEqual([
    'If',
    'if 2.1 is performed',
    null,
  ]);
  expect(offered('Northland shall stay as long as the Council meets.')).toEqual([
    'as',
    'provided that 2.1 is performed',
    'the Council meets',
  ]);
  expect(offered('Northland shall leave, subject to the approval of the judges.')).toEqual([
    'subject',
    'a declared name (add “judges” to Places, Bodies, Events or another key of the header)',
    null,
  ]);
});

test.each([
  ['Gaza and the ceasefire shall end on day 60.', 'prose', []],
  ['Gaza and the Council shall end the talks on day 60.', 'checkable', ['unknown actor']],
  ['Northland shall leave by day 5; thereafter it shall report.', 'prose', ['not understood']],
  ['Northland shall leave by day 5; the Council welcomes this.', 'prose', ['not understood']],
])('%s', (sentence, understood, problems) => {
  const read = readSentence(sentence);
  expect(read.provision?.understood).toBe(understood);
  expect(read.problems.map(({ kind }) => kind)).toEqual(problems);
});

test.each([
  [
    'Northland shall admit goods except arms, fuel and parts of guns, by day 9.',
    'arms, fuel and parts of guns',
  ],
  ['Northland shall admit all goods, except arms, from the river and the sea.', 'arms'],
  ['Except for arms, Northland shall admit food and fuel.', 'arms'],
  ['Northland shall pay, save for food, fuel and water.', undefined],
])('what is excepted in %s', (sentence, words) => {
  expect(readSentence(sentence).norms.map(({ exception }) => exception?.words)).toEqual([words]);
});

test('several bodies may decide alike', () => {
  const { facts } = readSentence('The Council and the Joint Mechanism take their decisions by consensus.');
  expect(facts).toMatchObject([
    { kind: 'decides', body: 'Council', consensus: true },
    { kind: 'decides', body: 'Joint Mechanism', consensus: true },
  ]);
});

test('any act of a provision may be one that cannot be undone', () => {
  expect(readSentence('A release under 1.2 cannot be undone.').facts).toMatchObject([
    { kind: 'irreversible' },
  ]);
});

test.each([
  'Northland shall withdraw, beginning on day 5 and ending no later than day 30, verified by the ICRC.',
  'Northland shall begin to withdraw on day 5, verified by the ICRC, and complete it by day 30.',
])('%s has two halves', (sentence) => {
  const { norms, problems } = readSentence(sentence);
  expect(norms.map(({ act, times }) => [act.part, times.map(({ kind }) => kind)])).toEqual([
    ['begin', ['on']],
    ['complete', ['by']],
  ]);
  expect(problems).toEqual([]);
});

test.each([
  [
    'Northland shall open the crossing by day 5 and keep it open.',
    'a full stop, and a sentence of its own for what follows',
  ],
  [
    'Northland shall not enter Gaza before day 5 and keep it closed throughout Phase 1.',
    'a full stop, and a sentence of its own for what follows',
  ],
  [
    'Northland shall free the men by day 5 and the women by day 9.',
    'a full stop, and a sentence of its own for what follows',
  ],
  [
    'Northland shall report within 10 days after each violation.',
    'a sentence that begins with what happens: Each time 2.1 is breached, … within 10 days',
  ],
  [
    'For each officer freed under 1.2, Northland shall free 3 men.',
    'the number first: 3 detainees for each soldier',
  ],
])('%s is led to what can be said', (sentence, form) => {
  const forms = readSentence(sentence).problems.map((one) =>
    one.kind === 'not understood' ? one.expected : [one.kind],
  );
  expect(forms).toHaveLength(1);
  expect(forms[0]).toContain(form);
});
