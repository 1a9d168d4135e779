import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type StateAtom, stateAtoms, tellsOfBreach } from '../model/resolve.ts';
import type { Subject } from './check.ts';

/**
 * Remedies that answer remedies. A remedy that suspends a provision is answered by another that arises
 * when that provision is suspended, not performed, overdue or breached, unless the text says that a
 * suspension does not count. A ring of such answers is a spiral.
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

type Answers = ReadonlyMap<Norm, readonly Answer[]>;

/**
 * For each remedy, in the order of the text, the shortest rings that it is in and that no ring before
 * told.
 */
export function spiralsOf(subject: Subject): readonly Spiral[] {
  const { space, norms } = subject.agreement;
  const remedies = norms.filter(isSuspension);
  const triggers = triggersOf(subject, remedies);
  const answers: Answers = new Map(remedies.map((remedy) => [remedy, answersTo(subject, remedy, triggers)]));
  const spirals: Spiral[] = [];
  for (const remedy of remedies) {
    let open = space.minus(remedy.readings, toldIn(subject, spirals, remedy));
    while (open !== space.none) {
      const spiral = shortestFrom(subject, answers, remedy, open);
      if (spiral === undefined) break;
      spirals.push(spiral);
      open = space.minus(open, spiral.readings);
    }
  }
  return spirals;
}

/** The readings in which a remedy is part of a ring that was found already. */
function toldIn(subject: Subject, spirals: readonly Spiral[], remedy: Norm): ReadingSet {
  const holding = spirals.filter(({ answers }) => answers.some((answer) => answer.remedy === remedy));
  return subject.agreement.space.any(holding.map(({ readings }) => readings));
}

/** The shortest ring that begins with a remedy and holds in one of the readings given. */
function shortestFrom(
  subject: Subject,
  answers: Answers,
  remedy: Norm,
  open: ReadingSet,
): Spiral | undefined {
  for (let length = 2; length <= ANSWERS_MAX; length++) {
    const ring = ringFrom(subject, answers, remedy, [], open, length);
    if (ring !== undefined) return { answers: ring, readings: readingsOf(subject, ring) };
  }
  return undefined;
}

/** A way to go on from a trail of answers that returns to its beginning after some steps. */
function ringFrom(
  subject: Subject,
  answers: Answers,
  at: Norm,
  trail: readonly Answer[],
  open: ReadingSet,
  steps: number,
): readonly Answer[] | undefined {
  const { space } = subject.agreement;
  for (const next of answers.get(at) ?? []) {
    const first = trail[0]?.remedy ?? at;
    if (steps === 1 ? next.answer !== first : trail.some(({ remedy }) => remedy === next.answer)) continue;
    const left = space.and(open, readingsOf(subject, [next]));
    if (left === space.none) continue;
    if (steps === 1) return [...trail, next];
    const ring = ringFrom(subject, answers, next.answer, [...trail, next], left, steps - 1);
    if (ring !== undefined) return ring;
  }
  return undefined;
}

function isSuspension(norm: Norm): boolean {
  return norm.act.power?.kind === 'suspend' && norm.deontic !== 'prohibition' && norm.conditions.length > 0;
}

/** What an answer turns on. */
interface Trigger {
  readonly answer: Norm;
  readonly atom: StateAtom;
}

/** The answers that each norm sets off when it is left undone. */
function triggersOf(subject: Subject, remedies: readonly Norm[]): ReadonlyMap<Norm, readonly Trigger[]> {
  const triggers = new Map<Norm, Trigger[]>();
  for (const answer of remedies) {
    const excused = new Set(excusedBy(subject, answer));
    const atoms = answer.conditions
      .filter(({ link }) => link === 'if' || link === 'once')
      .flatMap(({ condition }) => stateAtoms(condition));
    for (const atom of atoms.filter(turnsOnIt)) {
      for (const norm of subject.index.normsMeant(atom.reference, atom.state, answer)) {
        if (excused.has(norm) || !isBlamed(subject, atom, answer, norm)) continue;
        const known = triggers.get(norm);
        if (known === undefined) triggers.set(norm, [{ answer, atom }]);
        else known.push({ answer, atom });
      }
    }
  }
  return triggers;
}

function answersTo(
  subject: Subject,
  remedy: Norm,
  triggers: ReadonlyMap<Norm, readonly Trigger[]>,
): readonly Answer[] {
  const found = new Map<Norm, Answer>();
  for (const through of suspendedBy(subject, remedy)) {
    for (const { answer, atom } of triggers.get(through) ?? []) {
      if (found.has(answer) || sameBearers(subject, remedy, answer)) continue;
      found.set(answer, { remedy, answer, through, atom });
    }
  }
  return [...found.values()];
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

function readingsOf(subject: Subject, ring: readonly Answer[]): ReadingSet {
  return subject.agreement.space.every(
    ring.flatMap(({ remedy, answer, through }) => [remedy.readings, answer.readings, through.readings]),
  );
}
