import type { Condition, Moment } from '../model/conditions.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { atomsOf } from '../model/resolve.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';
import { isJoint } from './duties.ts';
import { speakOfTheSame } from './stems.ts';
import { isTalks } from './talks.ts';

/**
 * What the text makes of the outcome of an act that can fail without anybody's fault: rules that turn on its
 * provision, on an event that its words speak of, on the end of its phase, or on what the parties agree. Rules
 * for any provision are no answer: they know nothing of this one's outcome.
 */
export interface Outcomes {
  /** The readings in which something follows when it is done, whatever came of it. */
  readonly done: ReadingSet;
  /** The readings in which something follows when it is not. */
  readonly notDone: ReadingSet;
}

type Outcome = 'done' | 'agreed' | 'not done';

/** The readings in which rules of the text turn on the outcome of a norm. */
export function outcomesOf(subject: Subject, norm: Norm): Outcomes {
  const { space, norms, phases } = subject.agreement;
  const found: { readonly outcome: Outcome; readonly readings: ReadingSet }[] = [];
  const add = (condition: Condition, speaker: Norm | null, readings: ReadingSet, turned: boolean): void => {
    for (const atom of atomsOf(condition)) {
      const outcome = outcomeOf(subject, atom, norm, speaker);
      if (outcome !== null) found.push({ outcome: turned ? opposite(outcome) : outcome, readings });
    }
  };
  for (const rule of norms) {
    if (rule.modal.span.start === norm.modal.span.start || isTalks(rule)) continue;
    const before = found.length;
    for (const { condition, unless } of conditionsOf(rule)) add(condition, rule, rule.readings, unless);
    if (!isOwedByTheSame(subject, rule, norm)) continue;
    // What the same parties may or shall do together settles nothing that they could not settle together.
    const kept = found.splice(before).filter(({ outcome }) => outcome !== 'not done');
    found.push(...kept);
  }
  for (const { once, end, readings } of phases) {
    if (once !== null) add(once, null, readings, false);
    if (end.kind === 'until') add(end.condition, null, readings, false);
  }
  const readingsOf = (wanted: Outcome): ReadingSet =>
    space.any(found.filter(({ outcome }) => outcome === wanted).map(({ readings }) => readings));
  return { done: readingsOf('done'), notDone: readingsOf('not done') };
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

/** What an atom says of the outcome of a norm; null where it says nothing of it. */
function outcomeOf(subject: Subject, atom: Condition, norm: Norm, speaker: Norm | null): Outcome | null {
  switch (atom.kind) {
    case 'state': {
      if (atom.state === 'disputed' || !covers(subject, atom.reference, norm, speaker)) return null;
      const failed = ['breached', 'overdue', 'ended'].includes(atom.state);
      return failed === atom.negated ? 'done' : 'not done';
    }
    case 'event':
      if (!speakOfTheSame(atom.event, norm.act.words)) return null;
      return atom.negated ? 'not done' : 'agreed';
    case 'agrees':
      if (atom.about !== '' && !speakOfTheSame(atom.about, norm.act.words)) return null;
      return atom.negated ? 'not done' : 'agreed';
    case 'phase': {
      const timed = norm.times.some(
        (time) => 'of' in time && time.of?.kind === 'phase' && time.of.phase === atom.phase,
      );
      return timed && atom.edge === 'end' ? 'not done' : null;
    }
    case 'count':
    case 'moment':
    case 'and':
    case 'or':
      return null;
  }
}

/** By its own provision, a list or an Article that holds it; not by `any provision`. */
function covers(subject: Subject, reference: Reference, norm: Norm, speaker: Norm | null): boolean {
  const named = reference.targets.filter(({ kind }) => kind !== 'any' && kind !== 'agreement');
  return named.some((target) => subject.index.normsOfTarget(target, 'breached', speaker).includes(norm));
}
