import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  commonUnder,
  compareRationals,
  minus,
  parseDecimal,
  plus,
  type Rational,
  rational,
  sayRational,
  times,
} from './rational.ts';

test.each([
  ['0.1', 1n, 10n],
  ['2.50', 5n, 2n],
  ['-3', -3n, 1n],
  ['+0.0', 0n, 1n],
])('%s is exact', (text, over, under) => {
  expect(parseDecimal(text)).toEqual({ over, under });
});

test.each(['', '1e3', '1,5', '.5', '5.', '٣', '0x1', `1${'0'.repeat(30)}`])('"%s" is no decimal', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test('a tenth and two tenths are three tenths', () => {
  const [one, two] = [parseDecimal('0.1'), parseDecimal('0.2')];
  expect(one && two && plus(one, two)).toEqual(parseDecimal('0.3'));
});

test('what ends in decimals is said in decimals, the rest as a fraction', () => {
  expect(
    [rational(1n, 8n), rational(-5n, 2n), rational(7n), rational(1n, 3n), rational(-1n, 20n)].map(
      sayRational,
    ),
  ).toEqual(['0.125', '-2.5', '7', '1/3', '-0.05']);
});

const number = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 60n }))
  .map(([over, under]) => rational(over, under));

test('they reckon as numbers do', () => {
  fc.assert(
    fc.property(number, number, number, (a: Rational, b: Rational, c: Rational) => {
      expect(plus(a, b)).toEqual(plus(b, a));
      expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
      expect(minus(plus(a, b), b)).toEqual(a);
      expect(Math.sign(compareRationals(a, b))).toBe(Math.sign(Number(minus(a, b).over)));
      const under = commonUnder([a, b, c]);
      expect([a, b, c].every((each) => under % each.under === 0n)).toBe(true);
      const said = sayRational(a);
      expect(said.includes('/') ? a : parseDecimal(said)).toEqual(a);
    }),
  );
});
