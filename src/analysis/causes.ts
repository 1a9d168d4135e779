import type { ReadingSpace } from '../model/readings.ts';
import type { Finding } from './finding.ts';

/** One cause, one finding: where a finding of `cause` stands, those of `hides` say nothing new. */
interface Cause {
  readonly cause: readonly string[];
  readonly hides: readonly string[];
  /** Whether it must touch the same words, or take part in one provision. */
  readonly where: 'words' | 'provision';
}

const CAUSES: readonly Cause[] = [
  // A name that is unknown is not also a term without a definition, or a vague actor.
  { cause: ['PAC101', 'PAC102', 'PAC104'], hides: ['PAC110', 'PAC703'], where: 'words' },
  // A bearer or verifier nobody knows: whether it may verify, or has access, can be asked once it is known.
  { cause: ['PAC101', 'PAC104'], hides: ['PAC401', 'PAC402', 'PAC404'], where: 'provision' },
  // What refers to nothing waits for nothing, and never comes due.
  { cause: ['PAC102', 'PAC103'], hides: ['PAC202', 'PAC203', 'PAC304', 'PAC307'], where: 'provision' },
  // A deadlock names all that never comes due because of it.
  { cause: ['PAC201'], hides: ['PAC202', 'PAC203'], where: 'provision' },
  // A guarantor without a duty is declared and never used, too.
  { cause: ['PAC804'], hides: ['PAC109'], where: 'words' },
];

/** The findings less those that another one already accounts for, reading by reading. */
export function oneCauseOneFinding(findings: readonly Finding[], space: ReadingSpace): readonly Finding[] {
  return findings
    .map((finding) => {
      const told = findings.filter((other) => accountsFor(other, finding)).map(({ readings }) => readings);
      return { ...finding, readings: space.minus(finding.readings, space.any(told)) };
    })
    .filter(({ readings }) => readings !== space.none);
}

function accountsFor(cause: Finding, finding: Finding): boolean {
  return CAUSES.some(
    (row) =>
      row.cause.includes(cause.id) && row.hides.includes(finding.id) && meets(row.where, cause, finding),
  );
}

function meets(where: Cause['where'], a: Finding, b: Finding): boolean {
  if (where === 'words') return a.span.start < b.span.end && b.span.start < a.span.end;
  return b.provisions.length > 0 && b.provisions.every((provision) => a.provisions.includes(provision));
}
