import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

/** The land of the world, to draw places over. */
export type Land = FeatureCollection;

/** Land out of the packed form of world-atlas (`land-110m.json`); null where it is something else. */
export function landOf(data: unknown): Land | null {
  if (!isTopology(data)) return null;
  const { land } = data.objects;
  if (land === undefined) return null;
  const shapes = feature(data, land);
  return shapes.type === 'FeatureCollection' ? shapes : { type: 'FeatureCollection', features: [shapes] };
}

function isTopology(data: unknown): data is Topology {
  if (typeof data !== 'object' || data === null) return false;
  return 'type' in data && data.type === 'Topology' && 'arcs' in data && 'objects' in data;
}
