import type { Condition, Moment } from '../../model/conditions.ts';
import type { Norm } from '../../model/norms.ts';
import type { State } from '../../model/references.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';

/**
 * Whether the time of a norm hangs together with that of others by its own words: it waits for them, comes
 * before them or is done with them, or waits for consent. Breaches and events that nobody brings
 * about come when they come, and tie nothing together.
 */
export function isEntangled(subject: Subject, norm: Norm): boolean {
  const { exchange, stage, act, conditions, times } = norm;
  return (
    exchange !== null ||
    stage?.inTurn === true ||
    act.part === 'complete' ||
    conditions.some(
      ({ link, condition }) => (link === 'if' || link === 'once') && tiesCondition(subject, condition),
    ) ||
    times.some((time) => tiesTime(subject, time))
  );
}

const ACTS: readonly State[] = ['performed', 'verified', 'begun', 'ended'];

function tiesCondition(subject: Subject, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.some((part) => tiesCondition(subject, part));
    case 'state':
      return !condition.negated && ACTS.includes(condition.state);
    case 'event':
      return !condition.negated && isBrought(subject, condition.event);
    case 'phase':
      return waits(subject, condition.phase);
    case 'moment':
      return tiesMoment(subject, condition.at);
    case 'agrees':
      return !condition.negated;
    case 'count':
      return false;
  }
}

function tiesMoment(subject: Subject, moment: Moment): boolean {
  switch (moment.kind) {
    case 'state':
      return ACTS.includes(moment.state);
    case 'event':
      return isBrought(subject, moment.event);
    case 'edge':
      return moment.of.kind === 'phase' && waits(subject, moment.of.phase);
    case 'offset':
      return tiesMoment(subject, moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.some((part) => tiesMoment(subject, part));
    case 'condition':
      return tiesCondition(subject, moment.condition);
    case 'day': {
      const own = moment.clock === 'D' ? 'day' : moment.clock;
      const clocks = subject.agreement.clocks.filter(({ name }) => name === own);
      return clocks.some(({ start }) => start.kind !== 'day' && tiesMoment(subject, start));
    }
    case 'date':
    case 'entry':
    case 'signature':
      return false;
  }
}

function tiesTime(subject: Subject, time: TimeQualifier): boolean {
  switch (time.kind) {
    case 'from':
    case 'between':
      return tiesMoment(subject, time.from) || (time.to !== null && tiesMoment(subject, time.to));
    case 'within':
      return time.of !== null && tiesMoment(subject, time.of);
    case 'throughout':
    case 'during':
      return time.of.kind === 'phase' && waits(subject, time.of.phase);
    case 'notice':
    case 'vague':
      return false;
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return tiesMoment(subject, time.at);
  }
}

function isBrought({ index }: Subject, event: Parameters<Subject['index']['events']>[0]): boolean {
  return index.events(event).some(({ by }) => by !== null);
}

/** Whether a phase begins or ends with something that has to come. */
function waits({ index }: Subject, phase: Parameters<Subject['index']['phases']>[0]): boolean {
  return index.phases(phase).some(({ once, end, start }) => {
    return once !== null || end.kind === 'until' || start.kind === 'state' || start.kind === 'edge';
  });
}
