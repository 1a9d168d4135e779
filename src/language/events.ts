import type { NameId } from '../model/names.ts';
import type { EventWords } from './names.ts';
import { phrases, type Read, remembered, type Scan } from './scan.ts';

/** An event as a sentence speaks of it. */
export interface EventPhrase {
  readonly event: NameId;
  readonly negated: boolean;
  /** Said with a verb (`occurs`, or the event's own), not as a bare noun. */
  readonly verb: boolean;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will']);
/** Ways in which an auxiliary of a declaration may stand in a sentence, and whether each denies it. */
const AFFIRMED = phrases('is', 'are', 'was', 'were', 'has been', 'have been', 'has', 'have', 'will be', 'be');
const DENIED = phrases(
  'is not',
  'are not',
  'was not',
  'were not',
  'has not been',
  'have not been',
  'has not',
  'have not',
);
const OCCURS = phrases(
  'is held',
  'are held',
  'has been held',
  'have been held',
  'occurs',
  'occur',
  'has occurred',
  'have occurred',
  'occurred',
  'takes place',
  'take place',
  'has taken place',
  'have taken place',
  'happens',
  'happen',
  'has happened',
  'have happened',
);
const OCCURS_NOT = phrases(
  'is not held',
  'are not held',
  'has not been held',
  'have not been held',
  'does not occur',
  'do not occur',
  'has not occurred',
  'have not occurred',
  'did not occur',
  'does not take place',
  'do not take place',
  'has not taken place',
  'have not taken place',
  'has not happened',
  'have not happened',
);
const NOT = phrases('does not', 'do not', 'did not', 'has not', 'have not');

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A declared event here: as declared, denied as English does, or with `occurs`. */
export function eventPhrase(scan: Scan, at: number): Read<EventPhrase> {
  const there = scan.low(at) === 'there' ? scan.after(at, THERE_IS) : -1;
  if (there !== -1) return existing(scan, there);
  return eventsAt(scan, at).length === 0 ? null : oneOf(scan, at);
}

const THERE_IS = phrases(
  ...['is', 'are', 'has been', 'have been'].flatMap((verb) => [`there ${verb}`, `there ${verb} any`]),
);

/** `there is an outbreak`, `there are no elections`, of an event that is declared as a noun. */
function existing(scan: Scan, at: number): Read<EventPhrase> {
  const read = eventPhrase(scan, at);
  if (read === null || (read.value.verb && scan.low(at) !== 'no')) return null;
  return { value: { ...read.value, verb: true }, end: read.end };
}

const oneOf = remembered((scan, at): Read<EventPhrase> => {
  for (const event of eventsAt(scan, at)) {
    const article = ARTICLES.has(scan.low(at)) && !ARTICLES.has(event.words[0] ?? '');
    const from = article ? at + 1 : at;
    const read =
      declared(scan, from, event.id, event.words) ??
      denied(scan, from, event.id, event.words) ??
      none(scan, at, event.id, event.words);
    if (read !== null) return read;
  }
  return bySubject(scan, at);
});

/** Words before a moment; `talks on a permanent ceasefire` speaks of none. */
const ORDERING = /^(before|after|until|till|following|preceding|pending|by|of|to|from)$/;
const CLOSING = /^([,.;:)]||and|or|but|shall|may|verified|by|on|within|if|unless|until|in|at|for)$/;

/** `the elections` for the only event that says of them what happens (`the elections are held`). */
function bySubject(scan: Scan, at: number): Read<EventPhrase> {
  if (!ORDERING.test(scan.low(at - 1))) return null;
  const article = ARTICLES.has(scan.low(at)) ? 1 : 0;
  if (scan.name(at) !== null || scan.name(at + article) !== null) return null;
  const alike = eventsAt(scan, at).flatMap(({ id, words }) => {
    const verb = words.findIndex((word) => AUXILIARIES.has(word));
    const own = ARTICLES.has(words[0] ?? '') ? 1 : 0;
    const noun = words.slice(own, Math.max(verb, own));
    return noun.length > 0 && scan.is(at + article, ...noun) ? [{ id, end: at + article + noun.length }] : [];
  });
  const [only, ...others] = alike;
  if (only === undefined || others.length > 0 || !CLOSING.test(scan.low(only.end))) return null;
  return { value: { event: only.id, negated: false, verb: false }, end: only.end };
}

/** The events that may stand here, by their first word. */
function eventsAt(scan: Scan, at: number): readonly EventWords[] {
  const word = scan.low(at);
  const next = scan.low(at + 1);
  if (word === 'no') return scan.names.eventsBeginning('no', ...new Set([next, ...ARTICLES]));
  return ARTICLES.has(word) && next !== word
    ? scan.names.eventsBeginning(word, next)
    : scan.names.eventsBeginning(word);
}

function declared(scan: Scan, at: number, event: NameId, words: readonly string[]): Read<EventPhrase> {
  const found = scan.name(at);
  const means = found?.meanings.some((meaning) => meaning.kind === 'event' && meaning.id === event) === true;
  const end = means && found !== null ? found.end : wordsEnd(scan, at, words);
  if (end === -1) return null;
  const clause = words.some((word) => AUXILIARIES.has(word));
  if (clause) return { value: { event, negated: false, verb: true }, end };
  const not = scan.after(end, OCCURS_NOT);
  if (not !== -1) return { value: { event, negated: true, verb: true }, end: not };
  const occurs = scan.after(end, OCCURS);
  return { value: { event, negated: false, verb: occurs !== -1 }, end: occurs === -1 ? end : occurs };
}

/** `no permanent ceasefire is agreed`, `no elections are held`. */
function none(scan: Scan, at: number, event: NameId, words: readonly string[]): Read<EventPhrase> {
  if (scan.low(at) !== 'no') return null;
  const rest = ['a', 'an', 'the'].includes(words[0] ?? '') ? words.slice(1) : words;
  const end = wordsEnd(scan, at + 1, rest);
  if (end === -1) return null;
  const occurs = scan.after(end, OCCURS);
  return { value: { event, negated: true, verb: true }, end: occurs === -1 ? end : occurs };
}

function wordsEnd(scan: Scan, at: number, words: readonly string[]): number {
  return scan.is(at, ...words) ? at + words.length : -1;
}

/** The declared words with their verb denied, or with their auxiliary in another tense. */
function denied(scan: Scan, at: number, event: NameId, words: readonly string[]): Read<EventPhrase> {
  for (let verb = 1; verb < words.length; verb++) {
    if (!scan.is(at, ...words.slice(0, verb))) return null;
    const read = otherVerb(scan, at + verb, words, verb);
    if (read !== null) return { value: { event, negated: read.value, verb: true }, end: read.end };
  }
  return null;
}

/** Whether the verb here denies the declared one; null where it is no form of it. */
function otherVerb(scan: Scan, at: number, words: readonly string[], verb: number): Read<boolean> {
  const rest = words.slice(verb + 1);
  if (AUXILIARIES.has(words[verb] ?? '')) {
    const tail = rest[0] === 'been' ? rest.slice(1) : rest;
    for (const [list, negated] of [
      [DENIED, true],
      [AFFIRMED, false],
    ] as const) {
      const from = scan.after(at, list);
      if (from !== -1 && scan.is(from, ...tail)) return { value: negated, end: from + tail.length };
    }
    return null;
  }
  const from = scan.after(at, NOT);
  if (from !== -1 && sameVerb(words[verb] ?? '', scan.low(from)) && scan.is(from + 1, ...rest)) {
    return { value: true, end: from + 1 + rest.length };
  }
  return perfect(scan, at, words[verb] ?? '', rest);
}

/** `has approved`, `have not approved` for a declared `approves`. */
function perfect(scan: Scan, at: number, verb: string, rest: readonly string[]): Read<boolean> {
  if (scan.low(at) !== 'has' && scan.low(at) !== 'have') return null;
  const negated = scan.low(at + 1) === 'not';
  const participle = negated ? at + 2 : at + 1;
  if (!isParticipleOf(scan.low(participle), verb) || !scan.is(participle + 1, ...rest)) return null;
  return { value: negated, end: participle + 1 + rest.length };
}

function isParticipleOf(participle: string, verb: string): boolean {
  const bases = [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')];
  return bases.some(
    (base) =>
      base.length > 2 &&
      [
        `${base}ed`,
        `${base}d`,
        `${base}${base.at(-1) ?? ''}ed`,
        `${base.slice(0, -1)}ied`,
        `${base}n`,
      ].includes(participle),
  );
}

/** `withdraws` and `withdraw`, `carries` and `carry`, `passes` and `pass`. */
function sameVerb(verb: string, base: string): boolean {
  if (base === '') return false;
  return verb === base || verb === `${base}s` || verb === `${base}es` || verb === `${base.slice(0, -1)}ies`;
}
