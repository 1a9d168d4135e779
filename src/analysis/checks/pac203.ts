import type { ReadingSet } from '../../model/readings.ts';
import { isConsequence } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { isProcedure } from '../duties.ts';
import { bringsAbout } from '../order/bringing.ts';
import type { Leaf } from '../order/formula.ts';
import type { Item } from '../order/nodes.ts';
import { type Resting, restingOn, toldOnce } from '../order/resting.ts';
import { isVerifying } from '../verifying.ts';
import type { AtWill, Uncertain } from './pac203.en.ts';

/** A condition on something that nobody is bound to bring about. */
export const pac203 = defineCheck('PAC203', 'warning', ({ PAC203 }) => PAC203, find);

function* find(subject: Subject): Iterable<Draft<AtWill, Uncertain>> {
  const resting = restingOn(subject, 'open').filter(({ item }) => isConcerned(subject, item));
  for (const each of toldOnce(subject, resting)) {
    const { item, leaves, labels } = each;
    const [first] = leaves;
    if (first === undefined) continue;
    const provision = item.kind === 'norm' ? item.norm.label : null;
    yield {
      span: first.span,
      provisions: provision === null ? [] : labels,
      parameters: { labels, things: leaves.map(uncertainOf) },
      because:
        leaves.length < 2
          ? []
          : leaves.map((leaf) => ({ provision, span: leaf.span, note: uncertainOf(leaf) })),
      edits: null,
      readings: unboundIn(subject, each),
    };
  }
}

/** Phases, and duties that are no answer to a breach, no step of procedure and no verifying. */
function isConcerned(subject: Subject, item: Item): boolean {
  if (item.kind === 'phase') return true;
  const { norm } = item;
  return (
    norm.deontic === 'obligation' && !isConsequence(norm) && !isProcedure(norm) && !isVerifying(subject, norm)
  );
}

function uncertainOf({ what, words, named }: Leaf): Uncertain {
  const actors = named !== null && 'actors' in named ? named.actors : [];
  return { what: what === 'agreement' || what === 'permission' ? what : 'event', words, actors };
}

/** Less the readings in which an obligation is to bring the thing about, in its own words. */
function unboundIn(subject: Subject, { leaves, readings }: Resting): ReadingSet {
  const { space, norms } = subject.agreement;
  const bringing = norms.filter((norm) => leaves.some((leaf) => bringsAbout(norm, leaf)));
  return space.minus(readings, space.any(bringing.map((norm) => norm.readings)));
}
