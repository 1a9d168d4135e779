// A finding names the readings in which it holds. Here each reading of a text is written out without
// brackets, and the checker must find in it exactly what it finds in that reading of the text with brackets.
import { type Arbitrary, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../language/lower.ts';
import type { Agreement } from '../model/agreement.ts';
import { analyse } from './analyse.ts';
import type { Finding } from './finding.ts';

function understood(text: string): Agreement {
  const result = understand(text);
  if (!result.ok) throw new Error('not read');
  return result.value;
}

function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ id }) => id))].sort();
}

/** The text of one reading: each bracket replaced by the words it chooses. */
function written({ brackets }: Agreement, text: string, reading: readonly number[]): string {
  let made = text;
  for (const [index, { span, alternatives }] of [...brackets.entries()].reverse()) {
    const words = alternatives[reading[index] ?? 0]?.text.trim() ?? '';
    made = made.slice(0, span.start) + words + made.slice(span.end);
  }
  return made;
}

function readingsOf(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((reading) => Array.from({ length: size }, (_, index) => [...reading, index])),
    [[]],
  );
}

const choice = (...options: readonly string[]): Arbitrary<string> => constantFrom(...options);
const time = choice(
  'throughout Phase 1',
  'throughout Phase 2',
  '[throughout Phase 1 | throughout this agreement]',
  '[until 1.4 is performed | from day 1 to day 20]',
  '[from day 21 | throughout Phase 2]',
  'until the later of day 30 and 1.4',
  'throughout this agreement',
);
const act = choice(
  'cease fire',
  'observe a truce',
  'keep the road open',
  '[refrain from attacks | repair the road]',
);
const bearer = choice('Each party', 'Northland', '[Northland | Southern League]');
const rest = choice(
  '1.5 The Parties may amend this agreement.',
  '[1.5 The Parties may amend this agreement.]',
  '1.5 If any provision is disputed, [Lake Federation | Union of States] shall convene the Parties within 2 days.',
  '1.5 If [1.2 | 1.9] is breached, Union of States shall convene the Parties within 2 days.',
  '1.5 Northland shall open the [Old Bridge | New Bridge] by day 9.',
);
const length = choice('60', '[20 | 40]');
const agreement = tuple(length, bearer, act, time, bearer, act, time, rest).map(
  ([days, who, what, when, other, deed, then, last]) =>
    [
      'Agreement: Truce.',
      'Parties: Northland; Southern League.',
      'Mediators: Lake Federation.',
      'Guarantors: Union of States.',
      'Places: Old Bridge; New Bridge.',
      'Entry into force: 1 March 2031, UTC.',
      'Day 1: entry into force.',
      `Phase 1: ${days} days from day 1.`,
      'Phase 2: 30 days from the end of phase 1.',
      '',
      'Article 1. Undertakings',
      '',
      `1.1 ${who} shall ${what} ${when}.`,
      `1.2 ${other} shall ${deed} ${then}.`,
      '1.4 Northland shall withdraw its forces by day 50.',
      last,
      '',
    ].join('\n'),
);

test('each reading of a text is found to have what it has when it is written alone', () => {
  assert(
    property(agreement, (text) => {
      const bracketed = understood(text);
      const findings = analyse(bracketed);
      for (const reading of readingsOf(bracketed.space.sizes)) {
        const alone = understood(written(bracketed, text, reading));
        const there = findings.filter(({ readings }) => bracketed.space.has(readings, reading));
        expect(idsOf(there), `${text}\nreading ${reading.join(' ')}`).toEqual(idsOf(analyse(alone)));
      }
    }),
    { numRuns: 25 },
  );
});
