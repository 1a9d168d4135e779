// A text with other names in it.
import type { Checked } from '../../src/pacta.ts';

/** What each name becomes; names are whole words, whatever the white space between them. */
export type Names = ReadonlyMap<string, string>;

/** The text with the names of the table in the place of others, all at once. */
export function renamed(text: string, names: Names): string {
  const olds = [...names.keys()].sort((a, b) => b.length - a.length);
  if (olds.length === 0) return text;
  const pattern = olds.map((name) => name.split(/\s+/u).map(escaped).join(String.raw`\s+`)).join('|');
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${pattern})(?![\p{L}\p{M}\p{N}])(['’]s?)?`,
    'gu',
  );
  return text.replace(whole, (found: string, possessive: string | undefined) => {
    const old = found.slice(0, found.length - (possessive ?? '').length).replace(/\s+/gu, ' ');
    return (names.get(old) ?? old) + (possessive === undefined ? '' : "'s");
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The full and short names of some declared actors or places. */
export function namesOf(declared: Checked['agreement']['actors' | 'places'][number]): readonly string[] {
  return declared.short === null ? [declared.id] : [declared.id, declared.short];
}
