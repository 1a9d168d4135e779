import { type Rational, rational } from '../../base/rational.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { exactly, type Values, type ValuesFault, type Worth } from '../../model/values.ts';
import type { Subject } from '../check.ts';
import { exchangePartners } from '../order/orders.ts';
import { type Act, countedActs, partiesOf, valuedActs } from './acts.ts';
import { bindValues, type NormWorth } from './bind-values.ts';
import { PlannedTimes } from './planned-times.ts';
import { lessOf, nothing, shareOf, sumOf, timesOf } from './worth.ts';

/** An act, or what is done of it in one go. */
export interface Part {
  readonly norm: Norm;
  readonly givers: readonly number[];
  readonly worth: NormWorth;
  /** What it is done at where it is a share of something that lasts: until this minute. */
  readonly until: number | null;
  readonly isIrreversible: boolean;
}

/** What is done at once: one act, or acts that are exchanged for each other. */
export interface Step {
  readonly parts: readonly Part[];
  readonly movers: readonly number[];
  /** For each party what it gives less what it receives. */
  readonly change: readonly Worth[];
  /** The same of what cannot be undone. */
  readonly irreversible: readonly Worth[];
  /** When it is done at the earliest. */
  readonly minute: number;
  readonly rank: number;
}

/** The exchange that an agreement makes in one reading, its steps in the planned order. */
export interface Exchange {
  readonly reading: readonly number[];
  readonly parties: readonly string[];
  readonly steps: readonly Step[];
  readonly times: PlannedTimes;
  /** Acts that can never come about as the text stands. */
  readonly never: readonly Norm[];
  /** What the numbers count; null where acts are counted. */
  readonly valued: {
    readonly unit: string | null;
    readonly tolerances: readonly (Rational | null)[];
    readonly deposits: readonly (Rational | null)[];
    readonly faults: readonly ValuesFault[];
    /** Acts that would be counted without the file, and of which it says nothing. */
    readonly unvalued: readonly Norm[];
  } | null;
}

/** The exchange of one reading. */
export function exchangeIn(subject: Subject, reading: readonly number[], values: Values | null): Exchange {
  const { space } = subject.agreement;
  const isThere = (norm: Norm): boolean => space.has(norm.readings, reading);
  const counted = countedActs(subject, isThere);
  const bound = values === null ? null : bindValues(subject, values, isThere);
  const acts = values === null ? counted : valuedActs(subject, values, isThere);
  const times = new PlannedTimes(subject, reading);
  const counts = new Map<string, NormWorth>();
  const worthOf = ({ norm, givers }: Act): NormWorth => {
    if (bound === null) {
      const known = counts.get(givers.join()) ?? asOne(subject, givers);
      counts.set(givers.join(), known);
      return known;
    }
    const worth = bound.worths.get(norm) ?? asNothing(subject);
    return bound.eachTime.has(norm) ? manyTimes(worth, times.count(norm)) : worth;
  };
  const done = acts.filter(({ norm }) => times.minute(norm) !== null);
  const fixed = irreversibleNorms(subject, (set) => space.has(set, reading));
  const parts = done.map((act): Part => {
    return { ...act, worth: worthOf(act), until: null, isIrreversible: fixed.has(act.norm) };
  });
  const valued = new Set(acts.map(({ norm }) => norm));
  return {
    reading,
    parties: partiesOf(subject),
    steps: inPlannedOrder(subject, parts, times),
    times,
    never: acts.filter(({ norm }) => times.minute(norm) === null).map(({ norm }) => norm),
    valued:
      values === null || bound === null
        ? null
        : {
            unit: values.unit,
            tolerances: bound.tolerances,
            deposits: bound.deposits,
            faults: bound.faults,
            unvalued: counted.map(({ norm }) => norm).filter((norm) => !valued.has(norm)),
          },
  };
}

/** Counted: one act from those who do it together, and one to all the others together, in equal shares. */
function asOne(subject: Subject, givers: readonly number[]): NormWorth {
  const parties = partiesOf(subject);
  const [given, received] = [givers.length, parties.length - givers.length].map((count) =>
    exactly(rational(1n, BigInt(Math.max(1, count)))),
  );
  return {
    cost: parties.map((_, at) => (givers.includes(at) ? (given ?? nothing) : nothing)),
    value: parties.map((_, at) => (givers.includes(at) ? nothing : (received ?? nothing))),
  };
}

function manyTimes({ cost, value }: NormWorth, count: number): NormWorth {
  const factor = exactly(rational(BigInt(count)));
  const all = (worths: readonly Worth[]): readonly Worth[] => worths.map((worth) => timesOf(worth, factor));
  return { cost: all(cost), value: all(value) };
}

function asNothing(subject: Subject): NormWorth {
  const parties = partiesOf(subject).map(() => nothing);
  return { cost: parties, value: parties };
}

function irreversibleNorms(subject: Subject, holds: (readings: ReadingSet) => boolean): ReadonlySet<Norm> {
  const facts = subject.index.facts('irreversible').filter(({ readings }) => holds(readings));
  return new Set(facts.flatMap(({ reference }) => subject.index.normsMeant(reference, 'performed', null)));
}

/**
 * By the earliest moment; of what may come at one moment, what is waited for first, then as the text has it.
 */
function inPlannedOrder(subject: Subject, parts: readonly Part[], times: PlannedTimes): readonly Step[] {
  const lasting = parts.filter(({ norm }) => isSpread(norm, times));
  const single = parts.filter(({ norm }) => !isSpread(norm, times));
  const steps = exchanged(subject, single, times).map((group) => stepOf(group, times));
  const minutes = [...new Set(steps.map(({ minute }) => minute))].sort((a, b) => a - b);
  return [...steps, ...lasting.flatMap((part) => spread(part, times, minutes))].sort(inOrder);
}

function inOrder(a: Step, b: Step): number {
  const [first, second] = [a.parts[0]?.norm.span.start ?? 0, b.parts[0]?.norm.span.start ?? 0];
  return a.minute - b.minute || a.rank - b.rank || first - second;
}

/** Whether it lasts for a time whose end is known, so that it is given bit by bit. */
function isSpread(norm: Norm, times: PlannedTimes): boolean {
  if (!norm.lasting && norm.recurrence === null) return false;
  const end = times.end(norm);
  return end !== null && end > (times.minute(norm) ?? 0);
}

/** What lasts is given evenly, and reckoned whenever something else is done, and at its end. */
function spread(part: Part, times: PlannedTimes, minutes: readonly number[]): readonly Step[] {
  const [start, end] = [times.minute(part.norm) ?? 0, times.end(part.norm) ?? 0];
  const cuts = [...minutes.filter((minute) => minute > start && minute < end), end];
  return cuts.map((until, at) => {
    const share = rational(BigInt(until - (cuts[at - 1] ?? start)), BigInt(end - start));
    const shared = (worths: readonly Worth[]): readonly Worth[] =>
      worths.map((worth) => shareOf(worth, share));
    const worth = { cost: shared(part.worth.cost), value: shared(part.worth.value) };
    // What was given until a moment comes before what is done at it.
    return { ...stepOf([{ ...part, worth, until }], times), minute: until, rank: -1 };
  });
}

/**
 * Acts put together with those that they are exchanged for. An act without a time of its own goes with the
 * last of what it is exchanged for; one that has its own, with what comes at the same moment.
 */
function exchanged(
  subject: Subject,
  parts: readonly Part[],
  times: PlannedTimes,
): readonly (readonly Part[])[] {
  const group = new Map(parts.map((part) => [part.norm, [part]]));
  for (const { norm } of parts) {
    for (const partner of partnersOf(subject, norm, times)) {
      const [own, other] = [group.get(norm), group.get(partner)];
      if (own === undefined || other === undefined || own === other) continue;
      own.push(...other);
      for (const part of other) group.set(part.norm, own);
    }
  }
  return [...new Set(group.values())];
}

function partnersOf(subject: Subject, norm: Norm, times: PlannedTimes): readonly Norm[] {
  if (norm.exchange === null) return [];
  const partners = exchangePartners(subject, norm, norm.exchange.reference);
  const isTimed = norm.times.length > 0 || norm.conditions.length > 0;
  const last = Math.max(...partners.map((partner) => times.minute(partner) ?? -Infinity));
  const minute = isTimed ? times.minute(norm) : last;
  // What waits for the other cannot be done at once with it.
  return partners.filter((partner) => times.minute(partner) === minute && !times.areTied(norm, partner));
}

/** What is done at once, as one step. */
export function stepOf(parts: readonly Part[], times: PlannedTimes): Step {
  const [only] = parts;
  const isOne = only !== undefined && parts.length === 1;
  return {
    parts: [...parts].sort((a, b) => a.norm.span.start - b.norm.span.start),
    movers: isOne ? only.givers : [...new Set(parts.flatMap(({ givers }) => givers))].sort((a, b) => a - b),
    change: changesOf(parts),
    irreversible: changesOf(parts.filter(({ isIrreversible }) => isIrreversible)),
    minute: Math.max(...parts.map(({ norm }) => times.minute(norm) ?? 0)),
    rank: Math.max(...parts.map(({ norm }) => times.rank(norm))),
  };
}

function changesOf(parts: readonly Part[]): readonly Worth[] {
  const [first = [], ...others] = parts.map(({ worth }) => changeOf(worth));
  return others.reduce((sums, more) => sums.map((sum, party) => sumOf(sum, more[party] ?? nothing)), first);
}

/** Counted acts share their worths: what these change is reckoned once. */
const changes = new WeakMap<NormWorth, readonly Worth[]>();

function changeOf(worth: NormWorth): readonly Worth[] {
  const known = changes.get(worth);
  if (known !== undefined) return known;
  const made = worth.cost.map((cost, party) => lessOf(cost, worth.value[party] ?? nothing));
  changes.set(worth, made);
  return made;
}
