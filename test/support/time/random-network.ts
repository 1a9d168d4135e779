import type { Roles } from '../../../src/analysis/time/mercy-models.ts';
import type { ContingentLink, Link, Network } from '../../../src/analysis/time/network.ts';
import type { Chance } from '../random-agreement.ts';

// Random networks of every shape that makes trouble: uncertain steps one after another, several from one
// moment, links beside contingent ones, loops, too many links and too few.

/** How large a random network may be. */
export interface NetworkSize {
  readonly momentsMax: number;
  readonly contingentMax: number;
  /** The greatest number of a link. */
  readonly minutesMax: number;
}

/**
 * A random sound network. Each link has a label of its own. Two of three have some schedule that meets all
 * links, if one may choose how everything turns out.
 */
export function randomNetwork(chance: Chance, size: NetworkSize): Network {
  const moments = 2 + chance.below(size.momentsMax - 1);
  const contingent = contingentLinks(chance, moments, size);
  const density = [0.4, 0.8, 1.2, 2][chance.below(4)] ?? 1;
  const isPlanned = chance.below(3) > 0;
  const times = isPlanned ? plannedTimes(chance, moments, size, contingent) : [];
  const links = Array.from({ length: Math.ceil(moments * density) }, (_, index) =>
    isPlanned
      ? plannedLink(chance, times, size, index + contingent.length)
      : anyLink(chance, moments, size, index + contingent.length),
  );
  return { moments, links, contingent };
}

/** A time for each moment that fits the contingent links, which stand in the order of their activations. */
function plannedTimes(
  chance: Chance,
  moments: number,
  { minutesMax }: NetworkSize,
  contingent: readonly ContingentLink[],
): number[] {
  const times = Array.from({ length: moments }, () => chance.below(2 * minutesMax));
  for (const { activation, end, lower, upper } of contingent) {
    times[end] = (times[activation] ?? 0) + lower + chance.below(upper - lower + 1);
  }
  return times;
}

/** A link that the plan meets, with some room. */
function plannedLink(
  chance: Chance,
  times: readonly number[],
  { minutesMax }: NetworkSize,
  label: number,
): Link {
  const from = chance.below(times.length);
  const to = (from + 1 + chance.below(times.length - 1)) % times.length;
  const apart = (times[to] ?? 0) - (times[from] ?? 0);
  const bounded = (minutes: number): number => Math.max(-minutesMax, Math.min(minutesMax, minutes));
  const [below, above] = [chance.below(minutesMax), chance.below(minutesMax)];
  const has = chance.below(3);
  const min = has === 0 || apart > minutesMax ? null : Math.min(apart, bounded(apart - below));
  const max = has === 1 || apart < -minutesMax ? null : Math.max(apart, bounded(apart + above));
  const isTooLarge = (bound: number | null): boolean => bound !== null && Math.abs(bound) > minutesMax;
  return { from, to, min: isTooLarge(min) ? null : min, max: isTooLarge(max) ? null : max, label };
}

function contingentLinks(chance: Chance, moments: number, size: NetworkSize): ContingentLink[] {
  const style = chance.below(3);
  const free = shuffled(chance, moments);
  const links: ContingentLink[] = [];
  const count = Math.min(chance.below(size.contingentMax + 1), moments - 1);
  let activation = free.pop() ?? 0;
  while (links.length < count) {
    const end = free.pop();
    if (end === undefined) break;
    const lower = 1 + chance.below(Math.max(1, size.minutesMax / 2));
    const upper = Math.min(size.minutesMax, lower + chance.below(size.minutesMax));
    links.push({ activation, end, lower, upper, label: links.length });
    // One after another, several from one moment, or apart.
    const isChained = style === 0 || chance.percent(20);
    if (isChained) activation = end;
    else if (style === 2 && chance.percent(80)) activation = free.pop() ?? activation;
  }
  return links;
}

function anyLink(chance: Chance, moments: number, { minutesMax }: NetworkSize, label: number): Link {
  const from = chance.below(moments);
  const to = chance.percent(3) ? from : (from + 1 + chance.below(moments - 1)) % moments;
  const least = chance.percent(70) ? 0 : -minutesMax;
  const min = least + chance.below(minutesMax - least);
  const max = min + chance.below(2 * minutesMax);
  const has = chance.below(3);
  return { from, to, min: has === 0 ? null : min, max: has === 1 ? null : Math.min(max, minutesMax), label };
}

function shuffled(chance: Chance, count: number): number[] {
  const list = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
  return list;
}

/** The same with a first moment at or after which all others are, and nobody acts before it. */
export function withBeginning({ moments, links, contingent }: Network): Network {
  const begun = Array.from({ length: moments }, (_, index): Link => {
    return { from: 0, to: index + 1, min: 0, max: null, label: -1 };
  });
  return {
    moments: moments + 1,
    links: [...links.map((each) => ({ ...each, from: each.from + 1, to: each.to + 1 })), ...begun],
    contingent: contingent.map((each) => ({ ...each, activation: each.activation + 1, end: each.end + 1 })),
  };
}

/** The same with a beginning, and nothing later than so many minutes after it. */
export function limited(network: Network, minutes: number): Network {
  const begun = withBeginning(network);
  const limits = Array.from({ length: network.moments }, (_, index): Link => {
    return { from: 0, to: index + 1, min: null, max: minutes, label: -1 };
  });
  return { ...begun, links: [...begun.links, ...limits] };
}

/** A network with roles for two parties; every act of the second has a limit. */
export function networkWithRoles(chance: Chance, size: NetworkSize): { network: Network; roles: Roles } {
  const plain = withBeginning(randomNetwork(chance, size));
  const ends = new Set(plain.contingent.map(({ end }) => end));
  const actors = Array.from({ length: plain.moments }, (_, moment) =>
    moment === 0 || ends.has(moment) ? -1 : chance.below(2),
  );
  const limits = actors.flatMap((actor, to): Link[] =>
    actor === 1 || (actor === 0 && chance.percent(50))
      ? [{ from: 0, to, min: null, max: 2 * size.minutesMax, label: -1 }]
      : [],
  );
  const all = [...plain.links, ...limits].map((link) => (actors[link.to] === 1 ? lookingBack(link) : link));
  // A link binds whoever does what it leads to; where nobody does, whoever does what it comes from.
  const keepers = all.map(({ from, to }) => {
    const actor = actors[to] ?? -1;
    return actor >= 0 ? actor : (actors[from] ?? -1);
  });
  return { network: { ...plain, links: all }, roles: { origin: 0, actors, keepers } };
}

/**
 * What bounds an act by something still to come, whoever acts could not heed; nor do two wait for each other.
 */
function lookingBack(link: Link): Link {
  const { from, to, min, max } = link;
  return { ...link, min: (min ?? 0) < 0 || from >= to ? null : min, max: (max ?? 0) < 0 ? null : max };
}
