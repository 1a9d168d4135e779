import { append } from '../base/append.ts';
import type { Span } from '../base/span.ts';
import type { NameId } from '../model/names.ts';
import type { Power } from '../model/norms.ts';
import type { Quantity } from '../model/quantities.ts';
import { cue } from './cues.ts';
import { leftBefore } from './left-before.ts';
import { isSecondModal } from './modals.ts';
import { isNamed, type NameMatch } from './names.ts';
import { JOINS } from './openings.ts';
import { power } from './powers.ts';
import { type Qualifier, qualifier, swallowable } from './qualifiers.ts';
import { quantity } from './quantities.ts';
import type { Scan } from './scan.ts';
import { type Cue, unsayable } from './unsayable.ts';

/** Words that a clause inside an act may have taken from the act's own verb (PAC107). */
export interface Swallowed {
  readonly qualifier: string;
  readonly kind: 'time' | 'other';
  readonly span: Span;
  /** The word of the clause that has it now. */
  readonly near: string;
  /** It stands right after the clause's own verb, which then very likely has it. */
  readonly direct: boolean;
  /** Where a comma would give it to the main verb, as an offset in the source. */
  readonly comma: number;
}

/** The free words of an act, as far as they were read. */
export interface ActText {
  readonly words: string;
  readonly span: Span;
  readonly verb: string;
  /** What a passive acts on; empty in the active. */
  readonly actedOn: string;
  readonly quantities: readonly Quantity[];
  readonly places: readonly NameId[];
  readonly actors: readonly NameId[];
  readonly terms: readonly NameId[];
  readonly power: Power | null;
  readonly swallowed: readonly Swallowed[];
  /** The first left-over time word, if any: the sentence is then not understood. */
  readonly cue: Cue | null;
  /** The token after the act. */
  readonly end: number;
}

interface Draft {
  readonly quantities: Quantity[];
  readonly places: Set<NameId>;
  readonly actors: Set<NameId>;
  readonly terms: Set<NameId>;
  readonly swallowed: Swallowed[];
  cue: Cue | null;
}

/** Reads an act from its verb up to its first whole qualifier, a stop of the sentence, or `to`. */
export function actText(scan: Scan, from: number, to: number = scan.length): ActText {
  // No verb is a time word: one that stands where the verb should is left over (`shall, during the last
  // months, …`).
  return actWords(scan, from, to, ['to', 'in', 'on', 'at'].includes(scan.low(from)) ? null : cue(scan, from));
}

/** Reads words that go on with an act, or stand apart from it: no verb opens them, so that a cue may. */
export function furtherWords(scan: Scan, from: number, to: number = scan.length): ActText {
  return actWords(scan, from, to, cue(scan, from));
}

function actWords(scan: Scan, from: number, to: number, opening: Cue | null): ActText {
  const draft: Draft = {
    quantities: [],
    places: new Set(),
    actors: new Set(),
    terms: new Set(),
    swallowed: [],
    cue: opening,
  };
  const stop = Math.min(to, sentenceEnd(scan));
  const known = power(scan, from);
  const skip = known !== null && known.end <= stop ? known.end : from;
  if (skip > from) namesIn(scan, from, skip, draft);
  const end = read(scan, from, skip, stop, draft);
  const tidy = trimmed(scan, from, end);
  return {
    words: scan.words(from, tidy),
    span: scan.span(from, tidy),
    verb: scan.low(from),
    actedOn: '',
    quantities: draft.quantities,
    places: [...draft.places],
    actors: [...draft.actors],
    terms: [...draft.terms],
    power: known !== null && known.end <= end ? known.value : null,
    swallowed: draft.swallowed,
    cue: draft.cue,
    end,
  };
}

/** The token of the sentence's closing stop, or the end. */
export function sentenceEnd(scan: Scan): number {
  let end = scan.length;
  while (end > 0 && ['.', ';', ':', '”', '"'].includes(scan.low(end - 1)) && end > scan.length - 2) end--;
  return end;
}

function trimmed(scan: Scan, from: number, end: number): number {
  let at = end;
  while (at > from && (scan.low(at - 1) === ',' || scan.low(at - 1) === 'and' || scan.low(at - 1) === 'but'))
    at--;
  const join = joinLength(scan, from, at);
  return join === 0 ? at : trimmed(scan, from, at - join);
}

/** How many words before a qualifier lead over to it: `stop work, and in any case | by day 3`. */
function joinLength(scan: Scan, from: number, end: number): number {
  for (let length = 4; length > 1; length--)
    if (end - length > from && scan.after(end - length, JOINS) === end) return length;
  return 0;
}

function read(scan: Scan, from: number, skip: number, to: number, draft: Draft): number {
  let at = skip;
  while (at < to) {
    if (scan.tokens[at]?.quoted === true || scan.low(at) === ';') {
      at++;
      continue;
    }
    const whole = at > from ? qualifier(scan, at) : null;
    if (whole !== null && whole.end <= to) {
      draft.cue ??= leftBefore(scan, from, at, whole.value);
      return at;
    }
    at = step(scan, from, at, to, draft);
  }
  return to;
}

/** One step over a name, a clause, a quantity or a word; returns the token after it. */
function step(scan: Scan, from: number, at: number, to: number, draft: Draft): number {
  const named = nameStep(scan, at, draft);
  if (named !== -1) return Math.min(named, to);
  if (isSecondModal(scan, at, false)) draft.cue ??= { at, expected: OWN_SENTENCE };
  if (at > from && opensClause(scan, at)) return clause(scan, at, to, draft);
  draft.cue ??= unsayable(scan, at);
  const counted = quantity(scan, at, (index) => index >= to || endsNoun(scan, index));
  const loose = counted?.value.amount.kind === 'rest' && scan.low(at + 1) === 'remaining' && at > from + 2;
  if (counted !== null && counted.end <= to && !loose && !isPartOfName(scan, at)) {
    draft.quantities.push(counted.value);
    namesIn(scan, at, counted.end, draft);
    return counted.end;
  }
  const agentAhead = scan.low(at + 1) === 'by' && at + 1 >= to;
  if (at > from && !agentAhead) draft.cue ??= cue(scan, at);
  return at + 1;
}

function endsNoun(scan: Scan, at: number): boolean {
  return qualifier(scan, at) !== null || unsayable(scan, at) !== null;
}

/** `Resolution 1701`, `Zone 2`: a number after a capitalised word belongs to a name. */
function isPartOfName(scan: Scan, at: number): boolean {
  return scan.kind(at) === 'number' && at > 0 && scan.capital(at - 1) && scan.low(at - 1) !== 'shall';
}

function nameStep(scan: Scan, at: number, draft: Draft): number {
  const match = scan.name(at);
  if (match !== null && match.end === at + 1 && isCommonNoun(scan, at, match)) return -1;
  if (match === null || match.meanings.every((meaning) => meaning.kind === 'phase' && meaning.own)) return -1;
  for (const meaning of match.meanings) {
    if (!isNamed(meaning)) continue;
    if (meaning.kind === 'place') draft.places.add(meaning.id);
    if (meaning.kind === 'actor') draft.actors.add(meaning.id);
    if (meaning.kind === 'term') draft.terms.add(meaning.id);
  }
  return match.end;
}

/** `any movement of troops` where a party is called Movement: in small letters it is the common noun. */
function isCommonNoun(scan: Scan, at: number, { meanings }: NameMatch): boolean {
  if (!/^\p{Ll}/u.test(scan.text(at))) return false;
  return meanings.every((meaning) => meaning.kind === 'actor' || meaning.kind === 'place');
}

function namesIn(scan: Scan, from: number, to: number, draft: Draft): void {
  for (let at = from; at < to; ) {
    const end = nameStep(scan, at, draft);
    at = end === -1 ? at + 1 : end;
  }
}

const OWN_SENTENCE = ['a full stop before it, and a sentence of its own for who is bound here'];

const BE_DONE = /(ed|en|held|made|set|led|built|brought|done|drawn)$/;
const ENSURING = /^(ensure|guarantee|provide|require|see|undertake|procure|ensuring|guaranteeing)$/;
const RELATIVE: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose', 'whom', 'where']);
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'taken held given made built set put brought sent left kept withdrawn known done ' +
    'chosen found shown drawn borne sworn seen born due owed waiting outstanding'
  ).split(' '),
);
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  (
    'in by on under after before since from at to with as within during until for ' +
    'prior following upon pursuant between through into'
  ).split(' '),
);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'at in on of to from for by with within under over into near around beyond throughout along'.split(' '),
);
const NOT_NOUN: ReadonlySet<string> = new Set(
  (
    'the a an its their his her any all be been being is are and or of to not as by ' +
    'with in on at from for each every no unlawfully fully jointly hereby mutually'
  ).split(' '),
);

/** A relative word, or a participle after its noun with a preposition to follow (rule 5). */
function opensClause(scan: Scan, at: number): boolean {
  const word = scan.low(at);
  if (word === 'to' && scan.low(at + 1) === 'be')
    return scan.low(at - 1) === ',' && BE_DONE.test(scan.low(at + 2));
  // `at that level` points at something, and opens nothing.
  if (word === 'that' && BEFORE_NOUN.has(scan.low(at - 1))) return false;
  if (RELATIVE.has(word))
    return word !== 'that' || !['party', 'date', 'day', 'moment', 'provision'].includes(scan.low(at + 1));
  const participle = IRREGULAR.has(word) || (word.length > 4 && /[^e]ed$/.test(word));
  const noun = scan.kind(at - 1) === 'word' || scan.kind(at - 1) === 'possessive';
  return participle && noun && !NOT_NOUN.has(scan.low(at - 1)) && AFTER_PARTICIPLE.has(scan.low(at + 1));
}

/** `destroyed on 3 May 2030 by day 9`: the clause has its day, so that what follows is the act's. */
function isDated(caught: readonly Swallowed[], next: Qualifier): boolean {
  const own = caught.length === 1 && caught[0]?.direct === true && /^on /i.test(caught[0].qualifier);
  return own && next.kind === 'time' && ['by', 'within'].includes(next.time.kind);
}

/** A clause runs to the next comma; what could qualify the act's own verb is noted. */
function clause(scan: Scan, from: number, to: number, draft: Draft): number {
  // What is to be ensured is the act itself: no time of it may go unread.
  const complement = scan.low(from) === 'that' && ENSURING.test(scan.low(from - 1));
  let at = from + 1;
  const caught: Swallowed[] = [];
  let [firstAt, lastEnd] = [-1, -1];
  while (at < to && scan.low(at) !== ',' && scan.low(at) !== ';') {
    if (isSecondModal(scan, at, true)) draft.cue ??= { at, expected: OWN_SENTENCE };
    const inside = scan.name(at) === null ? swallowable(scan, at) : null;
    if (inside !== null && (inside.value.kind === 'verification' || isDated(caught, inside.value))) break;
    if (inside !== null) {
      // Two that are joined by "and" are one: a comma between them would tear them apart.
      const joined = scan.low(at - 1) === 'and' && at - 1 === lastEnd;
      const first = joined ? firstAt : at;
      const kind = inside.value.kind === 'time' || inside.value.kind === 'recurrence' ? 'time' : 'other';
      if (joined) caught.pop();
      caught.push({
        qualifier: scan.words(first, inside.end),
        kind,
        span: scan.span(first, inside.end),
        near: scan.words(from, from + 1),
        direct: first === from + 1,
        comma: scan.span(first - 1, first).end,
      });
      [firstAt, lastEnd] = [first, inside.end];
      at = Math.min(inside.end, to);
      continue;
    }
    if (inside === null && complement && scan.name(at) === null) draft.cue ??= cue(scan, at);
    const counted = scan.name(at) === null ? null : nameStep(scan, at, draft);
    at = counted === null || counted === -1 ? at + 1 : Math.min(counted, to);
  }
  const open = at >= to || scan.low(at) !== ',';
  append(draft.swallowed, open ? caught : caught.filter(({ direct }) => !direct));
  return at;
}
