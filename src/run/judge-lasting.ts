import { because, type Reason } from './reasons.ts';
import type { FindingRecord, Standing } from './records.ts';
import { began, holdsAt } from './spells.ts';
import {
  type Case,
  disputeOf,
  foundReason,
  isWhole,
  NOTHING,
  notYet,
  openReason,
  standingStill,
  state,
  waived,
} from './standings.ts';

/** Judges a prohibition, or a duty that lasts. */
export function judgeLasting(one: Case): Standing {
  const { plan, now, told } = one;
  const begins = Math.max(one.opens, plan.arises);
  const closes = Math.min(one.closes, plan.stops, plan.cut?.at ?? Infinity);
  const finding = told.findings.findLast(({ finds }) => finds !== null && finds !== 'dismissed') ?? null;
  const breach = breachOf(one, begins, finding);
  const beginning = breach === null ? NOTHING : { ...NOTHING, breachedAt: breach.at, level: breach.level };
  const dispute = disputeOf(one);
  if (dispute !== null) return { ...beginning, ...dispute, verifierBy: decidingBy(one) };
  if (breach !== null)
    return { ...beginning, state: 'breached', since: breach.at, reasons: [foundReason(breach)] };
  if (finding?.finds === 'excused') return state('excused', finding.at, [foundReason(finding)]);
  const waiver = waived(one);
  if (waiver !== null && waiver.since < closes) return waiver;
  if (closes <= begins && now >= closes) return neverBegun(one, closes);
  if (now < begins) return notYet(one, []);
  if (now >= closes) return spanOver(one, closes);
  if (holdsAt(one.suspended, now)) return standingStill(one, []);
  if (holdsAt(plan.barred, now)) return barred(one);
  return state('due', begins, [openReason(closes), ...dismissed(one)]);
}

function barred({ plan, now }: Case): Standing {
  const at = began(plan.barred, now);
  return state('excused', at, [because({ kind: 'barred', at }, [], plan.bars)]);
}

function neverBegun({ plan }: Case, closes: number): Standing {
  const reason =
    plan.cut !== null && plan.cut.at <= closes
      ? plan.cut.reason
      : because({ kind: plan.stops <= closes ? 'stopped' : 'span over', at: closes });
  return state('lapsed', closes, [reason]);
}

function spanOver(one: Case, closes: number): Standing {
  const why = one.plan.cut !== null && one.plan.cut.at <= closes ? [one.plan.cut.reason] : [];
  const reasons = [because({ kind: 'span over', at: closes }), ...why];
  return { ...state('performed', closes, reasons), doneAt: closes, verifiedAt: closes };
}

function dismissed({ told }: Case): readonly Reason[] {
  const last = told.findings.at(-1);
  return last === undefined ? [] : [foundReason(last)];
}

/** The first finding of breach that stands: not where a ruling, an exception or the text itself sets it aside. */
function breachOf(one: Case, begins: number, ruling: FindingRecord | null): FindingRecord | null {
  const { told, all, suspended, plan } = one;
  return (
    told.findings.find((finding) => {
      if (finding.finds === 'excused' || finding.finds === 'performed' || finding.finds === 'dismissed')
        return false;
      if (isWhole(finding)) return false;
      if (ruling !== null && ruling.at >= finding.at && ruling.finds !== 'breached') return false;
      const moment = finding.doneAt ?? finding.at;
      if (all.exceptions.some(({ at }) => at >= moment)) return false;
      return moment >= begins && !holdsAt(suspended, moment) && !holdsAt(plan.barred, moment);
    }) ?? null
  );
}

function decidingBy(one: Case): number | null {
  const first = one.told.disputes.find(({ decided }) => decided > one.now);
  if (first === undefined || one.norm.verification === null) return null;
  const until = one.answerBy(first.at);
  return until === Infinity ? null : until;
}
