import { type Draft, defineCheck, type Subject } from '../check.ts';
import { addSentence, convener, nameIn } from '../edits.ts';
import { outcomesOf } from '../outcomes.ts';
import { type Affected, actSpan, affectedSentences } from '../sentences.ts';
import { isTalks } from '../talks.ts';
import { type OpenTalks, words } from './pac704.en.ts';

/** Talks without an outcome or a default. */
export const pac704 = defineCheck('PAC704', 'warning', words, find);

function* find(subject: Subject): Iterable<Draft<OpenTalks>> {
  const { norms, space } = subject.agreement;
  const talks = norms.filter((norm) => norm.deontic === 'obligation' && isTalks(norm));
  const open = affectedSentences(subject, talks, (norm) => {
    const { done, notDone } = outcomesOf(subject, norm);
    return space.minus(norm.readings, space.or(done, notDone));
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
  const over = first.lasting ? 'ends' : 'is performed';
  return addSentence(
    subject,
    first,
    `Once ${nameIn(subject, first, label)} ${over}, ${who} shall convene the Parties within 2 days.`,
  );
}
