import type { Span } from '../../base/span.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import type { Leaf } from '../order/formula.ts';
import { type Resting, restingOn, toldOnce } from '../order/resting.ts';
import type { Missing, NeverDue } from './pac202.en.ts';

/** A provision that can never come due. */
export const pac202 = defineCheck('PAC202', 'error', ({ PAC202 }) => PAC202, find);

function* find(subject: Subject): Iterable<Draft<NeverDue, Missing>> {
  for (const resting of toldOnce(subject, restingOn(subject, 'lack'))) {
    const { item, leaves, labels } = resting;
    const [first] = leaves;
    if (first === undefined) continue;
    yield {
      span: first.span,
      provisions: item.kind === 'norm' ? labels : [],
      parameters: { labels, missing: leaves.map(missingOf) },
      because: leaves.length < 2 ? [] : leaves.map((leaf) => reason(resting, leaf)),
      edits: null,
      readings: notToldElsewhere(subject, resting),
      ...(leaves.every(({ what }) => what === 'no suspension') ? { severity: 'warning' } : {}),
    };
  }
}

function reason({ item }: Resting, leaf: Leaf): Draft<NeverDue, Missing>['because'][number] {
  return { provision: item.kind === 'norm' ? item.norm.label : null, span: leaf.span, note: missingOf(leaf) };
}

function missingOf({ what, words, named }: Leaf): Missing {
  const isMissing =
    what === 'nothing' || what === 'no verifier' || what === 'no suspension' || what === 'too few';
  const reference = named !== null && 'reference' in named ? named.reference : null;
  return { what: isMissing ? what : 'nothing', words, reference };
}

/** A reference to nothing is told where it stands (PAC103), in the readings where it is one. */
function notToldElsewhere(subject: Subject, { leaves, readings }: Resting): ReadingSet {
  const { space, problems } = subject.agreement;
  const told = problems
    .filter(({ kind }) => kind === 'reference to nothing')
    .filter(({ span }) => leaves.some((leaf) => leaf.what === 'nothing' && overlap(leaf.span, span)))
    .map((problem) => problem.readings);
  return space.minus(readings, space.any(told));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
