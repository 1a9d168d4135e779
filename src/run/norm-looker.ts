import type { Norm } from '../model/norms.ts';
import type { State } from '../model/references.ts';
import { NO_COUNTS } from './empty.ts';
import { judgeLasting } from './judge-lasting.ts';
import { judgeOnce } from './judge-once.ts';
import { judgePermission } from './judge-permission.ts';
import type { World } from './moments.ts';
import { Periods } from './periods.ts';
import { type Planner, suspensionsOf } from './plans.ts';
import {
  type Instance,
  NOTHING_TOLD,
  type NormRecord,
  type Plan,
  type Published,
  type Standing,
} from './records.ts';
import { isLasting, recurring } from './recurrences.ts';
import { afterSilence } from './silence.ts';
import {
  both,
  either,
  fromOn,
  holdsAt,
  NEVER,
  nextChange,
  notIn,
  type Spells,
  sameSpells,
  spell,
} from './spells.ts';
import type { Case } from './standings.ts';
import type { StateName } from './states.ts';
import type { Truth } from './truth.ts';

/** What looking at a norm comes to: what is known of it now, and when time alone may change that. */
export interface Looked {
  readonly record: NormRecord;
  readonly wake: number;
}

/** What a looker needs: what is known, and a place for instances. */
export interface Desk extends World {
  readonly truth: Truth;
  readonly planner: Planner;
  instance(norm: number, number: number): Instance | undefined;
  setInstance(norm: number, instance: Instance): void;
}

/** States that time alone does not change. */
const SETTLED: ReadonlySet<StateName> = new Set(['performed', 'breached', 'overdue', 'excused', 'lapsed']);

/** Looks at norms: finds their plans, makes and judges their instances, and what others wait for. */
export class NormLooker {
  readonly #desk: Desk;
  readonly #periods: Periods;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#periods = new Periods(desk, desk.truth);
  }

  /** Looks at a norm at the moment that the run stands at. */
  look(number: number, before: NormRecord): Looked {
    const norm = this.#desk.programme.norm(number);
    const plan = this.#desk.planner.planOf(number, before.told);
    const recurs = recurring(norm);
    const restarted = recurs && before.made > 0 && before.base !== plan.opens;
    const start: NormRecord = restarted
      ? { ...before, plan, live: [], made: 0, base: plan.opens, counts: NO_COUNTS, breaches: 0, done: 0 }
      : { ...before, plan, base: plan.opens };
    const grown = this.#grow(number, start, recurs);
    return this.#judgeAll(number, norm, grown.record, grown.wake);
  }

  /** Makes the instances whose time has come. */
  #grow(number: number, record: NormRecord, recurs: boolean): Looked {
    if (!recurs) {
      if (record.made > 0) return { record, wake: Infinity };
      this.#make(number, 0, record.plan.opens, record.plan.closes);
      return { record: { ...record, made: 1, live: [0] }, wake: Infinity };
    }
    const { now } = this.#desk;
    let { made } = record;
    const live = [...record.live];
    for (;;) {
      const period = this.#periods.at(made, number, record.plan);
      if (period === null || period.opens > now || period.opens > this.#lastOf(record.plan)) {
        const wake = period === null || period.opens <= now ? Infinity : period.opens;
        return { record: made === record.made ? record : { ...record, made, live }, wake };
      }
      this.#make(number, made, period.opens, period.closes);
      live.push(made);
      made += 1;
    }
  }

  #lastOf({ cut, stops }: Plan): number {
    return Math.min(cut?.at ?? Infinity, stops) - 1;
  }

  #make(norm: number, number: number, opens: number, closes: number): void {
    const told = this.#desk.instance(norm, number)?.told ?? NOTHING_TOLD;
    this.#desk.setInstance(norm, { number, opens, closes, told, standing: UNJUDGED });
  }

  #judgeAll(number: number, norm: Norm, record: NormRecord, wake: number): Looked {
    const { now } = this.#desk;
    const suspended = suspensionsOf(record.told.suspensions);
    const counts = { ...record.counts };
    let { breaches, done } = record;
    const live: number[] = [];
    let next = Math.min(wake, changeOfPlan(record.plan, now), nextChange(suspended, now));
    for (const at of record.live) {
      const before = this.#desk.instance(number, at);
      if (before === undefined) continue;
      const after = this.#judge(number, norm, record, suspended, before);
      this.#desk.setInstance(number, after);
      if (before.standing !== UNJUDGED) counts[before.standing.state] -= 1;
      counts[after.standing.state] += 1;
      breaches += weight(isBreached(after.standing)) - weight(isBreached(before.standing));
      done += weight(after.standing.doneAt !== null) - weight(before.standing.doneAt !== null);
      const changes = changeOf(after, now);
      next = Math.min(next, changes);
      if (!recurring(norm) || !SETTLED.has(after.standing.state) || changes !== Infinity) live.push(at);
    }
    const judged = { ...record, live, counts, breaches, done };
    const published = recurring(norm)
      ? this.#publishAll(judged, suspended)
      : publishOne(norm, this.#desk.instance(number, 0), judged, suspended, now);
    return { record: { ...judged, published: kept(record.published, published) }, wake: next };
  }

  #judge(number: number, norm: Norm, record: NormRecord, suspended: Spells, one: Instance): Instance {
    const { plan, told: all } = record;
    const own = recurring(norm) ? this.#periodOf(number, one, record) : { plan, ...plan };
    const { opens, closes } = own;
    const answer = norm.verification?.within ?? null;
    const { civil, now } = this.#desk;
    const told = afterSilence(one.told, now);
    const made: Case = {
      norm,
      plan: own.plan,
      opens,
      closes,
      all,
      told,
      suspended,
      now,
      answerBy: (moment) =>
        answer === null ? Infinity : (civil.deadline(civil.instant(moment), answer) ?? Infinity),
    };
    return { ...one, told, opens, closes, standing: judgementOf(norm)(made) };
  }

  /** Each occasion has times of its own; other periods have those that they were made with. */
  #periodOf(
    number: number,
    { number: at, opens, closes }: Instance,
    { plan, told }: NormRecord,
  ): { readonly plan: Plan; readonly opens: number; readonly closes: number } {
    const period = this.#periods.at(at, number, plan);
    if (period === null) return { plan, opens, closes };
    if (period.occasion === null) return { plan, opens: period.opens, closes: period.closes };
    const own = this.#desk.planner.planOf(number, told, period.occasion);
    const starts = Math.max(period.opens, Number.isFinite(own.opens) ? own.opens : period.opens);
    const ends = Math.min(period.closes, own.closes);
    return { plan: { ...own, arises: period.opens, waits: [] }, opens: starts, closes: ends };
  }

  /** `2.1 is performed` means every time so far due. */
  #publishAll(record: NormRecord, suspended: Spells): Published {
    const { now } = this.#desk;
    const { counts, breaches, done, published, plan } = record;
    const missed = counts.overdue + counts.breached;
    const over = now >= Math.min(plan.closes, plan.stops);
    const at = (spells: Spells, holds: boolean): Spells => toggled(spells, holds, now);
    return {
      performed: at(published.performed, done > 0 && missed === 0),
      verified: at(published.verified, done > 0 && counts.performed === done && missed === 0),
      breached: at(published.breached, breaches > 0),
      overdue: at(published.overdue, missed > 0),
      disputed: at(published.disputed, counts.disputed > 0),
      begun: at(published.begun, done > 0),
      continues: at(published.continues, now >= plan.opens && !over && !holdsAt(suspended, now)),
      ended: fromOn(Math.min(plan.closes, plan.stops, plan.cut?.at ?? Infinity)),
      suspended,
    };
  }
}

function judgementOf(norm: Norm): (one: Case) => Standing {
  if (norm.deontic === 'permission') return judgePermission;
  return isLasting(norm) ? judgeLasting : judgeOnce;
}

const UNJUDGED: Standing = {
  state: 'waiting',
  since: -Infinity,
  reasons: [],
  doneAt: null,
  verifiedAt: null,
  breachedAt: null,
  overdueAt: null,
  level: null,
  lateBy: null,
  verifierBy: null,
};

function weight(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}

function isBreached({ breachedAt, state }: Standing): boolean {
  return breachedAt !== null && state !== 'performed';
}

/** The first moment after now at which a plan alone changes something. */
function changeOfPlan(
  { arises, while: holding, opens, closes, barred, stops, cut }: Plan,
  now: number,
): number {
  const edges = [arises, opens, closes, stops, cut?.at ?? Infinity].filter((edge) => edge > now);
  return Math.min(Infinity, ...edges, nextChange(holding, now), nextChange(barred, now));
}

function changeOf({ opens, closes, standing, told }: Instance, now: number): number {
  const edges = [opens, closes, standing.verifierBy ?? Infinity];
  for (const { decided, until } of told.disputes) if (decided > now) edges.push(until);
  return Math.min(Infinity, ...edges.filter((edge) => edge > now && !SETTLED.has(standing.state)));
}

/** Ends or begins a stretch now, where what it tells has changed. */
function toggled(spells: Spells, holds: boolean, now: number): Spells {
  const open = spells.length > 0 && spells.at(-1) === Infinity;
  if (open === holds) return spells;
  if (holds) return both(either(spells, [now, Infinity]), [-Infinity, Infinity]);
  const ended = both(spells, [-Infinity, now]);
  return ended;
}

/** Keeps what is the same, so that nobody is looked at for nothing. */
function kept(before: Published, after: Published): Published {
  const same = (state: State): Spells =>
    sameSpells(before[state], after[state]) ? before[state] : after[state];
  return {
    performed: same('performed'),
    verified: same('verified'),
    breached: same('breached'),
    overdue: same('overdue'),
    disputed: same('disputed'),
    begun: same('begun'),
    continues: same('continues'),
    ended: same('ended'),
    suspended: same('suspended'),
  };
}

function publishOne(
  norm: Norm,
  instance: Instance | undefined,
  { told: all, plan }: NormRecord,
  suspended: Spells,
  now: number,
): Published {
  const { standing, told } = instance ?? { standing: UNJUDGED, told: NOTHING_TOLD };
  const disputed = told.disputes.map(({ at, decided }) => spell(at, decided)).reduce(either, NEVER);
  const lasting = isLasting(norm);
  const closes = Math.min(plan.closes, plan.stops, plan.cut?.at ?? Infinity);
  const begun = lasting ? Math.max(plan.opens, plan.arises) : (told.reports[0]?.at ?? Infinity);
  const used = norm.deontic === 'permission' ? all.uses[0]?.at : undefined;
  const doneAt = used ?? standing.doneAt ?? Infinity;
  const inForce = spell(begun, closes);
  const cured = standing.state === 'performed' && !lasting ? doneAt : Infinity;
  return {
    performed: fromOn(doneAt),
    verified: fromOn(standing.verifiedAt ?? Infinity),
    breached: standing.breachedAt === null ? NEVER : spell(standing.breachedAt, cured),
    overdue: overdueOf(standing, lasting, doneAt),
    disputed,
    begun: fromOn(used ?? Math.min(begun, doneAt)),
    continues: lasting ? both(inForce, notIn(suspended)) : NEVER,
    ended: lasting ? fromOn(begun < now ? closes : Infinity) : NEVER,
    suspended,
  };
}

function overdueOf({ overdueAt, breachedAt }: Standing, lasting: boolean, doneAt: number): Spells {
  if (lasting) return fromOn(breachedAt ?? Infinity);
  return overdueAt === null ? NEVER : spell(overdueAt, doneAt);
}
