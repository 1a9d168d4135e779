import type { Cell } from './rows.ts';

/** A side of a box: where reading begins, or where it ends. */
export type Side = 'start' | 'end';

/** How far apart lines end at most. */
const STEP_MAX = 24;

/** Where lines end along the sides of boxes: spread, and in the order of where they come from. */
export class Ports {
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #sides = new Map<string, Map<string, number[]>>();

  constructor(cells: ReadonlyMap<string, Cell>) {
    this.#cells = cells;
  }

  /** A line ends at a side, coming from or going to so high. */
  add(key: string, side: Side, port: string, towards: number): void {
    const ports = this.#sides.get(`${key} ${side}`) ?? new Map<string, number[]>();
    this.#sides.set(`${key} ${side}`, ports);
    ports.set(port, [...(ports.get(port) ?? []), towards]);
  }

  /** How high a port stands. */
  y(key: string, side: Side, port: string): number {
    const cell = this.#cells.get(key);
    if (cell === undefined) return 0;
    const ports = [...(this.#sides.get(`${key} ${side}`) ?? [])]
      .map(([name, ys]) => ({ name, mean: ys.reduce((sum, y) => sum + y, 0) / ys.length }))
      .sort((a, b) => a.mean - b.mean);
    const index = ports.findIndex(({ name }) => name === port);
    const step = Math.min(STEP_MAX, (cell.height - 16) / Math.max(1, ports.length - 1));
    return cell.y + cell.height / 2 + (index - (ports.length - 1) / 2) * step;
  }
}
