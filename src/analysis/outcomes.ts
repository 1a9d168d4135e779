import type { Condition } from '../model/conditions.ts';
import type { Moment, TimeQualifier } from '../model/moments.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { atomsOf } from '../model/resolve.ts';
import type { Subject } from './check.ts';
import { speakOfTheSame } from './stems.ts';

/**
 * Which rules say what follows when the parties have, or have not, done something together: those that turn on
 * its provision, on an event that its words speak of, on its phase's end, or on what the parties agree about.
 */
export type Outcome = 'done' | 'not done';

/** The readings in which a rule of the text turns on the outcome of a norm; of either kind where none is given. */
export function outcomeIn(subject: Subject, norm: Norm, wanted?: Outcome): ReadingSet {
  const { space, norms, phases, facts } = subject.agreement;
  const turns = (condition: Condition, speaker: Norm | null, turned: boolean): boolean =>
    atomsOf(condition).some((atom) => {
      const outcome = outcomeOf(subject, atom, norm, speaker);
      if (outcome === null) return false;
      return wanted === undefined || (turned ? opposite(outcome) : outcome) === wanted;
    });
  const rules = norms.filter(
    (other) =>
      other !== norm &&
      other.label !== norm.label &&
      conditionsOf(other).some(({ condition, unless }) => turns(condition, other, unless)),
  );
  const inPhases = phases.filter(
    ({ once, end }) =>
      (once !== null && turns(once, null, false)) ||
      (end.kind === 'until' && turns(end.condition, null, false)),
  );
  const continuing = facts.filter((fact) => fact.kind === 'continues' && turns(fact.condition, null, true));
  return space.any([...rules, ...inPhases, ...continuing].map(({ readings }) => readings));
}

function opposite(outcome: Outcome): Outcome {
  return outcome === 'done' ? 'not done' : 'done';
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
    case 'vague':
      return [];
    case 'within':
      return time.of === null ? [] : [time.of];
    case 'from':
      return time.to === null ? [time.from] : [time.from, time.to];
    case 'between':
      return [time.from, time.to];
    default:
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
    default:
      return [];
  }
}

/** What an atom says of the outcome of a norm; null where it says nothing of it. */
function outcomeOf(subject: Subject, atom: Condition, norm: Norm, speaker: Norm | null): Outcome | null {
  switch (atom.kind) {
    case 'state': {
      if (!covers(subject, atom.reference, norm, speaker)) return null;
      const failed = ['breached', 'overdue', 'ended', 'disputed'].includes(atom.state);
      return failed === atom.negated ? 'done' : 'not done';
    }
    case 'event':
      if (!speakOfTheSame(atom.event, norm.act.words)) return null;
      return atom.negated ? 'not done' : 'done';
    case 'agrees':
      if (atom.about !== '' && !speakOfTheSame(atom.about, norm.act.words)) return null;
      return atom.negated ? 'not done' : 'done';
    case 'phase': {
      const timed = norm.times.some(
        (time) => 'of' in time && time.of?.kind === 'phase' && time.of.phase === atom.phase,
      );
      return timed && atom.edge === 'end' ? 'not done' : null;
    }
    default:
      return null;
  }
}

/** A provision named, or one of any. */
function covers(subject: Subject, reference: Reference, norm: Norm, speaker: Norm | null): boolean {
  return reference.targets.some((target) =>
    subject.index.normsOfTarget(target, 'breached', speaker).includes(norm),
  );
}
