import type { Frame } from '../../model/frames.ts';
import { dayAt } from '../../model/frames.ts';
import { CIVIL, ENTRY } from '../../model/points.ts';
import type { Subject } from '../check.ts';
import type { EndSaid } from '../end-forms.ts';
import { daySaid, startSaid } from '../ends.ts';
import type { Network } from '../time/network.ts';
import type { Run } from '../time/run.ts';
import type { MomentOf } from './moments.ts';
import { lengthSaid, type RunStep, type TimeNote } from './time-notes.ts';

/** How the times of a run are said. */
export interface Told {
  readonly moments: readonly MomentOf[];
  /** The minute of civil time that the first moment is. */
  readonly civilFrom: number;
  readonly frame: Frame;
  /** Whether hours are to be told, and not only days. */
  readonly byTheHour: boolean;
  /** Whose consent some of the moments are. */
  readonly consents: ReadonlyMap<number, readonly string[]>;
}

/** A run in words that can be translated: what came when, and what was then too late. */
export function runTold(
  subject: Subject,
  { moments, civilFrom, frame, byTheHour, consents }: Told,
  run: Run,
  broken: { readonly to: number },
): TimeNote | null {
  const [civil, entry] = [run.times[0] ?? null, run.times[1] ?? null];
  const isCivil = frame.entry !== null && civil !== null;
  const origin = isCivil ? civil : entry;
  const late = moments[broken.to];
  if (origin === null || late === undefined || !('norm' in late)) return null;
  const said = (time: number): EndSaid => {
    const minutes = time - origin + (isCivil ? civilFrom : 0);
    const point = { anchor: isCivil ? CIVIL : ENTRY, base: 'day' as const, minutes };
    if (byTheHour) return startSaid(subject, frame, point);
    return { kind: 'day', day: daySaid(subject, frame, dayAt(frame, point)) };
  };
  const steps = run.times.flatMap((time, at) => {
    const moment = moments[at];
    if (time === null || moment === undefined) return [];
    const step = stepOf(moment, said(time), consents.get(at) ?? null);
    // Of one minute, what broke is what came of the rest.
    return step === null ? [] : [{ step, time, order: at === broken.to ? 1 : 0 }];
  });
  steps.sort((a, b) => a.time - b.time || a.order - b.order);
  return {
    kind: 'run',
    steps: steps.map(({ step }) => step),
    label: late.norm.label,
    by: lengthSaid(run.broken.by, byTheHour),
    side: run.broken.side === 'max' ? 'late' : 'soon',
  };
}

function stepOf(moment: MomentOf, at: EndSaid, consent: readonly string[] | null): RunStep | null {
  if (consent !== null) return { kind: 'consent', who: consent, at };
  return 'norm' in moment ? { kind: 'norm', label: moment.norm.label, state: moment.kind, at } : null;
}

/** The moments of which a provision says something in a network. */
export function momentsSaid({ links, contingent }: Network): ReadonlySet<number> {
  return new Set([
    ...links.flatMap(({ label, from, to }) => (label >= 0 ? [from, to] : [])),
    ...contingent.flatMap(({ activation, end }) => [activation, end]),
  ]);
}
