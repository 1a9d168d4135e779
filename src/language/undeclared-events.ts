import { MODALS } from './modals.ts';
import { qualifier } from './qualifiers.ts';
import { phrases, type Scan } from './scan.ts';

const LINKS = phrases(
  'if',
  'once',
  'when',
  'where',
  'unless',
  'until',
  'as soon as',
  'as long as',
  'so long as',
  'for as long as',
  'provided that',
  'provided',
  'in the event that',
  'in the event of',
  'in case of',
  'in case',
  'upon',
  'pending',
);
const PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'they',
  'he',
  'she',
  'this',
  'that',
  'these',
  'possible',
  'so',
]);

/**
 * The words after a condition word that no rule reads, where they could be declared as an event: between the
 * word and the comma, the next qualifier or the end. Null where they could not.
 */
export function undeclaredEvent(scan: Scan, at: number): string | null {
  const from = scan.after(at, LINKS);
  if (from === -1 || PRONOUNS.has(scan.low(from))) return null;
  let to = from;
  while (to < scan.length && !ends(scan, to, from)) to = scan.name(to)?.end ?? to + 1;
  const words = scan.words(from, to).replace(/^the\s+/i, '');
  const plain = /^[\p{L}\p{M}\p{N} '’.%-]+$/u.test(words);
  return plain && to - from >= 2 && to - from <= 16 ? words : null;
}

function ends(scan: Scan, at: number, from: number): boolean {
  const sign = scan.low(at);
  if ([',', ';', ':'].includes(sign) || (sign === '.' && at === scan.length - 1)) return true;
  return MODALS.has(sign) || (at > from && qualifier(scan, at) !== null);
}
