import type { Norm } from '../model/norms.ts';
import type { Subject } from './check.ts';
import { isJoint } from './duties.ts';
import { isTalks } from './talks.ts';
import { anyOf, beginsWithAnyOf } from './word-patterns.ts';

/** Acts that one cannot do without the other. */
const NEEDS_ALL = beginsWithAnyOf(
  'agree|appoint|choose|conclude|cooperate|co-operate|create|elect|establish|exchange',
  'form|meet|name|nominate|select|set up|sign|constitute|convene|draw up|draft',
  'adopt|define|determine|decide|settle',
);
const JOINTLY = anyOf('jointly|together|joint');

/** Whether each of those bound together could do it without the others. */
export function canBeDoneAlone(norm: Norm): boolean {
  const { words } = norm.act;
  return !NEEDS_ALL.test(words) && !JOINTLY.test(words) && !isTalks(norm);
}

/**
 * Several, together, for something done once, or for talks, so that nobody alone owns it. A party and a
 * body that do together what either could do alone own it well enough.
 */
export function isOwedTogether(subject: Subject, norm: Norm): boolean {
  if (!isJoint(norm) || norm.deontic !== 'obligation' || (norm.lasting && !isTalks(norm))) return false;
  const parties = subject.index.parties.map(({ id }) => id);
  const bound = subject.index.bearers(norm).filter((bearer) => parties.includes(bearer));
  return bound.length > 1 || !canBeDoneAlone(norm);
}
