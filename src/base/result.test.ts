import { expect, test } from 'vitest';
import { err, ok, type Result } from './result.ts';

/** A caller as the rest of the project writes it: the compiler makes it look before it reads. */
function halve(n: number): Result<number, string> {
  return n % 2 === 0 ? ok(n / 2) : err(`${n} is odd`);
}

test('a value comes out as it went in', () => {
  expect(halve(8)).toEqual({ ok: true, value: 4 });
});

test('a refusal carries its reason', () => {
  const result = halve(7);
  expect(result.ok ? '' : result.error).toBe('7 is odd');
});
