import { expect, test } from 'vitest';
import type { LanguageTag } from '../settings/settings.ts';
import type { CompareView } from './comparing.ts';
import { comparingAnswers } from './comparing-answers.ts';

const before = `Agreement: Truce.
Parties: Northland; Southland.
Monitors: Red Cross.
Day 1: signature.

1.1 Northland shall release 8 prisoners by day 7, verified by the Red Cross within 1 day.
1.2 Southland shall open the road by day 9.
1.3 Southland shall mend the bridge by day 20.
`;

const after = before
  .replace('by day 7', 'by day 5')
  .replace('1.2 Southland', '1.2 Once 1.1 is verified, Southland')
  .replace(/1\.3.*\n/, '1.4 Northland shall clear the mines by day 30.\n');

async function compared(language: LanguageTag = 'en'): Promise<CompareView> {
  const answer = await comparingAnswers.compare({ before, after, language });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

test('duties gained, lost, moved and made conditional are told for each party in turn', async () => {
  const { actors } = await compared();
  expect(actors.map(({ heading, changes }) => [heading, changes.map(({ kind }) => kind)])).toEqual([
    ['Northland', ['moved', 'gained']],
    ['Southland', ['conditional', 'lost']],
  ]);
  const [moved, gained] = actors[0]?.changes ?? [];
  expect(moved?.sentence).toBe('1.1, time: by day 5; before, by day 7 (earlier).');
  expect(after.slice(gained?.after?.start, gained?.after?.end)).toContain('clear the mines');
  expect(gained?.before).toBe(null);
});

test('each change has its line in every language', async () => {
  for (const language of ['en', 'ar', 'he'] as const) {
    const { actors } = await compared(language);
    const sentences = actors.flatMap(({ changes }) => changes.map(({ sentence }) => sentence));
    expect(sentences).toHaveLength(4);
    expect(new Set(sentences).size).toBe(4);
    expect(sentences).not.toContain('');
  }
});

test('findings that come and go, and the words, come with it', async () => {
  const { fresh, gone, passages } = await compared();
  expect(fresh.flatMap(({ provisions }) => provisions)).toContain('1.4');
  expect(gone.flatMap(({ provisions }) => provisions)).toContain('1.3');
  const changed = passages.filter(({ parts }) => parts.some(({ kind }) => kind !== 'kept'));
  expect(changed.map((each) => [each.before?.name, each.after?.name])).toEqual([
    ['1.1', '1.1'],
    ['1.2', '1.2'],
    ['1.3', undefined],
    [undefined, '1.4'],
  ]);
});
