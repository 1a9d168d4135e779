import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { type Consequence, consequencesOf } from '../consequences.ts';
import { decidedByOthersIn } from '../deciding.ts';
import { dutiesToVerify } from '../duties.ts';
import { distinct } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { verifiedIn } from '../verifying.ts';
import type { Hinge, Undecided } from './pac505.en.ts';

/**
 * No third party is named to decide whether there was a breach, though something follows from one. Told
 * once.
 */
export const pac505 = defineCheck('PAC505', 'note', ({ PAC505 }) => PAC505, find);

function* find(subject: Subject): Iterable<Draft<Undecided, Hinge>> {
  const { space } = subject.agreement;
  const open = affectedSentences(subject, dutiesToVerify(subject), (norm) =>
    undecidedByOthersIn(subject, norm),
  );
  const hinges = distinct(
    open.flatMap(({ norms }) => norms.flatMap((norm) => consequencesOf(subject, norm))),
  );
  const [first] = [...hinges].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return;
  const labels = distinct(open.flatMap((duty) => duty.labels));
  yield {
    span: first.span,
    provisions: labels,
    parameters: { labels, consequences: distinct(hinges.map(({ label }) => label)) },
    because: open.map((duty) => reason(subject, duty)),
    edits: null,
    readings: space.any(open.map(({ readings }) => readings)),
  };
}

/**
 * Where something follows from the breach, and neither a verifier nor a deciding body says that there was
 * one.
 */
function undecidedByOthersIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  const decided = space.or(verifiedIn(subject, norm), decidedByOthersIn(subject, norm));
  const answered = space.any(consequencesOf(subject, norm).map(({ readings }) => readings));
  return space.minus(space.and(norm.readings, answered), decided);
}

function reason(subject: Subject, duty: Affected): Draft<Undecided, Hinge>['because'][number] {
  const consequences: readonly Consequence[] = duty.norms.flatMap((norm) => consequencesOf(subject, norm));
  const note = { labels: duty.labels, consequences: distinct(consequences.map(({ label }) => label)) };
  return { provision: duty.first.label, span: duty.first.act.span, note };
}
