import type { Span } from '../base/span.ts';
import type { Problem } from '../model/problems.ts';
import type { Subject } from './check.ts';
import type { Edit } from './finding.ts';

/** What the language could not resolve, of one kind. */
export function problemsOf<K extends Problem['kind']>(
  subject: Subject,
  kind: K,
): readonly Extract<Problem, { kind: K }>[] {
  return subject.agreement.problems.filter(
    (problem): problem is Extract<Problem, { kind: K }> => problem.kind === kind,
  );
}

/** The sentences that were not understood and whose words are about something. */
export function unreadAbout(
  subject: Subject,
  isAbout: (words: string) => boolean,
): readonly {
  readonly provision: string | null;
  readonly span: Span;
  readonly note: { readonly label: string | null };
}[] {
  return problemsOf(subject, 'not understood').flatMap(({ label, span, sentence }) =>
    sentence !== undefined && isAbout(sentence) ? [{ provision: label, span, note: { label } }] : [],
  );
}

/** Where a problem stands, for a finding: nothing in the header. */
export function provisionsOf(problem: Problem): readonly string[] {
  return problem.label === null ? [] : [problem.label];
}

/** The words of a problem replaced by the declared name that may be meant; null where none is near. */
export function withNear(problem: Problem, near: string | null): readonly Edit[] | null {
  return near === null ? null : [{ span: problem.span, text: near }];
}
