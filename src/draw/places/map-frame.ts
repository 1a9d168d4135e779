import { type GeoPath, type GeoProjection, geoBounds, geoDistance, geoMercator, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Box } from '../picture.ts';

/** How the world is laid on the paper. */
export interface MapFrame {
  readonly projection: GeoProjection;
  readonly path: GeoPath;
}

/** How much wider a map is than its places, and the least it shows, in degrees. */
const AROUND = 0.18;
const DEGREES_MIN = 0.5;
/** Mercator has no poles. */
const NORTH_MAX = 84;
const EARTH_RADIUS_KILOMETRES = 6371;

/** The map that just holds some shapes. */
export function mapFrame(geometries: readonly Geometry[], box: Box): MapFrame {
  const [[west, south], [east, north]] = geoBounds({
    type: 'GeometryCollection',
    geometries: [...geometries],
  });
  const width = (east - west + 360) % 360;
  const [wide, high] = [width, north - south].map((size) => Math.max(DEGREES_MIN, size * (1 + 2 * AROUND)));
  const [halfWide, halfHigh] = [(wide ?? 1) / 2, (high ?? 1) / 2];
  const [x, y] = [west + width / 2, (south + north) / 2];
  const low = Math.max(-NORTH_MAX, y - halfHigh);
  const top = Math.min(NORTH_MAX, y + halfHigh);
  const inner: [[number, number], [number, number]] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  const corners = [
    [x - halfWide, low],
    [x + halfWide, low],
    [x - halfWide, top],
    [x + halfWide, top],
  ];
  // Turned so that the middle of the map is the middle of the world, wherever it is cut open.
  const projection = geoMercator()
    .rotate([-x, 0])
    .fitExtent(inner, { type: 'MultiPoint', coordinates: corners })
    .clipExtent(inner);
  return { projection, path: geoPath(projection).digits(1) };
}

/** A length for the scale of a map: a round number of kilometres, and how wide it is at the map's middle. */
export function scaleBar(
  { projection }: MapFrame,
  box: Box,
): { readonly kilometres: number; readonly width: number } {
  const y = box.y + box.height / 2;
  const x = box.x + box.width / 2;
  const [a, b] = [projection.invert?.([x, y]), projection.invert?.([x + 100, y])];
  const hundred = a && b ? geoDistance(a, b) * EARTH_RADIUS_KILOMETRES : 1;
  const most = hundred * 1.6;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((each) => each <= most) ?? power;
  return { kilometres: Number(kilometres.toPrecision(1)), width: (kilometres / hundred) * 100 };
}
