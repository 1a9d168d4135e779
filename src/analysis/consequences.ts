import { append } from '../base/append.ts';
import type { Span } from '../base/span.ts';
import type { ConditionLink } from '../model/conditions.ts';
import type { Norm, NormId } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type StateAtom, stateAtoms, tellsOfBreach } from '../model/resolve.ts';
import type { Subject } from './check.ts';

/** What the text makes of the breach of a norm. */
export interface Consequence {
  /** The norm that answers the breach; null where a phase ends by it. */
  readonly norm: Norm | null;
  readonly provision: string;
  readonly label: string;
  /** The words that tie it to the breach. */
  readonly span: Span;
  readonly readings: ReadingSet;
}

const known = new WeakMap<Subject, ReadonlyMap<NormId, readonly Consequence[]>>();

/** The consequences of the breach of a norm, in the order of the text. */
export function consequencesOf(subject: Subject, norm: Norm): readonly Consequence[] {
  const all = known.get(subject) ?? collect(subject);
  known.set(subject, all);
  return all.get(norm.id) ?? [];
}

/** The readings in which the breach of a norm has a consequence. */
export function answeredIn(subject: Subject, norm: Norm): ReadingSet {
  return subject.agreement.space.any(consequencesOf(subject, norm).map(({ readings }) => readings));
}

function collect(subject: Subject): ReadonlyMap<NormId, readonly Consequence[]> {
  const all = new Map<NormId, Consequence[]>();
  const add = (answered: Norm, consequence: Consequence): void => {
    if (answered === consequence.norm) return;
    const list = all.get(answered.id);
    if (list === undefined) all.set(answered.id, [consequence]);
    else list.push(consequence);
  };
  for (const norm of subject.agreement.norms) {
    const { provision, label, readings } = norm;
    for (const atom of breachAtoms(norm)) {
      for (const answered of normsBreached(subject, atom, norm)) {
        add(answered, { norm, provision, label, span: atom.span, readings });
      }
    }
  }
  for (const fact of subject.index.facts('continues')) {
    const { provision, label, readings } = fact;
    for (const atom of stateAtoms(fact.condition).filter((each) => turnsOnBreach('as long as', each))) {
      for (const answered of normsBreached(subject, atom, null)) {
        add(answered, { norm: null, provision, label, span: atom.span, readings });
      }
    }
  }
  return all;
}

/** The parts of a norm's conditions, and of its `until`, that turn on a breach. */
function breachAtoms(norm: Norm): readonly StateAtom[] {
  const atoms = norm.conditions.flatMap(({ link, condition }) =>
    stateAtoms(condition).filter((atom) => turnsOnBreach(link, atom)),
  );
  for (const time of norm.times) {
    if (time.kind !== 'until' || time.at.kind !== 'condition') continue;
    append(atoms, stateAtoms(time.at.condition).filter(tellsOfBreach));
  }
  return atoms;
}

/**
 * Whether a condition makes something follow from a breach: a right or duty that arises by it, or a duty that
 * is owed only while, or provided that, there is none.
 */
function turnsOnBreach(link: ConditionLink, atom: StateAtom): boolean {
  const kept =
    atom.state === 'breached' || atom.state === 'overdue'
      ? atom.negated
      : !atom.negated && ['performed', 'verified', 'continues'].includes(atom.state);
  switch (link) {
    case 'if':
    case 'once':
      return tellsOfBreach(atom);
    case 'unless':
      return tellsOfBreach(atom) || kept;
    case 'provided that':
    case 'as long as':
      return kept;
  }
}

/** The norms whose breach, each alone, makes an atom true. */
function normsBreached(subject: Subject, atom: StateAtom, speaker: Norm | null): readonly Norm[] {
  const { reference, by } = atom;
  // `If 2.1 and 2.2 are breached` answers neither breach alone.
  if (tellsOfBreach(atom) && reference.quantifier === 'all' && reference.targets.length > 1) return [];
  const norms = subject.index.normsMeant(reference, 'breached', speaker);
  if (by === null) return norms;
  const blamed = subject.index.actorsMeant(by, speaker);
  return norms.filter(
    ({ bearer }) => bearer.kind === 'actors' && bearer.actors.some((one) => blamed.includes(one)),
  );
}
