import { actorPhrase } from './actors.ts';
import { cue } from './cues.ts';
import { isMay, MODALS } from './modals.ts';
import { phrases, type Scan } from './scan.ts';

/** A further clause of a sentence that binds somebody anew: `, and the Council shall …`, `and shall …`. */
export interface Coordination {
  /** The token after the last of the clause before. */
  readonly end: number;
  /** The first token of the new clause. */
  readonly next: number;
  /** The new clause has a modal and no subject: the one before has it too. */
  readonly sameSubject: boolean;
}

/** Says who verifies, and binds nobody anew. */
const VERIFYING = phrases('and shall be verified by');
const JOINING: ReadonlySet<string> = new Set(['and', 'but', ';', 'while', 'whereas']);

/** The first further clause after a modal; null where the sentence has none. */
export function coordination(scan: Scan, modal: number): Coordination | null {
  for (let at = modal + 1; at < scan.length; ) {
    const name = scan.name(at);
    if (name === null && scan.tokens[at]?.quoted === false && JOINING.has(scan.low(at))) {
      const found = clauseAt(scan, at);
      if (found !== null) return found;
    }
    at = name?.end ?? at + 1;
  }
  return null;
}

function clauseAt(scan: Scan, at: number): Coordination | null {
  const end = scan.low(at - 1) === ',' ? at - 1 : at;
  let next = at + 1;
  while (['and', ',', 'also'].includes(scan.low(next)) && next < at + 4) next++;
  if (scan.after(at, VERIFYING) !== -1) return null;
  if (isModal(scan, next) && sharesObject(scan, next)) return null;
  if (isModal(scan, next)) return { end, next, sameSubject: true };
  const subject = actorPhrase(scan, next);
  if (subject !== null && isModal(scan, subject.end)) return { end, next, sameSubject: false };
  return plainSubject(scan, next) ? { end, next, sameSubject: false } : null;
}

/** `shall cease, and shall not resume, attacks`: what both act on comes last. */
function sharesObject(scan: Scan, modal: number): boolean {
  const verb = scan.low(modal + 1) === 'not' ? modal + 2 : modal + 1;
  return scan.low(verb + 1) === ',';
}

function isModal(scan: Scan, at: number): boolean {
  return MODALS.has(scan.low(at)) && scan.low(at) !== 'will' && !isMay(scan, at);
}

const NO_SUBJECT = /^(that|which|who|whose|where|whether|if|as|when|such|it|this|until|unless|once|to)$/;

/**
 * Some words without a comma, a clause or a time before the next `shall`: a subject that nothing declares.
 */
function plainSubject(scan: Scan, from: number): boolean {
  for (let at = from; at < from + 9; ) {
    // `… and their farms and shall rebuild the bridge`: the same actor goes on after the second `and`.
    if (at > from && (scan.low(at) === 'shall' || scan.low(at) === 'must')) return scan.low(at - 1) !== 'and';
    const name = scan.name(at);
    if (
      name === null &&
      (scan.kind(at) !== 'word' || NO_SUBJECT.test(scan.low(at)) || cue(scan, at) !== null)
    )
      return false;
    at = name?.end ?? at + 1;
  }
  return false;
}
