import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { distinct } from '../naming.ts';
import { affectedSentences } from '../sentences.ts';
import { NOT_VAGUE, VAGUE_EXTENT, vaguePhrases } from '../vague-words.ts';
import { wordSpan } from '../word-spans.ts';
import { type VagueExtent, words } from './pac702.en.ts';

/** Vague extent. */
export const pac702 = defineCheck('PAC702', 'warning', words, find);

/** A vague phrase of a norm, as written, and its place. */
interface Vague {
  readonly words: string;
  readonly span: Span;
}

function* find(subject: Subject): Iterable<Draft<VagueExtent>> {
  const { norms, space } = subject.agreement;
  const names = declaredNames(subject);
  const found = new Map(norms.map((norm) => [norm.id, vagueIn(norm, names)]));
  const phrases = distinct([...found.values()].flatMap((each) => each.map((vague) => vague.words)));
  for (const phrase of phrases) {
    const placeOf = (norm: Norm): Vague | undefined =>
      found.get(norm.id)?.find((vague) => vague.words === phrase);
    const uses = affectedSentences(subject, norms, (norm) =>
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
