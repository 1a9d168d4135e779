import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Documents } from './documents.ts';
import { memoryBackend } from './memory.ts';
import { mainBranch } from './rows.ts';
import { decideSave } from './save.ts';

const standing = { draft: 'd', branch: mainBranch, text: 'before', revision: 3, at: 0, versionAt: 0 };

function save(revision: number, text: string, at = 1) {
  return { draft: 'd', branch: mainBranch, revision, text, at, ownBranch: 'own' };
}

test('who has seen the last revision goes on from it', () => {
  const { row, how, version } = decideSave([standing], save(3, 'after'));
  expect([row.branch, row.revision, row.text, how, version]).toEqual([
    mainBranch,
    4,
    'after',
    'went on',
    null,
  ]);
});

test('who has not gets a branch of its own; the words that stand are not touched', () => {
  const { row, how } = decideSave([standing], save(2, 'after'));
  expect([row.branch, row.text, how]).toEqual(['own', 'after', 'stands beside']);
});

test('the same words are no second text', () => {
  expect(decideSave([standing], save(2, 'before')).how).toBe('went on');
});

test('a version is taken of what stood for ten minutes, and of what goes at once', () => {
  expect(decideSave([standing], save(3, 'before!', 10 * 60_000)).version).toEqual(standing);
  const long = { ...standing, text: 'x'.repeat(1000) };
  expect(decideSave([long], save(3, 'y')).version).toEqual(long);
  expect(decideSave([long], save(3, 'x'.repeat(900))).version).toBeNull();
});

test('whatever windows type, whenever they hear of each other, the last words of each are kept', async () => {
  const step = fc.record({ window: fc.nat(2), hears: fc.boolean(), word: fc.string({ maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      let count = 0;
      const newId = (): string => String(++count);
      const documents = new Documents({ backend: memoryBackend(), now: () => count, newId, tell: () => {} });
      const made = await documents.create('d', '');
      if (!made.ok) throw new Error('the memory refused');
      const draft = made.value.id;
      const seen = [0, 1, 2].map(() => ({ branch: mainBranch, revision: 1, text: '' }));
      for (const { window, hears, word } of steps) {
        const opened = await documents.open(draft);
        if (!opened.ok) throw new Error('the memory refused');
        const own = opened.value.texts.find(({ branch }) => branch === seen[window]?.branch);
        const from = hears && own !== undefined ? own : (seen[window] ?? standing);
        const { branch, revision, text } = from;
        const saved = await documents.save({ draft, branch, revision, text: `${text}${window}${word}` });
        if (!saved.ok) throw new Error('the memory refused');
        seen[window] = saved.value.row;
        const after = await documents.open(draft);
        if (!after.ok) throw new Error('the memory refused');
        const texts = after.value.texts.map((row) => row.text);
        // Of every window: what it typed last stands, or is the beginning of what another went on from.
        for (const each of seen) expect(texts.some((stands) => stands.startsWith(each.text))).toBe(true);
      }
    }),
  );
});
