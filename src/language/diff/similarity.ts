import type { Norm } from '../../model/norms.ts';

const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the of to from in on at by for and or its their his her this that be is are all least up ' +
    'about with under'
  ).split(' '),
);

const known = new WeakMap<Norm, ReadonlySet<string>>();

/** The words of an act that say what it is, found once: no articles, no numbers. */
function wordsOf(norm: Norm): ReadonlySet<string> {
  const found = known.get(norm) ?? wordsIn(norm);
  known.set(norm, found);
  return found;
}

function wordsIn({ act }: Norm): ReadonlySet<string> {
  const words = act.words.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/** How alike two acts are, from 0 to 1: the share of their words that both have. */
export function likeness(a: Norm, b: Norm): number {
  const [as, bs] = [wordsOf(a), wordsOf(b)];
  const shared = [...as].filter((word) => bs.has(word)).length;
  const all = as.size + bs.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Whether two norms bind an actor in common, or both bind nobody who is declared. */
export function haveBearerInCommon(a: Norm, b: Norm): boolean {
  if (a.bearer.kind !== 'actors' || b.bearer.kind !== 'actors') return a.bearer.kind === b.bearer.kind;
  const others = b.bearer.actors;
  return a.bearer.actors.some((actor) => others.includes(actor));
}
