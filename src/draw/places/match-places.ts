import type { Geometry } from 'geojson';
import type { Agreement } from '../../model/agreement.ts';
import type { Place } from '../../model/names.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { FilePlace } from './read-places.ts';

/** A declared place, and where the file has it. */
export interface MatchedPlace {
  readonly key: string;
  readonly place: Place;
  /** None where the file does not have it. */
  readonly geometries: readonly Geometry[];
  /** What the file calls it. */
  readonly fileName: string | null;
  /** The provisions whose acts name it, by their labels. */
  readonly labels: readonly string[];
}

/** The places of an agreement held against a file, by name and by nothing else. */
export interface Matching {
  readonly places: readonly MatchedPlace[];
  /** What the file has besides; null for what has no name. */
  readonly unused: readonly (string | null)[];
}

/** Finds the declared places in a file. */
export function matchPlaces(agreement: Agreement, meant: ReadingSet, file: readonly FilePlace[]): Matching {
  const { space } = agreement;
  const used = new Set<FilePlace>();
  const places = agreement.places
    .filter(({ readings }) => space.and(readings, meant) !== space.none)
    .map((place): MatchedPlace => {
      const wanted = [place.id, place.short].filter((name) => name !== null).map(plainName);
      const found = file.filter(({ names }) => names.some((name) => wanted.includes(plainName(name))));
      for (const each of found) used.add(each);
      return {
        key: `place ${place.id}`,
        place,
        geometries: found.flatMap(({ geometries }) => geometries),
        fileName: found[0]?.names[0] ?? null,
        labels: labelsNaming(agreement, meant, place),
      };
    });
  const unused = file.filter((each) => !used.has(each)).map(({ names }) => names[0] ?? null);
  return { places, unused };
}

function labelsNaming({ norms, space }: Agreement, meant: ReadingSet, { id }: Place): readonly string[] {
  const naming = norms.filter(
    ({ act, readings }) => act.places.includes(id) && space.and(readings, meant) !== space.none,
  );
  return [...new Set(naming.map(({ label }) => label))];
}

/** A name as it is compared: without accents, capitals, an article before it, or signs between its words. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
