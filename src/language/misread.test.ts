// Sentences that were once understood otherwise than a drafter means them.
import { expect, test } from 'vitest';
import { readSentence, said } from '../../test/support/one-sentence.ts';

test.each([
  ['Northland shall use force only if 1.1 is breached.', 'only'],
  ['Northland shall enter Gaza only with the consent of the Council.', 'only'],
  ['Northland may enter Gaza only after 1.2 is verified.', 'only'],
  ['Northland may enter Gaza by day 9, only if 1.2 is verified.', 'only'],
  ['Northland shall use force solely if 1.1 is breached.', 'solely'],
  ['Northland shall leave Gaza 10 days after elections or on day 50, whichever is earlier.', '10'],
  ['Northland shall leave Gaza more than 5 days before elections.', 'than'],
  ['The Parties shall have 10 days from signature to name their delegates.', '10'],
  ['The Parties shall have until day 9 to appeal.', 'until'],
  ['Northland shall publish the lists by day 5 at the earliest.', 'by'],
  ['Northland shall send trucks at most every second day.', 'at'],
  ['Northland shall send 20 trucks not more than twice a week.', 'not'],
  ['Northland shall open the crossing when elections occur or by day 90, whichever is first.', 'or'],
  ['Northland shall not attack while the talks continue.', 'while'],
  ['Northland shall not enter Gaza and Southern League shall not admit civilians from D+5 to D+9.', 'and'],
  ['The Council may extend Phase 1 twice, by up to 30 days each time.', 'each'],
  ['The Parties shall cease fire as of midnight on 28 February 2031.', 'midnight'],
  ['Withdrawal shall be completed in three phases of 15 days each.', '15'],
  ['For every 100 weapons handed over, Northland shall withdraw one company.', 'For'],
  ['Only Northland may enter Gaza.', 'Only'],
  ['Northland shall then withdraw within 3 days.', 'then'],
  ['Northland shall within 3 days thereafter withdraw.', 'thereafter'],
])('%s stops at %s', (sentence, word) => {
  const { problems } = readSentence(sentence);
  expect(problems.map((one) => (one.kind === 'not understood' ? one.at : one.kind))).toEqual([word]);
});

test.each([
  [
    'Northland shall withdraw only after 1.2 is verified.',
    ['Northland | obligation | withdraw | after 1.2 is verified'],
  ],
  [
    'The Parties may extend Phase 1 by 30 days after 1.2 is verified.',
    ['Northland + Southern League | permission | extend Phase 1 by 30 days | after 1.2 is verified'],
  ],
  [
    'Northland shall levy no tax or toll on the trucks admitted under 1.2.',
    ['Northland | prohibition | levy tax or toll on the trucks admitted under 1.2'],
  ],
  [
    'Northland shall destroy the arms on the list under 1.2.',
    ['Northland | obligation | destroy the arms on the list under 1.2'],
  ],
  [
    'Northland shall publish a report on elections by day 30.',
    ['Northland | obligation | publish a report on elections | by day 30'],
  ],
  ['On completion of 1.2, Northland shall leave.', ['Northland | obligation | leave |  | once 1.2']],
  [
    'Northland shall publish the lists at the earliest on day 5 and at the latest on day 9.',
    ['Northland | obligation | publish the lists | not before day 5; by day 9'],
  ],
  [
    'Northland shall not attack whilst 1.1 continues.',
    ['Northland | prohibition | attack |  | as long as 1.1 continues'],
  ],
  [
    'Northland shall observe the truce while respecting the law.',
    ['Northland | obligation | observe the truce while respecting the law'],
  ],
  [
    'Northland shall withdraw by day 10, as confirmed by the ICRC.',
    ['Northland | obligation | withdraw | by day 10 |  | Red Cross'],
  ],
  [
    'The ICRC shall have free access to all camps at all times.',
    ['missing | obligation | have free access to all camps | throughout this agreement'],
  ],
  ['Northland shall move no troops before day 5.', ['Northland | prohibition | move troops | before day 5']],
  [
    'Northland shall release no fewer than 10 prisoners.',
    ['Northland | obligation | release no fewer than 10 prisoners'],
  ],
  [
    'Northland shall pay the wages due before day 1, by day 9.',
    ['Northland | obligation | pay the wages due before day 1 | by day 9'],
  ],
  [
    'Northland shall leave, and Southern League shall stay until day 9.',
    ['Northland | obligation | leave', 'Southern League | obligation | stay | until day 9'],
  ],
  ['The ICRC shall have the right to visit all camps.', ['Red Cross | permission | visit all camps']],
])('%s', (sentence, expected) => {
  const { norms, problems } = readSentence(sentence);
  expect(norms.map(said)).toEqual(expected);
  expect(problems).toEqual([]);
});
