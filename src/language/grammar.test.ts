import { expect, test } from 'vitest';
import { HEADER, readSentence as read, said, who } from '../../test/support/one-sentence.ts';
import { plainCondition, plainQuantity, plainTimes } from '../../test/support/plain-forms.ts';
import { understand } from './lower.ts';

const NORMS: readonly (readonly [string, ...string[]])[] = [
  ['Northland shall open the crossing by day 5.', 'Northland | obligation | open the crossing | by day 5'],
  [
    'Northland shall open the crossing no later than day 5.',
    'Northland | obligation | open the crossing | by day 5',
  ],
  [
    'Northland shall open the crossing at the latest at the time of signature.',
    'Northland | obligation | open the crossing | by signature',
  ],
  [
    'Northland shall immediately and unconditionally free all prisoners.',
    'Northland | obligation | unconditionally free all prisoners | immediately',
  ],
  [
    'The tax may be changed by mutual consent of the Parties.',
    'Northland + Southern League | permission | The tax be changed',
  ],
  [
    'Northland shall leave within 9 days after the date on which this agreement enters into force.',
    'Northland | obligation | leave | within 9 days after entry into force',
  ],
  [
    'Northland shall leave on the fifth day following entry into force.',
    'Northland | obligation | leave | on 5 days after entry into force',
  ],
  [
    'Northland shall leave between the fifth and the tenth day.',
    'Northland | obligation | leave | between day 5 and day 10',
  ],
  [
    'Northland shall leave between days 5 and 10.',
    'Northland | obligation | leave | between day 5 and day 10',
  ],
  [
    'The Council shall report every week on the implementation of Article 1.',
    'Council | obligation | report on the implementation of Article 1 | each week',
  ],
  [
    'Northland shall leave by the tenth day of Phase 1.',
    'Northland | obligation | leave | by 9 days after the start of Phase 1',
  ],
  [
    'Northland shall leave a week after signature.',
    'Northland | obligation | leave | on 1 week after signature',
  ],
  [
    'Northland shall leave no later than 2 days before the end of Phase 1.',
    'Northland | obligation | leave | by 2 days before the end of Phase 1',
  ],
  [
    'Northland shall leave within 2 days before the end of Phase 1.',
    'Northland | obligation | leave | within 2 days before the end of Phase 1',
  ],
  [
    'Northland shall leave, provided always that 1.2 is verified.',
    'Northland | obligation | leave |  | provided that 1.2 is verified',
  ],
  [
    'In the case of a breach of 1.1, Northland shall leave.',
    'Northland | obligation | leave |  | if 1.1 is breached',
  ],
  [
    'Northland shall leave before a permanent ceasefire, by the end of the first phase.',
    'Northland | obligation | leave | before a permanent ceasefire is agreed; by the end of Phase 1',
  ],
  ['Northland shall stay throughout the Truce phase.', 'Northland | obligation | stay | throughout Phase 1'],
  [
    'Northland shall conduct talks on a permanent ceasefire during Phase One.',
    'Northland | obligation | conduct talks on a permanent ceasefire | during Phase 1',
  ],
  [
    'Upon completion of Phase 1, Northland shall leave.',
    'Northland | obligation | leave |  | once the end of Phase 1',
  ],
  [
    'Northland shall release 10 hostages, including 3 women, by day 9.',
    'Northland | obligation | release 10 hostages, including 3 women | by day 9',
  ],
  [
    'Northland shall hand over 5 guns, 3 tanks and 2 lorries by day 9.',
    'Northland | obligation | hand over 5 guns, 3 tanks and 2 lorries | by day 9',
  ],
  [
    'Northland shall free all men over 50 years of age by day 9.',
    'Northland | obligation | free all men over 50 years of age | by day 9',
  ],
  ['The Southern League shall not move troops.', 'Southern League | prohibition | move troops'],
  [
    'The crossing shall be opened by Northland by day 5.',
    'Northland | obligation | The crossing be opened | by day 5',
  ],
  [
    'Northland shall withdraw its forces from the Northern corridor to Line A within 7 days after 1.2 is verified.',
    'Northland | obligation | withdraw its forces from the Northern corridor to Line A | within 7 days after 1.2 is verified',
  ],
  [
    'If 1.2 is breached, Southern League may suspend 1.1 until 1.2 is performed.',
    'Southern League | permission | suspend 1.1 | until 1.2 | if 1.2 is breached',
  ],
  [
    'Once elections have occurred, the Parties shall convene talks.',
    'Northland + Southern League | obligation | convene talks |  | once elections',
  ],
  [
    'Northland shall, within 24 hours of signature, publish the lists.',
    'Northland | obligation | publish the lists | within 24 hours after signature',
  ],
  [
    'Northland shall report each week to the Council on the releases.',
    'Northland | obligation | report to the Council on the releases | each week',
  ],
  [
    'Northland shall patrol 7 villages in Gaza by day 9.',
    'Northland | obligation | patrol 7 villages in Gaza | by day 9',
  ],
  [
    'Neither party shall fly over Gaza.',
    'Northland | prohibition | fly over Gaza',
    'Southern League | prohibition | fly over Gaza',
  ],
  ['Northland and the Council shall meet monthly.', 'Northland + Council | obligation | meet | each month'],
  [
    'The Parties and the Council shall meet in June 2025.',
    'Northland + Southern League + Council | obligation | meet | between 2025-06-01 and 2025-06-30',
  ],
  [
    'Northland shall admit aid from day 2 to day 9, verified by the ICRC or the Council within 2 days.',
    'Northland | obligation | admit aid | from day 2 to day 9 |  | Red Cross, Council',
  ],
  [
    'Northland shall free the detainees taken after 8 October 2023, by 16:00 on day 7.',
    'Northland | obligation | free the detainees taken after 8 October 2023 | by 16:00 on day 7',
  ],
  [
    'Northland shall, from day 3 on, not fly aircraft.',
    'Northland | prohibition | fly aircraft | from day 3',
  ],
  [
    'Each time 1.2 is breached, Southern League shall inform the Red Cross within 48 hours.',
    'Southern League | obligation | inform the Red Cross | within 48 hours after 1.2 is breached; on each 1.2',
  ],
  [
    '1.2 shall be verified by the Red Cross within 2 days.',
    'Red Cross | obligation | 1.2 be verified | within 2 days',
  ],
  [
    'Northland shall keep the crossing open at all times.',
    'Northland | obligation | keep the crossing open | throughout this agreement',
  ],
  [
    'Once the Council has approved the force, Northland shall open the crossing by day 5.',
    'Northland | obligation | open the crossing | by day 5 | once the Council approves the force',
  ],
  [
    'If no elections are held by day 9, the Council shall meet.',
    'Council | obligation | meet |  | if not elections',
  ],
  [
    'Northland, in consultation with the Council, shall appoint a judge by day 9.',
    'Northland | obligation | appoint a judge, in consultation with the Council | by day 9',
  ],
  [
    'Northland shall state on 16 November 2025 its readiness.',
    'Northland | obligation | state its readiness | on 2025-11-16',
  ],
  [
    'Northland shall report once a week to the Council.',
    'Northland | obligation | report to the Council | each week',
  ],
  ['The Council shall meet at noon on day 7.', 'Council | obligation | meet | at 12:00 on day 7'],
  [
    'If 1.1 is breached or not verified, the Council shall meet.',
    'Council | obligation | meet |  | if 1.1 is breached or not 1.1 is verified',
  ],
  [
    'In accordance with Article 1, Northland shall open the crossing by day 5.',
    'Northland | obligation | open the crossing, in accordance with Article 1 | by day 5',
  ],
  ['Northland shall admit 600 trucks a day.', 'Northland | obligation | admit 600 trucks | each day'],
  [
    'Northland shall reduce its troops to 2,000 by day 90.',
    'Northland | obligation | reduce its troops to 2,000 | by day 90',
  ],
];

test.each(NORMS)('%s', (sentence, ...expected) => {
  const { norms, problems, provision } = read(sentence);
  expect(norms.map(said)).toEqual(expected);
  expect(problems).toEqual([]);
  expect(provision?.understood).toBe('checkable');
});

/** A sentence, and the word at which it is not understood. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['Northland shall withdraw on D-Day.', 'on'],
  ['Northland shall open the crossing until the rain stops.', 'until'],
  ['Northland shall release 8 hostages on day 1 and 2 hostages on day 50.', 'and'],
  ['Northland may only fly once 1.2 is performed.', 'only'],
  ['If the weather allows it, Northland shall open the crossing.', 'If'],
  ['Northland shall open the crossing if it can.', 'if'],
  ['Northland shall release hostages by 7 May.', 'by'],
  ['If 1.1 is breached and 1.2 is breached or 1.1 is disputed, Northland may suspend 1.2.', 'or'],
  ['Northland shall publish the list of persons who shall be freed by day 9.', 'shall'],
  ['Northland shall free the detainees, verified by the ICRC no later than day 9.', 'verified'],
  ['Northland shall, every two weeks during the last three months, publish the numbers.', 'during'],
  ['Northland shall open the crossing in exchange for peace.', 'in'],
  ['Northland shall ensure that its troops keep quiet for as long as it rains.', 'as'],
  ['Where the Council fails to agree, the dispute shall be referred to the Joint Mechanism.', 'Where'],
  ['Northland shall only open the crossing if 1.2 is performed.', 'only'],
  ['Northland shall release hostages by the end of the first week.', 'by'],
  ['Northland shall release hostages in early June.', 'in'],
  ['Northland shall release 3 hostages every Monday.', 'every'],
  ['Northland shall not be obliged to open the crossing.', 'be'],
  ['Northland shall open 4 and 6 crossings respectively by day 5.', 'respectively'],
  ['Northland shall open the crossing by mid-March 2031.', 'by'],
  ['Northland may suspend 1.2 for up to 10 days.', 'for'],
  ['If 1.2 is not performed within 5 days, Northland may suspend 1.2.', 'within'],
  ['If 1.2 is breached three times, Northland may suspend 1.2.', 'three'],
  ['Northland shall cease, and shall not resume, attacks throughout Phase 1.', 'shall'],
  ['Northland shall release 9 hostages in two groups, the first on day 7.', 'on'],
  ['Northland shall release women first, then men.', 'then'],
  ['Northland shall withdraw its troops in about 14 days.', 'in'],
  ['The Council shall meet at about 16:00 on day 7.', 'at'],
  ['Northland shall open the crossing, verified by the ICRC within 2 days after 1.1.', 'verified'],
  ['Northland shall open the crossing at the latest.', 'at'],
  ['Northland shall release 33 hostages over a period of 42 days.', 'over'],
  ['Each party shall announce any movement of troops 24 hours in advance.', '24'],
  ['Northland shall leave halfway through Phase 1.', 'halfway'],
  ['Northland shall leave on day 5 after signature.', 'on'],
  ['Northland shall release 1 200 prisoners by day 9.', '1'],
  ['Northland shall release 1.200 prisoners by day 9.', '1.200'],
  ['Northland shall leave, failing which the Council may suspend 1.1.', 'failing'],
  ['Northland shall release 33 hostages in the course of 42 days.', 'in'],
  ['Northland shall open the crossing in 5 days’ time.', 'in'],
  ['Northland shall pay 10 million dollars in four parts, the first being due on day 30.', 'on'],
  ['Northland shall release 10 hostages, half of them by day 9.', 'by'],
  ['Northland shall release 10 hostages, including 3 by day 9.', 'by'],
  ['Northland shall release 10 hostages (3 by day 9).', 'by'],
  ['Northland shall withdraw, with the last unit leaving by day 9.', 'by'],
  ['Northland shall close the camp, the prisoners having been freed by day 9.', 'by'],
];

test.each(REFUSED)('%s stops at %s', (sentence, word) => {
  const { problems, provision } = read(sentence);
  expect(problems.map((problem) => (problem.kind === 'not understood' ? problem.at : problem.kind))).toEqual([
    word,
  ]);
  expect(provision?.understood).toBe('prose');
});

test('a clause keeps its time unless a comma gives it to the act; asked where the act has none', () => {
  const asked = read('Northland shall free the detainees taken after 8 October 2023.');
  expect(asked.problems.map(({ kind }) => kind)).toEqual(['could belong to two']);
  expect(read('By day 7, Northland shall free the detainees taken after 8 October 2023.').problems).toEqual(
    [],
  );
});

test('what a power speaks of is found behind other words', () => {
  const powerOf = (sentence: string): unknown => {
    const power = read(sentence).norms[0]?.act.power ?? null;
    if (power === null || !('what' in power)) return power?.kind ?? null;
    return [power.kind, power.what.targets.map(({ kind }) => kind)];
  };
  expect(powerOf('Northland may refer any dispute about 1.2 to the Council.')).toEqual([
    'refer',
    ['provision'],
  ]);
  expect(powerOf('Any dispute about 1.2 shall be referred to the Council by Northland.')).toEqual([
    'refer',
    ['provision'],
  ]);
  expect(powerOf('The Council shall decide any dispute arising out of this agreement.')).toEqual([
    'decide',
    ['any'],
  ]);
  expect(powerOf('The Council shall settle any dispute over water.')).toBeNull();
  expect(powerOf('The Parties may agree to extend Phase 1 by up to 30 days.')).toBe('extend');
});

test('times of a clause that are joined by "and" are asked about once', () => {
  const { problems } = read('Northland shall free all who are held as soon as possible and within 15 days.');
  expect(problems.map((one) => (one.kind === 'could belong to two' ? one.qualifier : one.kind))).toEqual([
    'as soon as possible and within 15 days',
  ]);
});

test('begin and complete make two norms of one act', () => {
  const { norms } = read('Northland shall begin to withdraw its forces by day 3 and complete it by day 9.');
  expect(norms.map(({ act, ...norm }) => [act.part, ...plainTimes({ act, ...norm })])).toEqual([
    ['begin', 'by day 3'],
    ['complete', 'by day 9'],
  ]);
});

test('stages take what the head says of its kind, and their own', () => {
  const { norms } = read(
    'Northland shall release living hostages, verified by the ICRC within 1 day:\n(a) 8 on day 1; then\n(b) 2 by day 9, verified by the Council.',
  );
  expect(
    norms.map((norm) => [norm.label, ...norm.act.quantities.map(plainQuantity), ...plainTimes(norm)]),
  ).toEqual([
    ['2.1(a)', '8 living hostages', 'on day 1'],
    ['2.1(b)', '2 living hostages', 'by day 9'],
  ]);
  expect(norms.map(({ verification }) => verification?.verifiers)).toEqual([['Red Cross'], ['Council']]);
  expect(norms[1]?.conditions.map(({ condition }) => plainCondition(condition))).toEqual(['2.1(a)']);
});

test('an unknown subject is told with the name it may have meant', () => {
  const { problems, norms } = read('Nortland shall open the crossing by day 5.');
  expect(problems).toMatchObject([
    { kind: 'unknown actor', words: 'Nortland', near: 'Northland', subject: true },
  ]);
  expect(norms.map(who)).toEqual(['unknown']);
});

test('a number under a heading means the one that stands there', () => {
  const annex = 'Annex A. Sites\n\n1 Northland shall list its sites.\n';
  const text = `${HEADER}2.1 If 1 of Annex A is breached, the Council shall meet.\n\n${annex}`;
  const result = understand(text);
  expect(result.ok && result.value.problems.filter(({ kind }) => kind === 'reference to nothing')).toEqual(
    [],
  );
  const missing = understand(text.replace('1 of Annex A', '2 of Annex A'));
  expect(missing.ok && missing.value.problems.map(({ kind }) => kind)).toContain('reference to nothing');
});

test('a subject that is denied is bound not to act', () => {
  expect(read('No troops shall enter Gaza.').norms.map(said)).toEqual(['unknown | prohibition | enter Gaza']);
});

test('a party in breach and the other party are told apart', () => {
  const { norms } = read('If 1.1 is breached by a party, the other party may suspend 1.2.');
  expect(norms.map(said)).toEqual([
    'Southern League | permission | suspend 1.2 |  | if 1.1 is breached by Northland',
    'Northland | permission | suspend 1.2 |  | if 1.1 is breached by Southern League',
  ]);
});

test.each([
  ['1.1 cannot be undone.', 'irreversible'],
  ['1.2 takes between 2 and 5 days.', 'takes'],
  ['This agreement enters into force when Northland and Southern League sign.', 'entry'],
  ['Phase 1 continues as long as 1.1 continues.', 'continues'],
  ['Article 1 prevails over 1.2.', 'prevails'],
  ['The Council decides by 2 of 3.', 'decides'],
])('%s is a fact', (sentence, kind) => {
  const { facts, provision } = read(sentence);
  expect(facts.map((fact) => fact.kind)).toEqual([kind]);
  expect(provision?.understood).toBe('checkable');
});

test.each([
  'This agreement is no precedent.',
  'The ceasefire shall be lasting.',
  'Nothing shall affect the rights of the Parties.',
])('%s is prose', (sentence) => {
  const { problems, provision } = read(sentence);
  expect(problems).toEqual([]);
  expect(provision?.understood).toBe('prose');
});

test('a name in the header holds no comma, and its short form no more than the name', () => {
  const result = understand(
    'Parties: North; Bor Movement (hereinafter referred to as "BM").\nPlaces: Bank, Line 1.\n\n1.1 BM shall go.\n',
  );
  if (!result.ok) throw new Error(result.error.message);
  const { actors, norms, problems } = result.value;
  expect(actors.map(({ short }) => short)).toEqual([null, 'BM']);
  expect(norms.map(who)).toEqual(['Bor Movement']);
  expect(problems.map((one) => (one.kind === 'not understood' ? one.instead?.words : one.kind))).toEqual([
    ';',
  ]);
});

test('a phase may follow another', () => {
  const result = understand(
    'Parties: A; B.\nDay 1: 3 May 2031.\nPhase 1: 9 days from day 1.\nPhase 2: 3 days following Phase 1.\n',
  );
  if (!result.ok) throw new Error(result.error.message);
  expect(result.value.problems).toEqual([]);
  expect(result.value.phases[1]?.start).toMatchObject({
    kind: 'edge',
    edge: 'end',
    of: { phase: 'Phase 1' },
  });
});
