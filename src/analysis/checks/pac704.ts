import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { addProvision, convener, nameIn } from '../edits.ts';
import { outcomesOf } from '../outcomes.ts';
import { type Affected, actSpan, affectedSentences } from '../sentences.ts';
import { isTalks } from '../talks.ts';
import type { OpenTalks } from './pac704.en.ts';

/** Talks without an outcome or a default. */
export const pac704 = defineCheck('PAC704', 'warning', ({ PAC704 }) => PAC704, find);

function* find(subject: Subject): Iterable<Draft<OpenTalks>> {
  const { norms, space } = subject.agreement;
  const talks = norms.filter((norm) => norm.deontic === 'obligation' && isTalks(norm));
  const open = affectedSentences(subject, talks, (norm) => {
    const { done, notDone } = outcomesOf(subject, norm);
    return space.minus(norm.readings, isOverWhenDone(norm) ? space.or(done, notDone) : notDone);
  });
  for (const duty of open) {
    yield {
      span: actSpan(duty),
      provisions: duty.labels,
      parameters: { labels: duty.labels, bearers: duty.bearers },
      because: [],
      edits: whenTheyEnd(subject, duty),
      readings: duty.readings,
    };
  }
}

function whenTheyEnd(subject: Subject, { first, labels }: Affected): Draft<OpenTalks>['edits'] {
  const who = convener(subject);
  const [label] = labels;
  if (who === null || label === undefined) return null;
  const name = nameIn(subject, first, label);
  if (name === 'this provision') return null;
  const over = first.lasting ? `Once ${name} ends` : `Once ${name} is performed`;
  const when = isOverWhenDone(first) ? over : `If ${name} is not performed`;
  // A provision of its own: in the same one it would wait for itself.
  return addProvision(subject, first, `${when}, ${who} shall convene the Parties within 2 days.`);
}

/**
 * Talks that are to be held are over when they were, however they ended; those to be begun or concluded
 * are not.
 */
function isOverWhenDone({ lasting, act }: Norm): boolean {
  return (
    lasting ||
    !/\b(?:begin|start|open|reopen|launch|commence|initiate|resume|conclude|complete|finish)\b/iu.test(
      act.words,
    )
  );
}
