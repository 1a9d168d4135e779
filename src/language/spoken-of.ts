import type { Scan } from './scan.ts';

/** Words that take `on` and what they are about. */
const ABOUT: ReadonlySet<string> = new Set(
  (
    'report reports reporting inform informs information brief briefing consult consultation consultations ' +
    'advise advice agree agreement talk talks discuss discussion discussions decide decision decisions ' +
    'negotiation negotiations statement statements data views cooperate dialogue appeal appeals insist ' +
    'tax taxes toll tolls levy duty duties limit limits ban restriction restrictions condition conditions ' +
    'work works spend money cargo goods arms list lists law laws rule rules comment comments vote focus ' +
    'impact effect impose place depend rely act publish book study paper document text'
  ).split(' '),
);

/** `report on the implementation of 2.1`, `tax on the trucks under 4.1`: what is spoken of, no time. */
export function isSpokenOf(scan: Scan, at: number): boolean {
  return scan.tokens.slice(0, at).some(({ low }) => ABOUT.has(low));
}

/** Whether the words say of a provision what becomes of it (`completion of 2.1`, `2.1 is verified`). */
export function saysState(scan: Scan, from: number, end: number): boolean {
  return scan.tokens.slice(from, end).some(({ low }) => STATING.test(low));
}

const STATING =
  /^(is|are|has|have|begins?|ends?|completion|performance|fulfilment|implementation|verification|breach|violation|suspension)$/;
