import type { HeadingMark } from './marks.ts';
import { letterOf, romanOf } from './marks.ts';
import type { Block, Division, Item, Outline } from './outline.ts';

/** A paragraph with the number that it gets in the draft. */
export interface Labelled {
  readonly block: Block;
  /** Null where no number of the language can be given for certain. */
  readonly label: string | null;
  readonly list: ListUse;
}

/** How a paragraph's list is written: as stages, as provisions of their own, or as it stood. */
export type ListUse = 'none' | 'stages' | 'provisions' | 'kept';

/** A division with its paragraphs numbered. */
export interface LabelledDivision {
  readonly division: Division;
  /** `Article 2` as the draft writes it; empty under no heading. */
  readonly name: string;
  readonly blocks: readonly Labelled[];
}

/** Numbers the paragraphs of a text as the language numbers provisions. */
export function labelled(outline: Outline): readonly LabelledDivision[] {
  const prefixes = prefixesOf(outline.divisions);
  const runs = runsOn(outline.divisions);
  const used = new Set<string>();
  return outline.divisions.map((division, index): LabelledDivision => {
    const prefix = runs ? '' : prefixes[index];
    const isNumbered = division.blocks.some(({ label }) => label !== null);
    const blocks = division.blocks.map((block, at): Labelled => {
      const value = isNumbered ? block.value : at + 1;
      const isApart = isNumbered && block.label === null;
      const label = isApart || prefix === undefined ? null : labelOf(block, prefix, value);
      const isFree = label !== null && !used.has(label);
      if (isFree) used.add(label);
      return { block, label: isFree ? label : null, list: listUse(block) };
    });
    return { division, name: nameOf(division.heading), blocks };
  });
}

/** `Article 2`, `Annex A`: roman numerals become figures, which references can be told by. */
export function nameOf(heading: HeadingMark | null): string {
  if (heading === null) return '';
  const word = heading.kind.charAt(0).toUpperCase() + heading.kind.slice(1);
  const isLetter = heading.kind === 'annex' || !heading.hasWord ? /^[A-Z]$/.test(heading.label) : false;
  const isRoman = heading.number !== null && !(isLetter && !/^[IVX]$/.test(heading.label));
  return `${word} ${isRoman ? heading.number : heading.label}`;
}

function labelOf(block: Block, prefix: string, value: number): string | null {
  const own = block.label;
  if (own?.includes('.') === true) return own;
  if (value < 1) return null;
  return prefix === '' ? String(value) : `${prefix}.${value}`;
}

/** Numbers that never begin anew, through several divisions, stay as they are. */
function runsOn(divisions: readonly Division[]): boolean {
  let last = 0;
  let begun = 0;
  for (const { heading, blocks } of divisions) {
    const values = blocks.flatMap(({ label, value }) => (label === null ? [] : [value]));
    const [first] = values;
    if (first === undefined) continue;
    if (first <= last || (begun === 0 && first !== 1)) return false;
    begun++;
    last = values.at(-1) ?? last;
    if (heading === null) return divisions.length === 1;
  }
  return begun > 1;
}

/** What stands before the point of a provision's number; undefined where nothing is certain. */
function prefixesOf(divisions: readonly Division[]): readonly (string | undefined)[] {
  const counts = new Map<number | null, number>();
  const holders = divisions.map((division) => (division.blocks.length > 0 ? division : null));
  let annexes = 0;
  const annexOf = divisions.map(({ heading }) => (heading?.kind === 'annex' ? ++annexes : annexes));
  holders.forEach((division, index) => {
    const number = division?.heading?.number ?? null;
    if (division !== null && annexOf[index] === 0) counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  return divisions.map(({ heading }, index) => {
    if (heading === null) return divisions.length === 1 ? '' : undefined;
    const { number } = heading;
    const annex = annexOf[index] ?? 0;
    if (annex > 0)
      return heading.kind === 'annex' || number === null ? romanOf(annex) : `${romanOf(annex)}.${number}`;
    if (number === null) return undefined;
    return counts.get(number) === 1 ? String(number) : inside(divisions, index, number);
  });
}

/** Where articles begin anew in each chapter, the chapter's number stands before the article's. */
function inside(divisions: readonly Division[], index: number, number: number): string | undefined {
  const kind = divisions[index]?.heading?.kind;
  const above = divisions
    .slice(0, index)
    .findLast(({ heading }) => heading !== null && heading.kind !== kind);
  const outer = above?.heading?.number ?? null;
  return outer === null ? undefined : `${outer}.${number}`;
}

function listUse({ text, items }: Block): ListUse {
  if (items.length === 0) return 'none';
  if (items.every(({ text: words }) => /^\p{Lu}/u.test(words) && isNorm(words))) return 'provisions';
  // There are letters for 52 stages.
  return text.endsWith(':') && items.length <= 52 ? 'stages' : 'kept';
}

function isNorm(words: string): boolean {
  return words.endsWith('.') && /\b(?:shall|must|may|will)\b/.test(words);
}

/** The letter or number by which an item of a list is named in the draft; null where it cannot be. */
export function itemLabel({ label, list }: Labelled, item: Item): string | null {
  if (label === null) return null;
  if (list === 'stages') return `${label}(${letterOf(item.value)})`;
  return list === 'provisions' ? `${label}.${item.value}` : null;
}
