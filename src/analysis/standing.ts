import type { Norm } from '../model/norms.ts';

/**
 * Verbs of conduct: what is owed at every moment, and has no last one even where the sentence names no
 * stretch of time. `Give access` is among them, since whoever is let in once is not let in for good.
 */
export const conductVerbs: readonly string[] = (
  'abide accord act adhere afford allow apply assist assure avoid bear behave channel ' +
  'co-operate co-ordinate collaborate comply conform consider continue cooperate coordinate desist ' +
  'enable encourage endeavor endeavour enforce enjoy ensure exercise facilitate favor favour follow ' +
  'foster fulfil fulfill guarantee guard have help honor honour inform keep let maintain ' +
  'monitor notify observe oversee participate permit police preserve prevent promote protect provide ' +
  'recognise recognize refrain remain report respect safeguard seek sell serve share strive ' +
  'supervise support sustain take tolerate treat uphold use verify watch work'
).split(' ');

const CONDUCT = new Set(conductVerbs);

const MAKE_SURE = /^make (?:certain|sure)\b/iu;

/** Whether a duty is one of conduct, or of the order of acts, rather than of an act that is done once. */
export function isConduct({ act }: Norm): boolean {
  if (act.power?.kind === 'give access') return true;
  // `Release all women before soldiers` orders what other duties demand.
  if (act.quantities.some(({ before }) => before !== null)) return true;
  // So many of something are given, shared or provided once.
  if (act.quantities.some(({ amount }) => amount.kind !== 'all' && amount.kind !== 'rest')) return false;
  if (act.passive || act.part !== 'whole') return false;
  return CONDUCT.has(act.verb) || MAKE_SURE.test(act.words);
}
