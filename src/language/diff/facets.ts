import type { Norm } from '../../model/norms.ts';
import {
  boundOf,
  sayConditions,
  sayException,
  sayExchange,
  sayTaking,
  sayVerification,
} from '../read/say-norm.ts';
import { type Saying, sayQuantity } from '../read/say-parts.ts';
import type { Facet } from './changes.ts';

/** What is said of each facet of a norm; empty where nothing is. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** The facets of a norm in words, for comparing and for telling. */
export function facetsOf(saying: Saying, norm: Norm, isIrreversible: boolean): Facets {
  const bound = boundOf(saying, norm, isIrreversible);
  const { words, bearer } = { words: saying.words, bearer: norm.bearer };
  const quantities = [...(norm.stage?.head.quantities ?? []), ...norm.act.quantities];
  const others =
    bearer.kind === 'actors' && !bearer.perHead ? bearer.actors.map((id) => words.actor(id).text) : [];
  return {
    deontic: [norm.deontic],
    'bound together':
      others.length > 1
        ? [words.list([...others].sort(), bearer.kind === 'actors' && bearer.any ? 'or' : 'and')]
        : [],
    act: [actWords(saying, norm)],
    quantity: [...new Set(quantities.map((quantity) => sayQuantity(saying, quantity)))],
    time: [...bound.often, ...bound.times, ...(bound.through === null ? [] : [bound.through])],
    condition: sayConditions(saying, norm),
    exchange: sayExchange(saying, norm),
    exception: sayException(saying, norm),
    verification: sayVerification(saying, norm),
    duration: sayTaking(saying, norm),
    undoing: isIrreversible ? [words.irreversible] : [],
  };
}

/** The words of an act without how much: two acts that differ in a number are the same act. */
function actWords(saying: Saying, norm: Norm): string {
  const { act } = boundOf(saying, norm, false);
  const all = [act.part, act.words, act.done ?? '', act.stage?.words ?? ''].join(' ');
  return saying.words
    .bare(all)
    .replace(/\d[\d.,]*%?/g, '#')
    .replace(/\b(at least|up to|about) #/g, '#')
    .replace(/\bbetween # and #/g, '#')
    .replace(/[,\s]+/g, ' ')
    .trim();
}
