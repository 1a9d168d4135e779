import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { answeredIn } from '../consequences.ts';
import { decidedByOthersIn } from '../deciding.ts';
import { partyDuties } from '../duties.ts';
import { addSentence, convener, inOrder, insertAt, nameIn } from '../edits.ts';
import { outcomesOf } from '../outcomes.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { canBeDoneAlone, isOwedTogether } from '../together.ts';
import type { Together } from './pac606.en.ts';

/** A joint duty that nobody alone owns and no default settles. */
export const pac606 = defineCheck('PAC606', 'warning', ({ PAC606 }) => PAC606, find);

function* find(subject: Subject): Iterable<Draft<Together>> {
  const joint = partyDuties(subject).filter((norm) => isOwedTogether(subject, norm));
  for (const duty of affectedSentences(subject, joint, (norm) => unsettledIn(subject, norm))) {
    const alone = canBeDoneAlone(duty.first);
    yield {
      span: duty.first.bearer.span,
      provisions: duty.labels,
      parameters: { labels: duty.labels, bearers: duty.bearers, alone },
      because: [],
      edits: alone ? eachAlone(duty) : byDefault(subject, duty),
      readings: duty.readings,
    };
  }
}

/** Less where somebody carries it, decides it, or something follows if it is not done. */
function unsettledIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  if (norm.through !== null) return space.none;
  const settled = [
    answeredIn(subject, norm),
    decidedByOthersIn(subject, norm),
    outcomesOf(subject, norm).notDone,
  ];
  return space.minus(norm.readings, space.any(settled));
}

/** `The Parties shall each …`. */
function eachAlone({ norms }: Affected): Draft<Together>['edits'] {
  return inOrder(norms.map(({ modal }) => insertAt(modal.span.end, ' each')));
}

function byDefault(subject: Subject, { first, labels }: Affected): Draft<Together>['edits'] {
  const who = convener(subject);
  const [label] = labels;
  if (who === null || label === undefined) return null;
  const name = nameIn(subject, first, label);
  return addSentence(
    subject,
    first,
    `If ${name} is not performed, ${who} shall convene the Parties within 2 days.`,
  );
}
