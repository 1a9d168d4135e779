import { actorPhrase } from './actors.ts';
import { phrases, type Scan } from './scan.ts';
import type { NormText } from './syntax.ts';

/** Words that bind as a modal does, and the token after them. */
export interface Undertaking {
  readonly says: NormText['deontic'];
  readonly denied: boolean;
  readonly end: number;
}

const BINDS = phrases(
  ...['undertake', 'agree', 'commit', 'pledge'].flatMap((verb) => [verb, `${verb}s`]),
  'commits itself',
  'commit themselves',
  'pledges itself',
  'pledge themselves',
  ...['obliged', 'required', 'obligated', 'bound'].flatMap((state) => [`is ${state}`, `are ${state}`]),
);
const ALLOWS = phrases(
  ...['permitted', 'allowed', 'entitled', 'authorised', 'authorized'].flatMap((state) => [
    `is ${state}`,
    `are ${state}`,
  ]),
  'has the right',
  'have the right',
);
const ADVERBS: ReadonlySet<string> = new Set(['hereby', 'also', 'further', 'each', 'mutually', 'jointly']);
/** What follows `to` where no verb does: `agree to the following`. */
const NO_VERB: ReadonlySet<string> = new Set(
  'the a an this that these those such all any each it them following'.split(' '),
);

/** `undertakes to`, `agree not to`, `is permitted to`: words that bind in a sentence that has no modal. */
export function undertakingAt(scan: Scan, at: number): Undertaking | null {
  let from = at;
  while (ADVERBS.has(scan.low(from))) from++;
  const binds = scan.after(from, BINDS);
  const end = binds === -1 ? scan.after(from, ALLOWS) : binds;
  if (end === -1) return null;
  const denied = scan.low(end) === 'not';
  const to = denied ? end + 1 : end;
  if (scan.low(to) !== 'to' || NO_VERB.has(scan.low(to + 1)) || scan.kind(to + 1) !== 'word') return null;
  return { says: binds === -1 ? 'permission' : 'obligation', denied, end: to + 1 };
}

const PREFACES = phrases(
  ...['understood', 'agreed', 'further agreed', 'hereby agreed'].map((state) => `it is ${state} that`),
);
const AGREE = phrases('agree that', 'agrees that', 'undertake that', 'undertakes that');

/** The token after `It is understood that` or `The Parties agree that`; -1 where a sentence opens otherwise. */
export function afterPreface(scan: Scan): number {
  const plain = scan.after(0, PREFACES);
  if (plain !== -1) return plain;
  const who = actorPhrase(scan, 0);
  if (who === null) return -1;
  let at = who.end;
  while (ADVERBS.has(scan.low(at))) at++;
  return scan.after(at, AGREE);
}
