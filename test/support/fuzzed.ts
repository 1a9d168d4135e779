// Texts that nobody wrote, for what must never crash or hang: noise, words of the language in no order, and
// texts of the corpus with pieces cut out, doubled, swapped and spoilt.
import type { NamedText } from './corpus.ts';
import type { Chance } from './random-agreement.ts';

const WORDS = (
  'Agreement: Parties: Others: Monitors: Places: Events: Terms: Phase Day Clock Note: Article Annex ' +
  'shall may not by on within after before from to until once if unless provided that as long ' +
  'throughout each every day days week month 1.1 1.2(a) (a) (b) 8 30% half all the rest of ' +
  'Northland League Council and or , ; . : verified release withdraw cease suspend extend hostages ' +
  'forces 16:00 2025-03-01 D+7 [ | ] “ ” " \' ( ) then exactly'
).split(' ');
const ODD = [
  ...'[]|()“”"\'’.,;:-–—%/\\\n\r\t\u00a0\u202f\u2028\u200f\u200e\u2067\u2069\ufeff\u0000\u0301é한😀أ'.split(
    '',
  ),
  'غزة',
  'ירושלים',
  '\ud800',
  '9'.repeat(40),
  '[[[[',
  ' [A | B]',
  '\n\n',
];

/** One such text, of at most some thousand letters. */
export function fuzzed(chance: Chance, texts: readonly NamedText[]): string {
  const kind = chance.below(10);
  if (kind === 0) return noise(chance);
  if (kind === 1) return wordsInNoOrder(chance);
  const whole = texts[chance.below(texts.length)]?.[1] ?? '';
  const from = whole.length > LONG ? chance.below(whole.length - LONG) : 0;
  let text = chance.percent(30) ? whole.slice(from, from + LONG) : whole.slice(0, LONG);
  for (let step = chance.below(8); step >= 0; step--) text = spoilt(chance, text);
  return text;
}

const LONG = 1200;

function noise(chance: Chance): string {
  const bytes = Uint8Array.from({ length: chance.below(400) }, () => chance.below(256));
  return new TextDecoder(chance.percent(50) ? 'latin1' : 'utf-8').decode(bytes);
}

function wordsInNoOrder(chance: Chance): string {
  const word = (): string => WORDS[chance.below(WORDS.length)] ?? '';
  return Array.from({ length: chance.below(300) }, () => word() + (chance.percent(8) ? '\n' : ' ')).join('');
}

function spoilt(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const length = 1 + chance.below(chance.percent(20) ? 200 : 6);
  const piece = text.slice(at, at + length);
  switch (chance.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2: {
      const to = chance.below(text.length + 1);
      return text.slice(0, to) + piece + text.slice(to);
    }
    case 3:
      return `${text.slice(0, at)} ${WORDS[chance.below(WORDS.length)] ?? ''} ${text.slice(at)}`;
    default:
      return text.slice(0, at) + (ODD[chance.below(ODD.length)] ?? '') + text.slice(at);
  }
}
