import { labelOf } from './bounds.ts';
import type { Certificate } from './derivations.ts';
import type { Judge, Verdict } from './judge.ts';
import type { Network } from './network.ts';
import { certificateInWhole, type Part, partOf } from './part.ts';

/** Why a network cannot be kept, in as few labels as possible. */
export interface Conflict {
  readonly kind: 'inconsistent' | 'uncontrollable';
  /** Ascending. Without the links of any one of them, the others can be kept. */
  readonly labels: readonly number[];
  /** Proves it by links of these labels alone; null only where it has more steps than can be told. */
  readonly certificate: Certificate | null;
  /** The network of these links alone. */
  readonly part: Part;
}

/**
 * A minimal conflict of a network, or null where it can be kept. To drop a label is to drop its links and
 * keep their moments. The certificate's labels are a conflict, and one after another is dropped from it if
 * the rest still is one.
 */
export function conflictOf(judge: Judge, network: Network): Conflict | null {
  const verdict = judge.controllability(network);
  if (verdict.kind === 'kept') return null;
  const again = (part: Part): Verdict =>
    verdict.kind === 'inconsistent' ? judge.consistency(part.network) : judge.controllability(part.network);
  let labels = labelsOf(network, verdict.certificate);
  let part = partOf(network, labels);
  let certificate = verdict.certificate;
  for (const label of [...labels].sort((a, b) => a - b)) {
    if (!labels.has(label)) continue;
    const fewer = partOf(network, new Set([...labels].filter((each) => each !== label)));
    const found = again(fewer);
    if (found.kind === 'kept') continue;
    certificate = found.certificate && certificateInWhole(network, fewer, found.certificate);
    labels = certificate === null ? labelsOf(fewer.network, null) : labelsOf(network, certificate);
    part = partOf(network, labels);
  }
  return { kind: verdict.kind, labels: [...labels].sort((a, b) => a - b), certificate, part };
}

/** The labels that a certificate speaks of; all of the network where there is none. */
function labelsOf(network: Network, certificate: Certificate | null): Set<number> {
  const labels =
    certificate === null
      ? [...network.links, ...network.contingent].map(({ label }) => label)
      : certificate.cycle.map(({ bound }) => labelOf(network, bound));
  return new Set(labels.filter((label) => label >= 0));
}
