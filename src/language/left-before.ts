import { duration, number } from './numbers.ts';
import { type Qualifier, qualifier } from './qualifiers.ts';
import type { Scan } from './scan.ts';
import type { Cue } from './unsayable.ts';

/**
 * Words of an act that a qualifier right after them cannot leave alone: a length or a limit of that very time
 * (`10 days | after elections`, `more than | 5 days before elections`), or a verb that only the time fills
 * (`have | until day 9 to appeal`).
 */
export function leftBefore(scan: Scan, from: number, at: number, read: Qualifier): Cue | null {
  const last = limitingWord(scan, at, read);
  if (last !== null) return last;
  if (at === from + 1 && EMPTY_VERBS.has(scan.low(from))) return { at, expected: OWN_VERB };
  if (read.kind !== 'time') return null;
  if (AFTERS.has(scan.low(at))) return lengthEndingAt(scan, from, at);
  const joined = scan.low(at - 1) === 'and' && scan.kind(at - 2) === 'number';
  if (joined) return { at: at - 2, expected: LENGTHS };
  const offset = read.time.kind === 'on' && read.time.at.kind === 'offset' && number(scan, at) !== null;
  return offset && at > from + 1 && BOUNDING.has(scan.low(at - 1)) ? { at: at - 1, expected: LENGTHS } : null;
}

const LENGTHS = ['10 days after 2.1', 'within 10 days after 2.1', 'at least 5 days after 2.1'];
const OWN_VERB = ['a verb that says what is to be done: may appeal until day 9'];
const EMPTY_VERBS: ReadonlySet<string> = new Set(['have', 'get', 'take', 'need', 'receive', 'enjoy']);
const AFTERS: ReadonlySet<string> = new Set(['after', 'before', 'following', 'prior', 'from', 'preceding']);
/** What before a length bounds it, or has it as its object. */
const BOUNDING: ReadonlySet<string> = new Set(
  (
    'than of least most exactly some about around approximately nearly roughly nor or first last between ' +
    'have has get take need receive maximum minimum'
  ).split(' '),
);

/** `withdraw 5 to 10 days | after 1.3`; `extend Phase 1 by 30 days | after …` has it elsewhere. */
function lengthEndingAt(scan: Scan, from: number, at: number): Cue | null {
  for (let start = at - 2; start > from && start >= at - 6; start--) {
    if (duration(scan, start)?.end !== at) continue;
    return scan.low(start - 1) === 'by' ? null : { at: start, expected: LENGTHS };
  }
  return null;
}

const LIMITING: ReadonlySet<string> = new Set(['solely', 'exclusively', 'merely', 'purely']);
const ONLY = ['`shall not … unless …` or `shall not … before …`'];

/**
 * `may enter only after 1.2 is verified`, `shall use force only if …`: what the word forbids is all that the
 * sentence means, and no norm would say it. A duty may wait for its time: `shall withdraw only after 1.2`.
 */
function limitingWord(scan: Scan, at: number, read: Qualifier): Cue | null {
  if (LIMITING.has(scan.low(at - 1))) return { at: at - 1, expected: ONLY };
  if (scan.low(at) !== 'only') return null;
  const modal = scan.tokens.slice(0, at).findLast(({ low }) => MODAL_WORDS.has(low))?.low;
  const waits = read.kind === 'condition' ? read.conditional.link === 'once' : read.kind === 'time';
  return waits && modal !== 'may' ? null : { at, expected: ONLY };
}

const MODAL_WORDS: ReadonlySet<string> = new Set(['shall', 'may', 'must', 'will']);

/** A whole qualifier after others, none that a word before it turns round. */
export function furtherQualifier(scan: Scan, at: number): ReturnType<typeof qualifier> {
  const read = qualifier(scan, at);
  return read === null || limitingWord(scan, at, read.value) !== null ? null : read;
}
