import { addDays, type Day, parseDate, sayDay } from '../../base/calendar.ts';
import type { Span } from '../../base/span.ts';
import type { Moment } from '../../model/conditions.ts';
import type { Duration, Unit } from '../../model/durations.ts';
import type { Norm } from '../../model/norms.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';
import { durationWords } from '../naming.ts';
import { type BoundId, contingentBound, linkBound } from '../time/bounds.ts';
import type { CoursePart } from './course-part.ts';

/** A number of the text, and the bounds of a network that change with it. */
export interface FigureInText {
  readonly label: string;
  readonly span: Span;
  readonly bounds: readonly BoundId[];
  /** How many minutes one more makes. */
  readonly minutes: number;
  /** The text with the number so much larger; null where there is no such text. */
  readonly words: (more: number) => string | null;
}

/** Every number of the provisions of a part that one could change, in the order of the text. */
export function figuresOf({ agreement: { norms } }: Subject, part: CoursePart): readonly FigureInText[] {
  const { network, sources, contingentSources } = part;
  const found = new Map<string, FigureInText>();
  const add = (norm: Norm | undefined, number: Number | null, bound: BoundId): void => {
    if (norm === undefined || number === null) return;
    const key = `${number.span.start}`;
    const known = found.get(key);
    const bounds = known === undefined ? [bound] : [...known.bounds, bound];
    found.set(key, { label: norm.label, ...number, bounds });
  };
  for (const [index, { label }] of network.links.entries()) {
    const { time, kind } = sources[index] ?? {};
    if (kind !== 'time' || time === null || time === undefined) continue;
    const link = network.links[index];
    for (const side of ['min', 'max'] as const) {
      if (link?.[side] === null) continue;
      add(norms[label], numberOf(time, side), linkBound(index, side));
    }
  }
  for (const [index, { label }] of network.contingent.entries()) {
    const norm = norms[label];
    for (const side of ['lower', 'upper'] as const) {
      const length = contingentSources[index]?.lengths?.[side] ?? null;
      if (length !== null) add(norm, durationNumber(length), contingentBound(network, index, side));
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

interface Number {
  readonly span: Span;
  readonly minutes: number;
  readonly words: (more: number) => string | null;
}

/** The number of a qualifier that sets one side. */
function numberOf(time: TimeQualifier, side: 'min' | 'max'): Number | null {
  switch (time.kind) {
    case 'on':
    case 'by':
    case 'before':
    case 'until':
    case 'after':
    case 'not before':
      return momentNumber(time.at);
    case 'from':
    case 'between':
      return side === 'min' ? momentNumber(time.from) : time.to === null ? null : momentNumber(time.to);
    case 'within':
      return side === 'max' ? durationNumber(time.duration) : null;
    case 'at least after':
      return side === 'min' ? durationNumber(time.duration) : null;
    case 'within before':
    case 'at least before':
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return null;
  }
}

function momentNumber(moment: Moment): Number | null {
  if (moment.minute !== undefined) return null;
  switch (moment.kind) {
    case 'day': {
      const { number, form, clock, span } = moment;
      const words = (more: number): string | null => {
        if (number + more < 0 || (number + more < 1 && form === 'day' && number > 0)) return null;
        const name = clock === 'day' ? 'D' : clock;
        return form === 'day' ? `day ${number + more}` : `${name}+${number + more}`;
      };
      return { span, minutes: MINUTES.day, words };
    }
    case 'date': {
      const parsed = parseDate(moment.date);
      if (!parsed.ok) return null;
      const words = (more: number): string => sayDay(moved(parsed.value, more));
      return { span: moment.span, minutes: MINUTES.day, words };
    }
    case 'offset':
      return moment.direction === 'after' ? durationNumber(moment.duration) : null;
    case 'entry':
    case 'signature':
    case 'edge':
    case 'state':
    case 'event':
    case 'earliest':
    case 'latest':
    case 'condition':
      return null;
  }
}

function moved(day: Day, days: number): Day {
  return addDays(day, days);
}

const MINUTES: Readonly<Record<'minute' | 'hour' | 'day' | 'week', number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
};

/** Lengths that only the calendar tells are left to the reader. */
function durationNumber(duration: Duration): Number | null {
  const { unit, amount, span } = duration;
  if (!isPlain(unit) || !Number.isInteger(amount) || duration.about === true) return null;
  const words = (more: number): string | null =>
    amount + more < 1 ? null : durationWords({ ...duration, amount: amount + more });
  return { span, minutes: MINUTES[unit], words };
}

function isPlain(unit: Unit): unit is keyof typeof MINUTES {
  return unit in MINUTES;
}
