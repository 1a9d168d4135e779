import type { Moment } from '../../model/conditions.ts';
import type { Duration } from '../../model/durations.ts';
import type { Norm } from '../../model/norms.ts';
import type { Quantity } from '../../model/quantities.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Way } from './changes.ts';

/** Which way the times of a norm moved, where both name one of the same form. */
export function wayOfTimes(before: Norm, after: Norm): Way | null {
  const [old, ...olds] = before.times;
  const [made, ...mades] = after.times;
  if (old === undefined || made === undefined || olds.length + mades.length > 0) return null;
  const by = byHowMuch(old, made);
  if (by === null || by === 0) return null;
  return by < 0 ? 'earlier' : 'later';
}

function byHowMuch(old: TimeQualifier, made: TimeQualifier): number | null {
  if (old.kind === 'within' && made.kind === 'within') return lengths(old.duration, made.duration);
  if (old.kind !== made.kind || !('at' in old) || !('at' in made)) return null;
  return moments(old.at, made.at);
}

const MINUTES = {
  minute: 1,
  hour: 60,
  day: 1440,
  'business day': 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
} as const;

/** Lengths of one unit, or of units that cannot be mistaken for one another. */
function lengths(old: Duration, made: Duration): number | null {
  const exact = ['minute', 'hour', 'day', 'week'];
  const isComparable = old.unit === made.unit || (exact.includes(old.unit) && exact.includes(made.unit));
  return isComparable ? made.amount * MINUTES[made.unit] - old.amount * MINUTES[old.unit] : null;
}

function moments(old: Moment, made: Moment): number | null {
  if (old.kind === 'day' && made.kind === 'day') {
    if (old.clock !== made.clock || old.form !== made.form) return null;
    return (made.number - old.number) * 1440 + ((made.minute ?? 0) - (old.minute ?? 0));
  }
  if (old.kind === 'date' && made.kind === 'date') {
    if (old.date !== made.date) return old.date < made.date ? 1 : -1;
    return (made.minute ?? 0) - (old.minute ?? 0);
  }
  return null;
}

/** Whether a norm asks for more or less than before, where both count one thing of the same kind. */
export function wayOfQuantities(before: Norm, after: Norm): Way | null {
  const [old, ...olds] = before.act.quantities;
  const [made, ...mades] = after.act.quantities;
  if (old === undefined || made === undefined || olds.length + mades.length > 0) return null;
  const [was, is] = [single(old), single(made)];
  if (was === null || is === null || old.amount.kind !== made.amount.kind || was === is) return null;
  return is < was ? 'less' : 'more';
}

function single({ amount }: Quantity): number | null {
  if (amount.kind === 'between') return amount.high;
  if (amount.kind === 'fraction') return amount.share;
  return 'number' in amount ? amount.number : null;
}
