import { type Draft, defineCheck, type Subject } from '../check.ts';
import { uncounted } from '../counted-acts.ts';
import { actSpan, affectedSentences } from '../sentences.ts';
import type { Countless } from './pac607.en.ts';

/** An act that needs a quantity and has none. */
export const pac607 = defineCheck('PAC607', 'note', ({ PAC607 }) => PAC607, find);

function* find(subject: Subject): Iterable<Draft<Countless>> {
  const { norms, space } = subject.agreement;
  const open = affectedSentences(subject, norms, (norm) => {
    const counted = norm.act.quantities.length > 0 || norm.deontic !== 'obligation';
    return counted || uncounted(norm.act.words) === null ? space.none : norm.readings;
  });
  for (const affected of open) {
    const { first, labels, readings } = affected;
    yield {
      span: actSpan(affected),
      provisions: labels,
      parameters: { labels, what: uncounted(first.act.words) ?? '' },
      because: [],
      edits: null,
      readings,
    };
  }
}
