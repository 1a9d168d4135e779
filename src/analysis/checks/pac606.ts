import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { answeredIn } from '../consequences.ts';
import { decidedByOthersIn } from '../deciding.ts';
import { isJoint, partyDuties } from '../duties.ts';
import { addSentence, convener, inOrder, insertAt, nameIn } from '../edits.ts';
import { outcomesOf } from '../outcomes.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { isTalks } from '../talks.ts';
import { type Together, words } from './pac606.en.ts';

/** A joint duty that nobody alone owns and no default settles. */
export const pac606 = defineCheck('PAC606', 'warning', words, find);

function* find(subject: Subject): Iterable<Draft<Together>> {
  const joint = partyDuties(subject).filter(isOwedTogether);
  for (const duty of affectedSentences(subject, joint, (norm) => unsettledIn(subject, norm))) {
    const alone = !NEEDS_ALL.test(duty.first.act.words) && !isTalks(duty.first);
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

/** Acts that one cannot do without the other. */
const NEEDS_ALL =
  /^(?:agree|appoint|choose|conclude|cooperate|co-operate|create|elect|establish|exchange|form|jointly|meet|name|nominate|select|set up|sign|together|constitute|convene|draw up|draft|adopt|define|determine|decide|settle)\b|\b(?:jointly|together|joint)\b/iu;

/** A party and somebody else, together, for something done once, or for talks. */
function isOwedTogether(norm: Norm): boolean {
  return isJoint(norm) && norm.deontic === 'obligation' && (!norm.lasting || isTalks(norm));
}

/** Less where somebody carries it, decides it, or something follows if it is not done. Talks without any rule: PAC704. */
function unsettledIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  if (norm.through !== null) return space.none;
  const { done, notDone } = outcomesOf(subject, norm);
  const settled = [answeredIn(subject, norm), decidedByOthersIn(subject, norm), notDone];
  const open = space.minus(norm.readings, space.any(settled));
  return isTalks(norm) ? space.and(open, done) : open;
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
