import { byWords } from '../base/kept.ts';
import type { Actor, NameId, Role } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Subject } from './check.ts';
import { isVerifying } from './verifying.ts';
import { anyOf } from './word-patterns.ts';

const LETS_IN = anyOf(
  'access|admit|admission|entry|enter|visits?|passage|visas?|receive|host|accept',
  'freedom of movement|free movement|move freely|unhindered|unimpeded|unrestricted',
  'cooperat\\w+|co-operat\\w+|assist\\w*|facilitat\\w+|support',
);
const KEEPS_OUT = anyOf(
  'restrict\\w*|obstruct\\w*|impede\\w*|hinder\\w*|hamper\\w*|deny|denied|refuse\\w*',
  'block\\w*|prevent\\w*|interfere\\w*|limit\\w*|delay\\w*',
);
const HAS_ACCESS = anyOf(
  'access|freedom of movement|free movement|move freely|be admitted|unhindered|unimpeded',
);
const GOES_IN = anyOf(
  'access|enter|visit|inspect|move freely|freedom of movement|free movement|station',
  'deploy|patrol|be present|be admitted|be given|be granted|have unhindered',
);

/** The norms in which an actor verifies or monitors, for which it would need access. */
export function monitoringOf(subject: Subject, monitor: NameId): readonly Norm[] {
  return subject.agreement.norms.filter(
    (norm) =>
      (norm.verification?.verifiers.includes(monitor) ?? false) ||
      (isVerifying(subject, norm) && subject.index.bearers(norm).includes(monitor)),
  );
}

/** The readings in which somebody owes an actor access, or it has a right to it. */
export function admittedIn(subject: Subject, monitor: Actor): ReadingSet {
  const { space, norms } = subject.agreement;
  const direct = space.any(
    norms.filter((norm) => admits(subject, norm, monitor)).map((norm) => norm.readings),
  );
  if (monitor.members.length === 0) return direct;
  const members = monitor.members.map((id) => subject.index.actor(id));
  const all = members.map((member) => (member === undefined ? space.none : admittedIn(subject, member)));
  return space.or(direct, space.every(all));
}

/** Whether a norm is owed to a monitor as such: to let it in, to help it, not to hinder it. */
export function isOwedToMonitors(subject: Subject, norm: Norm): boolean {
  const bound = subject.index.bearers(norm);
  return subject.index
    .withRole('monitor')
    .some((monitor) => !bound.includes(monitor.id) && admits(subject, norm, monitor));
}

function admits(subject: Subject, norm: Norm, monitor: Actor): boolean {
  const { act, deontic } = norm;
  if (act.power?.kind === 'give access') {
    return deontic !== 'prohibition' && subject.index.actorsMeant(act.power.to, norm).includes(monitor.id);
  }
  if (subject.index.bearers(norm).includes(monitor.id)) {
    // What a monitor may enter, it has a right to; what it is to inspect, it has only the task to.
    if (deontic === 'permission') return said(act.words).goesIn;
    return deontic === 'obligation' && said(act.words).hasAccess;
  }
  if (!isMentioned(norm, monitor)) return false;
  return (
    (deontic === 'obligation' && said(act.words).letsIn) ||
    (deontic === 'prohibition' && said(act.words).keepsOut)
  );
}

const GROUPS: readonly (readonly [Role, RegExp])[] = [
  ['monitor', /\b(?:monitors|observers)\b/iu],
  ['mediator', /\bmediators\b/iu],
  ['guarantor', /\bguarantors\b/iu],
];

/** What the words of an act say of letting in, of going in, and of those who have a role. */
const said = byWords((words) => ({
  letsIn: LETS_IN.test(words),
  keepsOut: KEEPS_OUT.test(words),
  hasAccess: HAS_ACCESS.test(words),
  goesIn: GOES_IN.test(words),
  roles: GROUPS.flatMap(([role, pattern]) => (pattern.test(words) ? [role] : [])),
}));

/** By its name, or as one of the Monitors. */
function isMentioned(norm: Norm, monitor: Actor): boolean {
  return (
    norm.act.actors.includes(monitor.id) ||
    said(norm.act.words).roles.some((role) => monitor.roles.includes(role))
  );
}
