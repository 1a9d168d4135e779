import { describe, expect, test } from 'vitest';
import type { FactFault, NormChoice } from '../../model/written-facts.ts';
import { faultWords as arabic } from './fault-words.ar.ts';
import { faultWords as english } from './fault-words.en.ts';
import { faultWords as hebrew } from './fault-words.he.ts';

const choice = (provision: string, bearer: string, sentence: number): NormChoice => {
  return { provision, bearer: [bearer], sentence, words: 'withdraw' };
};
const zone = 'Asia/Jerusalem';
const forms = ['2025-03-28T01:30+02:00', '2025-03-28T03:30+03:00'] as const;
const moment = { kind: 'moment', field: 'at', written: '2025-03-28T02:30' } as const;
const name = { kind: 'unknown name', field: 'by', written: 'Northlend' } as const;

/** Each thing that can be wrong, and how it is said in English. */
const SAID: readonly (readonly [Body, string])[] = [
  [
    { kind: 'not JSON', column: 18 },
    'it is not JSON (at column 18); write one fact, as in {"fact": "report", "at": "2025-02-03", ' +
      '"provision": "2.1"}',
  ],
  [
    { kind: 'not JSON', column: null },
    'it is not JSON; write one fact, as in {"fact": "report", "at": "2025-02-03", "provision": "2.1"}',
  ],
  [
    { kind: 'no object' },
    'it is JSON, but not a fact; write one, as in {"fact": "report", "at": "2025-02-03", "provision": "2.1"}',
  ],
  [
    { kind: 'unknown kind', written: null, near: null },
    'it does not say which kind of fact it is; add "fact": "report", or another kind',
  ],
  [
    { kind: 'unknown kind', written: 'reprot', near: 'report' },
    'there is no kind of fact "reprot"; did you mean "report"?',
  ],
  [
    { kind: 'unknown kind', written: 'x', near: null },
    'there is no kind of fact "x"; the kinds are listed in the reference of facts files',
  ],
  [{ kind: 'missing field', fact: 'report', field: 'at' }, 'a fact of the kind report needs "at"; add "at"'],
  [
    { kind: 'unknown field', fact: 'time', field: 'knwon', near: 'known' },
    'a fact of the kind time has no "knwon"; did you mean "known"?',
  ],
  [
    { kind: 'unknown field', fact: 'time', field: 'x', near: null },
    'a fact of the kind time has no "x"; leave it out, or put it into "note"',
  ],
  [
    { kind: 'wrong value', field: 'done', wanted: { kind: 'one of', values: ['none', 'complete'] } },
    '"done" does not have a value that it can have; write one of "none", "complete"',
  ],
  [
    { kind: 'wrong value', field: 'ends', wanted: { kind: 'yes or no' } },
    '"ends" does not have a value that it can have; write true or false',
  ],
  [
    { ...moment, fault: { kind: 'no moment' } },
    '"at" is "2025-03-28T02:30", which is no moment; ' +
      'write 2025-02-03, 2025-02-03T12:00 or 2025-02-03T12:00+02:00',
  ],
  [
    { ...moment, fault: { kind: 'never' } },
    '"at" is "2025-03-28T02:30", and there is no such day or hour; correct it',
  ],
  [
    { ...moment, fault: { kind: 'no zone', zone: 'Gaza' } },
    '"Gaza" is no zone of the time zone database; name one as in Asia/Jerusalem, or write the offset',
  ],
  [
    { ...moment, fault: { kind: 'other offset', zone } },
    'clocks in Asia/Jerusalem do not have the offset of "2025-03-28T02:30" then; ' +
      'leave out the offset or the zone',
  ],
  [
    { ...moment, fault: { kind: 'clock skips', zone, forms } },
    'clocks in Asia/Jerusalem never show 2025-03-28T02:30, because they are changed that night; ' +
      'write the moment with its offset, 2025-03-28T01:30+02:00 or 2025-03-28T03:30+03:00',
  ],
  [
    { ...moment, fault: { kind: 'clock repeats', zone, forms } },
    'clocks in Asia/Jerusalem show twice 2025-03-28T02:30, because they are changed that night; ' +
      'write the moment with its offset, 2025-03-28T01:30+02:00 or 2025-03-28T03:30+03:00',
  ],
  [{ kind: 'known before it happened' }, '"known" is earlier than "at"; correct one of the two'],
  [
    { ...name, of: 'actor', near: 'Northland' },
    'the text declares no actor "Northlend" (in "by"); did you mean "Northland"?',
  ],
  [
    { ...name, of: 'provision', near: null },
    'the text has no provision "Northlend" (in "by"); ' +
      'name one as the text labels it, as in 2.1, or 2.1(a) for a stage',
  ],
  [
    { kind: 'other reading', written: '2.2' },
    '2.2 is not there in this reading of the text; choose the reading that has it, or leave the line out',
  ],
  [
    { kind: 'no norm', written: '2.2' },
    'nothing in 2.2 was understood as owed, forbidden or allowed; ' +
      'name the provision that obliges; pacta read shows what was understood',
  ],
  [
    { kind: 'several stages', written: '2.1', stages: ['2.1(a)', '2.1(b)'] },
    '2.1 has the stages 2.1(a), 2.1(b); write a line for each stage',
  ],
  [
    { kind: 'several norms', written: '1.1', choices: [choice('1.1', 'A', 1), choice('1.1', 'B', 1)] },
    '1.1 says more than one thing, and it is open which is meant; write "bearer": "A" or "bearer": "B"',
  ],
  [
    { kind: 'several norms', written: '1.1', choices: [choice('1.1', 'A', 1), choice('1.1', 'A', 2)] },
    '1.1 says more than one thing, and it is open which is meant; write "sentence": 1 or "sentence": 2',
  ],
  [
    { kind: 'several norms', written: '1', choices: [choice('a 1', 'A', 1), choice('b 1', 'A', 1)] },
    '1 says more than one thing, and it is open which is meant; ' +
      'write "provision": "a 1" or "provision": "b 1"',
  ],
  [
    { kind: 'no such norm', written: '1.1', choices: [choice('1.1', 'A', 1)] },
    'nothing in 1.1 has this bearer and sentence; there is sentence 1 of A',
  ],
  [
    { kind: 'no length', written: 'long' },
    '"long" is no length of time; write a number and a unit, as in 10 days',
  ],
  [
    { kind: 'nobody', fact: 'dispute' },
    'it does not say whose doing it is; add "by" with an actor of the header',
  ],
  [
    { kind: 'unknown fact', of: 'report', id: 'r1' },
    'no usable line is a report with the id "r1"; give the report that is meant this "id"',
  ],
  [{ kind: 'same id', id: 'r1', first: 3 }, 'line 3 has the id "r1" already; give one of the two another id'],
  [
    { kind: 'same fact', first: 3 },
    'it says the same as line 3; leave it out; if it did happen twice, give each line an "id"',
  ],
  [
    { kind: 'out of order', after: 3 },
    'it became known before what stands on line 3; move it there, or say in "known" when it became known',
  ],
  [
    { kind: 'before entry', entry: '2025-01-19T00:00+02:00' },
    'it is dated before entry into force (2025-01-19T00:00+02:00), when nothing of this is owed; ' +
      'correct the date',
  ],
];

type Body = FactFault extends infer F ? (F extends FactFault ? Omit<F, 'line' | 'used'> : never) : never;

test.each(SAID)('%j', (body, sentence) => {
  const { cause, remedy } = english({ line: 1, used: false, ...body });
  expect(`${cause}; ${remedy}`).toBe(sentence);
});

describe.each([
  ['Arabic', arabic, /[\u0600-\u06ff]/u],
  ['Hebrew', hebrew, /[\u0590-\u05ff]/u],
])('%s', (_language, words, letters) => {
  test.each(SAID)('%j', (body) => {
    const { cause, remedy } = words({ line: 1, used: false, ...body });
    for (const part of [cause, remedy]) {
      expect(part).toMatch(letters);
      // What is from left to right is set apart.
      expect(part.replace(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[A-Za-z]/);
    }
  });
});
