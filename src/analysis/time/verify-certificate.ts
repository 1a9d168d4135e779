import type { Certificate, Derivation } from './derivations.ts';
import type { Network } from './network.ts';
import { isOf } from './steps.ts';

/** An edge as the rules see it. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Whether a certificate proves that a network cannot be kept: its steps are the network's, each derivation
 * follows by its rule, and the ring that remains is negative. Knows nothing of how certificates are found.
 */
export function provesUncontrollable(network: Network, certificate: Certificate): boolean {
  const edges = edgesOf(network, certificate);
  if (edges === null) return false;
  const ring = certificate.ring.map((place) => edges[place]);
  return (
    ring.length > 0 &&
    ring.every((edge, at) => edge?.lower === null && edge.to === ring[(at + 1) % ring.length]?.from) &&
    ring.reduce((sum, edge) => sum + (edge?.weight ?? 0), 0) < 0
  );
}

/** All edges, steps first; null where one of them does not hold. */
function edgesOf(network: Network, { cycle, derivations }: Certificate): readonly Edge[] | null {
  if (!cycle.every((step) => isOf(network, step))) return null;
  const edges: Edge[] = cycle.map(({ kind, bound, from, to, weight }) => {
    const link = (bound >> 1) - network.links.length;
    return {
      from,
      to,
      weight,
      lower: kind === 'lower case' ? link : null,
      upper: kind === 'upper case' ? link : null,
    };
  });
  for (const derivation of derivations) {
    const parts = derivation.parts.map((part) => edges[part]);
    const [first, second] = parts;
    if (first === undefined || !follows(network, derivation, first, second)) return null;
    const { from, to, weight, label } = derivation;
    edges.push({ from, to, weight, lower: null, upper: label });
  }
  return edges;
}

function follows(network: Network, derived: Derivation, first: Edge, second: Edge | undefined): boolean {
  if (derived.from !== first.from || derived.to !== (second ?? first).to) return false;
  if (derived.weight !== first.weight + (second?.weight ?? 0)) return false;
  const isPlain = first.lower === null && first.upper === null;
  if (derived.rule === 'label removal') {
    const link = first.upper === null ? undefined : network.contingent[first.upper];
    return (
      second === undefined && derived.label === null && link !== undefined && first.weight >= -link.lower
    );
  }
  if (second === undefined || second.lower !== null || first.to !== second.from) return false;
  if (derived.label !== second.upper) return false;
  switch (derived.rule) {
    case 'no case':
      return isPlain && second.upper === null;
    case 'upper case':
      return isPlain && second.upper !== null;
    case 'lower case':
      return first.lower !== null && second.upper === null && second.weight < 0;
    case 'cross case':
      return (
        first.lower !== null && second.upper !== null && second.upper !== first.lower && second.weight < 0
      );
  }
}
