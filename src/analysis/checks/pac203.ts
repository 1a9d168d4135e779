import type { ReadingSet } from '../../model/readings.ts';
import { isConsequence } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import type { Leaf } from '../order/formula.ts';
import { type Item, labelOf } from '../order/nodes.ts';
import { type Resting, restingOn, toldOnce } from '../order/resting.ts';
import { stemsOf } from '../stems.ts';
import { type AtWill, type Uncertain, words } from './pac203.en.ts';

/** A condition on something that nobody is bound to bring about. */
export const pac203 = defineCheck('PAC203', 'warning', words, find);

function* find(subject: Subject): Iterable<Draft<AtWill, Uncertain>> {
  const resting = restingOn(subject, 'open').filter(({ item }) => isConcerned(subject, item));
  for (const each of toldOnce(subject, resting)) {
    const { item, leaves } = each;
    const [first] = leaves;
    if (first === undefined) continue;
    const provision = item.kind === 'norm' ? item.norm.label : null;
    yield {
      span: first.span,
      provisions: provision === null ? [] : [provision],
      parameters: { label: labelOf(item), things: leaves.map(uncertainOf) },
      because:
        leaves.length < 2
          ? []
          : leaves.map((leaf) => ({ provision, span: leaf.span, note: uncertainOf(leaf) })),
      edits: null,
      readings: unboundIn(subject, each),
    };
  }
}

/** Phases, and duties of parties that are no answer to a breach. */
function isConcerned(subject: Subject, item: Item): boolean {
  if (item.kind === 'phase') return true;
  const { norm } = item;
  if (norm.deontic !== 'obligation' || isConsequence(norm)) return false;
  return norm.bearer.kind !== 'actors' || subject.index.parties.some(({ id }) => bears(subject, item, id));
}

function bears(subject: Subject, item: Extract<Item, { kind: 'norm' }>, party: string): boolean {
  return subject.index.bearers(item.norm).some((bearer) => bearer === party);
}

function uncertainOf({ what, words: named }: Leaf): Uncertain {
  return { what: what === 'agreement' || what === 'permission' ? what : 'event', words: named };
}

/** Less the readings in which an obligation speaks of the thing in its own words. */
function unboundIn(subject: Subject, { leaves, readings }: Resting): ReadingSet {
  const { space } = subject.agreement;
  return leaves.reduce((left, leaf) => space.minus(left, spokenOfIn(subject, leaf)), readings);
}

function spokenOfIn(subject: Subject, leaf: Leaf): ReadingSet {
  const { space, norms } = subject.agreement;
  const wanted = leaf.what === 'event' ? [...stemsOf(leaf.words)] : ['agree'];
  if (leaf.what === 'permission' || wanted.length === 0) return space.none;
  const speaking = norms.filter((norm) => {
    if (norm.deontic !== 'obligation') return false;
    const stems = stemsOf(norm.act.words);
    return wanted.every((stem) => stems.has(stem)) && (leaf.what === 'event' || norm.act.verb === 'agree');
  });
  return space.any(speaking.map((norm) => norm.readings));
}
