import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder, insertAt } from '../edits.ts';
import { spoken } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import type { Unjudged } from './pac706.en.ts';

/** An exception that nobody judges. */
export const pac706 = defineCheck('PAC706', 'warning', ({ PAC706 }) => PAC706, find);

function* find(subject: Subject): Iterable<Draft<Unjudged>> {
  const { norms, space } = subject.agreement;
  const open = affectedSentences(subject, norms, (norm) =>
    norm.deontic === 'permission' || norm.exception === null || norm.exception.judge !== null
      ? space.none
      : norm.readings,
  );
  for (const duty of open) {
    const { exception } = duty.first;
    if (exception === null) continue;
    const judge = judgeFor(duty.first);
    yield {
      span: exception.span,
      provisions: duty.labels,
      parameters: { labels: duty.labels, words: exception.words, judge: judge ?? null },
      because: [],
      edits: judge === undefined ? null : withJudge(duty, judge),
      readings: duty.readings,
    };
  }
}

/** The verifier, which has to judge the act anyway; nobody is chosen beyond that. */
function judgeFor({ verification, bearer }: Norm): NameId | undefined {
  const bound = bearer.kind === 'actors' ? bearer.actors : [];
  return verification?.verifiers.find((verifier) => !bound.includes(verifier));
}

function withJudge({ norms }: Affected, judge: NameId): Draft<Unjudged>['edits'] {
  const ends = norms.flatMap(({ exception }) => exception?.span.end ?? []);
  return inOrder(ends.map((end) => insertAt(end, `, as ${spoken(judge)} decides`)));
}
