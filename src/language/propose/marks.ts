/** One way to count: the 9 of `(i)` as a letter, the 1 of it as a roman numeral. */
export interface Count {
  readonly kind: 'decimal' | 'letter' | 'roman' | 'bullet';
  readonly value: number;
}

/** A number or letter with which a paragraph or an item of a list begins. */
export interface Mark {
  /** `1.`, `(1)`, `1)`, `1.1`, `(a)`, `a)`, `a.`, `-`: what marks of one list have in common. */
  readonly shape: string;
  readonly counts: readonly Count[];
  /** The number or letter alone. */
  readonly label: string;
  /** How many characters it takes, the space after it counted. */
  readonly length: number;
}

/** The heading of an article, a section, an annex and so on. */
export interface HeadingMark {
  readonly kind: 'article' | 'section' | 'chapter' | 'annex' | 'part';
  readonly label: string;
  readonly number: number | null;
  /** What stands behind the number on its line. */
  readonly rest: string;
  /** The number stands behind a word, and is not a number before a title in capitals. */
  readonly hasWord: boolean;
}

const months = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const decimal: readonly (readonly [string, RegExp])[] = [
  ['1.1', /^(\d{1,3}(?:\.\d{1,3}){1,5})[.)]?\s+(?=\S)/],
  ['(1)', /^\((\d{1,3})\)\s+(?=\S)/],
  ['1.', /^(\d{1,3})\s?\.\s+(?=\S)/],
  ['1)', /^(\d{1,3})\)\s+(?=\S)/],
];
const lettered: readonly (readonly [string, RegExp])[] = [
  ['(a)', /^\(([a-z]{1,2}|[ivxl]{1,6})\)\s+(?=\S)/],
  ['a)', /^([a-z]|[ivxl]{1,6})\)\s+(?=\S)/],
  ['a.', /^([a-z])\.\s+(?=\S)/],
];
const bullet = /^[-–—•·*▪]\s+(?=\S)/;

/** The mark with which a line begins. */
export function markAt(text: string): Mark | null {
  return decimalMark(text) ?? letteredMark(text) ?? bulletMark(text);
}

function decimalMark(text: string): Mark | null {
  for (const [shape, pattern] of decimal) {
    const match = pattern.exec(text);
    const label = match?.[1];
    if (match === null || label === undefined || months.test(text.slice(match[0].length))) continue;
    const value = Number(label.split('.').at(-1));
    return { shape, counts: [{ kind: 'decimal', value }], label, length: match[0].length };
  }
  return null;
}

function letteredMark(text: string): Mark | null {
  for (const [shape, pattern] of lettered) {
    const match = pattern.exec(text);
    const label = match?.[1];
    if (match === null || label === undefined) continue;
    const counts: Count[] = [];
    const letter = letterValue(label);
    const roman = romanValue(label);
    if (letter !== null) counts.push({ kind: 'letter', value: letter });
    if (roman !== null) counts.push({ kind: 'roman', value: roman });
    if (counts.length > 0) return { shape, counts, label, length: match[0].length };
  }
  return null;
}

function bulletMark(text: string): Mark | null {
  const match = bullet.exec(text);
  if (match === null) return null;
  return { shape: '-', counts: [{ kind: 'bullet', value: 0 }], label: '', length: match[0].length };
}

/** 1 for `a`, 27 for `aa`. */
function letterValue(label: string): number | null {
  const value = label.toLowerCase().charCodeAt(0) - 96;
  if (!/^([a-z])\1?$/i.test(label)) return null;
  return label.length === 2 ? value + 26 : value;
}

/** `a` for 1, `aa` for 27: what a stage is lettered with. */
export function letterOf(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letter + letter : letter;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a roman numeral; null where the letters are none. */
export function romanValue(label: string): number | null {
  const digits = Array.from(label.toLowerCase()).map((letter) => romanDigits[letter] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return null;
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return romanOf(value).toLowerCase() === label.toLowerCase() ? value : null;
}

const romanParts: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A number as a roman numeral. */
export function romanOf(value: number): string {
  let left = value;
  let numeral = '';
  for (const [part, worth] of romanParts) {
    numeral += part.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return numeral;
}

const headed = new RegExp(
  String.raw`^(Article|Art\.|Section|Chapter|Annex|Part|§)(?:\s+|(?<=§))` +
    String.raw`(\d{1,3}|[IVXLC]{1,7}|[A-Z])(?![\p{L}\p{N}])(.*)$`,
  'iu',
);
const capitals = /^(\d{1,2}|[IVXL]{1,6}|[A-Z])\s?\.\s+(\P{Ll}*\p{Lu}{3}\P{Ll}*)$/u;
const shortWords: Readonly<Record<string, HeadingMark['kind']>> = { 'art.': 'article', '§': 'section' };
const kinds = ['article', 'section', 'chapter', 'annex', 'part'] as const;

/** The heading that a line is, or begins with; who calls says that a heading may stand there. */
export function headingMark(text: string): HeadingMark | null {
  const match = headed.exec(text);
  const rest = match?.[3] ?? '';
  if (match !== null && isApart(rest)) {
    const word = (match[1] ?? '').toLowerCase();
    const kind = shortWords[word] ?? kinds.find((each) => each === word);
    const label = match[2] ?? '';
    if (kind === undefined) return null;
    return { kind, label, number: numberOf(label), rest: withoutSign(rest), hasWord: true };
  }
  return capitalHeading(text);
}

/** `Article 4 of the Charter` and `Article 4(2)` go on; behind a heading's number is a title or nothing. */
function isApart(rest: string): boolean {
  if (rest.trim() === '') return true;
  if (/^\s*[.:–—-]/.test(rest)) return !/^\.\d/.test(rest);
  return /^\s+["“(]?\p{Lu}/u.test(rest) && !/[,;]$/.test(rest) && !/\b(?:shall|must|may|will)\b/.test(rest);
}

/** After a dash stands a title, which may end in a full stop. */
function withoutSign(rest: string): string {
  const sign = /^\s*[.:]?\s*[–—-]?\s*/.exec(rest)?.[0] ?? '';
  const words = rest.slice(sign.length).trim();
  return /[–—-]/.test(sign) && words.length <= 90 ? words.replace(/\.$/, '') : words;
}

function capitalHeading(text: string): HeadingMark | null {
  const match = capitals.exec(text);
  if (match === null || /[.;:,]$/.test(text) || text.length > 100) return null;
  const label = match[1] ?? '';
  return { kind: 'section', label, number: numberOf(label), rest: match[2] ?? '', hasWord: false };
}

function numberOf(label: string): number | null {
  if (/^\d+$/.test(label)) return Number(label);
  return romanValue(label) ?? letterValue(label);
}

/** Whether a line begins with a mark or is a heading: it goes on with nothing. */
export function beginsMarked(text: string): boolean {
  return markAt(text) !== null || headingMark(text) !== null;
}
