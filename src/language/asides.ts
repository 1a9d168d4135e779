import { type ActText, furtherWords } from './acts.ts';
import { type Attempt, NotUnderstood } from './attempt.ts';
import { TAIL } from './clauses.ts';
import { MODALS } from './modals.ts';
import type { Scan } from './scan.ts';

/** Words of the act set off by commas before its verb, and the token after their closing comma. */
export interface Aside {
  readonly act: ActText;
  readonly end: number;
}

/**
 * `In the Green Zone, Northland shall …`, `Northland, in consultation with the Council, shall …`: a phrase
 * that
 * says neither when nor if belongs to the act. Null where none stands here.
 */
export function aside(scan: Scan, at: number): Attempt<Aside> | null {
  const comma = scan.low(at) === ',';
  const from = comma ? at + 1 : at;
  const participle = comma && /(ed|led|held|made)$/.test(scan.low(from)) && scan.name(from) === null;
  if (scan.low(from) === 'for' && ['each', 'every'].includes(scan.low(from + 1))) {
    return new NotUnderstood(from, ['the number first: 3 detainees for each soldier']);
  }
  if (!TAIL.has(scan.low(from)) && !OPENS.has(scan.low(from)) && !participle) return null;
  const to = closingComma(scan, from);
  if (to === -1) return null;
  const act = furtherWords(scan, from, to);
  if (act.cue !== null) return new NotUnderstood(act.cue.at, act.cue.expected);
  return act.end < to ? null : { act: { ...act, words: uncapitalised(act.words) }, end: to + 1 };
}

/** The phrase may have opened the sentence; it will stand inside the act. */
function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const OPENS: ReadonlySet<string> = new Set(['together', 'jointly', 'acting', 'as', 'after', 'before']);

function closingComma(scan: Scan, at: number): number {
  for (let end = at; end < scan.length && !MODALS.has(scan.low(end)); end++) {
    if (scan.low(end) === ',') return end;
  }
  return -1;
}
