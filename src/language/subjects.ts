import { actorPhrase } from './actors.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
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
  readonly modal: number;
}

/** The subject and the modal that follows it; null where the subject is nothing that can be bound. */
export function subjectAt(scan: Scan, at: number, firstModal: number): Attempt<Subject> | null {
  const phrase = actorPhrase(scan, at);
  if (phrase !== null) {
    const between = betweenCommas(scan, phrase.end);
    if (MODALS.has(scan.low(between.end)) && !isMay(scan, between.end)) {
      const each = scan.low(at) === 'every';
      const value: SubjectText = { kind: 'actors', phrase: phrase.value, each, span: phrase.value.span };
      return { value, qualifiers: between.qualifiers, modal: between.end };
    }
  }
  const modal = firstModal >= at ? firstModal : modalAt(scan, at);
  if (modal === -1 || modal === at)
    return new NotUnderstood(Math.min(at, scan.length - 1), ['an actor and `shall`, `shall not` or `may`']);
  if (!isPassive(scan, afterNot(scan, modal)) && bindsNobody(scan, at, modal)) return null;
  const words = scan.words(at, modal);
  return { value: { kind: 'unknown', words, span: scan.span(at, modal) }, qualifiers: [], modal };
}

function betweenCommas(scan: Scan, at: number): { qualifiers: Qualifier[]; end: number } {
  const qualifiers: Qualifier[] = [];
  let end = at;
  while (scan.low(end) === ',' || qualifiers.length > 0) {
    const read = qualifier(scan, scan.low(end) === ',' ? end + 1 : end);
    if (read === null) break;
    qualifiers.push(read.value);
    end = read.end;
  }
  if (qualifiers.length > 0 && scan.low(end) === ',') end++;
  return qualifiers.length > 0 ? { qualifiers, end } : { qualifiers, end: at };
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

/** `this agreement`, `the ceasefire`, `nothing`, a reference, a place, a phase, a term or an event binds nobody (rule 4). */
function bindsNobody(scan: Scan, at: number, modal: number): boolean {
  const from = scan.low(at) === 'the' ? at + 1 : at;
  if (scan.is(at, 'this', 'agreement') || NOBODY.has(scan.low(from))) return true;
  const of = reference(scan, at);
  if (of !== null && of.end === modal) return true;
  const name = scan.name(at) ?? scan.name(from);
  return name !== null && name.end === modal && name.meanings.every((meaning) => meaning.kind !== 'actor');
}

/** The token after the modal and its `not`. */
export function afterNot(scan: Scan, modal: number): number {
  return scan.low(modal + 1) === 'not' ? modal + 2 : modal + 1;
}
