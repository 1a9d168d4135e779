import type { Condition, Moment } from '../model/conditions.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { atomsOf } from '../model/resolve.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';
import { isJoint } from './duties.ts';
import { stemsOf } from './stems.ts';
import { isTalks } from './talks.ts';

/**
 * What the text makes of the outcome of an act that can fail without anybody's fault: rules that turn on
 * its provision, on an event that its words speak of, on the end of its phase, or on what the parties
 * agree. Rules for any provision are no answer: they know nothing of this one's outcome.
 */
export interface Outcomes {
  /** The readings in which something follows when it is done, whatever came of it. */
  readonly done: ReadingSet;
  /** The readings in which something follows when it is not. */
  readonly notDone: ReadingSet;
}

type Outcome = 'done' | 'agreed' | 'not done';

/** A condition of a rule that may turn on the outcome of something. */
interface Turn {
  /** The norm that says it; null for a phase. */
  readonly rule: Norm | null;
  readonly outcome: Outcome;
  readonly readings: ReadingSet;
}

/** The turns of an agreement, by the norm that they name or, where they name none, by what they speak of. */
class Turns {
  readonly byNorm = new Map<Norm, Turn[]>();
  readonly byStem = new Map<string, Turn[]>();
  readonly byPhase = new Map<string, Turn[]>();
  /** What the parties agree, on anything. */
  readonly onAnything: Turn[] = [];
}

const known = new WeakMap<Subject, Turns>();

/** The readings in which rules of the text turn on the outcome of a norm. */
export function outcomesOf(subject: Subject, norm: Norm): Outcomes {
  const { space } = subject.agreement;
  const turns = known.get(subject) ?? turnsOf(subject);
  known.set(subject, turns);
  const found = [...turnsOn(turns, norm)].filter(({ rule, outcome }) => {
    if (rule === null) return true;
    if (rule.modal.span.start === norm.modal.span.start) return false;
    // What the same parties may or shall do together settles nothing that they could not settle together.
    return outcome !== 'not done' || !isOwedByTheSame(subject, rule, norm);
  });
  const readingsOf = (wanted: Outcome): ReadingSet =>
    space.any(found.filter(({ outcome }) => outcome === wanted).map(({ readings }) => readings));
  return { done: readingsOf('done'), notDone: readingsOf('not done') };
}

/** What turns on the outcome of a norm, by naming it or by speaking of the same. */
function turnsOn(turns: Turns, norm: Norm): ReadonlySet<Turn> {
  const stems = [...stemsOf(norm.act.words)];
  const phases = norm.times.flatMap((time) =>
    'of' in time && time.of?.kind === 'phase' ? [time.of.phase] : [],
  );
  return new Set([
    ...(turns.byNorm.get(norm) ?? []),
    ...stems.flatMap((stem) => turns.byStem.get(stem) ?? []),
    ...phases.flatMap((phase) => turns.byPhase.get(phase) ?? []),
    ...turns.onAnything,
  ]);
}

function turnsOf(subject: Subject): Turns {
  const turns = new Turns();
  const { norms, phases } = subject.agreement;
  for (const rule of norms) {
    if (isTalks(rule)) continue;
    for (const { condition, unless } of conditionsOf(rule))
      addTurns(subject, turns, condition, { rule, readings: rule.readings }, unless);
  }
  for (const { once, end, readings } of phases) {
    if (once !== null) addTurns(subject, turns, once, { rule: null, readings }, false);
    if (end.kind === 'until') addTurns(subject, turns, end.condition, { rule: null, readings }, false);
  }
  return turns;
}

function addTurns(
  subject: Subject,
  turns: Turns,
  condition: Condition,
  said: Pick<Turn, 'rule' | 'readings'>,
  turned: boolean,
): void {
  for (const atom of atomsOf(condition)) {
    const outcome = outcomeOf(atom);
    if (outcome !== null)
      addTurn(subject, turns, atom, { ...said, outcome: turned ? opposite(outcome) : outcome });
  }
}

function addTurn(subject: Subject, turns: Turns, atom: Condition, turn: Turn): void {
  switch (atom.kind) {
    case 'state':
      for (const norm of coveredBy(subject, atom.reference, turn.rule)) push(turns.byNorm, norm, turn);
      return;
    case 'event':
      for (const stem of stemsOf(atom.event)) push(turns.byStem, stem, turn);
      return;
    case 'agrees':
      if (atom.about === '') turns.onAnything.push(turn);
      for (const stem of stemsOf(atom.about)) push(turns.byStem, stem, turn);
      return;
    case 'phase':
      push(turns.byPhase, atom.phase, turn);
      return;
    case 'count':
    case 'moment':
    case 'and':
    case 'or':
  }
}

function push<K>(map: Map<K, Turn[]>, key: K, turn: Turn): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [turn]);
  else list.push(turn);
}

/** Whether a rule binds the same parties together. */
function isOwedByTheSame(subject: Subject, rule: Norm, norm: Norm): boolean {
  const bound = subject.index.bearers(norm);
  const ruled = subject.index.bearers(rule);
  return isJoint(rule) && ruled.length === bound.length && ruled.every((bearer) => bound.includes(bearer));
}

function opposite(outcome: Outcome): Outcome {
  return outcome === 'not done' ? 'done' : 'not done';
}

/** The conditions of a norm, those in its times among them, and whether it turns on their failing. */
function conditionsOf(norm: Norm): readonly { readonly condition: Condition; readonly unless: boolean }[] {
  const stated = norm.conditions.map(({ link, condition }) => ({ condition, unless: link === 'unless' }));
  const timed = norm.times.flatMap(momentsOf).flatMap(asCondition);
  return [...stated, ...timed.map((condition) => ({ condition, unless: false }))];
}

function momentsOf(time: TimeQualifier): readonly Moment[] {
  switch (time.kind) {
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return [];
    case 'within':
      return time.of === null ? [] : [time.of];
    case 'from':
      return time.to === null ? [time.from] : [time.from, time.to];
    case 'between':
      return [time.from, time.to];
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return [time.at];
  }
}

/** A moment that is the coming true of something, as a condition. */
function asCondition(moment: Moment): readonly Condition[] {
  const { span } = moment;
  switch (moment.kind) {
    case 'state':
      return [
        {
          kind: 'state',
          reference: moment.reference,
          state: moment.state,
          negated: false,
          by: null,
          until: null,
          span,
        },
      ];
    case 'event':
      return [{ kind: 'event', event: moment.event, negated: false, until: null, span }];
    case 'offset':
      return asCondition(moment.from);
    case 'condition':
      return [moment.condition];
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(asCondition);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
      return [];
  }
}

/** What an atom says of the outcome of what it names or speaks of; null where it says nothing of it. */
function outcomeOf(atom: Condition): Outcome | null {
  switch (atom.kind) {
    case 'state': {
      if (atom.state === 'disputed') return null;
      const failed = ['breached', 'overdue', 'ended'].includes(atom.state);
      return failed === atom.negated ? 'done' : 'not done';
    }
    case 'event':
    case 'agrees':
      return atom.negated ? 'not done' : 'agreed';
    case 'phase':
      return atom.edge === 'end' ? 'not done' : null;
    case 'count':
    case 'moment':
    case 'and':
    case 'or':
      return null;
  }
}

/** Named by its own provision, by a list or an Article that holds it; not by `any provision`. */
function coveredBy(subject: Subject, reference: Reference, speaker: Norm | null): ReadonlySet<Norm> {
  const named = reference.targets.filter(({ kind }) => kind !== 'any' && kind !== 'agreement');
  return new Set(named.flatMap((target) => subject.index.normsOfTarget(target, 'breached', speaker)));
}
