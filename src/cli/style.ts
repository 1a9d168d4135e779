import { forReader } from './text/direction.ts';
import { ansiPaint, noPaint, type Paint, wantsColour } from './text/paint.ts';
import type { Output, World } from './world.ts';

/** The columns where nobody says how many there are, and the fewest that anything is written in. */
const widthUsual = 100;
const widthMin = 40;

/** The colours and the width of an output. */
export function styleFor(
  output: Output,
  env: World['env'],
): { readonly paint: Paint; readonly width: number } {
  const width = output.width ?? (Number(env.COLUMNS) || widthUsual);
  const paint = wantsColour(env, output.isTerminal) ? ansiPaint : noPaint;
  return { paint, width: Math.max(width, widthMin) };
}

/** Writes for a reader: a terminal that orders right-to-left writing itself is told where such words end. */
export function show(output: Output, text: string): void {
  output.write(forReader(text, output));
}
