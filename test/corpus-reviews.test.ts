// Beside each real agreement a page says what is found, missed and false. What it says is found, is found;
// and no kind of finding is passed over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/pacta.ts';

const folder = new URL('../corpus/real/', import.meta.url);

function idsFound(name: string): ReadonlySet<string> {
  const texts = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.pacta'));
  const findings = texts.flatMap((file) => {
    const checked = check(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));
    return checked.ok ? checked.value.findings : [];
  });
  return new Set(findings.map(({ id }) => id));
}

/**
 * The ids that a section says were found; of `no PAC604, rightly` and the like it says that they were not.
 */
function idsTold(page: string, section: string): readonly string[] {
  const [, body = ''] = new RegExp(`^## ${section}\\n(.*?)(?=^## |$(?![^]))`, 'ms').exec(page) ?? [];
  return [...body.matchAll(/(?<!no )(PAC\d{3})(?! rightly| looks| says nothing)/g)].map(([, id = '']) => id);
}

describe.each(readdirSync(folder))('%s', (name) => {
  const page = readFileSync(new URL(`${name}/REVIEW.md`, folder), 'utf8');
  const told = [...idsTold(page, 'Found'), ...idsTold(page, 'False')];
  const found = idsFound(name);

  test('every kind of finding stands in the page', () => {
    expect([...found].filter((id) => !told.includes(id))).toEqual([]);
  });

  test('what the page says is found, is found', () => {
    expect(told.filter((id) => !found.has(id))).toEqual([]);
  });
});
