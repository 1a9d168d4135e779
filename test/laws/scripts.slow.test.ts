// Names may be written in any script: with Arabic and Hebrew names for its parties and places a text gives
// the same findings as with Latin ones.
import { describe, expect, test } from 'vitest';
import { corpus, generated } from '../support/corpus.ts';
import { namesOf, renamed } from '../support/renamed.ts';
import { checked, inAnyOrder, type Told, toldOf } from '../support/told.ts';

/** Latin names, and names in other scripts to put in their place; no part of one stands in another. */
const NAMES = [
  ['Northmark', 'الشمال'],
  ['Southmark', 'דרומית'],
  ['Eastmark', 'اتحاد الجزر'],
  ['Westmark', 'ועדת הגבול'],
  ['Greenvale', 'غزة'],
  ['Redvale', 'חֶבְרוֹן'],
  ['Bluevale', 'معبر رفح'],
  ['Whitevale', 'קו הירדן'],
] as const;

const PARTIES = 4;

/** The names of a text's first parties and places, each with a plain Latin name. */
function latinNames(source: string): ReadonlyMap<string, string> {
  const { actors, places } = checked(source).agreement;
  const parties = actors.filter(({ roles }) => roles.includes('party')).slice(0, PARTIES);
  const latin = (index: number): string => NAMES[index]?.[0] ?? '';
  return new Map([
    ...parties.flatMap((party, index) => namesOf(party).map((name) => [name, latin(index)] as const)),
    ...places
      .slice(0, PARTIES)
      .flatMap((place, index) => namesOf(place).map((name) => [name, latin(index + PARTIES)] as const)),
  ]);
}

const intoScripts = new Map(NAMES);
const intoLatin = new Map(NAMES.map(([latin, other]) => [other, latin] as const));

function inLatin(findings: readonly Told[]): readonly Told[] {
  return findings.map((finding) => ({
    ...finding,
    message: renamed(finding.message, intoLatin),
    because: finding.because.map((words) => renamed(words, intoLatin)),
    fix: finding.fix === null ? null : renamed(finding.fix, intoLatin),
  }));
}

describe('names in Arabic and Hebrew', () => {
  test.each([...corpus, ...generated(24)])('%s', (_, source) => {
    const latin = renamed(source, latinNames(source));
    const other = renamed(latin, intoScripts);
    expect(other).not.toBe(source);
    expect(inAnyOrder(inLatin(toldOf(other)))).toEqual(inAnyOrder(inLatin(toldOf(latin))));
  });
});
