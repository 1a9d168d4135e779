import type { NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { stateAtoms } from '../model/resolve.ts';
import type { Subject } from './check.ts';
import { tieOf } from './ties.ts';
import { anyOf, beginsWithAnyOf } from './word-patterns.ts';

const DECIDES = beginsWithAnyOf(
  'decide|determine|establish|rule|adjudicate|arbitrate|settle|resolve|find|interpret',
);
const WHAT_IS_DISPUTED = anyOf(
  'breach|breached|breaches|violations?|disputes?|matters?|compliance|whether',
  'differences?|complaints?|allegations?',
);
const REFERS = beginsWithAnyOf('refer|submit|bring|take');
/** One who decides and belongs to nobody, even where the header does not declare it. */
const TRIBUNAL = anyOf('arbitration|arbitral|arbitrators?|courts?|tribunals?|adjudication');

function goesToATribunal(words: string): boolean {
  return REFERS.test(words) && TRIBUNAL.test(words);
}

/**
 * Whether a norm names somebody who decides what is disputed: by a power the checker knows, or in free
 * words.
 */
export function isDeciding({ deontic, bearer, act }: Norm): boolean {
  if (deontic === 'prohibition' || bearer.kind !== 'actors') return false;
  const { power, words } = act;
  if (goesToATribunal(words)) return true;
  if (power === null) return DECIDES.test(words) && WHAT_IS_DISPUTED.test(words);
  return power.kind === 'decide' || (power.kind === 'refer' && power.to !== null);
}

/** The norms that name somebody who decides: each on some norms, or on whatever is disputed. */
interface Deciding {
  readonly onNorm: ReadonlyMap<Norm, readonly Norm[]>;
  readonly onAll: readonly Norm[];
}

const known = new WeakMap<Subject, Deciding>();

function decidingOf(subject: Subject): Deciding {
  const onNorm = new Map<Norm, Norm[]>();
  const onAll: Norm[] = [];
  const steps = new Map(
    subject.agreement.norms.filter(isDeciding).map((norm) => [norm, stepOf(subject, norm)]),
  );
  for (const deciding of steps.keys()) {
    const scope = scopeOf(deciding, steps);
    if (scope === 'all') onAll.push(deciding);
    else for (const norm of scope) push(onNorm, norm, deciding);
  }
  return { onNorm, onAll };
}

function push(map: Map<Norm, Norm[]>, key: Norm, norm: Norm): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [norm]);
  else list.push(norm);
}

function decidingOn(subject: Subject, norm: Norm): readonly Norm[] {
  const deciding = known.get(subject) ?? decidingOf(subject);
  known.set(subject, deciding);
  return [...deciding.onAll, ...(deciding.onNorm.get(norm) ?? [])];
}

/** The readings in which somebody is named to decide whether a norm was breached. */
export function decidedIn(subject: Subject, norm: Norm): ReadingSet {
  return subject.agreement.space.any(decidingOn(subject, norm).map(({ readings }) => readings));
}

/**
 * The same, by somebody who is not bound up with who is bound: a body of the parties settles nothing for
 * them.
 */
export function decidedByOthersIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  const own = subject.index.bearers(norm);
  return space.any(
    decidingOn(subject, norm).map((each) => {
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
  if (goesToATribunal(act.words)) return [];
  return bearer.kind === 'actors' ? bearer.actors : [];
}

/** What a deciding norm speaks of by itself, and the steps of the ladder below it. */
interface Step {
  readonly own: 'all' | readonly Norm[];
  /** What is not settled by these is referred by this one. */
  readonly below: readonly Norm[];
}

function stepOf(subject: Subject, deciding: Norm): Step {
  const { power } = deciding.act;
  const what = power !== null && (power.kind === 'decide' || power.kind === 'refer') ? power.what : null;
  if (what !== null && !what.targets.every(({ kind }) => kind === 'matter')) {
    return { own: coveredBy(subject, [what], deciding), below: [] };
  }
  const atoms = deciding.conditions.flatMap(({ condition }) => stateAtoms(condition));
  if (atoms.length === 0) return { own: 'all', below: [] };
  const references = atoms.map(({ reference }) => reference);
  const below = atoms.flatMap((atom) => subject.index.normsMeant(atom.reference, atom.state, deciding));
  return { own: coveredBy(subject, references, deciding), below: below.filter(isDeciding) };
}

function coveredBy(
  subject: Subject,
  references: readonly Reference[],
  speaker: Norm,
): 'all' | readonly Norm[] {
  const targets = references.flatMap((reference) => reference.targets);
  const isAll = targets.some(
    (target) => target.kind === 'agreement' || (target.kind === 'any' && target.heading === null),
  );
  return isAll
    ? 'all'
    : targets.flatMap((target) => subject.index.normsOfTarget(target, 'disputed', speaker));
}

/** The norms whose breach a deciding norm lets be decided, by itself or through the ladder below it. */
function scopeOf(deciding: Norm, steps: ReadonlyMap<Norm, Step>): 'all' | ReadonlySet<Norm> {
  const ladder = new Set([deciding]);
  const scope = new Set<Norm>();
  for (const norm of ladder) {
    const step = steps.get(norm);
    if (step === undefined) continue;
    if (step.own === 'all') return 'all';
    for (const covered of step.own) scope.add(covered);
    for (const next of step.below) ladder.add(next);
  }
  return scope;
}
