import type { Verification } from '../model/norms.ts';
import { countedOf, type Needed } from './amounts.ts';
import type { FindingRecord, ReportRecord, Told } from './records.ts';

/** What the reports on an instance come to. */
export interface Claim {
  /** When it was done, by the reports that stand; null while they do not make it whole. */
  readonly doneAt: number | null;
  readonly by: string;
  readonly facts: readonly string[];
  /** When all of them were accepted by those who verify; null while they are not. */
  readonly acceptedAt: number | null;
  readonly acceptedBy: string;
  /** How much was reported of each thing needed. */
  readonly sums: readonly number[];
  /** When something of it was first reported; null for never. */
  readonly begunAt: number | null;
  /** The last report that was rejected, where no other followed. */
  readonly rejected: ReportRecord | null;
}

/** What reports come to, given the last finding against them. */
export function claimOf(
  told: Told,
  needed: readonly Needed[],
  verification: Verification | null,
  against: FindingRecord | null,
): Claim {
  const standing = told.reports.filter(({ rejected }) => rejected === null);
  const sums = needed.map(() => 0);
  const counted: ReportRecord[] = [];
  let whole: ReportRecord | null = null;
  for (const report of standing) {
    if (against !== null && against.done === 'none' && report.at <= against.at) continue;
    countedOf(needed, report.quantities).forEach((number, at) => {
      sums[at] = (sums[at] ?? 0) + number;
    });
    counted.push(report);
    const refuted = against !== null && report.at <= against.at;
    if (!refuted && isWhole(report, needed, sums)) {
      whole = report;
      break;
    }
  }
  return {
    doneAt: whole?.at ?? null,
    by: whole?.by ?? '',
    facts: counted.map(({ fact }) => fact),
    ...acceptance(whole === null ? [] : counted, verification),
    sums,
    begunAt: standing[0]?.at ?? null,
    rejected: told.reports.findLast(({ rejected }) => rejected !== null) ?? null,
  };
}

function isWhole(report: ReportRecord, needed: readonly Needed[], sums: readonly number[]): boolean {
  if (report.complete !== null) return report.complete;
  if (needed.length === 0 || report.quantities.length === 0) return true;
  return needed.every(({ number }, at) => (sums[at] ?? 0) >= number);
}

function acceptance(
  reports: readonly ReportRecord[],
  verification: Verification | null,
): { readonly acceptedAt: number | null; readonly acceptedBy: string } {
  if (verification === null || reports.length === 0) return { acceptedAt: null, acceptedBy: '' };
  const moments = reports.map((report) => acceptedAt(report, verification));
  if (moments.includes(Infinity)) return { acceptedAt: null, acceptedBy: '' };
  const by = reports.flatMap(({ accepted }) => accepted.map((one) => one.by));
  return { acceptedAt: Math.max(...moments), acceptedBy: [...new Set(by)].join(', ') };
}

function acceptedAt({ accepted }: ReportRecord, { verifiers, quantifier }: Verification): number {
  const each = verifiers.map((verifier) => accepted.find(({ by }) => by === verifier)?.at ?? Infinity);
  return quantifier === 'one' ? Math.min(...each) : Math.max(...each);
}
