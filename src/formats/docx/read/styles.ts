import { childOf, childrenOf, valueIn, type XmlElement } from '../../xml/read-xml.ts';
import type { NumberedAs, Numberings } from './numbering.ts';

/** What is said of a paragraph before its words. */
export interface ParagraphLook {
  readonly style: string;
  /** How deep a heading it is, from 1; 0 for the title, null for other paragraphs. */
  readonly headingLevel: number | null;
  readonly numberedAs: NumberedAs | null;
  /** A line of a table of contents. */
  readonly isContents: boolean;
}

/** The styles of a document. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #default: string;

  constructor(root: XmlElement | null) {
    const styles = root === null ? [] : childrenOf(root, 'style');
    this.#styles = new Map(styles.map((style) => [style.attributes.get('styleId') ?? '', style]));
    const isDefault = ({ attributes }: XmlElement): boolean =>
      attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('default') ?? '');
    this.#default = styles.find(isDefault)?.attributes.get('styleId') ?? '';
  }

  /** Whether there is a style with this id. */
  has(style: string): boolean {
    return this.#styles.has(style);
  }

  /** What a paragraph's own properties and its style say. */
  lookOf(paragraph: XmlElement, numberings: Numberings): ParagraphLook {
    const own = childOf(paragraph, 'pPr');
    const style = valueIn(own, 'pStyle') ?? this.#default;
    const chain = this.#chain(style);
    const name = (valueIn(chain[0] ?? null, 'name') ?? style).toLowerCase();
    return {
      style,
      headingLevel: headingLevel(name, own, chain),
      numberedAs: numberedAs(own, style, chain, numberings),
      isContents: /^toc (?:\d|heading)/.test(name),
    };
  }

  /** Whether a run's style is one of these; styles that are based on it are too. */
  isOneOf(run: XmlElement, styles: readonly string[]): boolean {
    const style = valueIn(childOf(run, 'rPr'), 'rStyle');
    if (style === null) return false;
    return styles.includes(style) || this.#chain(style).some((each) => styles.includes(idOf(each)));
  }

  /** A style and what it is based on, nearest first. */
  #chain(style: string): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = this.#styles.get(style); at !== undefined && !chain.includes(at); ) {
      chain.push(at);
      at = this.#styles.get(valueIn(at, 'basedOn') ?? '');
    }
    return chain;
  }
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get('styleId') ?? '';
}

function headingLevel(name: string, own: XmlElement | null, chain: readonly XmlElement[]): number | null {
  if (name === 'title') return 0;
  const stated = [own, ...chain.map((style) => childOf(style, 'pPr'))]
    .map((properties) => valueIn(properties, 'outlineLvl'))
    .find((level) => level !== null);
  const level = stated === undefined ? /^heading (\d)/.exec(name)?.[1] : String(Number(stated) + 1);
  return level === undefined || Number(level) > 9 ? null : Number(level);
}

/** The nearest numbering that is stated; 0 says that there is none. */
function numberedAs(
  own: XmlElement | null,
  style: string,
  chain: readonly XmlElement[],
  numberings: Numberings,
): NumberedAs | null {
  const direct = childOf(own, 'numPr');
  const levels = [own, ...chain.map((each) => childOf(each, 'pPr'))].map((each) => childOf(each, 'numPr'));
  const numberingId = levels.map((each) => valueIn(each, 'numId')).find((id) => id !== null) ?? null;
  if (numberingId === null || numberingId === '0') return null;
  if (valueIn(direct, 'numId') !== null) return { numberingId, level: Number(valueIn(direct, 'ilvl') ?? 0) };
  const stated = levels.map((each) => valueIn(each, 'ilvl')).find((level) => level !== null) ?? 0;
  return { numberingId, level: numberings.levelOfStyle(numberingId, style) ?? Number(stated) };
}
