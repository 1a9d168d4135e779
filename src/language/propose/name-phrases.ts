import { kindAt } from '../characters.ts';
import { lex, type Token } from '../lex.ts';
import { actorWords, functionWords, placeWords, thingWords } from './word-classes.ts';

/** A stretch of tokens that may be a name. */
export interface NamePhrase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** It stands at the start of a sentence, and only its place may have given it its capital. */
  readonly isDoubtful: boolean;
}

/** A text as tokens, and the names that may be in it. */
export class NamedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NamePhrase[];
  readonly #at = new Map<number, NamePhrase>();

  constructor(text: string) {
    this.text = text;
    this.tokens = lex(text);
    this.phrases = phrasesIn(this);
    for (const phrase of this.phrases) this.#at.set(phrase.from, phrase);
  }

  /** The phrase that begins at a token. */
  phraseAt(at: number): NamePhrase | null {
    return this.#at.get(at) ?? null;
  }

  /** The compared form of a token; empty where there is none. */
  low(at: number): string {
    return this.tokens[at]?.low ?? '';
  }

  /** The words from one token up to another, as written. */
  words(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first === undefined || last === undefined || to <= from
      ? ''
      : this.text.slice(first.start, last.end);
  }

  /** Whether a sentence begins at a token. */
  startsSentence(at: number): boolean {
    return at === 0 || /^[.:;?!]$/.test(this.low(at - 1));
  }
}

function phrasesIn(text: NamedText): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const to = phraseEnd(text, at);
    if (to === at) at++;
    else {
      phrases.push({ name: text.words(at, to), from: at, to, isDoubtful: isDoubtful(text, at, to) });
      at = to;
    }
  }
  return phrases;
}

function phraseEnd(text: NamedText, at: number): number {
  if (!isNameWord(text, at) || functionWords.has(text.low(at))) return at;
  let end = at + 1;
  for (;;) {
    if ((isNameWord(text, end) && isSameScript(text, at, end)) || numbersPlace(text, end)) end++;
    else {
      const next = afterJoint(text, end);
      if (next === end || isThing(text, at, end) || isDoubtful(text, at, next)) return end;
      end = next;
    }
  }
}

/** `of the`, `for`: inside a name where a capital follows; `in` where an abbreviation ends the name. */
function afterJoint(text: NamedText, at: number): number {
  const joint = text.low(at);
  const isIn =
    joint === 'in' && /^\($/.test(text.low(at + 2)) && /^\p{Lu}{2,}$/u.test(text.tokens[at + 3]?.text ?? '');
  if (!isIn && joint !== 'of' && joint !== 'for') return at;
  const word = text.low(at + 1) === 'the' ? at + 2 : at + 1;
  if (!isNameWord(text, word) || functionWords.has(text.low(word)) || thingWords.has(text.low(word)))
    return at;
  return word + 1;
}

/** `Withdrawal of the Army` is no army: a thing takes no `of` into its name. */
function isThing(text: NamedText, from: number, to: number): boolean {
  return to === from + 1 && thingWords.has(text.low(from));
}

function isNameWord(text: NamedText, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || token.quoted || token.kind !== 'word') return false;
  const kind = kindAt(token.text, 0);
  return kind === 'upper' || kind === 'caseless' || /^(?:al|el|ash|as)-\p{Lu}/u.test(token.text);
}

/** `Zone 2`. */
function numbersPlace(text: NamedText, at: number): boolean {
  return text.tokens[at]?.kind === 'number' && placeWords.has(text.low(at - 1));
}

/** A name in one script ends where another script begins. */
function isSameScript(text: NamedText, a: number, b: number): boolean {
  const first = kindAt(text.tokens[a]?.text ?? '', 0) === 'caseless';
  return first === (kindAt(text.tokens[b]?.text ?? '', 0) === 'caseless');
}

/** `Complaints`, `Combatants of the First Brigade`: their capital may be the sentence's. */
function isDoubtful(text: NamedText, at: number, to: number): boolean {
  if (!text.startsSentence(at) || !isTitleCase(text.tokens[at])) return false;
  return to === at + 1 || (/^(?:of|for|in)$/.test(text.low(at + 1)) && !actorWords.has(text.low(at)));
}

function isTitleCase(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && /\p{Ll}/u.test(token.text);
}
