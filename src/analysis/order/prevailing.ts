import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference } from '../../model/references.ts';
import type { Subject } from '../check.ts';

/** The readings in which the text says that one norm prevails over another. */
export function prevailsIn(subject: Subject, prevailing: Norm, over: Norm): ReadingSet {
  const { space } = subject.agreement;
  const includes = (reference: Reference, norm: Norm): boolean =>
    reference.targets.some((target) => isMeant(subject, target, norm));
  const facts = subject.index
    .facts('prevails')
    .filter((fact) => includes(fact.reference, prevailing) && includes(fact.over, over));
  return space.any(facts.map(({ readings }) => readings));
}

/** Any norm of a provision, its permissions and remedies too. */
function isMeant(subject: Subject, target: Reference['targets'][number], norm: Norm): boolean {
  if (target.kind === 'provision')
    return norm.label === target.label || norm.label.startsWith(`${target.label}(`);
  return subject.index.normsOfTarget(target, 'disputed', null).includes(norm);
}

/**
 * Whether what is forbidden is a limit (`not more than 300`) that the other act, by its own numbers, need not
 * pass.
 */
export function isLimitOnly(forbidding: Norm, other: Norm): boolean {
  const amounts = ({ act }: Norm): string => JSON.stringify(act.quantities.map(({ amount }) => amount));
  return forbidding.act.quantities.length > 0 && amounts(forbidding) !== amounts(other);
}
