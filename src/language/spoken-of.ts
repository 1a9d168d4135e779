import type { Scan } from './scan.ts';

const SAYING =
  /^(reports?|reporting|informs?|information|brief|briefing|consult|consultations?|advise|advice|agree|agreement|talks?|discuss|discussions?|decide|decisions?|negotiations?|statements?|data|views|cooperate|dialogue)$/;

/** `report on the implementation of 2.1`: what is spoken of, no time. */
export function isSpokenOf(scan: Scan, at: number): boolean {
  return scan.tokens.slice(0, at).some(({ low }) => SAYING.test(low));
}
