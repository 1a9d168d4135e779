import type { Span } from '../../base/span.ts';
import type { Moment } from '../../model/conditions.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference, State } from '../../model/references.ts';
import { headLabel } from '../../model/resolve.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';
import { labelsOf } from '../sentences.ts';

/** One norm is to be done before another comes to be in a state, or no later than it. */
export interface Order {
  readonly first: Norm;
  readonly second: Norm;
  readonly state: State;
  /** Whether both at one moment will do (`by R`). */
  readonly together: boolean;
  readonly readings: ReadingSet;
  readonly span: Span;
  /** The provision whose words say so. */
  readonly provision: string;
}

/** A moment that another provision makes, and whether the norm must come strictly before it. */
interface Deadline {
  readonly reference: Reference;
  readonly state: State;
  readonly together: boolean;
}

/** Every order that `before R` and `by R` put between two duties done once. */
export function deadlineOrders(subject: Subject): readonly Order[] {
  const { norms } = subject.agreement;
  return norms
    .filter(isDoneOnce)
    .flatMap((norm) => [
      ...norm.times.flatMap((time) => ordersOf(subject, norm, deadlinesOf(subject, time), time.span)),
      ...recurringOrders(subject, norm),
    ]);
}

function isDoneOnce(norm: Norm): boolean {
  return norm.deontic === 'obligation' && !norm.lasting;
}

function recurringOrders(subject: Subject, norm: Norm): readonly Order[] {
  const { recurrence } = norm;
  if (recurrence?.kind !== 'each' || recurrence.relation !== 'before' || recurrence.reference === null)
    return [];
  const deadline: Deadline = { reference: recurrence.reference, state: 'performed', together: false };
  return ordersOf(subject, norm, [deadline], recurrence.span);
}

function deadlinesOf(subject: Subject, time: TimeQualifier): readonly Deadline[] {
  switch (time.kind) {
    case 'before':
    case 'within before':
    case 'at least before':
      return deadlinesAt(subject, time.at, false);
    case 'by':
      return deadlinesAt(subject, time.at, true);
    case 'between':
      return deadlinesAt(subject, time.to, true);
    case 'on':
    case 'after':
    case 'not before':
    case 'until':
    case 'from':
    case 'within':
    case 'at least after':
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return [];
  }
}

/** Of the later of two moments neither alone must wait; of the earlier, both must. */
function deadlinesAt(subject: Subject, at: Moment, together: boolean): readonly Deadline[] {
  switch (at.kind) {
    case 'state':
      return [{ reference: at.reference, state: at.state, together }];
    case 'offset':
      return at.direction === 'before' ? deadlinesAt(subject, at.from, false) : [];
    case 'earliest':
      return at.of.flatMap((part) => deadlinesAt(subject, part, together));
    case 'event': {
      const causes = subject.index.events(at.event).flatMap(({ by }) => (by === null ? [] : [by]));
      return causes.map((reference) => ({ reference, state: 'performed', together }));
    }
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
    case 'latest':
    case 'condition':
      return [];
  }
}

const ORDERED: readonly State[] = ['performed', 'verified', 'begun', 'ended'];

function ordersOf(
  subject: Subject,
  first: Norm,
  deadlines: readonly Deadline[],
  span: Span,
): readonly Order[] {
  const { space } = subject.agreement;
  return deadlines.flatMap(({ reference, state, together }) => {
    if (!ORDERED.includes(state)) return [];
    const meant = subject.index.normsMeant(reference, state, first);
    return meant.flatMap((second) => {
      // Where several make the moment together, only the last of them has to wait, and nothing says which it
      // is.
      const others = space.any(meant.filter((norm) => norm !== second).map((norm) => norm.readings));
      const readings = space.minus(space.and(first.readings, second.readings), others);
      if (readings === space.none || second.deontic === 'permission') return [];
      return [{ first, second, state, together, readings, span, provision: first.label }];
    });
  });
}

/** Stage by stage where both sides have as many stages, else with the whole. */
export function exchangePartners(subject: Subject, norm: Norm, reference: Reference): readonly Norm[] {
  const partners = subject.index.normsMeant(reference, 'performed', norm).filter((other) => other !== norm);
  const own = lettersOf(subject.agreement.norms.filter((other) => isSameHead(other, norm)));
  const theirs = lettersOf(partners);
  const heads = new Set(partners.map((other) => `${other.provision} ${headLabel(other)}`));
  if (norm.stage === null || heads.size !== 1 || own.length !== theirs.length) return partners;
  const letter = theirs[own.indexOf(norm.stage.letter)];
  return partners.filter(({ stage }) => stage?.letter === letter);
}

function lettersOf(norms: readonly Norm[]): readonly string[] {
  return [...new Set(norms.flatMap(({ stage }) => (stage === null ? [] : [stage.letter])))];
}

/** Whether two norms are of one head, and of one party where the head speaks of each. */
export function isSameHead(a: Norm, b: Norm): boolean {
  return a.provision === b.provision && headLabel(a) === headLabel(b) && headOf(a) === headOf(b);
}

function headOf({ bearer }: Norm): string {
  return bearer.kind === 'actors' && bearer.perHead ? bearer.actors.join() : '';
}

/**
 * What some norms of one provision are called together: by its number where all its stages are among them.
 */
export function labelsOfHeads(subject: Subject, norms: readonly Norm[]): readonly string[] {
  const heads = new Set(norms.map((norm) => headLabel(norm)));
  const [first] = norms;
  if (first === undefined) return [];
  const whole = subject.index.normsIn(first.provision).filter((norm) => heads.has(headLabel(norm)));
  return labelsOf(norms, whole);
}
