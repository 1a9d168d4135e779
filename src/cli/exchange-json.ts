import { formatDay } from '../base/calendar.ts';
import type { ValuesFault } from '../model/values.ts';
import type {
  Amount,
  Curve,
  CurveStep,
  ExchangeCurves,
  OrderProposal,
  ProposedOrder,
  Range,
} from '../pacta.ts';

/** What `exchange --json` prints. Amounts are text, so that they stay exact. */
export function curvesJson(file: string, curves: ExchangeCurves, faults: readonly ValuesFault[]): unknown {
  const { title, parties, unit, isCounted, planned, worst, totals, tolerances, deposits } = curves;
  return {
    file,
    title,
    parties,
    counted: isCounted,
    unit,
    planned: curveJson(planned, parties),
    worst:
      worst === null
        ? null
        : {
            party: worst.party,
            most: byParty(
              parties,
              worst.most.map(({ text }) => text),
            ),
            lawful: worst.isLawful,
            ...curveJson(worst, parties),
          },
    totals: byParty(
      parties,
      totals.map(({ text }) => text),
    ),
    tolerances: byParty(parties, tolerances.map(textOrNull)),
    deposits: byParty(parties, deposits.map(textOrNull)),
    never: curves.never,
    unvalued: curves.unvalued,
    faults,
  };
}

/** What `order --json` prints. */
export function orderJson(file: string, proposal: OrderProposal, faults: readonly ValuesFault[]): unknown {
  const { title, parties, unit, isCounted, planned, best, staged, within, deposit } = proposal;
  return {
    file,
    title,
    parties,
    counted: isCounted,
    unit,
    planned: { worst: planned.worst.text, ...curveJson(planned.curve, parties) },
    best: best === null ? null : proposedJson(best, parties),
    stages: proposal.stages,
    staged: staged === null ? null : proposedJson(staged, parties),
    within:
      within === null
        ? null
        : {
            kept: within.isKept,
            excess: within.excess.text,
            ...certainty(within),
            ...curveJson(within.curve, parties),
          },
    deposit:
      deposit === null
        ? null
        : {
            amount: deposit.amount.text,
            planned: deposit.planned.text,
            ...certainty(deposit),
            ...curveJson(deposit.curve, parties),
          },
    divided: proposal.divided.map(({ deposits, ...of }) => ({ ...of, deposits: deposits.text })),
    keepsTimes: proposal.keepsTimes,
    tooFine: proposal.isTooFine,
    faults,
  };
}

function proposedJson(proposed: ProposedOrder, parties: readonly string[]): unknown {
  const { steps, peaks } = curveJson(proposed.curve, parties);
  return {
    worst: proposed.worst.text,
    ...certainty(proposed),
    peaks,
    steps: steps.map((step, at) => ({ ...step, units: proposed.units[at] ?? null })),
  };
}

function certainty({ proof, bound }: Pick<ProposedOrder, 'proof' | 'bound'>): {
  proof: string | null;
  bound: string;
} {
  return { proof, bound: bound.text };
}

function curveJson(
  { steps, peaks }: Curve,
  parties: readonly string[],
): { readonly peaks: unknown; readonly steps: readonly Readonly<Record<string, unknown>>[] } {
  return {
    peaks: byParty(
      parties,
      peaks.map(({ step, exposure }) => ({ exposure: exposure.text, step: step < 0 ? null : step + 1 })),
    ),
    steps: steps.map((step) => stepJson(step, parties)),
  };
}

function stepJson(
  { labels, movers, day, isShare, standings }: CurveStep,
  parties: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    acts: labels,
    by: movers,
    date: day === null || day.date === null ? null : formatDay(day.date),
    day: day?.number ?? null,
    share: isShare,
    standings: byParty(
      parties,
      standings.map(({ given, received, exposure, irreversible, temptation, trust, isBeyondTrust }) => ({
        given: given.text,
        received: received.text,
        exposure: rangeJson(exposure),
        irreversible: rangeJson(irreversible),
        temptation: temptation.text,
        trust: trust?.text ?? null,
        beyondTrust: isBeyondTrust,
      })),
    ),
  };
}

function rangeJson({ least, most }: Range): readonly [string, string] {
  return [least.text, most.text];
}

function byParty<T>(parties: readonly string[], values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(
    parties.flatMap((party, at) => values.slice(at, at + 1).map((value) => [party, value])),
  );
}

function textOrNull(amount: Amount | null): string | null {
  return amount?.text ?? null;
}
