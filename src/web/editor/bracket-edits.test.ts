import { expect, test } from 'vitest';
import { answers } from '../core/answers.ts';
import { acceptAlternative } from './bracket-edits.ts';
import { previewOf } from './fix-preview.ts';
import { choose, chosenIndexes, stillThere } from './readings.ts';

const header = 'Agreement: A.\nParties: Highland; Lowland.\nDay 1: entry into force.\n\n';

async function bracketIn(sentence: string) {
  const text = header + sentence;
  const checked = await answers.check({ text, language: 'en' });
  if (!checked.ok) throw new Error(checked.error.message);
  const [bracket] = checked.value.brackets;
  if (bracket === undefined) throw new Error('no bracket');
  return { text, bracket };
}

test.each([
  ['1.1 Highland shall rest [by day 3 | by day 9].', 'A', '1.1 Highland shall rest by day 3.'],
  ['1.1 Highland shall rest [by day 3 | by day 9].', 'B', '1.1 Highland shall rest by day 9.'],
  ['1.1 Highland shall rest [Lowland: by day 3 | by day 9].', 'A', '1.1 Highland shall rest by day 3.'],
  ['1.1 Highland shall rest [by day 3].', 'A', '1.1 Highland shall rest by day 3.'],
  // No gap is left where the words stood.
  ['1.1 Highland shall rest [by day 3].', 'none', '1.1 Highland shall rest.'],
  ['1.1 Highland shall [not] rest.', 'none', '1.1 Highland shall rest.'],
])('%s with %s', async (sentence, letter, expected) => {
  const { text, bracket } = await bracketIn(sentence);
  const edit = acceptAlternative(text, bracket, letter);
  if (edit === null) throw new Error('no edit');
  const made = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  expect(made).toBe(header + expected);
  expect(acceptAlternative(text, bracket, 'Z')).toBeNull();
});

test('a chosen reading goes with the brackets of the text', async () => {
  const { bracket } = await bracketIn('1.1 Highland shall rest [by day 3 | by day 9].');
  const chosen = choose({}, '1.1', 'B');
  expect(chosenIndexes(chosen, [bracket])).toEqual([1]);
  expect(chosenIndexes({}, [bracket])).toEqual([-1]);
  expect(stillThere(chosen, [bracket])).toBe(chosen);
  expect(stillThere(choose(chosen, '2.1', 'A'), [bracket])).toEqual({ '1.1': 'B' });
  expect(stillThere({ '1.1': 'C' }, [bracket])).toEqual({});
  expect(choose(chosen, '1.1', null)).toEqual({});
});

test('a change is shown with the words around it', () => {
  const text = 'Before.\n1.1 Highland shall rest.\nAfter.';
  const at = text.indexOf('rest');
  const [preview] = previewOf(text, [{ span: { start: at, end: at + 4 }, text: 'leave' }]);
  expect(preview).toEqual([
    { kind: 'kept', words: '1.1 Highland shall ' },
    { kind: 'out', words: 'rest' },
    { kind: 'in', words: 'leave' },
    { kind: 'kept', words: '.' },
  ]);
});
