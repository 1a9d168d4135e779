import { type BoundId, boundOf, contingentBound, linkBound } from './bounds.ts';
import type { Certificate } from './derivations.ts';
import type { Network } from './network.ts';

/** Some links of a network with the moments that they touch, and which these are in the whole. */
export interface Part {
  readonly network: Network;
  readonly moments: readonly number[];
  readonly links: readonly number[];
  readonly contingent: readonly number[];
}

/**
 * The links with some labels, and those that have none (a label below zero): they are the frame, and nobody
 * could drop them.
 */
export function partOf(network: Network, labels: ReadonlySet<number>): Part {
  const isKept = ({ label }: { label: number }): boolean => label < 0 || labels.has(label);
  return partWhere(network, places(network.links, isKept), places(network.contingent, isKept));
}

/** Some links and contingent links of a network, by their places. */
export function partWhere(network: Network, links: readonly number[], contingent: readonly number[]): Part {
  const moments: number[] = [];
  const numbers = new Map<number, number>();
  const numbered = (moment: number): number => {
    const known = numbers.get(moment);
    if (known !== undefined) return known;
    numbers.set(moment, moments.length);
    return moments.push(moment) - 1;
  };
  const part = {
    links: kept(network.links, links).map((link) => ({
      ...link,
      from: numbered(link.from),
      to: numbered(link.to),
    })),
    contingent: kept(network.contingent, contingent).map((link) => ({
      ...link,
      activation: numbered(link.activation),
      end: numbered(link.end),
    })),
  };
  return { network: { ...part, moments: moments.length }, moments, links, contingent };
}

function places<T>(items: readonly T[], isKept: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (isKept(item) ? [index] : []));
}

function kept<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.flatMap((index) => items[index] ?? []);
}

/** A bound of a part as a bound of the whole. */
export function boundInWhole(whole: Network, part: Part, id: BoundId): BoundId {
  const bound = boundOf(part.network, id);
  return bound.of === 'link'
    ? linkBound(part.links[bound.index] ?? 0, bound.side)
    : contingentBound(whole, part.contingent[bound.index] ?? 0, bound.side);
}

/** The certificate of a part as one of the whole. */
export function certificateInWhole(whole: Network, part: Part, certificate: Certificate): Certificate {
  const moment = (at: number): number => part.moments[at] ?? 0;
  return {
    cycle: certificate.cycle.map((step) => ({
      ...step,
      from: moment(step.from),
      to: moment(step.to),
      bound: boundInWhole(whole, part, step.bound),
    })),
    derivations: certificate.derivations.map((each) => ({
      ...each,
      from: moment(each.from),
      to: moment(each.to),
      label: each.label === null ? null : (part.contingent[each.label] ?? 0),
    })),
    ring: certificate.ring,
  };
}
