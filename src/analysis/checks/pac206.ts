import { append } from '../../base/append.ts';
import type { Norm } from '../../model/norms.ts';
import { mayOverlap } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { timelineOf } from '../../model/timeline.ts';
import { actKeys } from '../acts.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { allowsHostilities, restrainsHostilities } from '../hostilities.ts';
import { distinct } from '../naming.ts';
import { isLimitOnly, prevailsIn } from '../order/prevailing.ts';
import type { QuotedAct, Swallowing } from './pac206.en.ts';

/** A permission that swallows a prohibition. */
export const pac206 = defineCheck('PAC206', 'warning', ({ PAC206 }) => PAC206, find);

/** A sentence that permits what another restrains. */
interface Swallowed {
  readonly permitting: Norm;
  readonly restraining: Norm;
  readonly bearers: string[];
  readings: ReadingSet;
}

function* find(subject: Subject): Iterable<Draft<Swallowing, QuotedAct>> {
  for (const { permitting, restraining, bearers, readings } of swallowed(subject)) {
    yield {
      span: permitting.act.span,
      provisions: distinct([permitting.label, restraining.label]),
      parameters: {
        permitting: permitting.label,
        restraining: restraining.label,
        bearers: distinct(bearers),
      },
      because: [restraining, permitting].map((norm) => ({
        provision: norm.label,
        span: norm.act.span,
        note: { label: norm.label, kind: kindOf(norm), act: norm.act.words },
      })),
      edits: null,
      readings,
    };
  }
}

function kindOf({ deontic }: Norm): QuotedAct['kind'] {
  if (deontic === 'permission') return 'permits';
  return deontic === 'prohibition' ? 'forbids' : 'demands';
}

/** Once for each pair of sentences. */
function swallowed(subject: Subject): readonly Swallowed[] {
  const { space, norms } = subject.agreement;
  const found = new Map<string, Swallowed>();
  for (const permitting of norms.filter((norm) => isFree(subject, norm))) {
    for (const restraining of norms.filter((norm) => restrains(subject, norm, permitting))) {
      const bearers = sharedBearers(subject, permitting, restraining);
      const readings = readingsOf(subject, permitting, restraining);
      if (bearers.length === 0 || readings === space.none) continue;
      const key = [permitting, restraining]
        .map(({ provision, modal }) => `${provision} ${modal.span.start}`)
        .join();
      const known = found.get(key);
      if (known === undefined) found.set(key, { permitting, restraining, bearers: [...bearers], readings });
      else {
        append(known.bearers, bearers);
        known.readings = space.or(known.readings, readings);
      }
    }
  }
  return [...found.values()];
}

/** A permission without a condition, or with none but that its bearer agrees. */
function isFree(subject: Subject, norm: Norm): boolean {
  if (norm.deontic !== 'permission') return false;
  const own = subject.index.bearers(norm);
  return norm.conditions.every(({ condition }) => {
    if (condition.kind !== 'agrees' || condition.negated) return false;
    return subject.index.actorsMeant(condition.actors, norm).every((actor) => own.includes(actor));
  });
}

/**
 * Whether a norm restrains what another permits: the same act forbidden, or hostilities restrained and
 * allowed.
 */
function restrains(subject: Subject, norm: Norm, permitting: Norm): boolean {
  if (norm.deontic === 'permission' || norm.exception !== null) return false;
  if (norm.conditions.some(({ link }) => link === 'unless')) return false;
  const keyOf = actKeys(subject);
  const isSame = norm.deontic === 'prohibition' && keyOf(norm.act) === keyOf(permitting.act);
  if (isSame) return !isLimitOnly(norm, permitting);
  return allowsHostilities(subject, permitting) && restrainsHostilities(subject, norm);
}

function sharedBearers(subject: Subject, a: Norm, b: Norm): readonly string[] {
  const others = subject.index.bearers(b);
  return subject.index.bearers(a).filter((bearer) => others.includes(bearer));
}

function readingsOf(subject: Subject, permitting: Norm, restraining: Norm): ReadingSet {
  const { space } = subject.agreement;
  const meeting = space.and(
    space.and(permitting.readings, restraining.readings),
    meetingIn(subject, permitting, restraining),
  );
  return space.minus(meeting, prevailsIn(subject, restraining, permitting));
}

/** What is ceased at a moment stays ceased, so that the end of a demand's window is no end of its restraint. */
function meetingIn({ index, agreement }: Subject, permitting: Norm, restraining: Norm): ReadingSet {
  const { space } = agreement;
  const timeline = timelineOf(index);
  if (restraining.deontic === 'prohibition' || restraining.lasting) {
    return timeline.overlap(permitting, restraining);
  }
  const met = timeline.windowsOf(restraining).flatMap(({ earliest, readings }) =>
    timeline
      .windowsOf(permitting)
      .filter((window) => mayOverlap(window, { earliest, latest: [] }))
      .map((window) => space.and(window.readings, readings)),
  );
  return space.any(met);
}
