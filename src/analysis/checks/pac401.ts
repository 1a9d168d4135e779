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

/** The first declared monitor that is not bound itself, nor has a bearer of the duty as its member. */
function monitorFor(subject: Subject, duty: Affected): NameId | undefined {
  const neutral = subject.index
    .withRole('monitor')
    .filter((actor) => actor.readings === subject.agreement.space.all)
    .map((actor) => actor.id)
    .filter((id) => !duty.bearers.some((bearer) => subject.index.withMembers(id).includes(bearer)));
  return neutral.find((id) => !duty.bearers.some((bearer) => subject.index.withMembers(bearer).includes(id)));
}
