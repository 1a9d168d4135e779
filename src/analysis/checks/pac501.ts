import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { answeredIn } from '../consequences.ts';
import { primaryDuties } from '../duties.ts';
import { addSentence, convener, nameIn } from '../edits.ts';
import { type Affected, actSpan, affectedProvisions } from '../sentences.ts';
import { isTalks } from '../talks.ts';
import { isOwedTogether } from '../together.ts';
import type { Toothless } from './pac501.en.ts';

/** A duty whose breach has no consequence. */
export const pac501 = defineCheck('PAC501', 'warning', ({ PAC501 }) => PAC501, find);

function* find(subject: Subject): Iterable<Draft<Toothless>> {
  const { space } = subject.agreement;
  const duties = primaryDuties(subject).filter((norm) => !isToldElsewhere(subject, norm));
  const open = affectedProvisions(subject, duties, (norm) =>
    space.minus(norm.readings, answeredIn(subject, norm)),
  );
  for (const duty of open) {
    yield {
      span: actSpan(duty),
      provisions: duty.labels,
      parameters: {
        labels: duty.labels,
        bearers: duty.bearers,
        forbids: duty.first.deontic === 'prohibition',
      },
      because: [],
      edits: consequence(subject, duty),
      readings: duty.readings,
    };
  }
}

/** What several owe together is looked at by PAC606, and talks by PAC704. */
function isToldElsewhere(subject: Subject, norm: Norm): boolean {
  return isTalks(norm) || isOwedTogether(subject, norm);
}

function consequence(subject: Subject, { first, labels }: Affected): Draft<Toothless>['edits'] {
  const who = convener(subject);
  const [label] = labels;
  if (who === null || label === undefined) return null;
  const names = labels.map((each) => nameIn(subject, first, each)).join(' or ');
  return addSentence(
    subject,
    first,
    `If ${names} is breached, ${who} shall convene the Parties within 2 days.`,
  );
}
