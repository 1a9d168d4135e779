import {
  findWithin,
  fold,
  isCloser,
  isInvisible,
  isOpeningQuote,
  isSpace,
  kindAt,
  skipGap,
} from './characters.ts';

/** What must be known of the declared names to find the ends of sentences. */
export interface NameEdges {
  /** `st. mary`: the words on both sides of a full stop inside a name. */
  readonly acrossStop: ReadonlySet<string>;
  /** `line a`: the last two words of a name that ends in a single letter. */
  readonly endsInLetter: ReadonlySet<string>;
  /** The first word of every name. */
  readonly first: ReadonlySet<string>;
}

const abbreviations = new Set(
  'No Nos Art Arts para paras Para approx Approx St Dr Mr Mrs Ms Gen Col Lt'.split(' '),
);

/** These are also words, and abbreviate in lower case only before a number. */
const abbreviationsBeforeNumber = new Set('no nos art arts'.split(' '));

/** After these a single letter is a name of its own (`Line A.`) and no initial. */
const lettered = new Set(
  'line zone area annex phase sector point group article section chapter part'.split(' '),
);

/** Capital words that begin a sentence and continue no name: `to Plan B. The Parties …`. */
const beginners = new Set(
  (
    'the a an each every any all both either neither no none nothing if once when unless until while ' +
    'should provided as upon after before by on in at from to within during throughout for this that ' +
    'these those such it they he she its their there article section chapter annex part provision phase ' +
    'day note purpose concern subject pending following except where whoever one and or but'
  ).split(' '),
);

const initials = /^(?:\p{L}\.)+\p{L}$/u;
const wordMax = 64;

/** Whether the full stop at `stop` ends a sentence of the text that runs to `end`. */
export function endsSentence(text: string, stop: number, end: number, names: NameEdges): boolean {
  const closed = skipClosers(text, stop + 1, end);
  const gapEnd = skipGap(text, closed, end);
  if (gapEnd >= end) return true;
  if (!holdsSpace(text, closed, gapEnd)) return false;
  const next = skipQuotes(text, gapEnd, end);
  return beginsSentence(text, next) && !abbreviates(text, stop, next, end, names);
}

/** The end of the first sentence that ends after `from`, closing quotes included; `end` where none does. */
export function sentenceEnd(text: string, from: number, end: number, names: NameEdges): number {
  for (
    let stop = findWithin(text, '.', from, end);
    stop !== -1;
    stop = findWithin(text, '.', stop + 1, end)
  ) {
    if (endsSentence(text, stop, end, names)) return skipClosers(text, stop + 1, end);
  }
  return end;
}

/** Whether a line that begins at `lineStart` follows a finished sentence: its number may be a provision's. */
export function finishedBefore(text: string, start: number, lineStart: number, names: NameEdges): boolean {
  let at = lineStart;
  while (at > start && (isSkippedBack(text, at - 1) || isCloser(text, at - 1))) at--;
  if (at === start) return true;
  const stop = at - 1;
  if (text.charAt(stop) !== '.') return false;
  const word = wordBefore(text, stop);
  // `… the U.N.` may well end a line and a sentence; only what must be followed by more keeps it open.
  if (initials.test(word) && !/^(?:e\.g|i\.e)$/i.test(word)) return true;
  return !abbreviates(text, stop, skipGap(text, lineStart, text.length), text.length, names);
}

/** Past closing quotes and brackets, and what is invisible between them. */
export function skipClosers(text: string, at: number, end: number): number {
  let closed = at;
  for (let offset = at; offset < end; offset++) {
    if (isCloser(text, offset)) closed = offset + 1;
    else if (!isInvisible(text.charCodeAt(offset))) break;
  }
  return closed;
}

/** Whether a sentence may begin with the character at an offset. */
export function beginsSentence(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === 'upper' || kind === 'digit' || kind === 'caseless') return true;
  const character = text.charAt(at);
  return character === '[' || character === '(' || text.startsWith('\\[', at);
}

function isSkippedBack(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || isInvisible(code);
}

function holdsSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

function skipQuotes(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && (isOpeningQuote(text, offset) || isInvisible(text.charCodeAt(offset)))) offset++;
  return offset;
}

function abbreviates(text: string, stop: number, next: number, end: number, names: NameEdges): boolean {
  const word = wordBefore(text, stop);
  if (word === '') return false;
  const after = wordAfter(text, next, end);
  if (names.acrossStop.size > 0 && names.acrossStop.has(`${fold(word)}. ${fold(after)}`)) return true;
  if (abbreviations.has(word) || initials.test(word)) return true;
  if (abbreviationsBeforeNumber.has(word)) return kindAt(text, next) === 'digit';
  return (
    isOneLetter(word) &&
    kindAt(word, 0) === 'upper' &&
    kindAt(text, next) === 'upper' &&
    !standsAlone(text, stop, word, after, names)
  );
}

/** Whether a word is one letter long, which may take two units of the text. */
export function isOneLetter(word: string): boolean {
  return word.length === 1 || (word.length === 2 && (word.codePointAt(0) ?? 0) > 0xffff);
}

/** A single letter that is no initial: `Line A.`, the end of a name, or what follows continues no name. */
function standsAlone(text: string, stop: number, word: string, after: string, names: NameEdges): boolean {
  let at = stop - word.length;
  while (at > 0 && isSkippedBack(text, at - 1)) at--;
  const before = fold(wordBefore(text, at));
  if (lettered.has(before) || names.endsInLetter.has(`${before} ${fold(word)}`)) return true;
  const next = fold(after);
  return beginners.has(next) || names.first.has(next);
}

/** The word that ends at an offset: back to white space, an opening bracket or a quotation mark. */
function wordBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < wordMax && !bounds(text, at - 1)) at--;
  return text.slice(at, end);
}

function wordAfter(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && at - start < wordMax && !bounds(text, at)) at++;
  return text.slice(start, at).replace(/[.,;:]+$/, '');
}

function bounds(text: string, at: number): boolean {
  const character = text.charAt(at);
  return isSpace(text.charCodeAt(at)) || '([{])"\u201c\u201d\u201e\u00ab\u00bb|'.includes(character);
}
