import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import { type Exchange, exchangeIn } from './steps.ts';

/** The exchange of all readings in which the same is in the text. */
export interface ExchangeClass {
  readonly exchange: Exchange;
  readonly readings: ReadingSet;
}

/** The exchanges of an agreement, in whichever reading. */
export interface Exchanges {
  readonly classes: readonly ExchangeClass[];
  /** False where there are more readings than were looked at. */
  readonly complete: boolean;
}

/** So many different exchanges of one text are looked at, fewer where it is long. */
const CLASSES_MAX = 8;
const NORMS_MAX = 600;

const known = new WeakMap<Subject, Exchanges>();

/** The exchanges of the readings of an agreement, made once for each subject. */
export function exchangesOf(subject: Subject): Exchanges {
  const made = known.get(subject) ?? makeExchanges(subject);
  known.set(subject, made);
  return made;
}

function makeExchanges(subject: Subject): Exchanges {
  const { space, norms } = subject.agreement;
  const most = Math.max(1, Math.min(CLASSES_MAX, Math.floor(NORMS_MAX / Math.max(1, norms.length))));
  const classes: ExchangeClass[] = [];
  let left: ReadingSet = space.all;
  while (left !== space.none && classes.length < most) {
    const reading = space.first(left) ?? [];
    const readings = space.and(left, readingsLike(subject, reading));
    classes.push({ exchange: exchangeIn(subject, reading, subject.values), readings });
    left = space.minus(left, readings);
  }
  return { classes, complete: left === space.none };
}

/** The readings in which everything stands that stands in one of them, and nothing else. */
function readingsLike({ agreement }: Subject, reading: readonly number[]): ReadingSet {
  const { space, norms, phases, clocks, entries, signatures, events, facts } = agreement;
  const guarded = [norms, phases, clocks, entries, signatures, events, facts].flat();
  const sets = new Set(guarded.map(({ readings }) => readings));
  return space.every([...sets].map((set) => (space.has(set, reading) ? set : space.not(set))));
}
