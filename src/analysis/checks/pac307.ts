import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { addQualifier, inOrder, insertAt } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { type Affected, actSpan, affectedSentences } from '../sentences.ts';
import { dutiesToEnd, unboundedIn } from '../unbounded.ts';
import type { Endless } from './pac307.en.ts';

/** A duty with no latest moment. */
export const pac307 = defineCheck('PAC307', 'warning', ({ PAC307 }) => PAC307, find);

function* find(subject: Subject): Iterable<Draft<Endless>> {
  const duties = dutiesToEnd(subject);
  for (const duty of affectedSentences(subject, duties, (norm) => unboundedIn(subject, norm))) {
    yield {
      span: actSpan(duty),
      provisions: duty.labels,
      parameters: { labels: duty.labels, waits: waits(duty.first) },
      because: [],
      edits: lastMoment(subject, duty),
      readings: duty.readings,
    };
  }
}

function waits({ conditions }: Norm): boolean {
  return conditions.some(({ link }) => link === 'if' || link === 'once');
}

/** A time after what the sentence waits for, else after entry into force; none where stages differ. */
function lastMoment(subject: Subject, { norms, first }: Affected): readonly Edit[] | null {
  const isMixed = norms.some((norm) => norm.times.length > 0 || waits(norm) !== waits(first));
  const hasOthers = subject.index
    .normsIn(first.provision)
    .some((norm) => norm.modal.span.start === first.modal.span.start && !norms.includes(norm));
  if (isMixed || hasOthers || first.exchange !== null) return null;
  const words = waits(first) ? 'within 30 days' : 'within 30 days after entry into force';
  if (first.stage !== null) return addQualifier(subject, norms, ` ${words}`);
  const places = norms.map(endOfAct);
  // Words that stand in one reading only would take the time with them.
  const isTorn = places.some((place) => isInBracket(subject, first, place));
  return isTorn ? null : inOrder(places.map((place) => insertAt(place, `, ${words}`)));
}

/** After the act and what is said of it, before who verifies it. */
function endOfAct({ act, conditions, exception, verification }: Norm): number {
  const spans = [act, ...act.quantities, ...conditions, ...(exception === null ? [] : [exception])];
  const ends = spans.map(({ span }) => span.end);
  const limit = verification?.span.start ?? Infinity;
  return Math.max(...ends.filter((end) => end <= limit));
}

function isInBracket({ agreement }: Subject, { modal }: Norm, place: number): boolean {
  return agreement.brackets.some(
    ({ span }) =>
      span.start < place && place <= span.end && !(span.start < modal.span.start && place < span.end),
  );
}
