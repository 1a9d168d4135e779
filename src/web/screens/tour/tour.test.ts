import { expect, test } from 'vitest';
import proposal from '../../../../corpus/real/gaza-proposal-2025-07/agreement.pacta?raw';
import { check } from '../../../pacta.ts';
import { answers } from '../../core/answers.ts';
import type { CheckedView } from '../../core/protocol.ts';
import { applied } from './applied.ts';
import { startingDraft } from './starting-draft.ts';
import { cliffIn, deadlockIn, excerptOf } from './tour-places.ts';
import { readStep, tourSteps } from './tour-steps.ts';

async function viewOf(text: string): Promise<CheckedView> {
  const checked = await answers.check({ text, language: 'en' });
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value;
}

test('the tour says what is so: a cliff, a deadlock in one reading of four, and what mends it', async () => {
  const view = await viewOf(proposal);
  expect(view.provisions.checkable).toBe(view.provisions.total);
  expect(cliffIn(view)?.because.length).toBe(3);
  const deadlock = deadlockIn(view);
  expect(deadlock?.readings).toEqual([{ '6.1': 'A', '6.2': 'A' }]);
  expect(view.brackets.map(({ id, alternatives }) => [id, alternatives.length])).toEqual([
    ['6.1', 2],
    ['6.2', 2],
  ]);
  const mended = await viewOf(applied(proposal, deadlock?.fix?.edits ?? []));
  expect(deadlockIn(mended)).toBe(undefined);
  expect(mended.readBack.filter(({ label }) => label === '6.1').map(({ sentence }) => sentence)).toHaveLength(
    2,
  );
});

test('what the tour shows of the proposal is there', async () => {
  const view = await viewOf(proposal);
  for (const labels of [
    ['2.1', '4.1'],
    ['1.1', '5.2', '6.2'],
    ['6.1', '6.2'],
  ]) {
    const shown = excerptOf(proposal, view, labels);
    expect(shown.map(({ span }) => proposal.slice(span.start, span.start + 3))).toEqual(labels);
  }
});

test('the starting draft has one deadlock and nothing else, and its fix leaves nothing', () => {
  const begun = check(startingDraft);
  if (!begun.ok) throw new Error(begun.error.message);
  expect(begun.value.findings.map(({ id }) => id)).toEqual(['PAC201']);
  const mended = check(applied(startingDraft, begun.value.findings[0]?.fix?.edits ?? []));
  expect(mended.ok && mended.value.findings).toEqual([]);
});

test.each([
  ['3', 3],
  ['1', 1],
  [String(tourSteps.length), tourSteps.length],
  [String(tourSteps.length + 1), 1],
  ['0', 1],
  ['x', 1],
  [null, 1],
])('the step %j that was kept is read as %i', (stored, step) => {
  expect(readStep(stored)).toBe(step);
});

test('changes are made from the last to the first, so that places stay', () => {
  const edits = [
    { span: { start: 0, end: 1 }, text: 'long ' },
    { span: { start: 3, end: 3 }, text: '!' },
  ];
  expect(applied('abc', edits)).toBe('long bc!');
});
