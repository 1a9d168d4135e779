import { once } from '../base/kept.ts';
import type { Norm } from '../model/norms.ts';
import { isConsequence } from '../model/resolve.ts';
import { isOwedToMonitors } from './access.ts';
import type { Subject } from './check.ts';
import { isTalks } from './talks.ts';

/**
 * Which norms the checks of verification and of consequences look at: duties and prohibitions of parties; not
 * permissions, nor the duties of mediators, guarantors, monitors and bodies.
 */
export const partyDuties: (subject: Subject) => readonly Norm[] = once(({ agreement, index }) => {
  const parties = new Set(index.parties.map((party) => party.id));
  return agreement.norms.filter(
    (norm) =>
      norm.deontic !== 'permission' &&
      norm.bearer.kind === 'actors' &&
      norm.bearer.actors.some((actor) => parties.has(actor)),
  );
});

/**
 * A step of procedure (to convene, to refer, to give access, to suspend a provision): it is done towards
 * those whom it concerns, who know whether it was done, so that nobody else need verify it.
 */
export function isProcedure(norm: Norm): boolean {
  return norm.act.power !== null;
}

/**
 * The duties that somebody should be able to check: neither procedure, nor talks in which the bearers all
 * sit, nor what is owed to a monitor, which sees for itself whether it is let in.
 */
export const dutiesToVerify: (subject: Subject) => readonly Norm[] = once((subject) =>
  partyDuties(subject).filter(
    (norm) => !isProcedure(norm) && !(isJoint(norm) && isTalks(norm)) && !isOwedToMonitors(subject, norm),
  ),
);

/**
 * The duties whose breach should have a consequence; a consequence needs none of its own, or there were
 * no end.
 */
export const primaryDuties: (subject: Subject) => readonly Norm[] = once((subject) =>
  partyDuties(subject).filter((norm) => !isConsequence(norm)),
);

/** Whether several are bound together, so that none of them alone is. */
export function isJoint(norm: Norm): boolean {
  return norm.bearer.kind === 'actors' && !norm.bearer.perHead && norm.bearer.actors.length > 1;
}
