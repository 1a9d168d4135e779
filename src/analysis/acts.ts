import { byWords, keptUnder } from '../base/kept.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Act } from '../model/norms.ts';
import type { Subject } from './check.ts';

/**
 * When two acts are the same: the same words after dropping articles, case, quantities and declared synonyms;
 * nothing cleverer, so that what is called the same can be shown to be.
 */

/** A word as compared (lower case) and as written, for names in capitals. */
interface Token {
  readonly word: string;
  readonly written: string;
}

/** A declared name and the words it stands for. */
interface Synonym {
  readonly name: readonly Token[];
  readonly plain: readonly string[];
  /** WHO, US: a name in capitals is no ordinary word. */
  readonly capitals: boolean;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const NUMBER = /^\d[\d,.]*%?$/;
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'thousand million'
  ).split(' '),
);
/** Words that bound a number; they go only where a number follows. Longest first. */
const BOUNDS = [
  ['no', 'more', 'than'],
  ['not', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['not', 'fewer', 'than'],
  ['no', 'less', 'than'],
  ['not', 'less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['a', 'total', 'of'],
  ['another'],
  ['about'],
  ['approximately'],
  ['exactly'],
  ['remaining'],
  ['between'],
];

/** The words that acts are compared by, kept while the declared names and what they stand for are the same. */
const plainly = keptUnder(
  ({ agreement: { actors, places, terms } }: Subject) =>
    JSON.stringify([
      [...actors, ...places].map(({ id, short }) => [id, short]),
      terms.map(({ id, meaning }) => [id, meaning]),
    ]),
  ({ agreement }) => {
    const synonyms = indexed(synonymsOf(agreement));
    return byWords((words) => plainWords(words, synonyms).join(' '));
  },
);

/** Gives each act a key; two acts are the same where their keys are equal. */
export function actKeys(subject: Subject): (act: Act) => string {
  const plain = plainly(subject);
  return ({ words, part }) => (part === 'whole' ? plain(words) : `${part} ${plain(words)}`);
}

/** Declared names by their first word, the longest first. */
type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** A name of one word may stand with an ending, so that it is found under each. */
function indexed(synonyms: readonly Synonym[]): Synonyms {
  const byWord = new Map<string, Synonym[]>();
  for (const synonym of synonyms) {
    const first = synonym.name[0]?.word ?? '';
    for (const word of [first, `${first}s`, `${first}'`, `${first}'s`]) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [synonym]);
      else list.push(synonym);
    }
  }
  return byWord;
}

/** The words that two acts are compared by. */
function plainWords(words: string, synonyms: Synonyms): readonly string[] {
  const parts = words.replace(/,?\s*\bof which\b[^,]*/giu, ' ');
  return withoutQuantities(withoutNames(tokensOf(parts), synonyms)).filter((word) => !ARTICLES.has(word));
}

/** The words of a text, as written and in lower case; brackets, commas and quotation marks dropped. */
function tokensOf(text: string): readonly Token[] {
  const found =
    text
      .normalize('NFC')
      .replace(/[’‘]/gu, "'")
      .match(/\d[\d,.]*\d%?|[\p{L}\p{M}\p{N}'-]+%?|%/gu) ?? [];
  return found.map((written) => ({ written, word: written.toLowerCase() }));
}

/**
 * Every declared name with what it is to be read as: the full name for a short one, the meaning for a
 * term.
 */
function synonymsOf(agreement: Agreement): readonly Synonym[] {
  const synonyms: Synonym[] = [];
  const add = (name: string, plain: string): void => {
    const capitals = name === name.toUpperCase();
    const words = tokensOf(plain).map((token) => token.word);
    const meant = plain === name || words.length === 0 ? [`‹${name.toLowerCase()}›`] : words;
    synonyms.push({ name: tokensOf(name), plain: meant, capitals });
  };
  for (const actor of [...agreement.actors, ...agreement.places]) {
    const full = `‹${actor.id.toLowerCase()}›`;
    synonyms.push({ name: tokensOf(actor.id), plain: [full], capitals: actor.id === actor.id.toUpperCase() });
    const { short } = actor;
    if (short !== null)
      synonyms.push({ name: tokensOf(short), plain: [full], capitals: short === short.toUpperCase() });
  }
  for (const term of agreement.terms) add(term.id, term.meaning);
  return synonyms.filter((synonym) => synonym.name.length > 0).sort((a, b) => b.name.length - a.name.length);
}

/** Declared names replaced by what they stand for, longest first. */
function withoutNames(tokens: readonly Token[], synonyms: Synonyms): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const candidates = synonyms.get(tokens[at]?.word ?? '') ?? [];
    const synonym = candidates.find((candidate) => standsAt(tokens, at, candidate));
    if (synonym === undefined) {
      words.push(tokens[at]?.word ?? '');
      at += 1;
    } else {
      words.push(...synonym.plain);
      at += synonym.name.length;
    }
  }
  return words;
}

function standsAt(tokens: readonly Token[], at: number, { name, capitals }: Synonym): boolean {
  return name.every((part, index) => {
    const token = tokens[at + index];
    if (token === undefined) return false;
    if (capitals) return token.written.replace(/'s?$/, '') === part.written;
    const last = index === name.length - 1;
    return (
      token.word === part.word ||
      (last && [`${part.word}'s`, `${part.word}'`, `${part.word}s`].includes(token.word))
    );
  });
}

function isNumber(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (NUMBER.test(word) || NUMBER_WORDS.has(word) || word.split('-').every((part) => NUMBER_WORDS.has(part)))
  );
}

/** Numbers, their bounds and shares left out; `30% of its weapons` and `its weapons` are the same. */
function withoutQuantities(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = quantityAt(words, at);
    if (length === 0) kept.push(words[at] ?? '');
    at += Math.max(length, 1);
  }
  return kept;
}

/** How many words at this place say how much; none where none do. */
function quantityAt(words: readonly string[], start: number): number {
  const at = words[start] === 'the' ? start + 1 : start;
  const end = numberAt(words, at) ?? shareAt(words, at);
  if (end === null) return 0;
  return (words[end] === 'of' ? end + 1 : end) - start;
}

/** The end of a number with its bound (`at least 600`, `between 3 and 5`, `30 percent`). */
function numberAt(words: readonly string[], start: number): number | null {
  const bound = BOUNDS.find((phrase) => phrase.every((word, index) => words[start + index] === word)) ?? [];
  const first = start + bound.length;
  let at = first;
  while (isNumber(words[at])) at += 1;
  if (at === first) return null;
  if (bound[0] === 'between' && words[at] === 'and' && isNumber(words[at + 1])) at += 2;
  if (words[at] === 'per' && words[at + 1] === 'cent') return at + 2;
  return ['percent', '%'].includes(words[at] ?? '') ? at + 1 : at;
}

/** The end of a share in words (`all`, `half`, `a third of`, `the rest of`, `the remaining`). */
function shareAt(words: readonly string[], start: number): number | null {
  const word = words[start] ?? '';
  if (['all', 'half', 'rest', 'remaining'].includes(word)) return start + 1;
  const at = word === 'a' ? start + 1 : start;
  return ['third', 'thirds', 'quarter', 'quarters'].includes(words[at] ?? '') && words[at + 1] === 'of'
    ? at + 1
    : null;
}
