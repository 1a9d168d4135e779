import { type BoundId, boundOf, boundValue } from './bounds.ts';
import type { Network } from './network.ts';

/** One edge of a way through a network: its end comes at most `weight` minutes after its beginning. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /**
   * `ordinary` holds in every outcome; `lower case` where a contingent link turns out shortest; `upper case`
   * where it turns out longest.
   */
  readonly kind: 'ordinary' | 'lower case' | 'upper case';
  readonly bound: BoundId;
}

/** The contingent link of a step that speaks of one outcome. */
export function linkOf(network: Network, { bound }: Step): number {
  return boundOf(network, bound).index;
}

/** The sum of the weights. */
export function total(steps: readonly Step[]): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether a step is one that the network has. */
export function isOf(network: Network, step: Step): boolean {
  const value = boundValue(network, step.bound);
  const bound = boundOf(network, step.bound);
  const ends = endsOf(network, step.bound);
  if (value === null || ends === undefined) return false;
  const [first, last] = ends;
  const leads = (from: number, to: number, weight: number): boolean =>
    step.from === from && step.to === to && step.weight === weight;
  const { side } = bound;
  if (step.kind === 'lower case') return side === 'lower' && leads(first, last, value);
  if (step.kind === 'upper case') return side === 'upper' && leads(last, first, -value);
  const isMost = side === 'max' || side === 'upper';
  return isMost ? leads(first, last, value) : leads(last, first, 0 - value);
}

function endsOf(network: Network, id: BoundId): readonly [number, number] | undefined {
  const { of, index } = boundOf(network, id);
  if (of === 'link') {
    const link = network.links[index];
    return link && [link.from, link.to];
  }
  const link = network.contingent[index];
  return link && [link.activation, link.end];
}

/**
 * The cycle, begun where every rest of it is negative; so that what makes a lower-case step impossible to
 * rely on lies behind it in the list.
 */
export function rotated(cycle: readonly Step[]): readonly Step[] {
  let [least, at, sum] = [0, 0, 0];
  for (const [index, { weight }] of cycle.entries()) {
    sum += weight;
    if (sum < least) [least, at] = [sum, index + 1];
  }
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
