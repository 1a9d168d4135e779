import type { Span } from '../../base/span.ts';
import type { Agreement, Board, UnderstoodFacts } from '../../pacta.ts';
import type { Confidence } from '../words/board-words.ts';
import { listed } from './words.ts';

type Norm = Agreement['norms'][number];

/** The norms of an agreement by their ids. */
export function actsByNorm({ norms }: Agreement): ReadonlyMap<Norm['id'], Norm> {
  return new Map(norms.map((norm) => [norm.id, norm]));
}

const MODALS = { obligation: 'shall', prohibition: 'shall not', permission: 'may' } as const;

/** Who owes what, and how often, in the words of the text: `Northland shall open the road each day`. */
export function actOf({ bearer, deontic, act, lasts, recurrence }: Norm, source: string): string {
  const who = bearer.kind === 'actors' ? listed(bearer.actors) : '';
  const written = ({ start, end }: Span): string => source.slice(start, end).replace(/\s+/g, ' ');
  const length = lasts === null ? [] : [`for ${written(lasts.span)}`];
  // It may stand at the head of its sentence.
  const often = recurrence === null ? [] : [written(recurrence.span).replace(/^\p{Lu}/u, lowered)];
  const half = act.part === 'complete' ? ['(to complete it)'] : [];
  const words = act.part === 'complete' ? act.words.replace(/^begin to /, '') : act.words;
  // A passive begins with what is acted on, and has its verb behind that.
  const head = act.passive ? [who === '' ? '' : `${who}:`] : [who, MODALS[deontic]];
  return [...head, words, ...length, ...often, ...half].filter((part) => part !== '').join(' ');
}

const WEEK = 7 * 1440;

/** What was told of the last 7 days without a provision that it would change: notes of mere time. */
export function toldBesides(
  { at }: Board,
  { facts, written }: UnderstoodFacts,
): readonly { readonly fact: UnderstoodFacts['facts'][number]; readonly note: string }[] {
  return facts.flatMap((fact) => {
    const { note = '' } = written.get(fact.id) ?? {};
    const isShown = fact.kind === 'time' && note !== '' && fact.known <= at && fact.at > at - WEEK;
    return isShown ? [{ fact, note }] : [];
  });
}

/** Who says what some facts say, each once; of what is contested, also how. */
export function sourcesOf(
  facts: readonly string[],
  written: UnderstoodFacts['written'],
  confidences: Readonly<Record<Confidence, string>>,
  own: (words: string) => string,
): readonly string[] {
  const told = facts.flatMap((id) => {
    const { source, note } = written.get(id) ?? {};
    if (source === undefined) return [];
    if (typeof source === 'string') return [`[${own(source)}]`];
    const { who, date, confidence = 'sourced' } = source;
    const parts = [own(date === undefined ? who : `${who}, ${date}`), confidences[confidence]];
    const isDoubtful = confidence === 'contested' && note !== undefined;
    return [`[${parts.filter((part) => part !== '').join('; ')}${isDoubtful ? `: ${own(note)}` : ''}]`];
  });
  return [...new Set(told)];
}

function lowered(letter: string): string {
  return letter.toLowerCase();
}
