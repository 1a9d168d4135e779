import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { randomNetwork } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import type { Certificate, Derivation } from './derivations.ts';
import { Judge } from './judge.ts';
import type { Network } from './network.ts';
import { provesUncontrollable } from './verify-certificate.ts';

const judge = new Judge();

function proved(network: Network): Certificate {
  const verdict = judge.controllability(network);
  if (verdict.kind === 'kept' || verdict.certificate === null) throw new Error('it can be kept');
  return verdict.certificate;
}

// The step may end early, and then the act should have been three before: all rules but one are needed.
const { network } = written('A => V: 1..10', 'B -> V: 3..4');
const certificate = proved(network);

describe('a certificate', () => {
  test('is accepted for its network', () => {
    expect(provesUncontrollable(network, certificate)).toBe(true);
  });

  test('is not, where the network would be kept', () => {
    const wider = written('A => V: 8..10', 'B -> V: 3..5').network;
    expect(provesUncontrollable(wider, certificate)).toBe(false);
  });

  test.each<[string, (certificate: Certificate) => Certificate]>([
    ['nothing', () => ({ cycle: [], derivations: [], ring: [] })],
    ['no ring', (whole) => ({ ...whole, ring: [] })],
    ['an open ring', (whole) => ({ ...whole, cycle: whole.cycle.slice(1), derivations: [], ring: [0] })],
    ['a step that leads elsewhere', (whole) => withStep(whole, { to: 1 - (whole.cycle[0]?.to ?? 0) })],
    ['a step that is heavier', (whole) => withStep(whole, { weight: (whole.cycle[0]?.weight ?? 0) - 1 })],
    ['a step of another bound', (whole) => withStep(whole, { bound: (whole.cycle[0]?.bound ?? 0) ^ 1 })],
    [
      'a lower-case step in the ring',
      (whole) => ({
        ...whole,
        ring: whole.cycle.map((_, at) => at),
        derivations: [],
      }),
    ],
    [
      'a derivation that weighs less',
      (whole) => withDerivation(whole, ({ weight }) => ({ weight: weight - 1 })),
    ],
    [
      'a derivation with a label of its own',
      (whole) => withDerivation(whole, ({ label }) => ({ label: label === null ? 0 : null })),
    ],
    [
      'a derivation by a part that is not there',
      (whole) => withDerivation(whole, () => ({ parts: [99, 98] })),
    ],
    ['a derivation that leads elsewhere', (whole) => withDerivation(whole, ({ to }) => ({ to: to + 1 }))],
  ])('with %s is refused', (_, change) => {
    expect(provesUncontrollable(network, change(certificate))).toBe(false);
  });

  test('with a rule that does not fit is refused, whichever rule', () => {
    const rules: Derivation['rule'][] = [
      'no case',
      'upper case',
      'lower case',
      'cross case',
      'label removal',
    ];
    let tried = 0;
    for (let seed = 0; seed < 200; seed++) {
      const random = randomNetwork(new Chance(seed), { momentsMax: 8, contingentMax: 4, minutesMax: 9 });
      const verdict = judge.controllability(random);
      if (verdict.kind !== 'uncontrollable' || verdict.certificate === null) continue;
      const whole = verdict.certificate;
      for (const [place, derivation] of whole.derivations.entries()) {
        for (const rule of rules.filter((each) => each !== derivation.rule)) {
          const derivations = whole.derivations.map((each, at) => (at === place ? { ...each, rule } : each));
          expect(provesUncontrollable(random, { ...whole, derivations }), `seed ${seed}`).toBe(false);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  test('reduces no lower-case step by its own link', () => {
    // Round from the end to the activation and back: negative, but no reason why it could not be kept.
    const free = written('A => C: 1..10').network;
    expect(judge.isControllable(free)).toBe(true);
    const [lower, upper] = [
      { from: 0, to: 1, weight: 1, kind: 'lower case', bound: 0 },
      { from: 1, to: 0, weight: -10, kind: 'upper case', bound: 1 },
    ] as const;
    const derivation = { parts: [0, 1], from: 0, to: 0, weight: -9 } as const;
    for (const [rule, label] of [
      ['cross case', 0],
      ['lower case', null],
      ['no case', null],
    ] as const) {
      const forged = { cycle: [lower, upper], derivations: [{ ...derivation, rule, label }], ring: [2] };
      expect(provesUncontrollable(free, forged)).toBe(false);
    }
  });
});

function withStep(whole: Certificate, change: Partial<Certificate['cycle'][number]>): Certificate {
  return { ...whole, cycle: whole.cycle.map((step, at) => (at === 0 ? { ...step, ...change } : step)) };
}

function withDerivation(
  whole: Certificate,
  change: (derivation: Derivation) => Partial<Derivation>,
): Certificate {
  expect(whole.derivations.length).toBeGreaterThan(0);
  const derivations = whole.derivations.map((each, at) => (at === 0 ? { ...each, ...change(each) } : each));
  return { ...whole, derivations };
}
