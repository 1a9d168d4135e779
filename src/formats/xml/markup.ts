import { brand } from '../../base/brand.ts';

declare const ofMarkup: unique symbol;

/** Well-formed XML or HTML: its text is escaped, its elements are closed. */
export type Markup = string & { readonly [ofMarkup]: true };

/** Attributes in the order in which they are written; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** No markup at all. */
export const nothing: Markup = brand<Markup>('');

// What XML 1.0 cannot hold, not even escaped: control characters and halves of surrogate pairs.
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replace(impossible, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words as markup. */
export function words(text: string): Markup {
  return brand<Markup>(escaped(text));
}

/** An element with what is in it; one without content is closed at once. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const inner = content.join('');
  const start = `<${name}${attributesText(attributes)}`;
  return brand<Markup>(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
}

/** An element that HTML wants closed by an end tag, even where nothing is in it. */
export function closedElement(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  return brand<Markup>(`<${name}${attributesText(attributes)}>${content.join('')}</${name}>`);
}

/** Pieces of markup one after the other. */
export function together(pieces: readonly Markup[]): Markup {
  return brand<Markup>(pieces.join(''));
}

/** Pieces of markup, each on lines of its own. */
export function lines(pieces: readonly Markup[]): Markup {
  return brand<Markup>(pieces.map((piece) => `\n${piece}`).join('') + (pieces.length === 0 ? '' : '\n'));
}

/** What stands in an XML file before its root. */
export const xmlDeclaration: Markup = brand<Markup>(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
);

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${attributeValue(String(value))}"`))
    .join('');
}

function attributeValue(value: string): string {
  return escaped(value).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}
