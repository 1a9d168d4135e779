import type { NameBook } from './name-book.ts';
import { natureOf } from './name-book.ts';
import type { NamedText, NamePhrase } from './name-phrases.ts';
import {
  enablingVerbs,
  functionWords,
  modals,
  placePrepositions,
  receiverVerbs,
  settlements,
} from './word-classes.ts';

const prepositions =
  /^(?:of|by|to|in|from|with|for|on|under|at|between|against|into|over|than|through|across|along)$/;
/** Takes in what the places of names in one paragraph say about them. */
export function takeMentions(book: NameBook, text: NamedText, inBody: boolean): void {
  for (const phrase of text.phrases) {
    const entry = book.entry(phrase.name);
    if (entry.order === Infinity) entry.order = book.nextOrder();
    if (!phrase.isDoubtful) entry.sure++;
    if (!inBody) continue;
    entry.inBody++;
    if (isPlaced(book, text, phrase)) entry.place++;
    if (followsWord(text, phrase, 'by')) entry.agent++;
    if (isAddressed(text, phrase)) entry.addressee++;
    if (actsInCondition(text, phrase)) entry.acts++;
  }
  if (inBody) takeSubjects(book, text);
}

/** `if the President vetoes`, `once UNMIV has certified`. */
function actsInCondition(text: NamedText, phrase: NamePhrase): boolean {
  if (!/^(?:if|when|once|unless|until|as|that)$/.test(text.low(beforePhrase(text, phrase)))) return false;
  const verb = text.low(phrase.to);
  const isActive = /^(?:has|have|does|do)$/.test(verb) && text.low(phrase.to + 1) !== 'been';
  return isActive || (/[^su]s$/.test(verb) && !/^(?:is|was|has|this|its)$/.test(verb));
}

/** The token before a phrase, `the` skipped. */
function beforePhrase(text: NamedText, phrase: NamePhrase): number {
  return text.low(phrase.from - 1) === 'the' ? phrase.from - 2 : phrase.from - 1;
}

/** The phrase that ends right before a token. */
function endingAt(text: NamedText, at: number): NamePhrase | null {
  return text.phrases.find(({ to }) => to === at) ?? null;
}

/** The first phrase of the list that a phrase belongs to: A of `A, B and C`. */
function listStart(text: NamedText, phrase: NamePhrase): NamePhrase {
  let first = phrase;
  for (;;) {
    const before = beforePhrase(text, first);
    const joint = text.low(before);
    if (joint !== 'and' && joint !== ',' && joint !== 'or') return first;
    const comma = joint !== ',' && text.low(before - 1) === ',' ? before - 1 : before;
    const previous = endingAt(text, comma);
    if (previous === null) return first;
    first = previous;
  }
}

function isPlaced(book: NameBook, text: NamedText, phrase: NamePhrase): boolean {
  const first = listStart(text, phrase);
  if (isAdjective(text, phrase)) return false;
  if (first !== phrase && book.entry(first.name).acts > 0) return false;
  const before = beforePhrase(text, first);
  const word = text.low(before);
  if (word === 'and') return isSecondEnd(text, before);
  if (word === 'of') return text.low(before - 1) === 'out' || settlements.has(text.low(before - 1));
  return placePrepositions.has(word) && !(word === 'to' && isAddressed(text, phrase));
}

/** `to the Zarifi border`: the word says whose border it is. */
function isAdjective(text: NamedText, { name, to }: NamePhrase): boolean {
  const next = text.tokens[to];
  if (!/^\S+(?:i|ian|ese|ish)$/.test(name) || next?.kind !== 'word') return false;
  return /^\p{Ll}/u.test(next.text) && !functionWords.has(next.low) && !placePrepositions.has(next.low);
}

/** `between the bridge and Sirene`: the second end of a stretch whose first is no name. */
function isSecondEnd(text: NamedText, and: number): boolean {
  for (let at = and - 1; at > and - 6 && at >= 0; at--) if (text.low(at) === 'between') return true;
  return false;
}

function followsWord(text: NamedText, phrase: NamePhrase, word: string): boolean {
  return text.low(beforePhrase(text, listStart(text, phrase))) === word;
}

function receives(verb: string): boolean {
  return receiverVerbs.some((start) => verb.startsWith(start));
}

/** `report to X`, `notify X`, `hand over the list to X`. */
function isAddressed(text: NamedText, phrase: NamePhrase): boolean {
  const before = beforePhrase(text, listStart(text, phrase));
  if (receives(text.low(before)) || enablingVerbs.has(text.low(before))) return true;
  if (!/^(?:to|with)$/.test(text.low(before)) || natureOf(phrase.name) === 'place') return false;
  for (let at = before - 1; at >= 0 && at > before - 20; at--) {
    if (/^[.;]$/.test(text.low(at))) return false;
    if (receives(text.low(at))) return true;
  }
  return false;
}

function takeSubjects(book: NameBook, text: NamedText): void {
  text.tokens.forEach((token, modal) => {
    if (!modals.has(token.low) || token.quoted || /^May$/.test(token.text)) return;
    const verb = verbAfter(text, modal);
    const isPassive = verb === 'be' || /^(?:enter|remain|begin|consist|last|take|apply|continue)$/.test(verb);
    for (const phrase of subjectsOf(text, modal)) {
      const entry = book.entry(phrase.name);
      if (isPassive) entry.undergoes++;
      else entry.acts++;
      entry.verbs.add(verb);
    }
  });
}

function verbAfter(text: NamedText, modal: number): string {
  let at = modal + 1;
  while (text.low(at) === 'not' || /ly$|^(?:also|then|each|both)$/.test(text.low(at))) at++;
  return text.low(at);
}

/** The names that stand before a modal as its subject. */
function subjectsOf(text: NamedText, modal: number): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  let isJoined = false;
  for (let phrase = endingAt(text, subjectEnd(text, modal)); phrase !== null; ) {
    const before = beforePhrase(text, phrase);
    const word = text.low(before);
    if (prepositions.test(word)) return isJoined ? [] : found;
    found.push(phrase);
    if (word !== 'and' && word !== 'or' && word !== ',') return found;
    isJoined ||= word !== ',';
    phrase = endingAt(text, word !== ',' && text.low(before - 1) === ',' ? before - 1 : before);
  }
  return found;
}

/** Past adverbs and what stands between commas, back from the modal. */
function subjectEnd(text: NamedText, modal: number): number {
  let at = beforeParentheses(text, modal);
  while (/ly$|^(?:each|both|hereby|then|also|thereafter)$/.test(text.low(at - 1))) at--;
  if (text.low(at - 1) !== ',') return at;
  for (let comma = at - 2; comma >= 0 && comma > at - 25; comma--) {
    if (/^[.;:]$/.test(text.low(comma))) return at;
    if (text.low(comma) === ',') return beforeParentheses(text, comma);
  }
  return at;
}

/** `the Mission (UNMIV) shall`: what stands in parentheses is skipped. */
function beforeParentheses(text: NamedText, at: number): number {
  if (text.low(at - 1) !== ')') return at;
  for (let open = at - 2; open >= 0 && open > at - 16; open--) if (text.low(open) === '(') return open;
  return at;
}
