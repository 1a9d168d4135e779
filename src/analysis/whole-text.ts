import type { Span } from '../base/span.ts';
import type { Subject } from './check.ts';

/** Where a finding about the text as a whole is shown: at the first party it names. */
export function wholeText({ agreement, index }: Subject): Span {
  const first = index.parties[0] ?? agreement.actors[0];
  return first?.span ?? { start: 0, end: 0 };
}
