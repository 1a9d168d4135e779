/** Where the number of a place stands, and where the place is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly of: readonly [number, number];
}

/** How far numbers keep from one another. */
const APART = 25;
const DIRECTIONS = 12;
const RINGS_MAX = 8;

/** Gives each place a spot for its number: where it is, or near by where others are there already. */
export function spotsFor(places: readonly (readonly [number, number])[]): readonly Spot[] {
  const taken: Spot[] = [];
  for (const of of places) {
    const spot = candidates(of).find(([x, y]) =>
      taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART),
    );
    const [x, y] = spot ?? of;
    taken.push({ x, y, of });
  }
  return taken;
}

function candidates([x, y]: readonly [number, number]): readonly (readonly [number, number])[] {
  const around = Array.from({ length: RINGS_MAX }, (_, ring) =>
    Array.from({ length: DIRECTIONS }, (_unused, turn): readonly [number, number] => {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const radius = APART * (ring + 1);
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
  return [[x, y], ...around.flat()];
}
