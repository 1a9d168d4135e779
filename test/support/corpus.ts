// The texts of the corpus, and texts made by the generators, for what must hold of every text.
import { readdirSync, readFileSync } from 'node:fs';
import { madeAgreement } from '../../bench/made/agreement.ts';
import { Chance, randomAgreement } from './random-agreement.ts';

/** A text and what it is called. */
export type NamedText = readonly [name: string, source: string];

const folder = new URL('../../corpus/', import.meta.url);

/** Every text of the corpus, by its path. */
export const corpus: readonly NamedText[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.pacta'))
  .sort()
  .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]);

/** Texts of the two generators, each made from its number. */
export function generated(count: number): readonly NamedText[] {
  return Array.from({ length: count }, (_, seed): NamedText => {
    if (seed % 4 === 3) return [`made ${seed}`, madeAgreement(seed, 30)];
    const size = { articles: 2 + (seed % 3), provisions: 2 + (seed % 4), brackets: seed % 7 };
    return [`random ${seed}`, randomAgreement(new Chance(seed), size)];
  });
}
