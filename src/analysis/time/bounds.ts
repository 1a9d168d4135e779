import type { Network } from './network.ts';

/** One number of a network: which link has it, and on which side. */
export type Bound =
  | { readonly of: 'link'; readonly index: number; readonly side: 'min' | 'max' }
  | { readonly of: 'contingent'; readonly index: number; readonly side: 'lower' | 'upper' };

/** Bounds as whole numbers, in the order of the links: the ordinary ones, then the contingent ones. */
export type BoundId = number;

/** The id of a bound of an ordinary link. */
export function linkBound(index: number, side: 'min' | 'max'): BoundId {
  return 2 * index + (side === 'min' ? 0 : 1);
}

/** The id of a bound of a contingent link. */
export function contingentBound({ links }: Network, index: number, side: 'lower' | 'upper'): BoundId {
  return 2 * (links.length + index) + (side === 'lower' ? 0 : 1);
}

/** Which number an id stands for. */
export function boundOf({ links }: Network, id: BoundId): Bound {
  const index = id >> 1;
  const isFirst = id % 2 === 0;
  return index < links.length
    ? { of: 'link', index, side: isFirst ? 'min' : 'max' }
    : { of: 'contingent', index: index - links.length, side: isFirst ? 'lower' : 'upper' };
}

/** How large a bound is; null where its link has none there. */
export function boundValue(network: Network, id: BoundId): number | null {
  const bound = boundOf(network, id);
  return bound.of === 'link'
    ? (network.links[bound.index]?.[bound.side] ?? null)
    : (network.contingent[bound.index]?.[bound.side] ?? null);
}

/** The label of the link that has a bound. */
export function labelOf(network: Network, id: BoundId): number {
  const { of, index } = boundOf(network, id);
  return (of === 'link' ? network.links[index] : network.contingent[index])?.label ?? -1;
}

/** The network with one bound changed. */
export function withBound(network: Network, id: BoundId, value: number | null): Network {
  const bound = boundOf(network, id);
  if (bound.of === 'link') {
    const links = network.links.map((link, at) =>
      at === bound.index ? { ...link, [bound.side]: value } : link,
    );
    return { ...network, links };
  }
  const contingent = network.contingent.map((link, at) =>
    at === bound.index && value !== null ? { ...link, [bound.side]: value } : link,
  );
  return { ...network, contingent };
}
