import type { Condition } from '../../model/conditions.ts';
import type { Norm } from '../../model/norms.ts';
import { type StateAtom, tellsOfBreach } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder, insertAt, nameIn } from '../edits.ts';
import { affectedSentences } from '../sentences.ts';
import type { Ending } from './pac503.en.ts';

/** One small breach can end the whole agreement. */
export const pac503 = defineCheck('PAC503', 'warning', ({ PAC503 }) => PAC503, find);

function* find(subject: Subject): Iterable<Draft<Ending>> {
  const { norms, space } = subject.agreement;
  const ends = affectedSentences(subject, norms, (norm) =>
    endsByAnyBreach(subject, norm) ? norm.readings : space.none,
  );
  for (const ending of ends) {
    const breach = breachOf(ending.first);
    if (breach === null) continue;
    const step = stepBefore(subject, ending.first);
    yield {
      span: breach.span,
      provisions: ending.labels,
      parameters: { labels: ending.labels, bearers: ending.bearers, step: step?.label ?? null },
      because: [],
      edits:
        step === undefined
          ? null
          : inOrder(
              ending.norms.flatMap((norm) => {
                const at = breachOf(norm)?.span.end;
                return at === undefined
                  ? []
                  : [insertAt(at, ` and ${nameIn(subject, step, step.label)} is performed`)];
              }),
            ),
      readings: ending.readings,
    };
  }
}

/** A party may end the whole on a breach of any provision, at once and without any other step. */
function endsByAnyBreach(subject: Subject, norm: Norm): boolean {
  const { power } = norm.act;
  if (power?.kind !== 'end' || power.phase !== null || norm.deontic === 'prohibition') return false;
  const parties = subject.index.parties.map(({ id }) => id);
  if (!subject.index.bearers(norm).some((bearer) => parties.includes(bearer))) return false;
  return breachOf(norm) !== null && !waits(norm);
}

/**
 * The breach that alone is enough; null where it is of a provision chosen for it, or where more is
 * needed.
 */
function breachOf({ conditions }: Norm): StateAtom | null {
  const [only, ...more] = conditions;
  if (only === undefined || more.length > 0 || (only.link !== 'if' && only.link !== 'once')) return null;
  const { condition } = only;
  const enough = condition.kind === 'or' ? condition.of : [condition];
  return enough.flatMap(stateAtomsAlone).find((atom) => atom.reference.targets.some(isAnything)) ?? null;
}

function stateAtomsAlone(condition: Condition): readonly StateAtom[] {
  return condition.kind === 'state' && condition.until === null && tellsOfBreach(condition)
    ? [condition]
    : [];
}

function isAnything(target: StateAtom['reference']['targets'][number]): boolean {
  return target.kind === 'agreement' || (target.kind === 'any' && target.heading === null);
}

/** A time that must pass first is a step. */
function waits(norm: Norm): boolean {
  return norm.times.some(({ kind }) => ['at least after', 'after', 'not before', 'notice'].includes(kind));
}

/** A milder answer that the text already has for any breach: to convene, to refer, to decide. */
function stepBefore(subject: Subject, ending: Norm): Norm | undefined {
  return subject.agreement.norms.find((norm) => {
    const kind = norm.act.power?.kind;
    const isMild = kind === 'convene' || kind === 'decide' || kind === 'refer';
    return isMild && norm.deontic === 'obligation' && norm.label !== ending.label && breachOf(norm) !== null;
  });
}
