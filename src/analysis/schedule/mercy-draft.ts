import type { Span } from '../../base/span.ts';
import type { Norm } from '../../model/norms.ts';
import type { Draft, Subject } from '../check.ts';
import { endSaid, startSaid } from '../ends.ts';
import { distinct } from '../naming.ts';
import { compiled } from './compile.ts';
import type { AtMercy, Others } from './mercies.ts';
import type { Source } from './network-draft.ts';
import { momentsSaid, runTold } from './run-told.ts';
import type { TimeNote } from './time-notes.ts';

type Because = Draft<unknown, TimeNote>['because'];

/** The reason why a duty is at another's mercy, and the words that set its last moment. */
export function mercyDraft(
  subject: Subject,
  at: AtMercy,
): { readonly span: Span; readonly because: Because } {
  const { norm, others } = at;
  const ends = pointsOf(subject, at, norm, 'max');
  const last = ends.at(-1)?.span ?? norm.act.span;
  const run = runOf(subject, at);
  const unlimited = others.filter(({ kind }) => kind === 'verifies');
  const consent = others.filter(({ kind }) => kind === 'agrees');
  const acts = others.filter(({ kind }) => kind === 'acts');
  return {
    span: last,
    because: [
      ...acts.flatMap((other) => [...pointsOf(subject, at, other.norm, 'max'), chooses(other)]),
      ...unlimited.map(verifies),
      ...consent.map(agrees),
      ...pointsOf(subject, at, norm, 'min'),
      ...ends,
      ...(run === null ? [] : [{ provision: norm.label, span: last, note: run }]),
    ],
  };
}

/** The actors who choose. */
export function choosers({ others }: AtMercy): readonly string[] {
  return distinct(others.flatMap(({ who }) => who));
}

function chooses({ norm: { label, act }, who }: Others): Because[number] {
  return { provision: label, span: act.span, note: { kind: 'other acts', label, who } };
}

function verifies({ norm: { label, act, verification }, who }: Others): Because[number] {
  const span = verification?.span ?? act.span;
  return { provision: label, span, note: { kind: 'verification', label, who, most: null } };
}

function agrees({ norm: { label, act, conditions }, who }: Others): Because[number] {
  return { provision: label, span: conditions[0]?.span ?? act.span, note: { kind: 'consent', label, who } };
}

/** What a norm's own words say of its window on one side. */
function pointsOf(subject: Subject, { part }: AtMercy, norm: Norm, side: 'min' | 'max'): Because {
  const { families } = compiled(subject, 'entangled');
  const label = subject.agreement.norms.indexOf(families.first(norm));
  const { links } = part.network;
  const own = part.sources.filter((source, at) => {
    const link = links[at];
    return link?.label === label && link[side] !== null && source.at !== null && source.kind !== 'exchange';
  });
  return distinctBySpan(own).flatMap(({ at, span }) => {
    if (at === null) return [];
    const { frame, point } = at;
    const note: TimeNote =
      side === 'max'
        ? { kind: 'not after', label: norm.label, end: endSaid(subject, frame, point) }
        : { kind: 'not before', label: norm.label, start: startSaid(subject, frame, point) };
    return [{ provision: norm.label, span, note }];
  });
}

function distinctBySpan(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    ({ span }, at) => sources.findIndex((other) => other.span.start === span.start) === at,
  );
}

function runOf(subject: Subject, { mercy, part, norm, others }: AtMercy): TimeNote | null {
  if (mercy.kind !== 'at mercy' || mercy.run === null) return null;
  const frame = part.sources.find(({ at }) => at !== null)?.at?.frame ?? null;
  const { moments: all, civilFrom, families } = compiled(subject, 'entangled');
  const moments = part.moments.flatMap((at) => all[at] ?? []);
  const broken = mercy.network.links[mercy.run.broken.link];
  if (frame === null || broken === undefined) return null;
  const touched = momentsSaid(part.network);
  const consents = new Map(
    others.flatMap(({ kind, who, moment }) => {
      const at = part.moments.indexOf(moment);
      return kind === 'agrees' ? [[at, who] as const] : [];
    }),
  );
  const named = new Set([families.first(norm), ...others.map((other) => families.first(other.norm))]);
  const times = mercy.run.times.slice(0, moments.length).map((time, at) => {
    const moment = moments[at];
    const isTold = moment !== undefined && 'norm' in moment && named.has(moment.norm) && touched.has(at);
    return at < 3 || isTold || consents.has(at) ? time : null;
  });
  return runTold(
    subject,
    { moments, civilFrom, frame, byTheHour: false, consents },
    { ...mercy.run, times },
    broken,
  );
}
