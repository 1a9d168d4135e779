import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import type { Subject } from '../check.ts';
import { endSaid, startSaid } from '../ends.ts';
import { boundOf } from '../time/bounds.ts';
import type { Step } from '../time/steps.ts';
import type { CoursePart } from './course-part.ts';
import type { Source } from './network-draft.ts';
import { lengthSaid, type TimeNote } from './time-notes.ts';

/** A step of the reason, with the words that it rests on. */
export interface ChainStep {
  readonly norm: Norm;
  readonly span: Span;
  readonly note: TimeNote;
}

/** What of the text a step of a certificate is. */
interface Said {
  readonly norm: Norm | undefined;
  readonly source: Source | undefined;
  readonly side: 'min' | 'max' | 'lower' | 'upper';
  readonly minutes: number;
}

/** The links by which some times clash, in the order in which they follow each other, each told once. */
export function chainOf(subject: Subject, part: CoursePart): readonly ChainStep[] {
  const { certificate } = part;
  const steps = certificate === null ? [] : forwards(part, certificate.cycle);
  const told = steps.flatMap((step) => stepSaid(subject, saidBy(subject, part, step)));
  const key = ({ norm, note, span }: ChainStep): string => `${norm.label} ${note.kind} ${span.start}`;
  return told.filter((step, at) => told.findIndex((other) => key(other) === key(step)) === at);
}

/** By how much the times of a certificate miss each other. */
export function shortfallOf({ certificate }: CoursePart): number {
  const cycle = certificate?.cycle ?? [];
  return -cycle.reduce((sum, { weight }) => sum + weight, 0);
}

/** In the order of time, from the origin on where the cycle passes it. */
function forwards({ moments }: CoursePart, cycle: readonly Step[]): readonly Step[] {
  const isOrigin = ({ from }: Step): boolean => ['civil', 'entry day'].includes(moments[from]?.kind ?? '');
  const at = Math.max(0, cycle.findIndex(isOrigin));
  return [...cycle.slice(at), ...cycle.slice(0, at)].reverse();
}

function saidBy({ agreement }: Subject, part: CoursePart, { bound }: Step): Said {
  const { of, index, side } = boundOf(part.network, bound);
  if (of === 'link') {
    const link = part.network.links[index];
    const minutes = (side === 'min' ? link?.min : link?.max) ?? 0;
    return { norm: agreement.norms[link?.label ?? -1], source: part.sources[index], side, minutes };
  }
  const link = part.network.contingent[index];
  const minutes = (side === 'lower' ? link?.lower : link?.upper) ?? 0;
  return { norm: agreement.norms[link?.label ?? -1], source: part.contingentSources[index], side, minutes };
}

function stepSaid(subject: Subject, { norm, source, side, minutes }: Said): ChainStep[] {
  if (norm === undefined || source === undefined) return [];
  const note = noteOf(subject, norm, source, side, minutes);
  return note === null ? [] : [{ norm, span: source.span, note }];
}

function noteOf(
  subject: Subject,
  { label, verification }: Norm,
  { kind, at, of }: Source,
  side: Said['side'],
  minutes: number,
): TimeNote | null {
  const isLeast = side === 'min' || side === 'lower';
  const who = verification?.verifiers ?? [];
  switch (kind) {
    case 'verification':
      return isLeast
        ? { kind: 'verified soon', label, who }
        : { kind: 'verification', label, who, most: lengthSaid(minutes) };
    case 'taking':
      return { kind: 'takes', label, side: isLeast ? 'least' : 'most', length: lengthSaid(minutes) };
    case 'exchange':
      return of === null ? null : { kind: 'same day', label, other: of.norm.label };
    case 'stage':
      return of === null ? null : { kind: 'follows', label, other: of.norm.label };
    case 'time':
    case 'condition':
    case 'lasting':
      return at === null ? null : pointNote(subject, label, at, side);
    case 'phase':
    case 'frame':
      return null;
  }
}

function pointNote(
  subject: Subject,
  label: string,
  { frame, point, isEnd }: NonNullable<Source['at']>,
  side: Said['side'],
): TimeNote {
  if (side === 'max') return { kind: 'not after', label, end: endSaid(subject, frame, point) };
  return isEnd
    ? { kind: 'over', label, end: endSaid(subject, frame, point) }
    : { kind: 'not before', label, start: startSaid(subject, frame, point) };
}
