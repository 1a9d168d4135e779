import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { dutiesToVerify } from '../duties.ts';
import { addQualifier } from '../edits.ts';
import { spoken } from '../naming.ts';
import { type Affected, actSpan, affectedSentences } from '../sentences.ts';
import { verifiedIn } from '../verifying.ts';
import type { Monitor, Unverified } from './pac401.en.ts';

/** A duty that nobody verifies. */
export const pac401 = defineCheck('PAC401', 'warning', ({ PAC401 }) => PAC401, find);

function* find(subject: Subject): Iterable<Draft<Unverified, Monitor>> {
  const { space } = subject.agreement;
  const unverified = affectedSentences(subject, dutiesToVerify(subject), (norm) =>
    space.minus(norm.readings, verifiedIn(subject, norm)),
  );
  for (const duty of unverified) {
    const monitor = monitorFor(subject, duty);
    const declared = monitor === undefined ? undefined : subject.index.actor(monitor);
    yield {
      span: actSpan(duty),
      provisions: duty.labels,
      parameters: { labels: duty.labels, bearers: duty.bearers, monitor: monitor ?? null },
      because:
        declared === undefined
          ? []
          : [{ provision: null, span: declared.span, note: { monitor: declared.id } }],
      edits: monitor === undefined ? null : withVerifier(subject, duty, monitor),
      readings: duty.readings,
    };
  }
}

/** The sentence with a verifier; none where another reading of the same sentence has one already. */
function withVerifier(
  subject: Subject,
  { first, norms }: Affected,
  monitor: NameId,
): Draft<Unverified>['edits'] {
  const sentence = subject.index
    .normsIn(first.provision)
    .filter((norm) => norm.modal.span.start === first.modal.span.start);
  if (sentence.some(hasVerifierOfItsOwn)) return null;
  return addQualifier(subject, norms, `, verified by ${spoken(monitor)} within 2 days`);
}

/** A stage's own verifier stands beside one in the head; the sentence's would be a second. */
function hasVerifierOfItsOwn({ verification, stage, span }: Norm): boolean {
  return verification !== null && (stage === null || verification.span.start < span.start);
}

/**
 * The monitor that the sentence names, else one that verifies its neighbours, else the first declared: none
 * that is bound itself, or has a bearer of the duty as its member.
 */
function monitorFor(subject: Subject, duty: Affected): NameId | undefined {
  const neutral = neutralMonitors(subject, duty);
  const named = duty.norms.flatMap(namedIn);
  const near = neighbours(subject, duty.first).flatMap((norm) => norm.verification?.verifiers ?? []);
  return [...named, ...near, ...neutral].find((id) => neutral.includes(id));
}

/** Who a norm names beside its bearer: whom its act speaks of, and who judges its conditions. */
function namedIn({ act, conditions, exception }: Norm): readonly NameId[] {
  const judges = [...conditions.map(({ judge }) => judge), exception?.judge ?? null];
  return [...judges.flatMap((judge) => (judge === null ? [] : [judge])), ...act.actors];
}

/** So many norms before and after one are its neighbours, where they stand under the same heading. */
const NEAR = 20;

/** The neighbours of a norm, the nearest first. */
function neighbours({ agreement: { norms }, index }: Subject, norm: Norm): readonly Norm[] {
  const [heading] = index.headingsAbove(norm);
  const at = norms.indexOf(norm);
  const places = Array.from({ length: NEAR }, (_, far) => [at - far, at + far]).flat();
  return places.flatMap((place) => {
    const other = norms[place];
    return other !== undefined && index.headingsAbove(other)[0] === heading ? [other] : [];
  });
}

function neutralMonitors(subject: Subject, duty: Affected): readonly NameId[] {
  const neutral = subject.index
    .withRole('monitor')
    .filter((actor) => actor.readings === subject.agreement.space.all)
    .map((actor) => actor.id)
    .filter((id) => !duty.bearers.some((bearer) => subject.index.withMembers(id).includes(bearer)));
  return neutral.filter(
    (id) => !duty.bearers.some((bearer) => subject.index.withMembers(bearer).includes(id)),
  );
}
