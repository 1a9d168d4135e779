import type { Span } from '../base/span.ts';
import { MODALS } from './modals.ts';
import { qualifier } from './qualifiers.ts';
import { reference } from './references.ts';
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

/** From the condition word at a place: the token after it, and the one after what follows it. */
interface After {
  readonly from: number;
  readonly to: number;
}

function wordsAfter(scan: Scan, at: number): After | null {
  const from = scan.after(at, LINKS);
  if (from === -1 || PRONOUNS.has(scan.low(from))) return null;
  let to = from;
  while (to < scan.length && !ends(scan, to, from)) to = scan.name(to)?.end ?? to + 1;
  return { from, to };
}

/**
 * The words after a condition word that no rule reads, where they could be declared as an event: between the
 * word and the comma, the next qualifier or the end. Null where they could not, or speak of a provision.
 */
export function undeclaredEvent(scan: Scan, at: number): string | null {
  const after = wordsAfter(scan, at);
  if (after === null || labelIn(scan, after) !== null) return null;
  const { from, to } = after;
  const article = scan.low(from) === 'the' && scan.named(from + 1, 'actor') === null;
  const words = scan.words(article ? from + 1 : from, to);
  const plain = /^[\p{L}\p{M}\p{N} '’.%-]+$/u.test(words);
  return plain && to - from >= 2 && to - from <= 16 ? words : null;
}

/** What could stand where a sentence was not understood. */
export interface Instead {
  readonly span: Span;
  readonly words: string;
  /** The sentence with it. */
  readonly text: string;
}

const PERFORMED = phrases('upon', 'once', 'when', 'as soon as', 'until', 'pending');
/** Words that say of an act that it was not done, or not as it should be, or only in part. */
const NOT_DONE =
  /\b(no|not|nor|without|fail\w*|refus\w*|reject\w*|breach\w*|violat\w*|disput\w*|delay\w*|obstruct\w*|fewer|less|more|than|least|most|half|part\w*|begin\w*|start\w*|verif\w*)\b/i;

/** `upon receipt of the list under 2.7`: the act of 2.7 itself, which no event needs to say again. */
export function performedInstead(scan: Scan, at: number): Instead | null {
  const after = wordsAfter(scan, at);
  const label = after === null ? null : labelIn(scan, after);
  if (after === null || label === null || scan.after(at, PERFORMED) !== after.from) return null;
  if (NOT_DONE.test(scan.words(after.from, after.to))) return null;
  const link = scan.words(at, after.from);
  const nominal = ['upon', 'pending'].includes(link.toLowerCase());
  const words = nominal ? `${link} completion of ${label}` : `${link} ${label} is performed`;
  const { text } = scan.flat;
  const [first, last] = [scan.tokens[at]?.start ?? 0, scan.tokens[after.to - 1]?.end ?? text.length];
  const span = scan.span(at, after.to);
  return { span, words, text: text.slice(0, first) + words + text.slice(last) };
}

/** The provision that words speak of, where they end with it and name one. */
function labelIn(scan: Scan, { from, to }: After): string | null {
  for (let at = from; at < to; at++) {
    const read = scan.kind(at) === 'number' ? reference(scan, at) : null;
    const target = read?.value.targets[0];
    if (read !== null && target?.kind === 'provision') return scan.words(at, read.end);
  }
  return null;
}

function ends(scan: Scan, at: number, from: number): boolean {
  const sign = scan.low(at);
  if ([',', ';', ':'].includes(sign) || (sign === '.' && at === scan.length - 1)) return true;
  return MODALS.has(sign) || (at > from && qualifier(scan, at) !== null);
}
