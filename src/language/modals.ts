import type { Scan } from './scan.ts';

/** The words that make a sentence a norm. */
export const MODALS: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'may']);

/** The first modal that is no month, no name and no quoted word; -1 where there is none. */
export function modalAt(scan: Scan, from: number): number {
  for (let at = from; at < scan.length; ) {
    const name = scan.name(at);
    if (name !== null) {
      at = name.end;
      continue;
    }
    if (
      MODALS.has(scan.low(at)) &&
      scan.tokens[at]?.quoted === false &&
      !isMay(scan, at) &&
      !isWill(scan, at)
    )
      return at;
    at++;
  }
  return -1;
}

const BEFORE_NOUN: ReadonlySet<string> = new Set([
  'the',
  'free',
  'good',
  'political',
  'popular',
  'their',
  'its',
  'his',
  'her',
  'own',
  'as',
]);

/** A modal inside an act: it binds somebody anew, so that it needs a sentence of its own. */
export function isSecondModal(scan: Scan, at: number, inClause: boolean): boolean {
  const word = scan.low(at);
  if (!MODALS.has(word) || scan.tokens[at]?.quoted === true || isMay(scan, at)) return false;
  if (word === 'shall' || word === 'must') return true;
  return !inClause && !BEFORE_NOUN.has(scan.low(at - 1));
}

/** The noun: `their will for peace`. */
function isWill(scan: Scan, at: number): boolean {
  return scan.low(at) === 'will' && at > 0 && BEFORE_NOUN.has(scan.low(at - 1));
}

/** `31 May 2025`. */
export function isMay(scan: Scan, at: number): boolean {
  return scan.text(at) === 'May' && (scan.kind(at - 1) === 'number' || scan.kind(at + 1) === 'number');
}
