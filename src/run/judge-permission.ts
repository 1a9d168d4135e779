import { because } from './reasons.ts';
import type { Standing } from './records.ts';
import { began, holdsAt } from './spells.ts';
import { type Case, disputeOf, notYet, standingStill, state } from './standings.ts';

/** Judges a permission: whether it may be used, was used, or can be no longer. */
export function judgePermission(one: Case): Standing {
  const dispute = disputeOf(one);
  return dispute === null ? undisputed(one) : { ...undisputed(one), ...dispute };
}

function undisputed(one: Case): Standing {
  const { plan, now, all } = one;
  const closes = Math.min(one.closes, plan.stops, plan.cut?.at ?? Infinity);
  const use = all.uses.at(-1);
  const used = use === undefined ? [] : [because({ kind: 'used', at: use.at, by: use.by }, [use.fact])];
  if (now >= closes) {
    if (use !== undefined) return { ...state('performed', use.at, used), doneAt: use.at, verifiedAt: use.at };
    const cut = plan.cut !== null && plan.cut.at <= closes ? plan.cut.reason : null;
    return state('lapsed', closes, [cut ?? because({ kind: 'not used in time', at: closes })]);
  }
  if (holdsAt(one.suspended, now)) return standingStill(one, used);
  if (use !== undefined) return { ...state('performed', use.at, used), doneAt: use.at, verifiedAt: use.at };
  if (!isUsable(one)) return notUsable(one);
  return state('due', one.opens, [
    because({ kind: 'may be used', closes: closes === Infinity ? null : closes }),
  ]);
}

function notUsable(one: Case): Standing {
  const { plan, now } = one;
  if (holdsAt(plan.barred, now)) {
    const at = began(plan.barred, now);
    return state('waiting', at, [because({ kind: 'barred', at }, [], plan.bars)]);
  }
  if (!holdsAt(plan.while, now)) {
    const reasons = plan.waits.length > 0 ? plan.waits : [because({ kind: 'waits for condition' })];
    return state('waiting', -Infinity, reasons);
  }
  return notYet(one, []);
}

/** Whether a permission may be used now. */
export function isUsable({
  plan,
  opens,
  closes,
  now,
  suspended,
}: Omit<Case, 'norm' | 'told' | 'all' | 'answerBy'>): boolean {
  return (
    now >= opens &&
    now < Math.min(closes, plan.stops, plan.cut?.at ?? Infinity) &&
    holdsAt(plan.while, now) &&
    !holdsAt(plan.barred, now) &&
    !holdsAt(suspended, now)
  );
}
