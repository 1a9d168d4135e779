import { describe, expect, test } from 'vitest';
import { minuteNumbered } from '../../base/calendar.ts';
import { parseMoment } from '../../base/moment-text.ts';
import { nameId, phaseId } from '../../model/names.ts';
import { normId } from '../../model/norms.ts';
import { because, type RefusalReason, type StateReason } from '../reasons.ts';
import { runWords as arabic } from './ar.ts';
import { runWords as english } from './en.ts';
import { runWords as hebrew } from './he.ts';
import { lastBefore, lengthParts, localMoment, type RunNames } from './run-words.ts';

const zone = 'Asia/Jerusalem';
const names: RunNames = { zone, label: (id) => id };

function minute(text: string): number {
  const read = parseMoment(text, zone);
  if (!read.ok) throw new Error(`${text} is no moment`);
  return read.value.minute;
}

const noon = minute('2025-02-03T12:00');
const midnight = minute('2025-02-04T00:00');
const day = minute('2025-02-03');
const verifiers = [nameId('Red Cross')];
const found = { kind: 'found', done: 'none', onTime: null, asAgreed: null, level: null, at: noon } as const;

/** Every reason there is, and how it is said in English. */
const SAID: readonly (readonly [StateReason | RefusalReason, string])[] = [
  [{ kind: 'waits for entry' }, 'the agreement is not in force yet'],
  [{ kind: 'waits for condition' }, 'what it waits for has not come'],
  [{ kind: 'waits for moment' }, 'the moment that it is counted from has not come'],
  [{ kind: 'waits for notice' }, 'no notice has been given'],
  [{ kind: 'waits for occasion' }, 'there has been no occasion for it'],
  [{ kind: 'opens later', opens: midnight }, 'its time begins on 4 February 2025'],
  [{ kind: 'open', closes: null }, 'it has no last moment'],
  [{ kind: 'open', closes: midnight }, 'its time is until the end of 3 February 2025'],
  [{ kind: 'open', closes: noon + 1 }, 'its time is until 12:00 on 3 February 2025'],
  [{ kind: 'may be used', closes: null }, 'it may be used'],
  [{ kind: 'may be used', closes: midnight }, 'it may be used until the end of 3 February 2025'],
  [{ kind: 'used', at: noon, by: 'Northland' }, 'used by Northland at 12:00 on 3 February 2025'],
  [{ kind: 'partly done', done: 3, needed: 8, noun: 'hostages' }, 'so far 3 of 8 hostages'],
  [{ kind: 'partly done', done: 3, needed: 8, noun: '' }, 'so far 3 of 8'],
  [{ kind: 'reported done', at: day, by: 'Northland' }, 'Northland reported it done on 3 February 2025'],
  [
    { kind: 'verifier has until', until: midnight, verifiers },
    'Red Cross has until the end of 3 February 2025 to confirm it',
  ],
  [
    { kind: 'verifier silent', since: midnight, verifiers: [...verifiers, nameId('UN')] },
    'Red Cross and UN had until the end of 3 February 2025 to confirm it, and did not answer',
  ],
  [
    { kind: 'verifier has no limit', verifiers },
    'Red Cross has not confirmed it; the text sets no time for that',
  ],
  [{ kind: 'nobody verifies' }, 'the text names nobody who verifies it'],
  [{ kind: 'accepted', at: day, by: 'Red Cross' }, 'confirmed by Red Cross on 3 February 2025'],
  [
    { kind: 'report rejected', at: day, by: 'Red Cross', because: 'Seven came.' },
    'Red Cross did not confirm it on 3 February 2025: Seven came',
  ],
  [{ ...found, by: 'UN', because: '' }, 'found by UN at 12:00 on 3 February 2025: not done'],
  [
    {
      ...found,
      done: 'intermediate',
      onTime: false,
      asAgreed: false,
      level: 'minor',
      by: 'UN',
      because: 'No road.',
    },
    'found by UN at 12:00 on 3 February 2025: done in part, late, not as agreed, a minor breach: No road',
  ],
  [{ kind: 'ruled', finds: 'excused', at: day, by: 'UN' }, 'ruled by UN on 3 February 2025: excused'],
  [
    { kind: 'ruled by silence', finds: 'breached', at: midnight },
    'no ruling came by the end of 3 February 2025, which counts as: breached',
  ],
  [{ kind: 'late', byMinutes: 720 }, 'late by 12 hours'],
  [{ kind: 'early', byMinutes: 1440 }, '1 day before its time'],
  [{ kind: 'found late' }, 'it was found to be late'],
  [{ kind: 'span over', at: midnight }, 'its time was over at the end of 3 February 2025'],
  [{ kind: 'last moment passed', at: midnight }, 'its last moment was the end of 3 February 2025'],
  [{ kind: 'other half done', at: day }, 'what it is exchanged for was done on 3 February 2025'],
  [{ kind: 'disputed', at: day, by: 'UN', until: null }, 'disputed by UN on 3 February 2025'],
  [
    { kind: 'disputed', at: day, by: 'UN', until: midnight },
    'disputed by UN on 3 February 2025; a ruling is due by the end of 3 February 2025',
  ],
  [{ kind: 'suspended under', since: day, by: 'UN' }, 'suspended by UN on 3 February 2025'],
  [{ kind: 'waived', at: day, by: ['A', 'B', 'C'] }, 'waived by A, B and C on 3 February 2025'],
  [
    { kind: 'exception applies', at: day, by: 'UN' },
    'UN found on 3 February 2025 that the exception applies',
  ],
  [{ kind: 'period suspended', at: day }, 'it was suspended at its last moment'],
  [{ kind: 'barred', at: day }, 'what the text makes it hang on stands against it'],
  [{ kind: 'stopped', at: day }, 'what it was to last as long as ended on 3 February 2025'],
  [{ kind: 'not used in time', at: midnight }, 'it was not used by the end of 3 February 2025'],
  [{ kind: 'agreement ended', at: day }, 'the agreement was ended on 3 February 2025'],
  [
    { kind: 'phase ended early', phase: phaseId('Phase 1'), at: day },
    'Phase 1 was ended on 3 February 2025, before its time',
  ],
  [{ kind: 'unknown provision' }, 'this reading of the text has no such provision'],
  [{ kind: 'not its bearer', bearers: verifiers }, 'it is Red Cross who would have to do it'],
  [{ kind: 'not its verifier', verifiers }, 'it is for Red Cross to say so'],
  [{ kind: 'not its verifier', verifiers: [] }, 'the text names nobody who verifies it'],
  [{ kind: 'not its judge', judge: nameId('UN') }, 'it is for UN to say so'],
  [{ kind: 'not open', state: 'waiting' }, 'it cannot be used now: it is waiting'],
  [{ kind: 'forbidden' }, 'the text forbids it'],
  [{ kind: 'no such power', power: 'suspension' }, 'the text gives no such power there'],
  [{ kind: 'nothing suspended' }, 'nothing is suspended that could be resumed'],
  [{ kind: 'nothing to suspend' }, 'there is nothing that could be suspended'],
  [{ kind: 'other phase' }, 'the power is about another phase'],
  [{ kind: 'too long' }, 'it is longer than the text allows'],
  [{ kind: 'already over', state: 'lapsed' }, 'that is over: it is lapsed'],
  [{ kind: 'no such period' }, 'it does not come due then'],
  [{ kind: 'unknown report' }, 'there is no such report'],
  [{ kind: 'unknown dispute' }, 'there is no such dispute'],
  [{ kind: 'already decided' }, 'that is decided already'],
  [{ kind: 'no notice asked' }, 'the text asks for no notice there'],
  [{ kind: 'no exception stated' }, 'the text states no exception there'],
  [{ kind: 'told by other facts' }, 'whether it has come is told by other facts'],
  [{ kind: 'already happened' }, 'it has happened already'],
  [{ kind: 'not an actor' }, 'the text declares nobody of that name'],
  [{ kind: 'while suspended' }, 'it is suspended'],
  [{ kind: 'after the end' }, 'the agreement has ended'],
];

test.each(SAID)('%j', (reason, sentence) => {
  expect(english.reason(because(reason), names)).toBe(sentence);
});

test('the provisions that lead to a reason stand behind it, each once', () => {
  const provisions = ['2.1(a)', '2.1(b)', '2.1(a)'].map(normId);
  expect(english.reason(because({ kind: 'waits for condition' }, [], provisions), names)).toBe(
    'what it waits for has not come (2.1(a) and 2.1(b))',
  );
});

describe.each([
  ['Arabic', arabic, /[\u0600-\u06ff]/u],
  ['Hebrew', hebrew, /[\u0590-\u05ff]/u],
])('%s', (_language, words, letters) => {
  test.each(SAID)('%j', (reason) => {
    const said = words.reason(because(reason, [], [normId('2.1(a)')]), names);
    expect(said).toMatch(letters);
    // Names and words of the text are set apart.
    expect(said.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]{2}/);
  });

  test('has a word for every state', () => {
    for (const word of Object.values(words.states)) expect(word).toMatch(letters);
  });
});

test('of what is known by its day alone only the day is shown', () => {
  expect(localMoment(day, zone)).toEqual({ date: '2025-02-03', clock: null });
  expect(localMoment(noon, zone)).toEqual({ date: '2025-02-03', clock: '12:00' });
  expect(lastBefore(midnight, zone)).toEqual({ date: '2025-02-03', clock: null });
  expect(lastBefore(minuteNumbered(noon + 1), zone)).toEqual({ date: '2025-02-03', clock: '12:00' });
});

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [90, '1 hour 30 minutes'],
  [721, '12 hours'],
  [1440, '1 day'],
  [1500, '1 day 1 hour'],
  [2880, '2 days'],
  // Nothing is rounded up: somebody may be blamed for it.
  [9 * 1440 - 60, '8 days 23 hours'],
  [9 * 1440 - 1, '8 days 23 hours'],
  [3 * 1440 + 300, '3 days 5 hours'],
])('%d minutes are %s', (minutes, said) => {
  expect(english.length(lengthParts(minutes))).toBe(said);
});
