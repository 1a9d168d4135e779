import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference } from '../../model/references.ts';
import { stateAtoms, tellsOfBreach } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder, insertAt } from '../edits.ts';
import { isFixed, referenceWords } from '../reference-words.ts';
import { actSpan, affectedSentences } from '../sentences.ts';
import type { Suspension } from './pac504.en.ts';

/** A suspension with no way back. */
export const pac504 = defineCheck('PAC504', 'warning', ({ PAC504 }) => PAC504, find);

function* find(subject: Subject): Iterable<Draft<Suspension>> {
  const { space, norms } = subject.agreement;
  const suspensions = affectedSentences(subject, norms, (norm) => {
    const what = suspendedBy(norm);
    return what === null || hasItsEnd(norm)
      ? space.none
      : space.minus(norm.readings, resumedIn(subject, norm, what));
  });
  for (const suspension of suspensions) {
    const { first, labels, bearers } = suspension;
    const what = suspendedBy(first);
    if (what === null) continue;
    const breached = breachedReference(first);
    yield {
      span: actSpan(suspension),
      provisions: labels,
      parameters: {
        labels,
        bearers,
        what,
        until: breached,
      },
      because: [],
      edits: wayBack(suspension.norms),
      readings: suspension.readings,
    };
  }
}

function suspendedBy({ act, deontic }: Norm): Reference | null {
  return act.power?.kind === 'suspend' && deontic !== 'prohibition' ? act.power.what : null;
}

/** Its own words say how long it lasts. */
function hasItsEnd(norm: Norm): boolean {
  if (norm.lasts !== null) return true;
  if (norm.conditions.some(({ link }) => link === 'as long as')) return true;
  return norm.times.some(
    (time) =>
      ['until', 'between', 'throughout', 'during'].includes(time.kind) ||
      (time.kind === 'from' && time.to !== null),
  );
}

/** The readings in which another norm takes up again what this one suspends. */
function resumedIn(subject: Subject, norm: Norm, what: Reference): ReadingSet {
  const suspended = normsOf(subject, what, norm);
  const resuming = subject.agreement.norms.filter(({ act, deontic }) => {
    if (act.power?.kind !== 'resume' || deontic === 'prohibition') return false;
    const resumed = normsOf(subject, act.power.what, null);
    return resumed.length === 0 || suspended.some((one) => resumed.includes(one));
  });
  return subject.agreement.space.any(resuming.map(({ readings }) => readings));
}

function normsOf(subject: Subject, what: Reference, speaker: Norm | null): readonly Norm[] {
  return subject.index.normsMeant(what, 'suspended', speaker);
}

/** The breach that the suspension answers, where it is named so that it can be named again. */
function breachedReference(norm: Norm): Reference | null {
  const atoms = norm.conditions.flatMap(({ condition }) => stateAtoms(condition)).filter(tellsOfBreach);
  const [only] = atoms;
  return only !== undefined && atoms.length === 1 && isFixed(only.reference) ? only.reference : null;
}

function wayBack(norms: readonly Norm[]): Draft<Suspension>['edits'] {
  const edits = norms.flatMap((norm) => {
    const breached = breachedReference(norm);
    if (breached === null) return [];
    // Of several that were breached, each must be performed again.
    const all: Reference = { ...breached, quantifier: 'all' };
    const be = all.targets.length > 1 ? 'are' : 'is';
    return [insertAt(norm.act.span.end, ` until ${referenceWords(all)} ${be} performed`)];
  });
  return edits.length === norms.length ? inOrder(edits) : null;
}
