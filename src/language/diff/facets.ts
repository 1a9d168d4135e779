import type { Norm } from '../../model/norms.ts';
import {
  boundOf,
  sayConditions,
  sayException,
  sayExchange,
  sayTaking,
  sayVerification,
} from '../read/say-norm.ts';
import { asWritten, type Saying, type SayingAsWritten, sayQuantity } from '../read/say-parts.ts';
import type { Facet } from './changes.ts';

/** What is said of each facet of a norm; empty where nothing is. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** The facets of a norm in words, for comparing and for telling. */
export function facetsOf(saying: Saying, norm: Norm, isIrreversible: boolean): Facets {
  const { words } = saying;
  const bound = boundOf(saying, norm, isIrreversible);
  const all = [...(norm.stage?.head.quantities ?? []), ...norm.act.quantities];
  const written = asWritten(saying);
  const inAct = all.map((quantity) => sayQuantity(written, quantity));
  return {
    deontic: [norm.deontic],
    heads: headsOf(saying, norm),
    act: [actWords(written, norm, inAct)],
    quantity: [...new Set(all.map((quantity) => sayQuantity(saying, quantity)))],
    time: [...bound.often, ...bound.times, ...(bound.through === null ? [] : [bound.through])],
    condition: sayConditions(saying, norm),
    exchange: sayExchange(saying, norm),
    exception: sayException(saying, norm),
    verification: sayVerification(saying, norm),
    duration: sayTaking(saying, norm),
    undoing: isIrreversible ? [words.irreversible] : [],
  };
}

/**
 * Who is bound together with whom; `any` where each may act for itself, nothing where each is bound alone.
 */
function headsOf({ words }: Saying, { bearer }: Norm): readonly string[] {
  if (bearer.kind === 'unknown') return [bearer.words];
  if (bearer.kind === 'missing') return [];
  if (bearer.perHead) return bearer.any ? ['any'] : [];
  const names = bearer.actors.map((id) => words.actor(id).text);
  return names.length > 1 ? [words.inCommon(words.list(names.sort(), bearer.any ? 'or' : 'and'))] : [];
}

/** A number that counts, rather than names a provision, a phase or a place. */
const COUNT = /(?<!\p{Lu}[\p{L}.]* |[\d.,])\d+(?:,\d{3})*%?(?![\d%]|\.\d)/gu;

/** The words of an act without how much: two acts that differ in what is counted are the same act. */
function actWords(saying: SayingAsWritten, norm: Norm, quantities: readonly string[]): string {
  const counted = new Set(quantities.flatMap((said) => said.match(COUNT) ?? []));
  const { act } = boundOf(saying, norm, false);
  const all = [act.part, act.words, act.done ?? '', act.stage?.words ?? '', act.known ?? ''].join(' ');
  return saying.words
    .bare(all.replace(COUNT, (figure) => (counted.has(figure) ? '#' : figure)))
    .replace(/\b(at least|up to|about) #/g, '#')
    .replace(/\bbetween # and #/g, '#')
    .replace(/[,\s]+/g, ' ')
    .trim();
}
