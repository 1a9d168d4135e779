import { neededBy } from './amounts.ts';
import { type Claim, claimOf } from './claims.ts';
import { because, type Reason } from './reasons.ts';
import type { FindingRecord, Standing } from './records.ts';
import { recurring } from './recurrences.ts';
import { holdsAt, nextFailing } from './spells.ts';
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

/** Judges an instance of a duty that is done once, or once in each period. */
export function judgeOnce(one: Case): Standing {
  const dispute = disputeOf(one);
  const standing = undisputed(one);
  // In dispute the rest stands as it is, so that it goes on from there.
  return dispute === null ? standing : { ...standing, ...dispute };
}

function undisputed(one: Case): Standing {
  const { told, norm, closes } = one;
  const finding = told.findings.findLast(({ finds }) => finds !== 'dismissed') ?? null;
  const against = finding !== null && !isWhole(finding) ? finding : null;
  const claim = claimOf(told, neededBy(norm), norm.verification, against);
  const settled = doneOf(one, claim, finding) ?? excuseOf(one, finding);
  if (settled !== null) return settled;
  const open = openOnce(one, claim, against);
  if (claim.doneAt === null) return open;
  const overdueAt = claim.doneAt >= closes ? closes : null;
  return { ...reported(one, claim), overdueAt, breachedAt: open.breachedAt, level: open.level };
}

function doneOf(one: Case, claim: Claim, finding: FindingRecord | null): Standing | null {
  const { norm, closes } = one;
  if (finding !== null && isWhole(finding)) {
    const doneAt = finding.doneAt ?? claim.doneAt ?? finding.at;
    // A ruling that it was performed, where nobody had reported it, does not find it late.
    const onTime = finding.source !== 'verdict' && claim.doneAt === null ? true : finding.onTime;
    return performed(one, doneAt, finding.at, onTime, [foundReason(finding)]);
  }
  if (claim.doneAt === null) return null;
  if (norm.verification === null) {
    const reasons = [because({ kind: 'reported done', at: claim.doneAt, by: claim.by }, claim.facts)];
    return performed(one, claim.doneAt, claim.doneAt, null, reasons);
  }
  if (claim.acceptedAt === null) return null;
  const reasons = [because({ kind: 'accepted', at: claim.acceptedAt, by: claim.acceptedBy }, claim.facts)];
  const done = performed(one, claim.doneAt, claim.acceptedAt, null, reasons);
  return claim.doneAt >= closes ? { ...done, overdueAt: closes } : done;
}

function performed(
  one: Case,
  doneAt: number,
  verifiedAt: number,
  onTime: boolean | null,
  reasons: readonly Reason[],
): Standing {
  const { closes, opens } = one;
  const isLate = onTime === null ? doneAt >= closes : !onTime;
  const lateBy = isLate && doneAt >= closes ? doneAt - closes + 1 : null;
  const early = doneAt < opens && Number.isFinite(opens) ? opens - doneAt : null;
  return {
    ...NOTHING,
    state: 'performed',
    since: doneAt,
    doneAt,
    verifiedAt,
    breachedAt: pastBreach(one, doneAt),
    overdueAt: doneAt >= closes ? closes : null,
    lateBy,
    reasons: [
      ...reasons,
      ...(lateBy !== null ? [because({ kind: 'late', byMinutes: lateBy })] : []),
      ...(isLate && lateBy === null ? [because({ kind: 'found late' })] : []),
      ...(early !== null ? [because({ kind: 'early', byMinutes: early })] : []),
    ],
  };
}

/** From when on it was breached before it was done; a ruling that it was performed takes a breach back. */
function pastBreach({ told, closes, norm, plan }: Case, doneAt: number): number | null {
  const last = told.findings.at(-1);
  if (last !== undefined && last.finds === 'performed') return null;
  const found = told.findings.find((one) => !isWhole(one) && isBreach(one, closes) && one.at < doneAt);
  if (found !== undefined) return found.at;
  const exchanged = plan.exchangedAt !== null && closes > plan.exchangedAt;
  return doneAt >= closes && (norm.verification === null || exchanged) ? closes : null;
}

function reported(one: Case, claim: Claim): Standing {
  const doneAt = claim.doneAt ?? one.now;
  const verifiers = one.norm.verification?.verifiers ?? [];
  const until = one.answerBy(doneAt);
  const answer: Reason =
    until === Infinity
      ? because({ kind: 'verifier has no limit', verifiers })
      : until <= one.now
        ? because({ kind: 'verifier silent', since: until, verifiers })
        : because({ kind: 'verifier has until', until, verifiers });
  const late = doneAt >= one.closes ? doneAt - one.closes + 1 : null;
  return {
    ...NOTHING,
    state: 'reported',
    since: doneAt,
    doneAt,
    lateBy: late,
    verifierBy: until === Infinity ? null : until,
    reasons: [
      because({ kind: 'reported done', at: doneAt, by: claim.by }, claim.facts),
      answer,
      ...(late === null ? [] : [because({ kind: 'late', byMinutes: late })]),
    ],
  };
}

/** The state of a duty that nobody says is done. */
function openOnce(one: Case, claim: Claim, against: FindingRecord | null): Standing {
  const { plan, opens, closes, now, suspended, norm } = one;
  const told = [...partly(one, claim), ...rejection(claim, against)];
  const cut = plan.cut !== null && plan.cut.at < closes ? plan.cut : null;
  const found = against !== null && isBreach(against, closes) && against.at < (cut?.at ?? Infinity);
  if (found) {
    const breachedAt = against.at;
    const overdueAt = now >= closes ? closes : null;
    const reasons = [foundReason(against), ...partly(one, claim)];
    return {
      ...state('breached', breachedAt, reasons),
      breachedAt,
      overdueAt,
      level: against.level,
    };
  }
  if (plan.cut !== null && now >= plan.cut.at && plan.cut.at < closes + 1) {
    return state('lapsed', plan.cut.at, [plan.cut.reason]);
  }
  if (plan.arises > now || opens > now) return notYet(one, told);
  if (plan.stops <= now && plan.stops < closes) {
    return state('lapsed', plan.stops, [because({ kind: 'stopped', at: plan.stops })]);
  }
  // What was overdue before it was suspended stays so.
  const still = holdsAt(suspended, now) && (now < closes || nextFailing(suspended, closes) > now);
  if (still) return standingStill(one, told);
  if (now < closes) return state('due', opens, [openReason(closes), ...told]);
  if (holdsAt(plan.barred, closes - 1)) {
    return state('lapsed', closes, [because({ kind: 'barred', at: closes }, [], plan.bars)]);
  }
  if (recurring(norm) && holdsAt(suspended, closes - 1)) {
    return state('excused', closes, [because({ kind: 'period suspended', at: closes })]);
  }
  return passed(one, told);
}

function passed({ plan, closes, norm, suspended }: Case, told: readonly Reason[]): Standing {
  // A last moment that passed while it was suspended counts from when it goes on.
  const since = nextFailing(suspended, closes);
  const other = plan.exchangedAt !== null && closes > plan.exchangedAt ? plan.exchangedAt : null;
  const reasons = [
    ...(other === null ? [] : [because({ kind: 'other half done', at: other }, [], plan.exchanged)]),
    because({ kind: 'last moment passed', at: closes }),
  ];
  if (other !== null || norm.verification === null) {
    const nobody = norm.verification === null ? [because({ kind: 'nobody verifies' })] : [];
    const all = [...reasons, ...nobody, ...told];
    return { ...state('breached', since, all), breachedAt: since, overdueAt: since };
  }
  return { ...state('overdue', since, [...reasons, ...told]), overdueAt: since };
}

/** Whether a finding against a duty is one of breach: after its last moment, or where it says so. */
function isBreach(finding: FindingRecord, closes: number): boolean {
  if (finding.source !== 'verdict') return finding.finds === 'breached';
  return finding.at >= closes || finding.level !== null || finding.asAgreed === false;
}

function partly(one: Case, { sums, facts }: Claim): readonly Reason[] {
  return neededBy(one.norm).flatMap(({ number, noun }, at) => {
    const done = sums[at] ?? 0;
    return done > 0 && done < number
      ? [because({ kind: 'partly done', done, needed: number, noun }, facts)]
      : [];
  });
}

function rejection({ rejected, doneAt }: Claim, against: FindingRecord | null): readonly Reason[] {
  if (doneAt !== null) return [];
  if (against !== null && (rejected?.rejected?.at ?? -Infinity) <= against.at) return [foundReason(against)];
  if (rejected?.rejected === null || rejected === null) return [];
  const { at, by, fact, because: why } = rejected.rejected;
  return [because({ kind: 'report rejected', at, by, because: why }, [rejected.fact, fact])];
}

function excuseOf(one: Case, finding: FindingRecord | null): Standing | null {
  if (finding !== null && finding.finds === 'excused') {
    return state('excused', finding.at, [foundReason(finding)]);
  }
  return waived(one) ?? excepted(one);
}

function excepted({ all, opens, closes, norm }: Case): Standing | null {
  const own = all.exceptions.find(({ at }) => !recurring(norm) || (at >= opens && at < closes));
  if (own === undefined) return null;
  return state('excused', own.at, [
    because({ kind: 'exception applies', at: own.at, by: own.by }, [own.fact]),
  ]);
}
