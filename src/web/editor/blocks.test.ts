import { expect, test } from 'vitest';
import { answers } from '../core/answers.ts';
import { blockAt, blocksOf, saysTheSame } from './blocks.ts';
import { namedFindings } from './findings-shown.ts';

const text = `Agreement: River.
Parties: Highland; Lowland.
Day 1: entry into force.

Article 1. Rest

1.1 Highland shall leave once 1.2 is performed.
1.2 Lowland shall rest [once 1.1 is performed | by day 9].
1.3 Peace is good.

Purpose: 1.1 is performed by day 9.
`;

async function blocksIn(words: string) {
  const checked = await answers.check({ text: words, language: 'en' });
  if (!checked.ok) throw new Error(checked.error.message);
  const named = namedFindings(checked.value.findings, { hidden: new Set(), reading: {} });
  return { view: checked.value, named, blocks: blocksOf(checked.value, named) };
}

test('everything that is said of a text stands in one part of it', async () => {
  const { view, named, blocks } = await blocksIn(text);
  const count = (kind: 'readBack' | 'findings' | 'brackets'): number =>
    blocks.reduce((sum, block) => sum + block[kind].length, 0);
  expect(count('readBack')).toBe(view.readBack.length);
  expect(count('findings')).toBe(named.length);
  expect(count('brackets')).toBe(1);
  expect(blocks.map(({ kind, label }) => `${kind} ${label}`)).toEqual(
    expect.arrayContaining(['entry Parties', 'heading Rest', 'provision 1.1', 'provision 1.3']),
  );
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
  const starts = blocks.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('the gravest findings of a part come first', async () => {
  const { blocks } = await blocksIn(text);
  const own = blocks.find(({ label }) => label === '1.1')?.findings ?? [];
  const severities = own.map(({ finding }) => finding.severity);
  expect(severities[0]).toBe('error');
  const order = { error: 0, warning: 1, note: 2 };
  expect(severities).toEqual([...severities].sort((a, b) => order[a] - order[b]));
});

test('the part at a place is the one that holds it', async () => {
  const { blocks } = await blocksIn(text);
  expect(blockAt(blocks, text.indexOf('Lowland shall'))?.label).toBe('1.2');
  expect(blockAt(blocks, text.indexOf('Lowland.'))?.label).toBe('Parties');
  expect(blockAt(blocks, text.indexOf('\n\nArticle') + 1)).toBeUndefined();
});

test('a part says the same wherever it stands, and not when its words differ', async () => {
  const { blocks: before } = await blocksIn(text);
  const { blocks: moved } = await blocksIn(
    text.replace('Article 1. Rest', 'Note: moved.\n\nArticle 1. Rest'),
  );
  const { blocks: other } = await blocksIn(text.replace('shall rest [', 'shall sleep ['));
  const of = (all: typeof before, label: string) => {
    const found = all.find((each) => each.label === label);
    if (found === undefined) throw new Error(label);
    return found;
  };
  expect(saysTheSame(of(before, '1.2'), of(moved, '1.2'))).toBe(true);
  expect(saysTheSame(of(before, '1.2'), of(other, '1.2'))).toBe(false);
});
