import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from './commands.ts';
import { reference } from './help.ts';

test('the published reference is made from the help (UPDATE=1 writes it)', () => {
  const path = new URL('../../docs/reference/command-line.md', import.meta.url);
  const fresh = reference(commands);
  if (process.env.UPDATE === '1') writeFileSync(path, fresh);
  expect(readFileSync(path, 'utf8')).toBe(fresh);
});

test('every option and command says what it does', () => {
  for (const { name, summary, options } of commands) {
    for (const words of [summary, ...Object.values(options).map(({ help }) => help)]) {
      expect(`${name}: ${words}`).toMatch(/^[a-z]+: [a-z].*[^.]$/);
    }
  }
});
