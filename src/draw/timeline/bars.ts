import type { Look } from '../looks.ts';
import type { Box } from '../picture.ts';
import type { Sketch } from '../sketch.ts';
import type { SvgElement } from '../svg.ts';
import { type Axis, onLine } from './axis.ts';
import type { NormRow } from './rows.ts';

/** Where a row's line lies. */
export interface Room {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

type Scale = (minutes: number) => number;

const WIDTH_MIN = 5;

/** A stretch of a norm: its bar, arrows where a side is open or tied to something else, and its verifying. */
export function drawBar(
  sketch: Sketch,
  { anchor }: Axis,
  { norm, schedule }: NormRow,
  stretch: NormRow['stretches'][number],
  scale: Scale,
  { from, to, y }: Room,
): readonly SvgElement[] {
  const place = onLine(stretch, anchor);
  if (place === null) return [];
  const start = place.start === null ? from : scale(place.start);
  const end = place.end === null ? to : scale(place.end);
  const box = { x: start, y: y + 6, width: Math.max(WIDTH_MIN, end - start), height: 11 };
  const middle = y + 11.5;
  const opens = [
    ...(place.start === null || place.isStartTied
      ? [sketch.arrow(box.x - 8, middle, 'bar-open', -1, 6)]
      : []),
    ...(place.end === null || place.isEndTied
      ? [sketch.arrow(box.x + box.width + 8, middle, 'bar-open', 1, 6)]
      : []),
  ];
  const radius = norm.lasting ? 0 : 3;
  const critical = schedule?.isCritical === true ? [sketch.rect(box, 'bar-critical', radius)] : [];
  return [
    ...critical,
    sketch.rect(critical.length === 0 ? box : inner(box), barLook(norm.deontic), radius),
    ...drawLate(sketch, schedule, anchor, scale, box),
    ...opens,
    ...drawVerifying(sketch, stretch, scale, box),
  ];
}

/** A bar within the frame of the critical chain: two outlines, so that no colour is needed to see it. */
function inner({ x, y, width, height }: Box): Box {
  return { x: x + 2.5, y: y + 2.5, width: Math.max(1, width - 5), height: height - 5 };
}

/** A stroke in the bar: until there others may hold it up, and from there on the time is one's own. */
function drawLate(
  sketch: Sketch,
  schedule: NormRow['schedule'],
  anchor: string,
  scale: Scale,
  bar: Box,
): readonly SvgElement[] {
  const late = schedule?.late ?? null;
  if (late === null || late.anchor.key !== anchor) return [];
  const x = scale(late.minutes);
  if (x < bar.x + 3 || x > bar.x + bar.width) return [];
  return [sketch.rect({ x: x - 1, y: bar.y - 2, width: 2, height: bar.height + 4 }, 'bar-late')];
}

/** How a norm's bar looks. */
export function barLook(deontic: NormRow['norm']['deontic']): Look {
  if (deontic === 'prohibition') return 'bar-not';
  return deontic === 'permission' ? 'bar-may' : 'bar';
}

/** The time to verify: a thinner box behind the bar, with a stroke where it ends. */
function drawVerifying(
  sketch: Sketch,
  { verifiedBy }: NormRow['stretches'][number],
  scale: Scale,
  bar: { readonly x: number; readonly y: number; readonly width: number },
): readonly SvgElement[] {
  if (verifiedBy === null) return [];
  const [x, end] = [bar.x + bar.width, scale(verifiedBy.minutes)];
  if (end <= x) return [];
  return [
    sketch.rect({ x, y: bar.y + 2.5, width: end - x, height: 6 }, 'verify'),
    sketch.path(
      [
        ['M', end, bar.y - 1],
        ['L', end, bar.y + 12],
      ],
      'verify-line',
    ),
  ];
}

/** Where what is drawn of a stretch ends. */
export function verifyEnd(
  { anchor }: Axis,
  stretch: NormRow['stretches'][number],
  scale: Scale,
  to: number,
): number {
  const place = onLine(stretch, anchor);
  if (place === null) return 0;
  const start = place.start === null ? 0 : scale(place.start) + WIDTH_MIN;
  const end = place.end === null ? to + 8 : Math.max(start, scale(place.end) + (place.isEndTied ? 8 : 0));
  const { verifiedBy } = stretch;
  return verifiedBy === null ? end : Math.max(end, scale(verifiedBy.minutes));
}
