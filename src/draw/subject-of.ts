import { Subject } from '../analysis/check.ts';
import type { Agreement } from '../model/agreement.ts';

const subjects = new WeakMap<Agreement, Subject>();

/** What the analyses of an agreement share, made once: its pictures are often drawn again. */
export function subjectOf(agreement: Agreement): Subject {
  const known = subjects.get(agreement) ?? new Subject(agreement);
  subjects.set(agreement, known);
  return known;
}
