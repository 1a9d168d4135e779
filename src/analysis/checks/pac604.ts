import type { Norm } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { headLabel } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder } from '../edits.ts';
import { distinct } from '../naming.ts';
import { sentencesOf } from '../sentences.ts';
import { plainNoun } from '../stems.ts';
import type { Part, Sum } from './pac604.en.ts';

/** Stages in percent that do not sum to 100. */
export const pac604 = defineCheck('PAC604', 'warning', ({ PAC604 }) => PAC604, find);

/** One way to choose the brackets of the stages so far, and what the stages then add up to. */
interface Total {
  readonly percent: number;
  readonly parts: readonly { readonly norm: Norm; readonly share: Quantity }[];
  readonly readings: ReadingSet;
}

function* find(subject: Subject): Iterable<Draft<Sum, Part>> {
  for (const sentence of sentencesOf(subject.agreement.norms.filter(({ stage }) => stage !== null))) {
    const [first] = sentence;
    if (first === undefined || !isWhollyRead(subject, first)) continue;
    // A share in the head is what the stages are to add up to.
    const [inHead] = first.stage?.head.quantities.flatMap((quantity) => percentOf(quantity) ?? []) ?? [];
    const whole = inHead ?? 100;
    for (const { percent, parts, readings } of totalsOf(subject, ofOneBearer(sentence))) {
      if (isNear(percent, whole)) continue;
      const last = parts.at(-1)?.share;
      yield {
        span: last?.span ?? first.act.span,
        provisions: [headLabel(first)],
        parameters: {
          label: headLabel(first),
          percent: round(percent),
          whole: round(whole),
          noun: nounOf(parts.map(({ share }) => share)),
        },
        because: parts.map(({ norm, share }) => ({
          provision: norm.label,
          span: share.span,
          note: { label: norm.label, percent: round(percentOf(share) ?? 0) },
        })),
        edits: rest(percent, whole, parts),
        readings,
      };
    }
  }
}

/** A share that was not understood is not missing. */
function isWhollyRead(subject: Subject, { provision }: Norm): boolean {
  return subject.index.provision(provision)?.understood === 'checkable';
}

/** `Each party shall …` makes the same stages for each; one of them is looked at. */
function ofOneBearer(sentence: readonly Norm[]): readonly Norm[] {
  const bearer = (norm: Norm): string => (norm.bearer.kind === 'actors' ? norm.bearer.actors.join() : '');
  const [first] = sentence;
  return first === undefined ? [] : sentence.filter((norm) => bearer(norm) === bearer(first));
}

/** What the stages add up to, in each reading; nothing where a stage is no percentage, or takes the rest. */
function totalsOf(subject: Subject, stages: readonly Norm[]): readonly Total[] {
  const { space } = subject.agreement;
  let totals: readonly Total[] = [{ percent: 0, parts: [], readings: space.all }];
  for (const label of distinct(stages.map((norm) => norm.label))) {
    const variants = stages.filter((norm) => norm.label === label);
    const absent = space.not(space.any(variants.map(({ readings }) => readings)));
    totals = totals.flatMap((total) => [
      { ...total, readings: space.and(total.readings, absent) },
      ...variants.flatMap((norm) => added(subject, total, norm)),
    ]);
    totals = totals.filter(({ readings }) => readings !== space.none);
  }
  return totals.filter(({ parts }) => parts.length > 1);
}

function added(subject: Subject, total: Total, norm: Norm): readonly Total[] {
  const [share, ...more] = norm.act.quantities;
  const percent = share === undefined || more.length > 0 ? null : percentOf(share);
  if (share === undefined || percent === null) return [];
  const readings = subject.agreement.space.and(total.readings, norm.readings);
  return [{ percent: total.percent + percent, parts: [...total.parts, { norm, share }], readings }];
}

function percentOf({ amount, total }: Quantity): number | null {
  if (total) return null;
  if (amount.kind === 'percent') return amount.bound === 'exactly' ? amount.number : null;
  return amount.kind === 'fraction' ? amount.share * 100 : null;
}

function isNear(percent: number, whole: number): boolean {
  return Math.abs(percent - whole) < 0.01;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function nounOf(shares: readonly Quantity[]): string {
  return plainNoun(shares.find(({ noun }) => noun !== '')?.noun ?? '');
}

/** `the rest` for the last stage, where the others leave one. */
function rest(percent: number, whole: number, parts: Total['parts']): Draft<Sum>['edits'] {
  const last = parts.at(-1)?.share;
  if (last === undefined || percent - (percentOf(last) ?? 0) >= whole) return null;
  const written = last.span.end - last.span.start > '100%'.length && last.noun !== '';
  const text = written ? `the rest of the ${plainNoun(last.noun)}` : 'the rest';
  return inOrder([{ span: last.span, text }]);
}
