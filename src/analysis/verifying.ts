import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Subject } from './check.ts';
import { speakOfTheSame } from './stems.ts';
import { anyOf } from './word-patterns.ts';

const VERIFIES = /^(?:verify|monitor|supervise|certify|inspect|oversee|investigate|audit)\b/iu;
/** From a party these mean something else: it observes a ceasefire by keeping it. */
const WATCHES = /^(?:observe|confirm|witness|attest|assess)\b/iu;
const EVERYTHING = anyOf(
  'agreement|compliance|implementation|observance|provisions?|obligations?|commitments?',
  'undertakings?|breach|breaches|violations?',
);
const CEASEFIRE = /\b(?:cease-?fire|truce|armistice|cessation|hostilities)\b/iu;
const CEASES = /^(?:cease|suspend|halt|stop|refrain|observe|respect|maintain)\b/iu;
const NUMBER = String.raw`(?:\d+(?:\.\d+)*|[IVXLC]+)(?:\([a-z]+\))*`;
const NUMBERS = `${NUMBER}(?:(?:,? (?:and|or)|,| to) ${NUMBER})*`;
const NAMED = new RegExp(String.raw`\b(provision|article|section)s? (${NUMBERS})|\b\d+(?:\.\d+)+`, 'giu');

/**
 * Whether a norm has somebody verify, by its act rather than by `verified by`: `The Mission shall monitor
 * …`.
 */
export function isVerifying(subject: Subject, { deontic, bearer, act }: Norm): boolean {
  if (deontic === 'prohibition' || bearer.kind !== 'actors') return false;
  if (VERIFIES.test(act.words)) return true;
  return (
    WATCHES.test(act.words) && !bearer.actors.some((id) => subject.index.actor(id)?.roles.includes('party'))
  );
}

const known = new WeakMap<Subject, readonly Norm[]>();

function verifyingNorms(subject: Subject): readonly Norm[] {
  const found = known.get(subject) ?? subject.agreement.norms.filter((norm) => isVerifying(subject, norm));
  known.set(subject, found);
  return found;
}

/** The readings in which somebody other than its bearer verifies a norm. */
export function verifiedIn(subject: Subject, norm: Norm): ReadingSet {
  if (norm.verification !== null || isVerifiedAtItsEnd(subject, norm)) return norm.readings;
  const verifying = verifyingNorms(subject).filter(
    (other) => other !== norm && verifies(subject, other, norm),
  );
  return subject.agreement.space.any(verifying.map(({ readings }) => readings));
}

/** The duties that a norm has somebody verify by its act: `The Mission shall monitor …`. */
export function dutiesVerifiedBy(subject: Subject, verifying: Norm): readonly Norm[] {
  const duties = subject.agreement.norms.filter(
    (norm) => norm !== verifying && norm.deontic !== 'permission',
  );
  return isVerifying(subject, verifying) ? duties.filter((norm) => verifies(subject, verifying, norm)) : [];
}

/** Of `begin to X and complete it, verified by M`, the verifier is said of the end and sees the whole. */
function isVerifiedAtItsEnd(subject: Subject, { act, provision, modal }: Norm): boolean {
  if (act.part !== 'begin') return false;
  const others = subject.index
    .normsIn(provision)
    .filter((other) => other.modal.span.start === modal.span.start);
  return others.some(({ act: { part }, verification }) => part === 'complete' && verification !== null);
}

/**
 * By its words: the provisions it names, else all where it speaks of the whole, else what it shares a
 * word with.
 */
function verifies(subject: Subject, verifying: Norm, norm: Norm): boolean {
  const own = subject.index.bearers(norm);
  if (subject.index.bearers(verifying).every((bearer) => own.includes(bearer))) return false;
  const { words } = verifying.act;
  const named = namedIn(words);
  if (named.length > 0) return named.some((name) => isNamed(subject, name, norm));
  if (EVERYTHING.test(words)) return true;
  if (CEASEFIRE.test(words) && (norm.deontic === 'prohibition' || CEASES.test(norm.act.words))) return true;
  return speakOfTheSame(words, norm.act.words);
}

/** `Articles 1 and 3` names `article 1` and `article 3`; of `Articles 1 to 3` also what lies between. */
function namedIn(words: string): readonly string[] {
  return [...words.matchAll(NAMED)].flatMap(([whole, kind, list]) => {
    if (kind === undefined || list === undefined) return [whole];
    const numbers = list.split(/(?:,? (?:and|or)|,) /u).flatMap(between);
    return numbers.map((number) => `${kind.toLowerCase()} ${number}`);
  });
}

function between(numbers: string): readonly string[] {
  const [first = numbers, last = first] = numbers.split(' to ');
  const length = Number(last) - Number(first);
  if (!Number.isInteger(length) || length < 0) return [first, last];
  return Array.from({ length: length + 1 }, (_, step) => String(Number(first) + step));
}

function isNamed(subject: Subject, name: string, norm: Norm): boolean {
  const number = name.replace(/^\p{L}+ /iu, '');
  if (norm.label === number || norm.label.startsWith(`${number}.`) || norm.label.startsWith(`${number}(`))
    return true;
  return subject.index.headingsAbove(norm).includes(name.toLowerCase());
}
