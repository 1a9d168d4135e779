import type { NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { stateAtoms } from '../model/resolve.ts';
import type { Subject } from './check.ts';
import { tieOf } from './ties.ts';

const DECIDES =
  /^(?:decide|determine|establish|rule|adjudicate|arbitrate|settle|resolve|find|interpret)\b.*\b(?:breach(?:es|ed)?|violations?|disputes?|matters?|compliance|whether|differences?|complaints?|allegations?)\b/iu;
/** To one who decides and belongs to nobody, even where the header does not declare it. */
const TO_A_TRIBUNAL =
  /^(?:refer|submit|bring|take)\b.*\b(?:arbitration|arbitral|arbitrators?|courts?|tribunals?|adjudication)\b/iu;

/** Whether a norm names somebody who decides what is disputed: by a power the checker knows, or in free words. */
export function isDeciding({ deontic, bearer, act }: Norm): boolean {
  if (deontic === 'prohibition' || bearer.kind !== 'actors') return false;
  const { power, words } = act;
  if (TO_A_TRIBUNAL.test(words)) return true;
  if (power === null) return DECIDES.test(words);
  return power.kind === 'decide' || (power.kind === 'refer' && power.to !== null);
}

const known = new WeakMap<Subject, readonly Norm[]>();

function decidingNorms(subject: Subject): readonly Norm[] {
  const found = known.get(subject) ?? subject.agreement.norms.filter(isDeciding);
  known.set(subject, found);
  return found;
}

/** The readings in which somebody is named to decide whether a norm was breached. */
export function decidedIn(subject: Subject, norm: Norm): ReadingSet {
  const deciding = decidingNorms(subject).filter((each) => decides(subject, each, norm));
  return subject.agreement.space.any(deciding.map(({ readings }) => readings));
}

/** The same, by somebody who is not bound up with who is bound: a body of the parties settles nothing for them. */
export function decidedByOthersIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  const deciding = decidingNorms(subject).filter((each) => decides(subject, each, norm));
  const own = subject.index.bearers(norm);
  return space.any(
    deciding.map((each) => {
      const judges = decidersOf(each);
      const neutral = judges.map((judge) => space.not(tiedIn(subject, own, judge)));
      // Who decides together decides with each of them.
      const free = isAnyOf(each) ? space.any(neutral) : space.every(neutral);
      return space.and(each.readings, free);
    }),
  );
}

function isAnyOf({ bearer }: Norm): boolean {
  return bearer.kind === 'actors' && bearer.any && !bearer.perHead;
}

/** The readings in which a judge is bound up with one of those bound. */
function tiedIn(subject: Subject, bearers: readonly NameId[], judge: NameId): ReadingSet {
  const { space } = subject.agreement;
  return space.any(bearers.map((bearer) => tieOf(subject, bearer, judge)?.readings ?? space.none));
}

/** Who decides; nobody declared where it goes to arbitration, and so nobody who is bound. */
function decidersOf({ act, bearer }: Norm): readonly NameId[] {
  if (act.power?.kind === 'refer' && act.power.to !== null) return [act.power.to];
  if (TO_A_TRIBUNAL.test(act.words)) return [];
  return bearer.kind === 'actors' ? bearer.actors : [];
}

/** `above` holds the steps of the ladder taken so far: what is not settled by one is referred by the next. */
function decides(subject: Subject, deciding: Norm, norm: Norm, above: readonly Norm[] = []): boolean {
  const { power } = deciding.act;
  const what = power !== null && (power.kind === 'decide' || power.kind === 'refer') ? power.what : null;
  if (what !== null && !what.targets.every(({ kind }) => kind === 'matter')) {
    return covers(subject, what, deciding, norm);
  }
  const atoms = deciding.conditions.flatMap(({ condition }) => stateAtoms(condition));
  if (atoms.length === 0 || atoms.some(({ reference }) => covers(subject, reference, deciding, norm)))
    return true;
  const path = [...above, deciding];
  return atoms
    .flatMap(({ reference, state }) => subject.index.normsMeant(reference, state, deciding))
    .some((step) => isDeciding(step) && !path.includes(step) && decides(subject, step, norm, path));
}

function covers(subject: Subject, reference: Reference, speaker: Norm, norm: Norm): boolean {
  return reference.targets.some((target) => {
    if (target.kind === 'agreement' || (target.kind === 'any' && target.heading === null)) return true;
    return subject.index.normsOfTarget(target, 'disputed', speaker).includes(norm);
  });
}
