// The checker takes no side: with the names of two parties swapped, in header and text, it finds of each what
// it found of the other, and nothing else.
import { describe, expect, test } from 'vitest';
import { corpus, generated } from '../support/corpus.ts';
import { datedTexts } from '../support/dated-text.ts';
import { namesOf, renamed } from '../support/renamed.ts';
import { checked } from '../support/told.ts';

/** Names of one length, so that every place stays where it is. */
const ONE = ['Northmark', 'Nomar'] as const;
const OTHER = ['Southmark', 'Somar'] as const;

const PAIRS_MAX = 3;

/** Every finding, places and all, but for what names it speaks of. */
function findingsOf(source: string, swap: (words: string) => string): readonly string[] {
  const { findings, agreement, counts } = checked(source);
  const all = findings.map(({ readings, ...finding }) =>
    swap(JSON.stringify({ ...finding, readings: agreement.space.cover(readings) })),
  );
  return [...all.sort(), JSON.stringify(counts)];
}

function pairsOf(source: string): readonly (readonly [string, string])[] {
  const parties = checked(source).agreement.actors.filter(({ roles }) => roles.includes('party'));
  const names = parties.map((party) => namesOf(party).join('/'));
  return names
    .flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))
    .slice(0, PAIRS_MAX);
}

function named(one: string, other: string): ReadonlyMap<string, string>[] {
  const table = (first: readonly string[], second: readonly string[]): ReadonlyMap<string, string> =>
    new Map([
      ...one.split('/').map((name, index) => [name, first[index] ?? ''] as const),
      ...other.split('/').map((name, index) => [name, second[index] ?? ''] as const),
    ]);
  return [table(ONE, OTHER), table(OTHER, ONE)];
}

const back = new Map([
  ...ONE.map((name, index) => [name, OTHER[index] ?? ''] as const),
  ...OTHER.map((name, index) => [name, ONE[index] ?? ''] as const),
]);

describe('swapping two parties', () => {
  test.each([...corpus, ...generated(60), ...datedTexts(60)])('%s', (_, source) => {
    for (const [one, other] of pairsOf(source)) {
      const [plain, swapped] = named(one, other).map((names) => renamed(source, names));
      const swappedBack = findingsOf(swapped ?? '', (words) => renamed(words, back));
      expect(swappedBack, `${one} and ${other}`).toEqual(findingsOf(plain ?? '', (words) => words));
    }
  });
});
