import { type Draft, defineCheck, type Subject } from '../check.ts';
import { partyDuties } from '../duties.ts';
import { inOrder, insertAt } from '../edits.ts';
import { affectedSentences } from '../sentences.ts';
import type { Unlimited } from './pac403.en.ts';

/** Verification without a time limit. */
export const pac403 = defineCheck('PAC403', 'warning', ({ PAC403 }) => PAC403, find);

function* find(subject: Subject): Iterable<Draft<Unlimited>> {
  const duties = partyDuties(subject);
  const readingsOf = (norm: (typeof duties)[number]): typeof norm.readings =>
    norm.verification !== null && norm.verification.within === null
      ? norm.readings
      : subject.agreement.space.none;
  for (const duty of affectedSentences(subject, duties, readingsOf)) {
    const verifications = duty.norms.flatMap((norm) => norm.verification ?? []);
    const [first] = verifications;
    if (first === undefined) continue;
    yield {
      span: first.span,
      provisions: duty.labels,
      parameters: { labels: duty.labels, verifiers: first.verifiers, quantifier: first.quantifier },
      because: [],
      edits: inOrder(verifications.map(({ span }) => insertAt(span.end, ' within 2 days'))),
      readings: duty.readings,
    };
  }
}
