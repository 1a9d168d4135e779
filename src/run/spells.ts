/**
 * Stretches of time in which something is so: beginnings and ends in turn, each end the first minute at which
 * it is so no longer. Ordered, apart from each other, and never empty.
 */
export type Spells = readonly number[];

/** Never. */
export const NEVER: Spells = [];

/** From the beginning to the end of time. */
export const ALWAYS: Spells = [-Infinity, Infinity];

/** From a minute on; never for one that does not come. */
export function fromOn(minute: number): Spells {
  return minute === Infinity ? NEVER : [minute, Infinity];
}

/** From a minute until another; never where that is not later. */
export function spell(from: number, to: number): Spells {
  return from < to ? [from, to] : NEVER;
}

/** The first minute at which it is so; infinity for never. */
export function firstOf(spells: Spells): number {
  return spells[0] ?? Infinity;
}

/** Whether it is so at a minute. */
export function holdsAt(spells: Spells, minute: number): boolean {
  let inside = false;
  for (const edge of spells) {
    if (edge > minute) return inside;
    inside = !inside;
  }
  return inside;
}

/** When the stretch began in which a minute lies; that minute itself where it lies in none. */
export function began(spells: Spells, minute: number): number {
  const start = spells.findLast((edge, at) => at % 2 === 0 && edge <= minute);
  return start !== undefined && holdsAt(spells, minute) ? start : minute;
}

/** The first minute from one on at which it is so; infinity for never. */
export function nextHolding(spells: Spells, minute: number): number {
  if (holdsAt(spells, minute)) return minute;
  for (let at = 0; at < spells.length; at += 2) {
    const start = spells[at] ?? Infinity;
    if (start > minute) return start;
  }
  return Infinity;
}

/** The first minute from one on at which it is not so; infinity for never. */
export function nextFailing(spells: Spells, minute: number): number {
  for (let at = 0; at < spells.length; at += 2) {
    const [start, end] = [spells[at] ?? Infinity, spells[at + 1] ?? Infinity];
    if (start > minute) return minute;
    if (end > minute) return end;
  }
  return minute;
}

/** The first change after a minute; infinity for none. */
export function nextChange(spells: Spells, minute: number): number {
  for (const edge of spells) if (edge > minute) return edge;
  return Infinity;
}

/** When it is not so. */
export function notIn(spells: Spells): Spells {
  if (spells.length === 0) return ALWAYS;
  const begins = spells[0] === -Infinity;
  const ends = spells.at(-1) === Infinity;
  const edges = begins ? spells.slice(1) : [-Infinity, ...spells];
  return ends ? edges.slice(0, -1) : [...edges, Infinity];
}

/** When one or the other is so. */
export function either(a: Spells, b: Spells): Spells {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return merged(a, b, 1);
}

/** When both are so. */
export function both(a: Spells, b: Spells): Spells {
  if (a.length === 0 || b.length === 0) return NEVER;
  if (a[0] === -Infinity && a[1] === Infinity) return b;
  if (b[0] === -Infinity && b[1] === Infinity) return a;
  return merged(a, b, 2);
}

/** When at least so many of the two are so. */
function merged(a: Spells, b: Spells, needed: 1 | 2): Spells {
  const made: number[] = [];
  let [i, j] = [0, 0];
  let inside = false;
  while (i < a.length || j < b.length) {
    const edge = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    while (i < a.length && a[i] === edge) i += 1;
    while (j < b.length && b[j] === edge) j += 1;
    const holds = (i % 2) + (j % 2) >= needed;
    if (holds !== inside) made.push(edge);
    inside = holds;
  }
  return made;
}

/** How many minutes of it lie between two. */
export function minutesIn(spells: Spells, from: number, to: number): number {
  let sum = 0;
  for (let at = 0; at < spells.length; at += 2) {
    const start = Math.max(from, spells[at] ?? Infinity);
    const end = Math.min(to, spells[at + 1] ?? Infinity);
    if (end > start) sum += end - start;
  }
  return sum;
}

/** Whether two are so at the same times. */
export function sameSpells(a: Spells, b: Spells): boolean {
  return a === b || (a.length === b.length && a.every((edge, at) => edge === b[at]));
}
