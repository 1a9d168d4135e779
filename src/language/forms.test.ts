// What PAC106 says can stand where it stopped does stand there.
import { assert, boolean, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { HEADER, readSentence } from '../../test/support/one-sentence.ts';
import { understand } from './lower.ts';

const OPENERS = (
  'by|on|at|from|to|in|within|until|pending|after|following|before|prior to|during|' +
  'throughout|if|when|once|unless|where|while|whilst|whenever|provided that|as long as|' +
  'so long as|as soon as|subject to|each time|every time|upon|no later than|not later than|' +
  'no earlier than|at least|at most|for up to|for|failing|failing which|in case of|' +
  'in the event of|in exchange for|in return for|simultaneously with|at the same time as|' +
  'verified by|thereafter|midnight|at the latest|at the earliest|not more than|should|' +
  'over a period of'
).split('|');
const REST = (
  'the first 5 days|the end of 5 days|the end of the first week|each officer|June|7 June|5|' +
  '7 days|10 days of delay|the last months|every second day|twice a week|it rains|' +
  'the rain stops|peace|the thirtieth day|somebody|Nowhere|noon|12:00|elections of mayors|' +
  'the approval of the judges|a breach|the fifth week'
).split('|');

/** The forms offered for a sentence, without the descriptions among them. */
function offered(sentence: string): readonly string[] {
  return readSentence(sentence).problems.flatMap((problem) =>
    problem.kind === 'not understood' ? problem.expected.filter(isForm) : [],
  );
}

function isForm(text: string): boolean {
  return !/^(`|a |an |the (end of the (sentence|entry)|number first)|stages)|…/.test(text);
}

/** A form as a sentence of the trial agreement would have it. */
function inPlace(form: string): string {
  return form
    .replace(/ \(declare it under Events\)$/, '')
    .replaceAll('2.1', '1.1')
    .replace(/a declared event occurs?/, (words) =>
      words.endsWith('s') ? 'elections are held' : 'elections occur',
    )
    .replace('a declared event', 'elections')
    .replace('a declared actor', 'the Council');
}

const known = new Map<string, boolean>();

function isUnderstood(sentence: string): boolean {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const result = understand(`${HEADER}2.1 ${sentence}\n`);
  if (!result.ok) throw new Error(result.error.message);
  const faults = ['not understood', 'unknown actor'];
  const understood = !result.value.problems.some(({ kind }) => faults.includes(kind));
  known.set(sentence, understood);
  return understood;
}

test('every form that is offered is understood, at the end of a sentence and at its beginning', () => {
  const sentences = tuple(constantFrom(...OPENERS), constantFrom(...REST), boolean());
  assert(
    property(sentences, ([opener, rest, early]) => {
      const words = `${opener} ${rest}`;
      const sentence = early
        ? `${capital(words)}, Northland shall leave.`
        : `Northland shall leave ${words}.`;
      for (const form of offered(sentence)) {
        const said = inPlace(form);
        expect([sentence, form, isUnderstood(`Northland shall leave, ${said}.`)]).toEqual([
          sentence,
          form,
          true,
        ]);
        const first = `${capital(said)}, Northland shall leave.`;
        const fits = said.startsWith('verified') || isUnderstood(first);
        expect([first, form, fits]).toEqual([first, form, true]);
      }
    }),
    { numRuns: 300 },
  );
});

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
