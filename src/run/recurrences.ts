import type { Moment } from '../model/conditions.ts';
import type { Norm } from '../model/norms.ts';
import type { Reference, State } from '../model/references.ts';
import type { Recurrence, TimeQualifier } from '../model/times.ts';

/** How a norm recurs: as it says, or because a time of it is counted from each time that an event occurs. */
export function recurrenceOf(norm: Norm): Recurrence | null {
  if (norm.recurrence !== null) return norm.recurrence;
  for (const time of norm.times) {
    for (const moment of momentsOf(time)) {
      if (moment.kind !== 'event' || !moment.each) continue;
      const relation = BEFORE.has(time.kind) ? 'before' : 'after';
      const { event, span } = moment;
      return { kind: 'each', relation, event, reference: null, state: 'performed', span };
    }
  }
  return null;
}

const BEFORE: ReadonlySet<TimeQualifier['kind']> = new Set([
  'before',
  'within before',
  'at least before',
  'by',
]);

/** Whether a norm comes due again and again. */
export function recurring(norm: Norm): boolean {
  return norm.deontic === 'obligation' && recurrenceOf(norm) !== null;
}

/** Whether a norm holds for a stretch of time rather than at one moment of it. */
export function isLasting(norm: Norm): boolean {
  return (
    norm.deontic === 'prohibition' || (norm.lasting && norm.deontic === 'obligation' && !recurring(norm))
  );
}

/** Whether a time of a norm that recurs is counted from each of its occasions. */
export function isPerOccasion(norm: Norm, time: TimeQualifier): boolean {
  return momentsOf(time).some(
    (moment) =>
      (moment.kind === 'event' && moment.each) ||
      (moment.kind === 'state' && isOccasion(norm, moment.reference, moment.state)),
  );
}

/** Whether a reference speaks of what each occasion of a norm is. */
export function isOccasion(norm: Norm, reference: Reference, state: State): boolean {
  const recurrence = recurrenceOf(norm);
  if (recurrence?.kind !== 'each' || recurrence.reference === null) return false;
  return recurrence.state === state && isSame(recurrence.reference, reference);
}

function isSame(a: Reference, b: Reference): boolean {
  return a.span.start === b.span.start || wordsOf(a) === wordsOf(b);
}

function wordsOf({ targets, quantifier }: Reference): string {
  return `${quantifier}: ${targets.map((target) => JSON.stringify({ ...target, span: null })).join(', ')}`;
}

/** The moments that a time names, without what is only added to them. */
export function momentsOf(time: TimeQualifier): readonly Moment[] {
  switch (time.kind) {
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return withRoots(time.at);
    case 'from':
      return [...withRoots(time.from), ...(time.to === null ? [] : withRoots(time.to))];
    case 'between':
      return [...withRoots(time.from), ...withRoots(time.to)];
    case 'within':
      return time.of === null ? [] : withRoots(time.of);
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return [];
  }
}

function withRoots(moment: Moment): readonly Moment[] {
  switch (moment.kind) {
    case 'offset':
      return withRoots(moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(withRoots);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
    case 'state':
    case 'event':
    case 'condition':
      return [moment];
  }
}
