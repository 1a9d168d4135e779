/** Lines that leave one place and share a way down or up the gap between two columns. */
export interface Net {
  readonly key: string;
  /** The gap, by the column before it. */
  readonly gap: number;
  readonly from: number;
  readonly to: readonly number[];
}

/** How far ways in one gap keep from each other's ends. */
const CLEARANCE = 8;

/**
 * Gives each net a track of its gap, so that no two that overlap share one. Of those that go down, the one
 * that starts lowest is nearest to where they start, and of those that go up, the highest: so they do not
 * cross.
 */
export function tracksOf(nets: readonly Net[]): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>();
  for (const gap of new Set(nets.map((net) => net.gap))) {
    const taken: (readonly [number, number])[][] = [];
    const bent = nets.filter((net) => net.gap === gap && net.to.some((y) => y !== net.from));
    for (const net of [...bent].sort(nearestFirst)) {
      const [low, high] = [Math.min(net.from, ...net.to), Math.max(net.from, ...net.to)];
      const isFree = (track: readonly (readonly [number, number])[]): boolean =>
        track.every(([a, b]) => b + CLEARANCE < low || high + CLEARANCE < a);
      const found = taken.findIndex(isFree);
      const track = found === -1 ? taken.length : found;
      taken[track] = [...(taken[track] ?? []), [low, high]];
      tracks.set(net.key, track);
    }
  }
  return tracks;
}

function nearestFirst(a: Net, b: Net): number {
  const [downA, downB] = [goesDown(a), goesDown(b)];
  if (downA !== downB) return downA ? -1 : 1;
  return downA ? b.from - a.from : a.from - b.from;
}

function goesDown({ from, to }: Net): boolean {
  return to.reduce((sum, y) => sum + (y - from), 0) > 0;
}

/** How many tracks a gap has. */
export function tracksIn(nets: readonly Net[], tracks: ReadonlyMap<string, number>, gap: number): number {
  return Math.max(0, ...nets.filter((net) => net.gap === gap).map(({ key }) => (tracks.get(key) ?? -1) + 1));
}
