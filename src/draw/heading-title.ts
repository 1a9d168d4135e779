import type { Heading } from '../model/agreement.ts';

/** A heading by its number and its title, with what holds it before: `Annex A · Article 1. Maps`. */
export function headingTitle({ key, title, parent }: Heading, headings: readonly Heading[]): string {
  const name = key.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const own = title === '' ? name : `${name}. ${title}`;
  const above = headings.find((each) => each.key === parent);
  return above === undefined ? own : `${headingTitle(above, headings)} · ${own}`;
}

/** The title of the heading with a key; empty where there is none. */
export function titleUnder(key: string, headings: readonly Heading[]): string {
  const heading = headings.find((each) => each.key === key);
  return heading === undefined ? '' : headingTitle(heading, headings);
}
