import type { Duration } from '../model/durations.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSpace } from '../model/readings.ts';

const VERIFIED = /^(?:provision\s+)?(\d[\w.()]*) be (?:verified|certified)$/i;
const VERIFIES =
  /^(verify|certify|monitor and verify|supervise and verify|verify and report on)\s+(?:the\s+(?:performance|implementation)\s+of\s+)?(?:provision\s+)?(\d[\w.()]*)$/i;

/**
 * `The Mission shall verify 1.2 within 3 days` says of 1.2 what `verified by the Mission within 3 days`
 * would: a norm that
 * names no verifier is given it, where the sentence stands in all its readings.
 */
export function withVerifiers(norms: readonly Norm[], space: ReadingSpace): readonly Norm[] {
  const verifying = norms.flatMap((norm) => {
    const label = VERIFIES.exec(norm.act.words)?.[2] ?? VERIFIED.exec(norm.act.words)?.[1];
    const owed = norm.deontic === 'obligation' && norm.bearer.kind === 'actors';
    return label !== undefined && owed && norm.conditions.length === 0 ? [{ norm, label }] : [];
  });
  if (verifying.length === 0) return norms;
  return norms.map((norm) => {
    if (norm.verification !== null) return norm;
    const by = verifying.find(
      ({ norm: other, label }) =>
        (norm.label === label || norm.label.startsWith(`${label}(`)) &&
        space.minus(norm.readings, other.readings) === space.none,
    )?.norm;
    if (by === undefined || by.bearer.kind !== 'actors' || by === norm) return norm;
    const { actors, any } = by.bearer;
    const verification = {
      verifiers: actors,
      quantifier: any ? 'one' : 'all',
      within: limit(by),
      span: by.span,
    } as const;
    return { ...norm, verification };
  });
}

function limit(norm: Norm): Duration | null {
  for (const time of norm.times) if (time.kind === 'within') return time.duration;
  return null;
}
