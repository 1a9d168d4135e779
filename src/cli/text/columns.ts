/** East Asian wide and fullwidth letters, and what is drawn as a picture unless told otherwise. */
const wide = new RegExp(
  [
    '^[\\p{Emoji_Presentation}\\p{sc=Han}\\p{sc=Hira}\\p{sc=Bopo}\\p{sc=Yi}',
    '\\u1100-\\u115f\\u3000-\\u303e\\u30a0-\\u30ff\\u3131-\\u318e\\uac00-\\ud7a3',
    '\\uff01-\\uff60\\uffe0-\\uffe6]$',
  ].join(''),
  'u',
);

/** Marks that stand on another letter, and formatting that has no picture; the soft hyphen is drawn. */
const zero = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** A picture put together from several code points, or a flag. */
const picture = /^(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}.*(?:\u200d|\ufe0f).*)$/su;

const printable = /^[\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them, each with its marks. */
export function letters(text: string): string[] {
  return printable.test(text)
    ? text.split('')
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (printable.test(text)) return text.length;
  return letters(text).reduce((sum, letter) => sum + columnsOfLetter(letter), 0);
}

function columnsOfLetter(letter: string): number {
  if (picture.test(letter)) return 2;
  let sum = 0;
  for (const point of letter) sum += columnsOfPoint(point);
  return sum;
}

function columnsOfPoint(point: string): number {
  if (point === '\u00ad') return 1;
  if (zero.test(point)) return 0;
  return wide.test(point) ? 2 : 1;
}
