import type { DisputeRecord, FindingRecord, Told } from './records.ts';

/** What a ruling, or silence in its place, comes to as a finding. */
export function ruled(
  finds: NonNullable<FindingRecord['finds']>,
  at: number,
  by: string,
  fact: string,
  source: 'ruling' | 'silence',
): FindingRecord {
  return {
    fact,
    at,
    by,
    done: finds === 'performed' ? 'complete' : 'none',
    onTime: null,
    asAgreed: null,
    level: null,
    attributedTo: [],
    doneAt: null,
    because: '',
    source,
    finds,
  };
}

/** What was told once silence has decided the disputes whose clock has run out. */
export function afterSilence(told: Told, now: number): Told {
  const silent = told.disputes.filter(isSilent(now));
  if (silent.length === 0) return told;
  const found = silent.flatMap(({ onSilence, until, fact }) =>
    onSilence === null ? [] : [ruled(onSilence, until, '', fact, 'silence')],
  );
  return {
    ...told,
    disputes: told.disputes.map((one) => (isSilent(now)(one) ? { ...one, decided: one.until } : one)),
    findings: [...told.findings, ...found],
  };
}

function isSilent(now: number): (dispute: DisputeRecord) => boolean {
  return ({ decided, onSilence, until }) => decided === Infinity && onSilence !== null && until <= now;
}
