import type { Scan } from './scan.ts';

const STOPS: ReadonlySet<string> = new Set(
  (
    'to from in on at by for into onto of with under until within before after during throughout ' +
    'through and or each every per who that which whose where except if once when unless verified as is ' +
    'are has have was were a an the not shall may its their his her this these those between against ' +
    'across along towards toward beyond than so via inside outside south north east west near back out ' +
    'home daily weekly monthly no round around beside besides respectively free early late wide away apart'
  ).split(' '),
);
/** Participles that may open a noun (`listed acts`) and close one (`prisoners held in …`). */
const CLOSING: ReadonlySet<string> = new Set(['held', 'taken', 'listed', 'seized', 'known', 'found', 'left']);

/**
 * Where a noun stands: the words up to a preposition, a sign, a clause or a participle after the first word.
 */
export function nounEnd(
  scan: Scan,
  at: number,
  stop: (at: number) => boolean,
): { readonly from: number; readonly end: number } {
  const from = afterDeterminers(scan, at);
  let end = from;
  while (end < scan.length && end < from + 6 && !stop(end) && isNounWord(scan, end, from)) end++;
  if (end === from) return { from: at, end: at };
  return { from, end: afterSecondNoun(scan, end, stop) };
}

function afterDeterminers(scan: Scan, at: number): number {
  let from = at;
  while (DETERMINERS.has(scan.low(from)) && from < at + 3) from++;
  return from;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'these',
  'those',
  'other',
  'more',
]);

function isNounWord(scan: Scan, at: number, from: number): boolean {
  const word = scan.low(at);
  if (scan.kind(at) !== 'word' || STOPS.has(word)) return false;
  const closes = CLOSING.has(word) || /(ed|ing)$/.test(word);
  return at === from || !closes || isPlural(scan, at + 1);
}

function isPlural(scan: Scan, at: number): boolean {
  return scan.kind(at) === 'word' && !STOPS.has(scan.low(at)) && scan.low(at).endsWith('s');
}

/** `ill and wounded hostages`, `men or women`: a second word of the same noun. */
function afterSecondNoun(scan: Scan, end: number, stop: (at: number) => boolean): number {
  const word = scan.low(end);
  if (
    (word !== 'and' && word !== 'or') ||
    stop(end) ||
    scan.kind(end + 1) !== 'word' ||
    STOPS.has(scan.low(end + 1))
  ) {
    return end;
  }
  if (isPlural(scan, end + 2) && !isPlural(scan, end - 1)) return end + 3;
  const closed =
    STOPS.has(scan.low(end + 2)) || scan.kind(end + 2) !== 'word' || CLOSING.has(scan.low(end + 2));
  const alike = isPlural(scan, end + 1) === isPlural(scan, end - 1);
  return word === 'or' && alike && (closed || scan.low(end + 2).endsWith('ed')) ? end + 2 : end;
}
