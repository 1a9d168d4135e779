import type { Certificate } from './derivations.ts';
import type { Judge } from './judge.ts';
import { type Models, modelsFor, type Roles } from './mercy-models.ts';
import type { Network } from './network.ts';
import { breakingRun, type Run } from './run.ts';

/** Whether a party can keep all it has to, at whatever lawful moments the others act. */
export type Mercy =
  | { readonly kind: 'safe' }
  | {
      readonly kind: 'at mercy';
      /** The network as it is for the party: the acts of others among the contingent links. */
      readonly network: Network;
      readonly certificate: Certificate | null;
      /** A run that breaks the party's plan to act as early as it may. */
      readonly run: Run | null;
    }
  /** The acts for which neither was shown. */
  | { readonly kind: 'not decided'; readonly acts: readonly number[] };

/** The most ways to combine models of the others' acts that are tried. */
export const MODELS_MAX = 64;

/**
 * Whether a party is at another's mercy, in a network that is consistent.
 *
 * The acts of others come as contingent links from what they have to follow. An act that has to follow one
 * thing alone is exactly that. One that has to follow several, or has its limit from elsewhere, is none: so
 * it is modelled with more freedom than the other has, and with less. Who is safe from more is safe; who is
 * not safe from less is at mercy; between them nothing is decided.
 */
export function mercyOf(judge: Judge, network: Network, roles: Roles, party: number): Mercy {
  const models = modelsFor(network, roles, party);
  for (const wider of combined(models, 'wider')) {
    if (judge.isControllable(wider)) return { kind: 'safe' };
  }
  for (const narrower of combined(models, 'narrower')) {
    const verdict = judge.controllability(narrower);
    if (verdict.kind === 'kept') continue;
    const run = verdict.certificate && breakingRun(narrower, verdict.certificate);
    return { kind: 'at mercy', network: narrower, certificate: verdict.certificate, run };
  }
  return { kind: 'not decided', acts: models.acts.map(({ moment }) => moment) };
}

/** Networks with a model of each act of another, in every combination up to a bound. */
function* combined({ own, acts }: Models, freedom: 'wider' | 'narrower'): Generator<Network> {
  const choices = acts.map((act) => act[freedom]);
  const count = choices.reduce((product, { length }) => Math.min(product * length, MODELS_MAX), 1);
  for (let number = 0; number < count; number++) {
    let rest = number;
    const network = { moments: own.moments, links: [...own.links], contingent: [...own.contingent] };
    for (const choice of choices) {
      choice[rest % choice.length]?.(network);
      rest = Math.floor(rest / choice.length);
    }
    if (!hasRing(network)) yield network;
  }
}

/** Whether contingent links lead in a ring, which no act of another does. */
function hasRing({ contingent }: Network): boolean {
  const activations = new Map(contingent.map(({ activation, end }) => [end, activation]));
  return contingent.some(({ end }) => {
    let at = activations.get(end);
    for (let steps = 0; at !== undefined && at !== end && steps <= contingent.length; steps++) {
      at = activations.get(at);
    }
    return at === end;
  });
}
