import type { Sketch } from '../sketch.ts';
import type { SvgElement } from '../svg.ts';
import { type Axis, onLine } from './axis.ts';
import type { NormRow } from './rows.ts';

const BEND = 7;

/** Quiet lines from each act to those that follow it by their own words, where both stand on one line. */
export function drawLinks(
  sketch: Sketch,
  { anchor, norms }: Axis,
  scale: (minutes: number) => number,
  heights: ReadonlyMap<string, number>,
): readonly SvgElement[] {
  const starts = new Map(norms.map((row) => [row.norm.id, startOf(row, anchor, scale)]));
  return norms.flatMap(({ norm, schedule }) => {
    const [x, y] = [starts.get(norm.id), heights.get(norm.id)];
    if (x == null || y === undefined) return [];
    return (schedule?.follows ?? []).flatMap((before) => {
      const [fromX, fromY] = [starts.get(before.norm), heights.get(before.norm)];
      if (fromX == null || fromY === undefined) return [];
      const turn = Math.min(x, fromX) - BEND;
      return [
        sketch.path(
          [
            ['M', fromX, fromY],
            ['L', turn, fromY],
            ['L', turn, y],
            ['L', x, y],
          ],
          'bar-link',
        ),
      ];
    });
  });
}

function startOf({ stretches }: NormRow, anchor: string, scale: (minutes: number) => number): number | null {
  const [first] = stretches;
  const start = first === undefined ? null : (onLine(first, anchor)?.start ?? null);
  return start === null ? null : scale(start);
}
