// Each finding has a text in corpus/good that is free of it, and of every error.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/analysis/catalogue.ts';
import { check } from '../src/pacta.ts';
import { valuesBeside } from './support/values-beside.ts';

const folder = new URL('../corpus/good/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pacta')) : [];

describe('corpus/good', () => {
  test.each(names)('%s', (name) => {
    const path = new URL(name, folder);
    const result = check(readFileSync(path, 'utf8'), { values: valuesBeside(path) });
    if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
    const own = /^PAC\d{3}/.exec(name)?.[0] ?? '';
    const wrong = result.value.findings.filter(({ id, severity }) => id === own || severity === 'error');
    expect(wrong.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test('every finding has a text', () => {
    const ids = new Set(names.map((name) => name.slice(0, 6)));
    expect(catalogue.filter(({ id, isChecked }) => isChecked && !ids.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
