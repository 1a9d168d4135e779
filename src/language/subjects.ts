import { actorPhrase } from './actors.ts';
import type { ActText } from './acts.ts';
import { aside } from './asides.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import { cue } from './cues.ts';
import { isMay, MODALS, modalAt } from './modals.ts';
import { isPassive } from './passives.ts';
import { type Qualifier, qualifier } from './qualifiers.ts';
import { reference } from './references.ts';
import type { Scan } from './scan.ts';
import type { SubjectText } from './syntax.ts';

/** Who a sentence speaks of, and the modal that follows. */
export interface Subject {
  readonly value: SubjectText;
  readonly qualifiers: readonly Qualifier[];
  readonly asides: readonly ActText[];
  readonly modal: number;
}

/** The subject and the modal that follows it; null where the subject is nothing that can be bound. */
export function subjectAt(scan: Scan, at: number, firstModal: number): Attempt<Subject> | null {
  if (scan.low(at) === 'only' && actorPhrase(scan, at + 1) !== null) {
    return new NotUnderstood(at, ['`nobody but …` said as `no party shall …, except …`']);
  }
  const phrase = actorPhrase(scan, at);
  if (phrase !== null) {
    const between = betweenCommas(scan, phrase.end);
    if (between instanceof NotUnderstood) return between;
    if (MODALS.has(scan.low(between.end)) && !isMay(scan, between.end)) {
      const each = scan.low(at) === 'every';
      const value: SubjectText = { kind: 'actors', phrase: phrase.value, each, span: phrase.value.span };
      return { value, qualifiers: between.qualifiers, asides: between.asides, modal: between.end };
    }
  }
  const modal = firstModal >= at ? firstModal : modalAt(scan, at);
  if (modal === -1 || modal === at)
    return new NotUnderstood(Math.min(at, scan.length - 1), ['an actor and `shall`, `shall not` or `may`']);
  if (/^(which|who|that|whose|whom)$/.test(scan.low(modal - 1))) {
    return new NotUnderstood(modal, ['a sentence of its own for who is bound here']);
  }
  if (!isPassive(scan, afterNot(scan, modal)) && bindsNobody(scan, at, modal)) return null;
  const lost = timeIn(scan, at, modal);
  if (lost !== null) return lost;
  const words = scan.words(at, modal);
  return { value: { kind: 'unknown', words, span: scan.span(at, modal) }, qualifiers: [], asides: [], modal };
}

/**
 * A time or condition among the words of a subject, before any clause of it: it is not read, so the sentence
 * is not.
 */
function timeIn(scan: Scan, from: number, to: number): NotUnderstood | null {
  for (let at = from; at < to && !['who', 'that', 'which', 'whose'].includes(scan.low(at)); ) {
    const name = scan.name(at);
    const found = name === null ? cue(scan, at) : null;
    if (found !== null) return new NotUnderstood(found.at, found.expected);
    if (at === from && ['each', 'every'].includes(scan.low(at)) && WEEKDAYS.test(scan.low(at + 1))) {
      return new NotUnderstood(at, ['each week', 'every 7 days from day 7', 'on days 7, 14 and 21']);
    }
    at = name?.end ?? at + 1;
  }
  return null;
}

const WEEKDAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

interface Between {
  readonly qualifiers: readonly Qualifier[];
  readonly asides: readonly ActText[];
  readonly end: number;
}

/** Qualifiers and phrases between commas, from the subject to its modal. */
function betweenCommas(scan: Scan, at: number): Attempt<Between> {
  const qualifiers: Qualifier[] = [];
  const asides: ActText[] = [];
  let end = at;
  while (scan.low(end) === ',' || qualifiers.length > 0) {
    const from = scan.low(end) === ',' ? end + 1 : end;
    const read = qualifier(scan, from);
    const phrase = read === null ? aside(scan, end) : null;
    if (phrase instanceof NotUnderstood) return phrase;
    if (read !== null) qualifiers.push(read.value);
    if (phrase !== null) asides.push(phrase.act);
    if (read === null && phrase === null) break;
    end = read?.end ?? (phrase === null ? end : phrase.end - 1);
  }
  if (end > at && scan.low(end) === ',') end++;
  return { qualifiers, asides, end };
}

const NOBODY: ReadonlySet<string> = new Set([
  'there',
  'nothing',
  'it',
  'this',
  'these',
  'agreement',
  'ceasefire',
  'truce',
  'armistice',
]);

const JOINING: ReadonlySet<string> = new Set(['and', 'or', ',']);

/**
 * `this agreement`, `the ceasefire`, `nothing`, a reference, a place, a phase, a term or an event binds
 * nobody (rule 4).
 */
function bindsNobody(scan: Scan, at: number, modal: number): boolean {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  const name = scan.name(at) ?? scan.name(from);
  const next = name === null ? from + 1 : name.end;
  if (JOINING.has(scan.low(next)) && next + 1 < modal)
    return bindsNobody(scan, at, next) && bindsNobody(scan, next + 1, modal);
  if (scan.is(at, 'this', 'agreement') || NOBODY.has(scan.low(from))) return true;
  const of = reference(scan, at);
  if (of !== null && of.end === modal) return true;
  return name !== null && name.end === modal && name.meanings.every((meaning) => meaning.kind !== 'actor');
}

/** The token after the modal and its `not`. */
export function afterNot(scan: Scan, modal: number): number {
  return scan.low(modal + 1) === 'not' ? modal + 2 : modal + 1;
}
