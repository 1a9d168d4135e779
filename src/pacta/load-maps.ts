import type { Refusal } from '../base/refusal.ts';
import { err, type Result } from '../base/result.ts';
import type { Picture } from '../draw/picture.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Language } from './language.ts';

/** Draws the places that a GeoJSON text has; without one, only says which there are. */
export interface Maps {
  readonly draw: (
    agreement: Agreement,
    readings: ReadingSet,
    geoJson: string | null,
    language: Language,
  ) => Result<Picture, Refusal>;
}

/** What draws maps, over land packed as in world-atlas; it is fetched when it is asked for. */
export async function loadMaps(packedLand: unknown): Promise<Maps> {
  const [{ landOf }, { placesPicture }, { readPlaces }] = await Promise.all([
    import('../draw/places/land.ts'),
    import('../draw/places/places-picture.ts'),
    import('../draw/places/read-places.ts'),
  ]);
  const land = landOf(packedLand);
  return {
    draw: (agreement, readings, geoJson, language) => {
      if (land === null)
        return err({ code: 'no-land', message: 'the land of the map is damaged; install Pacta anew' });
      const file = readPlaces(geoJson ?? '{"type":"FeatureCollection","features":[]}');
      if (!file.ok) return file;
      return { ok: true, value: placesPicture(agreement, readings, file.value, land, language.pictures) };
    },
  };
}
