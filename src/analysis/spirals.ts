import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type StateAtom, stateAtoms, tellsOfBreach } from '../model/resolve.ts';
import type { Subject } from './check.ts';

/**
 * Remedies that answer remedies. A remedy that suspends a provision is answered by another that arises when
 * that provision is suspended, not performed, overdue or breached, unless the text says that a suspension does
 * not count. A ring of such answers is a spiral.
 */
export interface Answer {
  /** The remedy that is answered, and the one that answers it. */
  readonly remedy: Norm;
  readonly answer: Norm;
  /** The provision that the one leaves undone and the other turns on. */
  readonly through: Norm;
  /** The words of the answer's condition. */
  readonly atom: StateAtom;
}

/** A ring of answers, each answering the one before, the first answering the last. */
export interface Spiral {
  readonly answers: readonly Answer[];
  readonly readings: ReadingSet;
}

/** Longer rings than this are told by their shorter parts, or not at all. */
const ANSWERS_MAX = 4;

/** The shortest rings through each remedy, in the order of the text. */
export function spiralsOf(subject: Subject): readonly Spiral[] {
  const { space, norms } = subject.agreement;
  const answers = norms.filter(isSuspension).flatMap((remedy) => answersTo(subject, remedy));
  const spirals: Spiral[] = [];
  for (let length = 1; length <= ANSWERS_MAX; length++) {
    for (const answer of answers) {
      for (const ring of ringsFrom(subject, answers, [answer], length)) {
        if (!isOld(spirals, ring)) spirals.push({ answers: ring, readings: readingsOf(subject, ring) });
      }
    }
  }
  return spirals.filter(({ readings }) => readings !== space.none);
}

function isSuspension(norm: Norm): boolean {
  return norm.act.power?.kind === 'suspend' && norm.deontic !== 'prohibition' && norm.conditions.length > 0;
}

function answersTo(subject: Subject, remedy: Norm): readonly Answer[] {
  const undone = suspendedBy(subject, remedy);
  return subject.agreement.norms.filter(isSuspension).flatMap((answer) => {
    if (sameBearers(subject, remedy, answer)) return [];
    const atoms = answer.conditions
      .filter(({ link }) => link === 'if' || link === 'once')
      .flatMap(({ condition }) => stateAtoms(condition));
    const excused = excusedBy(subject, answer);
    for (const atom of atoms.filter(turnsOnIt)) {
      const through = subject.index
        .normsMeant(atom.reference, atom.state, answer)
        .find(
          (norm) => undone.includes(norm) && !excused.includes(norm) && isBlamed(subject, atom, answer, norm),
        );
      if (through !== undefined) return [{ remedy, answer, through, atom }];
    }
    return [];
  });
}

/** What a remedy leaves undone: the provisions it suspends that bind who suspends them. */
function suspendedBy(subject: Subject, remedy: Norm): readonly Norm[] {
  const { power } = remedy.act;
  if (power?.kind !== 'suspend') return [];
  const own = subject.index.bearers(remedy);
  const meant = subject.index.normsMeant(power.what, 'suspended', remedy);
  return meant.filter((norm) => subject.index.bearers(norm).some((bearer) => own.includes(bearer)));
}

/** The provisions whose suspension the answer expressly does not count. */
function excusedBy(subject: Subject, answer: Norm): readonly Norm[] {
  return answer.conditions.flatMap(({ link, condition }) =>
    stateAtoms(condition)
      .filter(({ state, negated }) => state === 'suspended' && negated !== (link === 'unless'))
      .flatMap((atom) => subject.index.normsMeant(atom.reference, 'suspended', answer)),
  );
}

function turnsOnIt(atom: StateAtom): boolean {
  return tellsOfBreach(atom) || (atom.state === 'suspended' && !atom.negated);
}

/** A breach by somebody: only that one's provisions count. */
function isBlamed(subject: Subject, { by }: StateAtom, answer: Norm, norm: Norm): boolean {
  if (by === null) return true;
  const blamed = subject.index.actorsMeant(by, answer);
  return subject.index.bearers(norm).some((bearer) => blamed.includes(bearer));
}

function sameBearers(subject: Subject, a: Norm, b: Norm): boolean {
  const others = subject.index.bearers(b);
  return subject.index.bearers(a).every((bearer) => others.includes(bearer));
}

/** All ways to close a ring of a given length that begins with a trail of answers. */
function ringsFrom(
  subject: Subject,
  answers: readonly Answer[],
  trail: readonly Answer[],
  length: number,
): readonly (readonly Answer[])[] {
  const [first] = trail;
  const last = trail.at(-1);
  if (first === undefined || last === undefined) return [];
  if (trail.length === length) return last.answer === first.remedy ? [trail] : [];
  return answers
    .filter(
      (next) =>
        next.remedy === last.answer &&
        trail.every((answer) => answer.remedy !== next.remedy) &&
        readingsOf(subject, [...trail, next]) !== subject.agreement.space.none,
    )
    .flatMap((next) => ringsFrom(subject, answers, [...trail, next], length));
}

function readingsOf(subject: Subject, ring: readonly Answer[]): ReadingSet {
  return subject.agreement.space.every(
    ring.flatMap(({ remedy, answer, through }) => [remedy.readings, answer.readings, through.readings]),
  );
}

/** A ring that goes round remedies of which some already make a ring. */
function isOld(spirals: readonly Spiral[], ring: readonly Answer[]): boolean {
  const remedies = new Set(ring.map(({ remedy }) => remedy));
  return spirals.some(({ answers }) => answers.every(({ remedy }) => remedies.has(remedy)));
}
