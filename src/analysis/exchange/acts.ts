import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { headLabel, isConsequence } from '../../model/resolve.ts';
import type { Values } from '../../model/values.ts';
import { isOwedToMonitors } from '../access.ts';
import type { Subject } from '../check.ts';
import { isJoint, isProcedure } from '../duties.ts';
import { isTalks } from '../talks.ts';
import { isVerifying } from '../verifying.ts';

/** What a party gives in an exchange. */
export interface Act {
  readonly norm: Norm;
  /** Who gives, by their places among the parties. */
  readonly givers: readonly number[];
}

/** The parties, in the order of the header. */
export function partiesOf({ index }: Subject): readonly NameId[] {
  return index.parties.map(({ id }) => id);
}

/** The acts of one reading that count without a file of values. */
export function countedActs(subject: Subject, isThere: (norm: Norm) => boolean): readonly Act[] {
  const parties = subject.index.parties.length;
  return subject.agreement.norms.flatMap((norm) => {
    if (!isThere(norm) || !isCounted(subject, norm)) return [];
    const givers = giversOf(subject, norm);
    // What all of them do together is given by nobody to anybody.
    return givers.length === 0 || givers.length === parties ? [] : [{ norm, givers }];
  });
}

/** The acts of one reading that a file of values names. */
export function valuedActs(
  subject: Subject,
  { acts }: Values,
  isThere: (norm: Norm) => boolean,
): readonly Act[] {
  const labels = new Set(acts.map(({ label }) => label));
  return subject.agreement.norms.flatMap((norm) => {
    const isNamed = labels.has(norm.label) || labels.has(headLabel(norm));
    if (!isNamed || !isThere(norm) || !canBeValued(norm)) return [];
    const givers = giversOf(subject, norm);
    return givers.length === 0 ? [] : [{ norm, givers }];
  });
}

/**
 * A duty, and no answer to a breach: what is only done when something goes wrong has no place in the plan.
 */
export function canBeValued(norm: Norm): boolean {
  return norm.deontic !== 'permission' && !isConsequence(norm);
}

/**
 * An obligation of a party done once, when it is complete: neither procedure, nor talks, nor what is owed to
 * a monitor.
 */
function isCounted(subject: Subject, norm: Norm): boolean {
  return (
    norm.deontic === 'obligation' &&
    !norm.lasting &&
    norm.recurrence === null &&
    norm.act.part !== 'begin' &&
    canBeValued(norm) &&
    !isProcedure(norm) &&
    !isTalks(norm) &&
    !isVerifying(subject, norm) &&
    !isOwedToMonitors(subject, norm) &&
    !(isJoint(norm) && norm.bearer.kind === 'actors' && norm.bearer.any)
  );
}

/** The parties that bear a norm themselves or through a member. */
export function giversOf(subject: Subject, norm: Norm): readonly number[] {
  const bearers = subject.index.bearers(norm);
  return partiesOf(subject).flatMap((party, at) => {
    const members = subject.index.withMembers(party);
    return bearers.some((bearer) => members.includes(bearer)) ? [at] : [];
  });
}

/** The place of a party by its name or its short form; -1 where there is none of that name. */
export function partyNamed({ index }: Subject, name: string): number {
  return index.parties.findIndex(({ id, short }) => id === name || short === name);
}
