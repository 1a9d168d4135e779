import type { Span } from '../../base/span.ts';
import { exactMinutes, type Frame } from '../../model/frames.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Draft, Subject } from '../check.ts';
import { isMovable } from '../empty-windows.ts';
import type { Edit } from '../finding.ts';
import { distinct } from '../naming.ts';
import { boundOf } from '../time/bounds.ts';
import { breakingRun } from '../time/run.ts';
import { chainOf, shortfallOf } from './chain.ts';
import { compiled } from './compile.ts';
import type { CoursePart } from './course-part.ts';
import { optionsOf } from './options.ts';
import { momentsSaid, runTold } from './run-told.ts';
import type { TimeConflict } from './time-conflicts.ts';
import { type Length, lengthSaid, type TimeNote } from './time-notes.ts';

/** What a finding about clashing times says, whichever it is. */
export interface ConflictDraft {
  readonly labels: readonly string[];
  /** Null where it is not the same in all readings. */
  readonly short: Length | null;
  readonly span: Span;
  readonly because: Draft<unknown, TimeNote>['because'];
  readonly edits: readonly Edit[] | null;
  /** Whether an end that clashes is that of a phase which somebody may prolong. */
  readonly isMovable: boolean;
}

/** What is to be said of a conflict: its chain, one run where luck decides, and what would mend it. */
export function conflictDraft(subject: Subject, conflict: TimeConflict): ConflictDraft {
  const { part, norms } = conflict;
  const chain = chainOf(subject, part);
  const options = optionsOf(subject, part);
  const labels = distinct(norms.map(({ label }) => label));
  const last = chain.findLast(({ note }) => note.kind === 'not after') ?? chain.at(-1);
  const span = last?.span ?? norms[0]?.act.span ?? { start: 0, end: 0 };
  const provision = last?.norm.label ?? labels[0] ?? null;
  const run = conflict.kind === 'uncontrollable' ? runOf(subject, part) : null;
  const more: TimeNote[] = run === null ? [] : [run];
  if (conflict.isWider) more.unshift({ kind: 'one reading' });
  if (options.length > 0) {
    more.push({
      kind: 'options',
      options: options.map(({ label, now, instead }) => ({ label, now, instead })),
    });
  }
  const [only, ...others] = options;
  return {
    labels,
    short: conflict.isWider ? null : lengthSaid(shortfallOf(part), isByTheHour(part)),
    span,
    because: [
      ...chain.map((step) => ({ provision: step.norm.label, span: step.span, note: step.note })),
      ...more.map((note) => ({ provision, span, note })),
    ],
    edits: only?.isClean === true && others.length === 0 && !conflict.isWider ? [only.edit] : null,
    isMovable: hasMovableEnd(subject, conflict),
  };
}

/** Whether hours decide, and not only days. */
export function isByTheHour({ network, sources, certificate }: CoursePart): boolean {
  const bounds = (certificate?.cycle ?? []).map(({ bound }) => boundOf(network, bound));
  return bounds.some(({ of, index }) => {
    if (of === 'contingent') return (network.contingent[index]?.upper ?? 0) % 1440 !== 0;
    const time = sources[index]?.time ?? null;
    return time !== null && namesHours(time);
  });
}

function namesHours(time: TimeQualifier): boolean {
  if ('at' in time && time.at.minute !== undefined) return true;
  return 'duration' in time && exactMinutes(time.duration) !== null;
}

function hasMovableEnd(
  subject: Subject,
  { part: { network, sources, certificate }, norms }: TimeConflict,
): boolean {
  const ends = (certificate?.cycle ?? []).flatMap(({ bound }) => {
    const { of, index, side } = boundOf(network, bound);
    return of === 'link' && side === 'max' ? (sources[index]?.span.start ?? -1) : [];
  });
  const { families } = compiled(subject, 'entangled');
  return norms
    .flatMap((norm) => families.members(norm))
    .some((norm) =>
      timelineOf(subject.index)
        .partsOf(norm)
        .some(
          (each) =>
            each.source.kind === 'time' &&
            ends.includes(each.source.time.span.start) &&
            isMovable(subject, each),
        ),
    );
}

function runOf(subject: Subject, part: CoursePart): TimeNote | null {
  const { network, certificate, moments, civilFrom } = part;
  const run = certificate === null ? null : breakingRun(network, certificate);
  const frame = frameIn(part);
  const broken = run === null ? undefined : network.links[run.broken.link];
  if (run === null || frame === null || broken === undefined) return null;
  const touched = momentsSaid(network);
  const times = run.times.map((time, moment) => (touched.has(moment) || moment < 3 ? time : null));
  return runTold(
    subject,
    { moments, civilFrom, frame, byTheHour: isByTheHour(part), consents: new Map() },
    { ...run, times },
    broken,
  );
}

/** How days are counted in a part. */
export function frameIn({ sources }: Pick<CoursePart, 'sources'>): Frame | null {
  return sources.find(({ at }) => at !== null)?.at?.frame ?? null;
}
