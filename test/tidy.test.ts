// The house rules, held over the whole checkout. Each rule is tried on small samples in tidy/*.test.ts.
import { describe, expect, test } from 'vitest';
import { machineBreaches, nameBreaches } from './tidy/files.ts';
import { layers } from './tidy/layers.ts';
import { packageBreaches } from './tidy/packages.ts';
import { type Breach, isGenerated, isTest, parse, projectFiles, show, textOf } from './tidy/source.ts';
import { findCycle, importGraph, layerBreaches, rimBreaches } from './tidy/structure.ts';
import {
  docstringBreaches,
  functionLengths,
  lengthBreaches,
  lineCount,
  syntaxBreaches,
} from './tidy/style.ts';
import lengths from './tidy-lengths.json' with { type: 'json' };

const files = projectFiles();
const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('test/fixtures/');
const sources = files.filter(isCode).map((path) => parse(path, textOf(path)));
const judged = sources.filter(
  ({ path, text }) => path.startsWith('src/') && !isTest(path) && !isGenerated(text),
);

function expectNone(breaches: readonly Breach[]): void {
  expect(breaches.map(show)).toEqual([]);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe('structure', () => {
  test('every folder of src imports what its row in the table allows', () => {
    expectNone(sources.flatMap(layerBreaches));
  });

  test('the clock, chance and Node are used at the rim only', () => {
    expectNone(sources.flatMap(rimBreaches));
  });

  test('no file imports itself by a detour', () => {
    expect(findCycle(importGraph(sources))?.join(' → ')).toBeUndefined();
  });

  test('the table of layers has no ring', () => {
    const graph = new Map(Object.entries(layers).map(([name, layer]) => [name, layer.imports]));
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe('style', () => {
  test('no any, enum, default export, double cast or silenced compiler', () => {
    expectNone(sources.flatMap(syntaxBreaches));
  });

  test('functions, files and lines are short', () => {
    expectNone(sources.flatMap(lengthBreaches));
  });

  test('every export has a docstring', () => {
    expectNone(sources.flatMap(docstringBreaches));
  });

  test('every file is named for what is in it', () => {
    expectNone(files.flatMap(nameBreaches));
  });
});

describe('medians, which may fall and never rise (test/tidy-lengths.json)', () => {
  test('of functions', () => {
    const all = judged.flatMap((source) => functionLengths(source, 'named').map(({ lines }) => lines));
    expect(median(all)).toBeLessThanOrEqual(lengths.functionLinesMedianMax);
  });

  test('of files', () => {
    expect(median(judged.map(({ text }) => lineCount(text)))).toBeLessThanOrEqual(lengths.fileLinesMedianMax);
  });
});

describe('the checkout', () => {
  test('no file knows the machine it was written on', () => {
    expectNone(files.flatMap((path) => machineBreaches(path, textOf(path))));
  });

  test('packages are pinned, explained, and installed without a script', () => {
    expectNone(packageBreaches(textOf));
  });

  test.each([
    ['ARCHITECTURE.md', 1500],
    ['STYLE.md', 1000],
  ])('%s has at most %d words', (path, wordsMax) => {
    expect(textOf(path).split(/\s+/).length).toBeLessThanOrEqual(wordsMax);
  });
});
