import type { Geometry, Position } from 'geojson';
import type { Refusal } from '../../base/refusal.ts';
import { err, ok, type Result } from '../../base/result.ts';

/** Something in a file of places: its names, and where it is. */
export interface FilePlace {
  /** All that it is called, the best name first; empty where it has none. */
  readonly names: readonly string[];
  readonly geometries: readonly Geometry[];
}

/** The largest file of places that is read. */
export const placesBytesMax = 20 * 1024 * 1024;

/** Reads a GeoJSON file (RFC 7946: longitude and latitude in degrees); the error says what is wrong with it. */
export function readPlaces(text: string): Result<readonly FilePlace[], Refusal> {
  const data = parsed(text);
  if (data === undefined) return refuse('it is not JSON; a file of places is GeoJSON');
  if (!isRecord(data)) return refuse('it is JSON, but not GeoJSON');
  const features = data.type === 'FeatureCollection' ? data.features : [data];
  if (!Array.isArray(features)) return refuse('it is a FeatureCollection without features');
  const places: FilePlace[] = [];
  for (const [index, feature] of features.entries()) {
    const place = placeOf(feature);
    if (!place.ok) return refuse(`${place.error} (in feature ${index + 1})`);
    places.push(place.value);
  }
  return ok(places);
}

function refuse(message: string): Result<readonly FilePlace[], Refusal> {
  return err({ code: 'not-geojson', message });
}

function parsed(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return data;
  } catch {
    return undefined;
  }
}

function placeOf(feature: unknown): Result<FilePlace, string> {
  if (!isRecord(feature)) return err('it is not GeoJSON');
  const isFeature = feature.type === 'Feature';
  const geometry = isFeature ? feature.geometry : feature;
  if (geometry === null) return ok({ names: namesOf(feature.properties), geometries: [] });
  const geometries = geometriesOf(geometry);
  if (geometries === null) return err('its geometry is none that GeoJSON has, with degrees east and north');
  return ok({ names: isFeature ? namesOf(feature.properties) : [], geometries });
}

const NAMING = /^(?:name|title|label|place|short)/iu;

/** What a feature is called: the property `name` first, then others that begin like one. */
function namesOf(properties: unknown): readonly string[] {
  if (!isRecord(properties)) return [];
  const named = Object.entries(properties).flatMap(([key, value]) => {
    const isName = NAMING.test(key) && typeof value === 'string' && value.trim() !== '';
    return isName ? [{ key: key.toLowerCase(), value: value.trim() }] : [];
  });
  const first = named.filter(({ key }) => key === 'name');
  return [...new Set([...first, ...named].map(({ value }) => value))];
}

function geometriesOf(data: unknown): readonly Geometry[] | null {
  if (!isRecord(data)) return null;
  if (data.type === 'GeometryCollection') {
    if (!Array.isArray(data.geometries)) return null;
    const parts = data.geometries.map(geometriesOf);
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  const geometry = geometryOf(data.type, data.coordinates);
  return geometry === null ? null : [geometry];
}

function geometryOf(type: unknown, coordinates: unknown): Geometry | null {
  switch (type) {
    case 'Point':
      return made(position(coordinates), (at) => ({ type, coordinates: at }));
    case 'MultiPoint':
      return made(listOf(position)(coordinates), (at) => ({ type, coordinates: at }));
    case 'LineString':
      return made(listOf(position)(coordinates), (at) => ({ type, coordinates: at }));
    case 'MultiLineString':
      return made(listOf(listOf(position))(coordinates), (at) => ({ type, coordinates: at }));
    case 'Polygon':
      return made(listOf(ring)(coordinates), (at) => ({ type, coordinates: at }));
    case 'MultiPolygon':
      return made(listOf(listOf(ring))(coordinates), (at) => ({ type, coordinates: at }));
    default:
      return null;
  }
}

function made<T>(value: T | null, geometry: (value: T) => Geometry): Geometry | null {
  return value === null ? null : geometry(value);
}

function listOf<T>(read: (data: unknown) => T | null): (data: unknown) => T[] | null {
  return (data) => {
    if (!Array.isArray(data)) return null;
    const items: T[] = [];
    for (const each of data) {
      const item = read(each);
      if (item === null) return null;
      items.push(item);
    }
    return items;
  };
}

function position(data: unknown): Position | null {
  const [east, north] = unknownsOf(data);
  if (typeof east !== 'number' || typeof north !== 'number') return null;
  return Math.abs(east) <= 360 && Math.abs(north) <= 90 ? [east, north] : null;
}

/**
 * A ring the way round that d3-geo wants, which is the other one than RFC 7946 says; files come in both, and
 * no place of an agreement is larger than half of the world.
 */
function ring(data: unknown): Position[] | null {
  const positions = listOf(position)(data);
  if (positions === null) return null;
  const twice = positions.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = positions[(index + 1) % positions.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice > 0 ? [...positions].reverse() : positions;
}

function unknownsOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
