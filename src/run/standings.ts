import type { Norm } from '../model/norms.ts';
import { because, type Reason } from './reasons.ts';
import type { FindingRecord, NormTold, Plan, Standing, Told } from './records.ts';
import { holdsAt, type Spells } from './spells.ts';
import type { StateName } from './states.ts';

/** All that the state of an instance follows from. */
export interface Case {
  readonly norm: Norm;
  readonly plan: Plan;
  readonly opens: number;
  readonly closes: number;
  /** What was told of the norm as a whole, and of the instance. */
  readonly all: NormTold;
  readonly told: Told;
  readonly suspended: Spells;
  readonly now: number;
  /** When those who verify have to have answered a report, or an allegation, of a moment. */
  readonly answerBy: (moment: number) => number;
}

/** A standing in which nothing is done, breached or late. */
export const NOTHING = {
  doneAt: null,
  verifiedAt: null,
  breachedAt: null,
  overdueAt: null,
  level: null,
  lateBy: null,
  verifierBy: null,
} as const;

/** The state of what has not arisen, or not opened. */
export function notYet(one: Case, told: readonly Reason[]): Standing {
  const { plan, opens, now } = one;
  if (holdsAt(one.suspended, now)) return standingStill(one, told);
  if (plan.arises > now || plan.waits.length > 0) {
    return state('waiting', -Infinity, [
      ...plan.waits,
      ...(plan.waits.length > 0 ? [] : opening(plan.arises)),
      ...told,
    ]);
  }
  return state('pending', Math.max(plan.arises, -Infinity), [...opening(opens), ...told]);
}

/** When it opens, where that is known. */
function opening(opens: number): readonly Reason[] {
  return Number.isFinite(opens) ? [because({ kind: 'opens later', opens })] : [];
}

/** The state of what is suspended. */
export function standingStill(one: Case, told: readonly Reason[]): Standing {
  const active = one.all.suspensions.filter(({ from, to }) => from <= one.now && one.now < to);
  const since = Math.min(...active.map(({ from }) => from));
  const reasons = active.map(({ from, by, fact, under }) =>
    because({ kind: 'suspended under', since: from, by }, [fact], [under]),
  );
  return state('suspended', since, [...reasons, ...told]);
}

/** The state of what everybody let go; null where they did not. */
export function waived({ all }: Case): Standing | null {
  const last = all.waivers.at(-1);
  if (last === undefined) return null;
  const by = all.waivers.map((waiver) => waiver.by);
  const facts = all.waivers.map(({ fact }) => fact);
  return state('excused', last.at, [because({ kind: 'waived', at: last.at, by }, facts)]);
}

/** What a dispute changes while it is open; null where there is none. */
export function disputeOf({ told, now }: Case): Pick<Standing, 'state' | 'since' | 'reasons'> | null {
  const open = told.disputes.filter(({ decided }) => decided > now);
  const first = open[0];
  if (first === undefined) return null;
  return {
    state: 'disputed',
    since: first.at,
    reasons: open.map(({ at, by, until, fact }) => {
      return because({ kind: 'disputed', at, by, until: until === Infinity ? null : until }, [fact]);
    }),
  };
}

/** What a finding, or a ruling, is as a reason. */
export function foundReason(finding: FindingRecord): Reason {
  const { at, by, fact, finds, source } = finding;
  if (finds !== null && source === 'silence') {
    return because({ kind: 'ruled by silence', finds, at }, [fact]);
  }
  if (finds !== null) return because({ kind: 'ruled', finds, at, by }, [fact]);
  const { done, onTime, asAgreed, level, because: why } = finding;
  return because({ kind: 'found', done, onTime, asAgreed, level, at, by, because: why }, [fact]);
}

/** That it may be done, and up to when. */
export function openReason(closes: number): Reason {
  return because({ kind: 'open', closes: closes === Infinity ? null : closes });
}

/** A standing of which only the state and its reasons are to be told. */
export function state(name: StateName, since: number, reasons: readonly Reason[]): Standing {
  return { ...NOTHING, state: name, since, reasons };
}

/** Whether a finding is that it was done whole, in whatever time, and as agreed. */
export function isWhole({ done, asAgreed }: FindingRecord): boolean {
  return done === 'complete' && asAgreed !== false;
}
