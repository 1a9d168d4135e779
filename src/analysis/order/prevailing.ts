import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference } from '../../model/references.ts';
import type { Subject } from '../check.ts';

/** The readings in which the text says which of two norms prevails. */
export function prevailsIn(subject: Subject, a: Norm, b: Norm): ReadingSet {
  const { space } = subject.agreement;
  const includes = (reference: Reference, norm: Norm): boolean =>
    reference.targets.some((target) => isMeant(subject, target, norm));
  const facts = subject.index
    .facts('prevails')
    .filter(
      ({ reference, over }) =>
        (includes(reference, a) && includes(over, b)) || (includes(reference, b) && includes(over, a)),
    );
  return space.any(facts.map(({ readings }) => readings));
}

/** Any norm of a provision, its permissions and remedies too. */
function isMeant(subject: Subject, target: Reference['targets'][number], norm: Norm): boolean {
  if (target.kind === 'provision')
    return norm.label === target.label || norm.label.startsWith(`${target.label}(`);
  return subject.index.normsOfTarget(target, 'disputed', null).includes(norm);
}
