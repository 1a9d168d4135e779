/** A number as Word writes it in a format; a format that is not known is written in figures. */
export function numeral(value: number, format: string): string {
  if (value < 0 || value > 1_000_000) return String(value);
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value, latin).toUpperCase();
    case 'lowerLetter':
      return letters(value, latin);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'hebrew1':
      return hebrewNumber(value);
    case 'hebrew2':
      return letters(value, hebrew);
    case 'arabicAlpha':
      return letters(value, arabic);
    case 'arabicAbjad':
      return letters(value, abjad);
    case 'hindiNumbers':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)));
    default:
      return String(value);
  }
}

const latin = 'abcdefghijklmnopqrstuvwxyz'.split('');
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשת'.split('');
const arabic = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'.split('');
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'.split('');

/** After the last letter Word doubles: `z`, `aa`, `bb`. */
function letters(value: number, alphabet: readonly string[]): string {
  if (value < 1 || value > alphabet.length * 30) return String(value);
  const index = (value - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(1 + Math.floor((value - 1) / alphabet.length));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  let rest = value;
  let written = '';
  for (const [size, letter] of romans) {
    for (; rest >= size; rest -= size) written += letter;
  }
  return written;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const hebrewHundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'];
const hebrewTens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'];
const hebrewOnes = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'];

/** Hebrew numbers add letters up; 15 and 16 avoid a name that is not written. */
function hebrewNumber(value: number): string {
  if (value < 1 || value > 999) return String(value);
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const start = hebrewHundreds[hundreds] ?? '';
  if (rest === 15) return `${start}טו`;
  if (rest === 16) return `${start}טז`;
  return start + (hebrewTens[Math.floor(rest / 10)] ?? '') + (hebrewOnes[rest % 10] ?? '');
}
