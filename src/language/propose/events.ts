import { isMonth } from '../dates.ts';
import type { NamedText } from './name-phrases.ts';
import { eventless, modals } from './word-classes.ts';

const clauseWords = /^(?:if|once|when|unless|until|before|after|while)$/;
const nounWords = /^(?:upon|after|before|following|until|pending)$/;
const auxiliaries = /^(?:is|are|was|were|has|have|had|be)$/;
const units = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;

/** Moments that the language has, other provisions, breaches, manners and courtesies: nothing to declare. */
const settled = new RegExp(
  [
    String.raw`\bpart(?:y|ies)\b|\bviolat|\bbreach|\bcompl(?:y|ied|iance)\b|\bfail`,
    String.raw`\b(?:article|section|paragraph|provision|annex)s?\s\(?[\dIVX]|\d\.\d`,
    String.raw`\bthis (?:agreement|protocol|accord)\b|\b(?:signature|signing|entry into force)\b`,
    String.raw`^phase\b|\bphase \d|\b(?:end|start|beginning) of phase`,
    String.raw`^(?:the |its )?(?:notification|request|notice|receipt|demand|consultations?|approval)\b`,
    String.raw`\bcannot\b|\bagrees?\b|\bso requests?\b`,
  ].join('|'),
  'i',
);

/** The events that stand in the conditions of a paragraph, as the header declares them. */
export function eventsIn(text: NamedText): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (text.tokens[at]?.quoted === true) continue;
    const event = eventAt(text, at);
    if (event !== null) found.push(event);
  }
  return found;
}

function eventAt(text: NamedText, at: number): string | null {
  const inverted = text.low(at) === 'should' && text.startsSentence(at);
  const from = inverted ? at + 1 : afterTrigger(text, at);
  if (from === -1) return null;
  const end = phraseEnd(text, from);
  const words = text.words(from, end);
  if (words === '' || settled.test(words) || begins(text, from, end)) return null;
  const isClause = inverted || hasVerb(text, from, end);
  if (!isClause && !isNoun(text, at, from, end)) return null;
  return isClause ? affirmed(words, inverted) : words.replace(/^(?:the|The)\s/, '');
}

/** The token after the words that open a condition; -1 where none do. */
function afterTrigger(text: NamedText, at: number): number {
  const low = text.low(at);
  const is = (...words: readonly string[]): boolean =>
    words.every((word, index) => text.low(at + index) === word);
  if (is('as', 'soon', 'as') || is('as', 'long', 'as') || is('so', 'long', 'as')) return at + 3;
  if (is('in', 'the', 'event', 'that') || is('in', 'the', 'event', 'of')) return at + 4;
  if (is('provided', 'that')) return at + 2;
  if (is('prior', 'to')) return at + 2;
  if (low === 'once' && /^(?:a|more|every|again)$/.test(text.low(at + 1)) && units.test(text.low(at + 2)))
    return -1;
  if (clauseWords.test(low) || nounWords.test(low)) return at + 1;
  if (low === 'of' && units.test(text.low(at - 1)) && isWithin(text, at)) return at + 1;
  return -1;
}

/** `within one year of …`. */
function isWithin(text: NamedText, of: number): boolean {
  for (let at = of - 2; at > of - 7 && at >= 0; at--) if (text.low(at) === 'within') return true;
  return false;
}

/** Up to a mark, a modal, another condition or a time. */
function phraseEnd(text: NamedText, from: number): number {
  let at = from;
  while (at < text.tokens.length && !/^[,;.:()[\]|=]$/.test(text.low(at)) && !endsHere(text, at, from)) at++;
  return at;
}

function endsHere(text: NamedText, at: number, from: number): boolean {
  const low = text.low(at);
  if (at === from) return false;
  if (low === 'at' && text.low(at + 1) === 'the' && text.low(at + 2) === 'latest') return true;
  if (modals.has(low) || /^(?:within|unless|until|provided|if)$/.test(low)) return true;
  const next = text.low(at + 1);
  const isTime =
    /^(?:by|on|from)$/.test(low) && (text.tokens[at + 1]?.kind !== 'word' || next === 'day' || isMonth(next));
  return isTime || (/^(?:no|not)$/.test(low) && next === 'later');
}

/** Whether the first word says that no event follows. */
function begins(text: NamedText, from: number, end: number): boolean {
  const article = /^(?:the|a|an|no)$/.test(text.low(from));
  const first = article ? from + 1 : from;
  if (first >= end || text.tokens[first]?.kind !== 'word' || isMonth(text.low(first))) return true;
  if (!article && text.low(first).endsWith('ing') && !hasVerb(text, from, end)) return true;
  return (
    (isEventless(text.low(first)) && !hasVerb(text, first, end)) ||
    /^(?:it|they|this|which|so|he|she)$/.test(text.low(first))
  );
}

function isEventless(word: string): boolean {
  return eventless.has(word) || /^\d|^d\+/.test(word);
}

function hasVerb(text: NamedText, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (auxiliaries.test(text.low(at))) return true;
    const isVerb =
      /[^su]s$/.test(text.low(at)) && /^(?:its|their|a|an|the|up|his|her|all|not)$/.test(text.low(at + 1));
    if (isVerb && at + 1 < end) return true;
  }
  return false;
}

/** A noun after `if` or `when` is no event; after `before` and the like one word alone is too little. */
function isNoun(text: NamedText, at: number, from: number, end: number): boolean {
  const low = text.low(at);
  if (/^(?:if|once|when|unless|while|as|so|provided|should)$/.test(low)) return false;
  const words = end - from - (/^(?:the|a|an)$/.test(text.low(from)) ? 1 : 0);
  return words > 1 && !units.test(text.low(end - 1)) && text.tokens[from]?.kind === 'word';
}

/** The condition as something that comes about: without its denial, `should X be` as `X is`. */
function affirmed(words: string, inverted: boolean): string {
  const [before = '', after] = words.split(/\sbe\s/);
  const head = before.split(/\s(?:of|in|for)\s/)[0] ?? before;
  const stated =
    inverted && after !== undefined ? `${before} ${/[^s]s$/.test(head) ? 'are' : 'is'} ${after}` : words;
  return stated
    .replace(/^no\s/i, '')
    .replace(/\b(is|are|was|were|has|have) (?:not|never)\b/, '$1')
    .replace(/\bnot\s(?=been\b)/, '');
}
