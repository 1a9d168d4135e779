import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { affectedSentences } from '../sentences.ts';
import { VAGUE_ACTORS, vaguePhrases } from '../vague-words.ts';
import { wordSpan } from '../word-spans.ts';
import type { VagueActor } from './pac703.en.ts';

/** A vague actor, or a passive that names nobody. */
export const pac703 = defineCheck('PAC703', 'warning', ({ PAC703 }) => PAC703, find);

function* find(subject: Subject): Iterable<Draft<VagueActor>> {
  const { norms, space } = subject.agreement;
  const vague = affectedSentences(subject, norms, (norm) =>
    vagueIn(norm) === null ? space.none : norm.readings,
  );
  for (const { first, labels, readings } of vague) {
    const found = vagueIn(first);
    if (found === null) continue;
    yield {
      span: found.span,
      provisions: labels,
      parameters: { words: found.words, permits: first.deontic === 'permission', labels },
      because: [],
      edits: null,
      readings,
    };
  }
}

function vagueIn({
  bearer,
  act,
  stage,
}: Norm): { readonly words: string | null; readonly span: Span } | null {
  if (bearer.kind === 'missing') return { words: null, span: stage?.head.span ?? act.span };
  if (bearer.kind === 'unknown' && vaguePhrases(bearer.words, VAGUE_ACTORS).length > 0) {
    return { words: bearer.words, span: bearer.span };
  }
  const [inAct] = vaguePhrases(act.words, VAGUE_ACTORS);
  if (inAct === undefined) return null;
  return { words: act.words.slice(inAct.start, inAct.end), span: wordSpan(act, inAct.start, inAct.end) };
}
