import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSpace } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import type { Edit } from '../finding.ts';
import { distinct } from '../naming.ts';
import type { Deadlock, Step } from '../order/deadlocks.ts';
import { labelOf } from '../order/nodes.ts';
import { orderOf } from '../order/order.ts';
import type { Waiting, WaitingNote } from './pac201.en.ts';

/** Provisions that wait for one another so that none can ever begin. */
export const pac201 = defineCheck('PAC201', 'error', ({ PAC201 }) => PAC201, find);

function* find(subject: Subject): Iterable<Draft<Waiting, WaitingNote>> {
  const { space } = subject.agreement;
  const { deadlocks, provisos, complete } = orderOf(subject);
  for (const deadlock of toldOnce(space, deadlocks)) yield { ...drafted(deadlock, 'deadlock'), complete };
  for (const proviso of toldOnce(space, provisos)) {
    yield { ...drafted(proviso, 'lapse'), edits: null, severity: 'warning', complete };
  }
  if (complete || deadlocks.length + provisos.length > 0) return;
  yield {
    span: { start: 0, end: 0 },
    provisions: [],
    parameters: { kind: 'undecided', labels: [] },
    because: [],
    edits: null,
    readings: space.all,
    severity: 'note',
    complete,
  };
}

/** Norms of each party, and those of a sentence's choices of words, that are told alike are one finding. */
function toldOnce(space: ReadingSpace, deadlocks: readonly Deadlock[]): readonly Deadlock[] {
  const told = new Map<string, Deadlock>();
  for (const deadlock of deadlocks) {
    const key = deadlock.steps
      .map(({ from, to, why }) => [labelOf(from), labelOf(to), why.kind, why.state, why.span.start].join(' '))
      .join('; ');
    const known = told.get(key);
    const readings = known === undefined ? deadlock.readings : space.or(known.readings, deadlock.readings);
    told.set(key, { ...(known ?? deadlock), readings });
  }
  return [...told.values()];
}

function drafted(deadlock: Deadlock, kind: 'deadlock' | 'lapse'): Draft<Waiting, WaitingNote> {
  const { items, steps, isCycle, readings } = deadlock;
  const labels = distinct((isCycle ? steps.map(({ from }) => from) : items).map(labelOf));
  return {
    span: firstWords(steps),
    provisions: distinct(items.flatMap((item) => (item.kind === 'norm' ? [item.norm.label] : []))),
    parameters: { kind, labels },
    because: steps.map((step) => ({
      provision: step.why.provision,
      span: step.why.span,
      note: noteOf(step, !isCycle && waysOf(step, steps) > 1),
    })),
    edits: exchanged(deadlock),
    readings,
  };
}

/** The waiting words that stand first in the text; those of the header only where no provision has any. */
function firstWords(steps: readonly Step[]): Span {
  const inBody = steps.filter(({ why }) => why.provision !== null);
  const spans = (inBody.length > 0 ? inBody : steps).map(({ why }) => why.span);
  return spans.reduce((a, b) => (b.start < a.start ? b : a), spans[0] ?? { start: 0, end: 0 });
}

/** How many of one's ways are told by the same words: those of one condition with `or`. */
function waysOf(step: Step, steps: readonly Step[]): number {
  return steps.filter(({ from, why }) => from === step.from && why.span.start === step.why.span.start).length;
}

function noteOf({ from, to, why }: Step, isOneWay: boolean): WaitingNote {
  const { kind, state, event } = why;
  return { from: labelOf(from), to: labelOf(to), kind, state, event, isOneWay };
}

/**
 * Two duties that each wait until the other is performed can be done at the same time: the one change that
 * favours neither. Only where the condition is the last of the two sentences' words that could be concerned,
 * since a sentence that begins with it would need new words at its beginning.
 */
function exchanged({ items, steps, isCycle }: Deadlock): readonly Edit[] | null {
  if (!isCycle || items.length !== 2 || steps.length !== 2) return null;
  const edits = steps.map(({ from, to }): Edit | null => {
    if (from.kind !== 'norm' || to.kind !== 'norm') return null;
    const span = soleWait(from.norm, to.norm);
    return span === null ? null : { span, text: `at the same time as ${to.norm.label}` };
  });
  const both = edits.filter((edit) => edit !== null);
  return both.length === 2 ? both.sort((a, b) => a.span.start - b.span.start) : null;
}

function soleWait(norm: Norm, other: Norm): Span | null {
  const [conditional, ...others] = norm.conditions;
  if (conditional === undefined || others.length > 0 || norm.exchange !== null) return null;
  if (norm.lasting || norm.deontic !== 'obligation' || norm.stage !== null || !/^\d/.test(norm.label))
    return null;
  const { link, condition, span } = conditional;
  if (link !== 'once' || condition.kind !== 'state' || condition.negated || condition.until !== null)
    return null;
  if (condition.state !== 'performed' || condition.reference.targets.length !== 1) return null;
  const [target] = condition.reference.targets;
  const isOther = target?.kind === 'provision' && target.label === other.label;
  return isOther && span.start >= norm.act.span.end ? span : null;
}
