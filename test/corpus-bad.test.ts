// Each finding has a text in corpus/bad that must cause it. The text says so itself, above the paragraph in
// question; UPDATE=1 writes the expectations anew. A second text of an id is called PAC201-some-words.pacta.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/analysis/catalogue.ts';
import { type Checked, check } from '../src/pacta.ts';
import { expectedIds, withExpectations, withoutExpectations } from './support/expectations.ts';
import { valuesBeside } from './support/values-beside.ts';

const folder = new URL('../corpus/bad/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pacta')) : [];

function checked(name: string, source: string): Checked {
  const result = check(source, { values: valuesBeside(new URL(name, folder)) });
  if (!result.ok) throw new Error(`not read at all: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe('corpus/bad', () => {
  test.each(names)('%s', (name) => {
    const path = new URL(name, folder);
    const text = readFileSync(path, 'utf8');
    const own = /^PAC\d{3}/.exec(name)?.[0] ?? '';
    const found = checked(name, withoutExpectations(text));
    const ids = [...new Set([own, ...expectedIds(text)])];
    const written = withExpectations(found, ids);
    if (process.env.UPDATE === '1') writeFileSync(path, written);
    expect(readFileSync(path, 'utf8')).toBe(written);
    expect(expectedIds(written), `${own} is found in ${name}`).toContain(own);
    const errors = found.findings.filter(({ id, severity }) => severity === 'error' && !ids.includes(id));
    expect(errors.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test.each(names)('the expectations of %s change nothing', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const said = ({ findings }: Checked): string[] => findings.map(({ id, message }) => `${id}: ${message}`);
    expect(said(checked(name, text))).toEqual(said(checked(name, withoutExpectations(text))));
  });

  test('every finding has a text', () => {
    const ids = new Set(names.map((name) => name.slice(0, 6)));
    const wanted = catalogue.filter(({ isChecked }) => isChecked).map(({ id }) => id);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
