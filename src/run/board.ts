import type { NameId, PhaseId } from '../model/names.ts';
import type { Norm, NormId } from '../model/norms.ts';
import { NO_COUNTS } from './empty.ts';
import { isUsable } from './judge-permission.ts';
import { bearersOf } from './outcomes.ts';
import { suspensionsOf } from './plans.ts';
import type { Reason } from './reasons.ts';
import type { Instance } from './records.ts';
import { isLasting, recurring } from './recurrences.ts';
import type { Run, ToldFact } from './run.ts';
import { type StateName, stateNames } from './states.ts';

/** A norm, or one time of a norm that recurs, at a moment. Minutes are counted from 1970 in UTC. */
export interface BoardItem {
  readonly norm: NormId;
  /** The provision as the text labels it. */
  readonly label: string;
  readonly deontic: Norm['deontic'];
  /** Whether it holds for a stretch of time rather than at one moment of it. */
  readonly lasting: boolean;
  readonly bearers: readonly NameId[];
  /** Which time of a norm that recurs, from 1; null for a norm that does not. */
  readonly time: number | null;
  readonly state: StateName;
  /** From when on; null where it has been so from the beginning. */
  readonly since: number | null;
  /** Why, the most telling first. */
  readonly reasons: readonly Reason[];
  /** From when on it is due; null where that is not known yet. */
  readonly opens: number | null;
  /** The first minute at which it is too late; null where there is none, or it is not known yet. */
  readonly closes: number | null;
  readonly doneAt: number | null;
  readonly verifiedAt: number | null;
  /** How many minutes after its last one it was done, or, while it is not, have passed since. */
  readonly lateBy: number | null;
}

/** A permission or power that may be used now. */
export interface OpenPower {
  readonly norm: NormId;
  readonly label: string;
  readonly who: readonly NameId[];
  /** What kind of power the act is; null for a permission that is none. */
  readonly power: string | null;
  /** The first minute at which it can be used no longer; null for none. */
  readonly closes: number | null;
}

/** An answer that a verifier owes. */
export interface OwedAnswer {
  readonly norm: NormId;
  readonly label: string;
  readonly time: number | null;
  readonly verifiers: readonly NameId[];
  /** When it was reported, or alleged. */
  readonly since: number;
  /** The first minute at which the answer is late; null where the text sets no limit. */
  readonly until: number | null;
  readonly late: boolean;
}

/** A phase at a moment. */
export interface BoardPhase {
  readonly phase: PhaseId;
  readonly state: 'to come' | 'running' | 'over';
  readonly start: number | null;
  /** The minute after its last. */
  readonly end: number | null;
}

/** What comes by time alone. */
export interface Upcoming {
  readonly at: number;
  readonly kind: 'opens' | 'last moment' | 'answer due' | 'phase begins' | 'phase ends';
  readonly norm: NormId | null;
  readonly phase: PhaseId | null;
  readonly label: string;
  readonly time: number | null;
}

/** Where an agreement stands at a moment: what is due, overdue and breached, open to whom, and why. */
export interface Board {
  readonly at: number;
  readonly zone: string;
  /** When the agreement entered into force; null where that is not known. */
  readonly entry: number | null;
  /** When it was ended; null while it was not. */
  readonly ended: number | null;
  readonly phases: readonly BoardPhase[];
  /** How many norms, and times of norms that recur, are in each state. */
  readonly counts: Readonly<Record<StateName, number>>;
  /** Every norm; of one that recurs, the times that are not yet over, or went wrong. */
  readonly items: readonly BoardItem[];
  readonly open: readonly OpenPower[];
  readonly answers: readonly OwedAnswer[];
  /** What comes within the time asked for, in its order. */
  readonly next: readonly Upcoming[];
  /** Facts that have no effect yet, or none at all, and why. */
  readonly unheeded: readonly ToldFact[];
}

const WEEK = 7 * 1440;

/** The board of the moment that a run stands at, with what comes within so many minutes. */
export function boardOf(run: Run, ahead = WEEK): Board {
  const { engine, programme, now } = run;
  const numbers = programme.norms.map((_, number) => number);
  const items = numbers.flatMap((number) => itemsOf(run, number));
  return {
    at: now,
    zone: programme.zone,
    entry: engine.entry?.start ?? null,
    ended: finite(engine.ended),
    phases: programme.phases.map((_, number) => phaseOf(run, number)),
    counts: countsOf(run),
    items,
    open: numbers.flatMap((number) => openOf(run, number)),
    answers: numbers.flatMap((number) => answersOf(run, number)),
    next: upcoming(run, items, now + ahead),
    unheeded: run.facts.filter(({ outcome }) => outcome.kind !== 'taken'),
  };
}

/** One norm at the moment that a run stands at; of one that recurs, each of its times so far. */
export function itemsOfNorm(run: Run, norm: NormId): readonly BoardItem[] {
  const number = run.programme.numberOf(norm);
  return number === undefined ? [] : instancesOf(run, number).map((one) => itemOf(run, number, one));
}

function finite(minute: number): number | null {
  return Number.isFinite(minute) ? minute : null;
}

function instancesOf(run: Run, number: number): readonly Instance[] {
  const { made } = run.engine.norm(number);
  // Times that were taken back with what they were counted from stay in the table, past those made.
  return [...run.engine.instances(number)].filter((one) => one.number < made);
}

const TELLING: ReadonlySet<StateName> = new Set([
  'pending',
  'due',
  'reported',
  'disputed',
  'overdue',
  'breached',
  'suspended',
]);

function itemsOf(run: Run, number: number): readonly BoardItem[] {
  const instances = instancesOf(run, number);
  const shown = recurring(run.programme.norm(number))
    ? instances.filter(({ standing }) => TELLING.has(standing.state))
    : instances;
  return shown.map((one) => itemOf(run, number, one));
}

function itemOf(run: Run, number: number, { standing, opens, closes, number: at }: Instance): BoardItem {
  const norm = run.programme.norm(number);
  const { state, since, reasons, doneAt, verifiedAt } = standing;
  const missed = state === 'overdue' || state === 'breached';
  const passed = missed && doneAt === null && !isLasting(norm) && closes <= run.now ? run.now - closes : null;
  return {
    norm: norm.id,
    label: norm.label,
    deontic: norm.deontic,
    lasting: isLasting(norm),
    bearers: bearersOf(norm),
    time: recurring(norm) ? at + 1 : null,
    state,
    since: finite(since),
    reasons,
    opens: finite(opens),
    closes: finite(closes),
    doneAt,
    verifiedAt,
    lateBy: standing.lateBy ?? passed,
  };
}

function countsOf(run: Run): Board['counts'] {
  const counts = { ...NO_COUNTS };
  run.programme.norms.forEach((_, number) => {
    const own = run.engine.norm(number).counts;
    for (const state of stateNames) counts[state] += own[state];
  });
  return counts;
}

function phaseOf(run: Run, number: number): BoardPhase {
  const { start, end } = run.engine.phase(number);
  const state = run.now < start ? 'to come' : run.now < end ? 'running' : 'over';
  return { phase: run.programme.phase(number).id, state, start: finite(start), end: finite(end) };
}

/** Whether a permission may be used at the moment that a run stands at. */
export function isOpen(run: Run, number: number): boolean {
  const { plan, told } = run.engine.norm(number);
  const suspended = suspensionsOf(told.suspensions);
  return isUsable({ plan, opens: plan.opens, closes: plan.closes, now: run.now, suspended });
}

function openOf(run: Run, number: number): readonly OpenPower[] {
  const norm = run.programme.norm(number);
  if (norm.deontic !== 'permission' || !isOpen(run, number)) return [];
  const { closes, stops, cut } = run.engine.norm(number).plan;
  return [
    {
      norm: norm.id,
      label: norm.label,
      who: bearersOf(norm),
      power: norm.act.power?.kind ?? null,
      closes: finite(Math.min(closes, stops, cut?.at ?? Infinity)),
    },
  ];
}

function answersOf(run: Run, number: number): readonly OwedAnswer[] {
  const norm = run.programme.norm(number);
  const { verification } = norm;
  if (verification === null) return [];
  return instancesOf(run, number).flatMap(({ standing, number: at }) => {
    const { state, since, verifierBy } = standing;
    if (state !== 'reported' && (state !== 'disputed' || verifierBy === null)) return [];
    return [
      {
        norm: norm.id,
        label: norm.label,
        time: recurring(norm) ? at + 1 : null,
        verifiers: verification.verifiers,
        since,
        until: verifierBy,
        late: verifierBy !== null && verifierBy <= run.now,
      },
    ];
  });
}

function upcoming(run: Run, items: readonly BoardItem[], until: number): readonly Upcoming[] {
  const { now } = run;
  const found: Upcoming[] = [];
  const add = (at: number | null, rest: Omit<Upcoming, 'at'>): void => {
    if (at !== null && at > now && at <= until) found.push({ at, ...rest });
  };
  for (const { norm, label, time, state, opens, closes } of items) {
    if (state === 'pending') add(opens, { kind: 'opens', norm, phase: null, label, time });
    if (state === 'due' || state === 'pending') {
      add(closes, { kind: 'last moment', norm, phase: null, label, time });
    }
  }
  run.programme.norms.forEach((_, number) => {
    for (const { norm, label, time, until: answerBy } of answersOf(run, number)) {
      add(answerBy, { kind: 'answer due', norm, phase: null, label, time });
    }
  });
  for (const { phase, start, end } of run.programme.phases.map((_, number) => phaseOf(run, number))) {
    add(start, { kind: 'phase begins', norm: null, phase, label: phase, time: null });
    add(end, { kind: 'phase ends', norm: null, phase, label: phase, time: null });
  }
  return found.sort((a, b) => a.at - b.at);
}
