import type { Norm } from '../../model/norms.ts';
import { stemsOf } from '../stems.ts';
import type { Leaf } from './formula.ts';

const BRINGING = new RegExp(
  `^(?:${
    'hold|organi[sz]e|conduct|carry out|bring about|ensure|arrange|complete|secure|call|make|reach|form|' +
    'set up|obtain|give'
  })\\s+`,
  'iu',
);
/** What begins another phrase: `hold talks on elections` holds no elections. */
const OTHER_PHRASE = /\b(?:about|at|by|during|for|from|in|of|on|over|to|with)\b/iu;

/**
 * Whether an obligation binds somebody to the very thing that another provision waits for, as far as its own
 * words show: `hold elections` or `ratify the law` for `elections`, `ratification of the law`; `agree` for an
 * agreement.
 */
export function bringsAbout(norm: Norm, { what, words }: Leaf): boolean {
  if (norm.deontic !== 'obligation') return false;
  if (what === 'agreement') return norm.act.verb === 'agree';
  const wanted = [...stemsOf(words)];
  const stems = stemsOf(norm.act.words);
  if (what !== 'event' || wanted.length === 0 || !wanted.every((stem) => stems.has(stem))) return false;
  return (
    [...stemsOf(norm.act.verb)].some((stem) => wanted.includes(stem)) || isObject(norm.act.words, wanted)
  );
}

/** Whether a thing is what the act brings about, and not merely spoken of in it. */
function isObject(act: string, wanted: readonly string[]): boolean {
  const verb = BRINGING.exec(act)?.[0];
  if (verb === undefined) return false;
  const object = act.slice(verb.length);
  const first = object
    .split(/\s+/u)
    .findIndex((word) => wanted.some((stem) => word.toLowerCase().startsWith(stem)));
  return first !== -1 && !OTHER_PHRASE.test(object.split(/\s+/u).slice(0, first).join(' '));
}
