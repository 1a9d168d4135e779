/** An element of a picture as plain data: it becomes a text, or elements of a page, without being parsed. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** An element with its attributes and what is in it. */
export function svg(
  tag: string,
  attributes: SvgElement['attributes'] = {},
  children: SvgElement['children'] = [],
): SvgElement {
  return { tag, attributes, children };
}

/** A picture as the text of a file that stands alone. */
export function svgText(picture: SvgElement): string {
  const root = { ...picture, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...picture.attributes } };
  return `${written(root, '')}\n`;
}

function written({ tag, attributes, children }: SvgElement, indent: string): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(shown(value))}"`);
  const open = `${indent}<${tag}${named.join('')}`;
  if (children.length === 0) return `${open}/>`;
  // White space would be seen beside letters, so what has any stands in one line.
  if (children.some((child) => typeof child === 'string')) {
    const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, '')));
    return `${open}>${inside.join('')}</${tag}>`;
  }
  const lines = children.flatMap((child) =>
    typeof child === 'string' ? [] : [written(child, `${indent} `)],
  );
  return `${open}>\n${lines.join('\n')}\n${indent}</${tag}>`;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : value;
}

/** A measure to a tenth of a unit: enough for the eye, and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  const plain = text.replace(CONTROLS, (sign) => (/\s/u.test(sign) ? ' ' : '\ufffd'));
  return plain.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** What no XML file may hold, and line ends, which mean nothing in one. */
const CONTROLS = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The words that stand in a picture, in the order in which they are drawn, each text as one. */
export function textsOf(element: SvgElement): readonly string[] {
  if (element.tag === 'text') return [lettersOf(element)];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child)));
}

function lettersOf({ children }: SvgElement): string {
  return children.map((child) => (typeof child === 'string' ? child : lettersOf(child))).join('');
}
