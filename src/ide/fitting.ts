import type { Scan } from '../language/scan.ts';

/** Qualifiers that a sentence has once, and how it says that it has one already. */
const once: readonly (readonly [label: RegExp, said: RegExp])[] = [
  [/^verified by /, /\b(?:verified|certified|confirmed)(?: jointly)? by\b/],
  [/^(?:each day|every )/, /(?<!\bshall )\b(?:each|every) (?!party\b|of\b)|\bon days\b/],
  [/^except /, /\bexcept\b/],
  [/^(?:in exchange for|at the same time as) /, /\b(?:in exchange for|at the same time as)\b/],
  [/^from day /, /\bwithin\b/],
];

/** Times; right after a verification they would be read as times of that. */
const times = /^(?:by|on|from|throughout|during|until|not before|after|of|within n days after|each|every)\b/;

/** Whether a qualifier can go on with a sentence, given what that has already. */
export function fits(label: string, scan: Scan): boolean {
  const said = scan.words(0, scan.length).toLowerCase();
  if (once.some(([qualifier, has]) => qualifier.test(label) && has.test(said))) return false;
  return !times.test(label) || !/\b(?:verified|certified|confirmed)(?: jointly)? by\b[^,]*$/.test(said);
}
