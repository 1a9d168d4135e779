import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { addQualifier } from '../edits.ts';
import { distinct, spoken } from '../naming.ts';
import { exchangePartners, labelsOfHeads } from '../order/orders.ts';
import type { OtherSide, Uncarried } from './pac204.en.ts';

/** An exchange with no third party to carry it. */
export const pac204 = defineCheck('PAC204', 'warning', ({ PAC204 }) => PAC204, find);

/** The two sides of an exchange, sentence against sentence. */
interface Exchange {
  readonly norms: Norm[];
  readonly others: Norm[];
  readings: ReadingSet;
}

function* find(subject: Subject): Iterable<Draft<Uncarried, OtherSide>> {
  for (const { norms, others, readings } of exchanges(subject)) {
    const [first] = norms;
    const [other] = others;
    if (first?.exchange == null || other === undefined) continue;
    const bearers = distinct(norms.flatMap((norm) => subject.index.bearers(norm)));
    const theirs = distinct(others.flatMap((norm) => subject.index.bearers(norm)));
    const carrier = soleThirdParty(subject);
    const [labels, otherLabels] = [labelsOfHeads(subject, norms), labelsOfHeads(subject, others)];
    const sides = { labels, otherLabels, bearers, others: theirs };
    yield {
      span: first.exchange.span,
      provisions: distinct([...labels, ...otherLabels]),
      parameters: { ...sides, carrier },
      because: [{ provision: other.label, span: other.span, note: { otherLabels, others: theirs } }],
      edits: carrier === null ? null : addQualifier(subject, distinct(norms), `, through ${spoken(carrier)}`),
      readings,
    };
  }
}

/** Every exchange that nobody carries, once, though both sides may say it. */
function exchanges(subject: Subject): readonly Exchange[] {
  const { space } = subject.agreement;
  const found = new Map<string, Exchange>();
  for (const norm of subject.agreement.norms) {
    if (norm.exchange === null) continue;
    for (const other of exchangePartners(subject, norm, norm.exchange.reference)) {
      const readings = space.and(norm.readings, other.readings);
      if (readings === space.none || !isBetweenParties(subject, norm, other)) continue;
      if (isCarried(subject, norm, other)) continue;
      const key = [norm.provision, other.provision].sort().join(' ');
      const known = found.get(key);
      if (known === undefined) found.set(key, { norms: [norm], others: [other], readings });
      else {
        known.readings = space.or(known.readings, readings);
        if (known.norms[0]?.provision === norm.provision) {
          known.norms.push(norm);
          known.others.push(other);
        }
      }
    }
  }
  return [...found.values()];
}

/** Both sides are owed by parties, and not by the same. */
function isBetweenParties(subject: Subject, norm: Norm, other: Norm): boolean {
  const parties = new Set<NameId>(subject.index.parties.map(({ id }) => id));
  const [own, theirs] = [subject.index.bearers(norm), subject.index.bearers(other)];
  const areParties = [own, theirs].every((side) => side.length > 0 && side.every((id) => parties.has(id)));
  return areParties && !own.every((id) => theirs.includes(id));
}

function isCarried(subject: Subject, norm: Norm, other: Norm): boolean {
  const bearers = [...subject.index.bearers(norm), ...subject.index.bearers(other)];
  const isThird = (id: NameId): boolean => !bearers.includes(id);
  const parties = subject.index.parties.map(({ id }) => id);
  const receives = (side: Norm): boolean =>
    side.act.actors.some((id) => isThird(id) && !parties.includes(id));
  const carries = (side: Norm): boolean => side.through !== null && isThird(side.through);
  if (carries(norm) || carries(other) || receives(norm) || receives(other)) return true;
  const theirs = other.verification?.verifiers ?? [];
  return (norm.verification?.verifiers ?? []).some((id) => isThird(id) && theirs.includes(id));
}

/**
 * The one monitor or, without any, the one mediator of the text: where there are more, the choice is the
 * parties'.
 */
function soleThirdParty(subject: Subject): NameId | null {
  for (const role of ['monitor', 'mediator'] as const) {
    const actors = subject.index.withRole(role);
    const [only] = actors;
    if (only === undefined) continue;
    const isAlways = only.readings === subject.agreement.space.all;
    return actors.length === 1 && isAlways && !only.roles.includes('party') ? only.id : null;
  }
  return null;
}
