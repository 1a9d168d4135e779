import { phrases, type Scan } from './scan.ts';

/** One entry of a header line, as a range of tokens. */
export interface EntryRange {
  readonly from: number;
  readonly to: number;
}

/** The entries between semicolons; empty ones are left out, a closing full stop too. */
export function entryRanges(scan: Scan): readonly EntryRange[] {
  const ranges: EntryRange[] = [];
  let from = 0;
  for (let at = 0; at <= scan.length; at++) {
    const ends = at === scan.length || (scan.low(at) === ';' && scan.tokens[at]?.quoted === false);
    if (!ends) continue;
    const to = at === scan.length && scan.low(at - 1) === '.' ? at - 1 : at;
    if (to > from) ranges.push({ from, to });
    from = at + 1;
  }
  return ranges;
}

/** A declared name: `Name`, `Name (Short)`, `Name = A, B`, with where its parts stand. */
export interface NamedEntry {
  readonly name: string;
  readonly nameTo: number;
  readonly short: string | null;
  /** The tokens after `=` or after `by`, if any. */
  readonly rest: EntryRange | null;
  readonly restKind: '=' | 'by' | null;
}

const HEREINAFTER = phrases(
  ...['hereinafter', 'hereafter', 'henceforth', 'below'].flatMap((word) =>
    ['', ' the', ' referred to as', ' referred to as the', ' called', ' called the'].map(
      (as) => `${word}${as}`,
    ),
  ),
  'the',
);

/** A comma within a name, which should part two: where it stands. */
export function commaIn(scan: Scan, range: EntryRange, entry: NamedEntry): number | null {
  const at = scan.tokens.findIndex(
    ({ low, quoted }, index) => index > range.from && index < entry.nameTo && low === ',' && !quoted,
  );
  return at === -1 ? null : at;
}

/** Reads an entry of names; null where it has none. */
export function namedEntry(scan: Scan, range: EntryRange, withBy: boolean): NamedEntry | null {
  const ends = (at: number): boolean =>
    ['(', '='].includes(scan.low(at)) || (withBy && isBy(scan, at, range));
  let to = range.from;
  while (to < range.to && !ends(to)) to++;
  if (to === range.from) return null;
  let at = to;
  let short: string | null = null;
  if (scan.low(at) === '(') {
    let close = at + 1;
    while (close < range.to && scan.low(close) !== ')') close++;
    const lead = scan.after(at + 1, HEREINAFTER);
    short = scan.words(lead === -1 ? at + 1 : lead, close).replace(/^["“„'‘]+|["”“'’]+$/g, '');
    at = close + 1;
  }
  const sign = scan.low(at) === '=' ? '=' : withBy && isBy(scan, at, range) ? 'by' : null;
  const rest = sign === null ? null : { from: at + 1, to: range.to };
  return {
    name: scan.words(range.from, to),
    nameTo: to,
    short: short === '' ? null : short,
    rest,
    restKind: sign,
  };
}

/** `E by 6.1`: only before a number, so that `by` may stand in an event's own words. */
function isBy(scan: Scan, at: number, range: EntryRange): boolean {
  return scan.low(at) === 'by' && at > range.from && scan.kind(at + 1) === 'number';
}
