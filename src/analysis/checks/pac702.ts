import type { Span } from '../../base/span.ts';
import type { Norm, NormId } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { affectedSentences, sentencesOf } from '../sentences.ts';
import { hasVaguePhrase, NOT_VAGUE, VAGUE_EXTENT, vaguePhrases } from '../vague-words.ts';
import { wordSpan } from '../word-spans.ts';
import type { VagueExtent } from './pac702.en.ts';

/** Vague extent. */
export const pac702 = defineCheck('PAC702', 'warning', ({ PAC702 }) => PAC702, find);

/** A vague phrase of a norm, as written, and its place. */
interface Vague {
  readonly words: string;
  readonly span: Span;
}

function* find(subject: Subject): Iterable<Draft<VagueExtent>> {
  const { norms, space } = subject.agreement;
  const names = declaredNames(subject).filter((name) => hasVaguePhrase(name, VAGUE_EXTENT));
  const found = new Map(norms.map((norm) => [norm.id, vagueIn(norm, names)]));
  for (const [phrase, sentences] of sentencesWith(norms, found)) {
    const placeOf = (norm: Norm): Vague | undefined =>
      found.get(norm.id)?.find((vague) => vague.words === phrase);
    const uses = affectedSentences(subject, [...sentences].flat(), (norm) =>
      placeOf(norm) === undefined ? space.none : norm.readings,
    );
    for (const { first, labels, readings } of uses) {
      const span = placeOf(first)?.span ?? first.act.span;
      yield {
        span,
        provisions: labels,
        parameters: { words: phrase, labels },
        because: [],
        edits: null,
        readings,
      };
    }
  }
}

/** The vague phrases, in the order first met, and the sentences that use each. */
function sentencesWith(
  norms: readonly Norm[],
  found: ReadonlyMap<NormId, readonly Vague[]>,
): ReadonlyMap<string, ReadonlySet<readonly Norm[]>> {
  const sentences = new Map<string, Set<readonly Norm[]>>();
  for (const sentence of sentencesOf(norms)) {
    for (const { words: phrase } of sentence.flatMap((norm) => found.get(norm.id) ?? [])) {
      const known = sentences.get(phrase);
      if (known === undefined) sentences.set(phrase, new Set([sentence]));
      else known.add(sentence);
    }
  }
  return sentences;
}

/** Names are no vague words, nor are terms that the header defines. */
function declaredNames({ agreement }: Subject): readonly string[] {
  const { actors, places, terms, events } = agreement;
  const short = [...actors, ...places].flatMap((each) => each.short ?? []);
  return [...actors, ...places, ...terms, ...events].map(({ id }): string => id).concat(short);
}

function vagueIn({ act }: Norm, names: readonly string[]): readonly Vague[] {
  const inWords = vaguePhrases(act.words, VAGUE_EXTENT, [...NOT_VAGUE, ...names]).map(({ start, end }) => ({
    words: act.words.slice(start, end).toLowerCase(),
    span: wordSpan(act, start, end),
  }));
  return [...inWords, ...act.quantities.flatMap(aboutIn)];
}

/** `about 600 trucks`: neither more nor less can be held against anybody. */
function aboutIn({ amount, ofWhich, span }: Quantity): readonly Vague[] {
  const number = amount.kind === 'about' ? `about ${amount.number}` : null;
  const percent = amount.kind === 'percent' && amount.bound === 'about' ? `about ${amount.number}%` : null;
  const about = number ?? percent;
  return [...(about === null ? [] : [{ words: about, span }]), ...ofWhich.flatMap(aboutIn)];
}
