import type { Picture } from '../../../pacta.ts';

/** How large a picture is shown: as wide as its place, or so many times its own size. */
export type Zoom = 'asWide' | number;

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 4;

/** The attributes of the picture with its size on the page. */
export function zoomed({ width, height, svg }: Picture, zoom: Zoom): Picture['svg']['attributes'] {
  const { height: _own, ...attributes } = svg.attributes;
  if (zoom === 'asWide') return { ...attributes, width: '100%' };
  return { ...attributes, width: Math.round(width * zoom), height: Math.round(height * zoom) };
}

/** One step larger or smaller than what is shown `shownWidth` wide. */
export function afterZoom(
  zoom: Zoom,
  change: 'larger' | 'smaller' | 'asWide',
  { width }: Picture,
  shownWidth: number,
): Zoom {
  if (change === 'asWide') return 'asWide';
  const now = zoom === 'asWide' ? shownWidth / width : zoom;
  const next = change === 'larger' ? now * STEP : now / STEP;
  return Math.min(MOST, Math.max(LEAST, next));
}
