import type { PhaseId } from '../../model/names.ts';
import type { Norm, NormId } from '../../model/norms.ts';
import { CIVIL, ENTRY, type Interval, type Point } from '../../model/points.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { Subject } from '../check.ts';
import { conflictOf } from '../time/conflict.ts';
import { Judge } from '../time/judge.ts';
import { type MomentTimes, momentTimes } from '../time/moments.ts';
import type { Network } from '../time/network.ts';
import { planOf } from '../time/plan.ts';
import { type Compiled, compiled } from './compile.ts';
import { criticalChain } from './critical-chain.ts';
import { dependenciesOf, waitsOf } from './dependencies.ts';
import { inReading } from './in-reading.ts';
import { CIVIL_ORIGIN, ENTRY_DAY } from './moments.ts';
import type { CountedFrom, Schedule, ScheduledAct, ScheduledPhase } from './schedule.ts';

/** The most conflicts that are told, and left out one after another. */
const CONFLICTS_MAX = 32;

/** The schedule of an agreement in one reading; without one, in the first alternative of every bracket. */
export function scheduleOf(subject: Subject, reading?: readonly number[]): Schedule {
  return new Maker(subject, reading ?? subject.agreement.space.sizes.map(() => 0)).schedule();
}

class Maker {
  readonly #subject: Subject;
  readonly #reading: readonly number[];
  readonly #compiled: Compiled;
  readonly #judge = new Judge();

  constructor(subject: Subject, reading: readonly number[]) {
    this.#subject = subject;
    this.#reading = reading;
    this.#compiled = compiled(subject, 'all');
  }

  schedule(): Schedule {
    const { agreement, index } = this.#subject;
    const plain = this.#kept('left out');
    const times = new Times(this.#compiled, plain.network);
    const whole = new Times(this.#compiled, this.#kept('taken').network);
    const { holds } = inReading(this.#subject, this.#compiled, this.#reading, 'left out');
    const acts = agreement.norms
      .filter(({ readings }) => agreement.space.has(readings, this.#reading))
      .map((norm) => {
        const isConditional = !holds(this.#compiled.courses.kept(norm));
        return this.#act(norm, isConditional ? whole : times, isConditional);
      });
    const entry = timelineOf(index)
      .moment({ kind: 'entry', span: { start: 0, end: 0 } })
      .find(({ readings }) => agreement.space.has(readings, this.#reading));
    const [start] = entry?.value.start ?? [];
    return {
      reading: this.#reading,
      zone: entry?.frame.zone ?? null,
      entry: start?.anchor.key === CIVIL.key ? start.minutes : null,
      verdict: plain.verdict,
      conflicts: plain.conflicts,
      acts,
      phases: this.#phases(times),
      critical: criticalChain(this.#compiled, plain.network, acts),
    };
  }

  #network(conditional: 'left out' | 'taken'): Network {
    return inReading(this.#subject, this.#compiled, this.#reading, conditional).network;
  }

  /** The network, or what is left of it without the norms of which it clashes. */
  #kept(conditional: 'left out' | 'taken'): {
    readonly network: Network;
    readonly verdict: Schedule['verdict'];
    readonly conflicts: readonly (readonly NormId[])[];
  } {
    let network = this.#network(conditional);
    let verdict: Schedule['verdict'] = 'kept';
    const conflicts: (readonly NormId[])[] = [];
    for (let round = 0; round < CONFLICTS_MAX; round++) {
      const conflict = conflictOf(this.#judge, network);
      if (conflict === null) return { network, verdict, conflicts };
      if (verdict !== 'inconsistent') verdict = conflict.kind;
      conflicts.push(conflict.labels.flatMap((label) => this.#subject.agreement.norms[label]?.id ?? []));
      const last = conflict.labels.at(-1);
      if (last === undefined) break;
      network = without(network, last);
    }
    return { network: withoutBounds(network), verdict, conflicts };
  }

  #act(norm: Norm, times: Times, isConditional: boolean): ScheduledAct {
    const { agreement, index } = this.#subject;
    const { numbers } = this.#compiled;
    const windows = timelineOf(index)
      .windowsOf(norm)
      .filter(({ readings }) => agreement.space.has(readings, this.#reading));
    const performed = numbers.performed(norm);
    const countedFrom = times.countedFrom(performed);
    return {
      norm: norm.id,
      label: norm.label,
      span: norm.span,
      bearers: index.bearers(norm),
      deontic: norm.deontic,
      kind: norm.recurrence !== null ? 'recurring' : norm.lasting ? 'lasting' : 'once',
      isConditional,
      countedFrom,
      begun: beginning(norm, times.of(numbers.begun(norm), countedFrom)),
      performed: times.of(performed, countedFrom),
      verified: norm.verification === null ? null : times.of(numbers.verified(norm), countedFrom),
      windows,
      phase: this.#phaseOf(norm, windows),
      follows: dependenciesOf(this.#subject, this.#compiled, norm, this.#reading),
      waitsFor: waitsOf(this.#compiled, this.#subject, norm, this.#reading),
    };
  }

  #phaseOf(norm: Norm, windows: readonly Interval[]): PhaseId | null {
    for (const time of norm.times) {
      if ((time.kind === 'throughout' || time.kind === 'during') && time.of.kind === 'phase') {
        return time.of.phase;
      }
    }
    const phases = [...new Set(this.#subject.agreement.phases.map(({ id }) => id))];
    const around = phases.filter((id) =>
      timelineOf(this.#subject.index)
        .phase(id)
        .some(({ value }) => windows.length > 0 && windows.every((window) => isWithin(window, value))),
    );
    const [only, ...others] = around;
    return others.length === 0 ? (only ?? null) : null;
  }

  #phases(times: Times): readonly ScheduledPhase[] {
    const { agreement, index } = this.#subject;
    const declared = agreement.phases.filter(({ readings }) => agreement.space.has(readings, this.#reading));
    return declared.flatMap(({ id, name }) => {
      const place = timelineOf(index)
        .phase(id)
        .find(({ readings }) => agreement.space.has(readings, this.#reading));
      if (place === undefined) return [];
      const { start, end } = place.value;
      const first = times.early(start, this.#compiled);
      return [
        {
          id,
          name,
          countedFrom: first.countedFrom,
          start: first.minutes,
          end: times.early(end, this.#compiled).minutes,
        },
      ];
    });
  }
}

/** The times of all moments, from civil time and from entry into force. */
class Times {
  readonly #civil: readonly MomentTimes[];
  readonly #entry: readonly MomentTimes[];
  readonly #from: number;

  constructor({ civilFrom }: Compiled, network: Network) {
    const plan = planOf(network);
    this.#civil = plan === null ? [] : momentTimes(plan, CIVIL_ORIGIN);
    this.#entry = plan === null ? [] : momentTimes(plan, ENTRY_DAY);
    this.#from = civilFrom;
  }

  /** Civil time, where it bounds the moment on some side. */
  countedFrom(moment: number): CountedFrom {
    const { earliest = null, lastAdmissible = null } = this.#civil[moment] ?? {};
    return earliest === null && lastAdmissible === null ? 'entry' : 'date';
  }

  of(moment: number, countedFrom: CountedFrom): MomentTimes {
    const times = (countedFrom === 'date' ? this.#civil : this.#entry)[moment];
    const from = countedFrom === 'date' ? this.#from : 0;
    const at = (minutes: number | null | undefined): number | null =>
      minutes === null || minutes === undefined ? null : minutes + from;
    return {
      earliest: at(times?.earliest),
      lateUnderDelay: at(times?.lateUnderDelay),
      lastAdmissible: at(times?.lastAdmissible),
      slack: times?.slack ?? null,
    };
  }

  /** When a bound is met by the early plan, where it is counted from dates, entry or a phase's beginning. */
  early(
    bound: readonly Point[],
    { numbers }: Compiled,
  ): { readonly minutes: number | null; readonly countedFrom: CountedFrom } {
    const met = bound.map(({ anchor, minutes }) => {
      if (anchor.key === CIVIL.key) return { minutes, countedFrom: 'date' as const };
      if (anchor.key === ENTRY.key) return { minutes, countedFrom: 'entry' as const };
      const moment = numbers.known(anchor);
      const countedFrom = moment === null ? 'entry' : this.countedFrom(moment);
      const from = moment === null ? null : this.of(moment, countedFrom).earliest;
      return { minutes: from === null ? null : from + minutes, countedFrom };
    });
    const [first] = met;
    const isSame = met.every(({ minutes, countedFrom }) => {
      return minutes !== null && countedFrom === first?.countedFrom;
    });
    if (first === undefined || !isSame) return { minutes: null, countedFrom: first?.countedFrom ?? 'entry' };
    return { ...first, minutes: Math.max(...met.map(({ minutes }) => minutes ?? 0)) };
  }
}

/** What lasts begins when it may. */
function beginning({ lasting }: Norm, times: MomentTimes): MomentTimes {
  const { lateUnderDelay } = times;
  return lasting
    ? { ...times, lastAdmissible: lateUnderDelay, slack: lateUnderDelay === null ? null : 0 }
    : times;
}

function without({ moments, links, contingent }: Network, label: number): Network {
  const isOther = (link: { readonly label: number }): boolean => link.label !== label;
  return { moments, links: links.filter(isOther), contingent: contingent.filter(isOther) };
}

/** Only what says that something comes after something else: that can always be kept. */
function withoutBounds({ moments, links }: Network): Network {
  return { moments, contingent: [], links: links.map((link) => ({ ...link, max: null })) };
}

/** Whether an interval lies in another by its own points of civil time, or of days after entry. */
function isWithin(
  { earliest, latest }: Interval,
  outer: { readonly start: readonly Point[]; readonly end: readonly Point[] },
): boolean {
  const inside = (points: readonly Point[], bounds: readonly Point[], isLast: boolean): boolean =>
    points.length > 0 &&
    bounds.length > 0 &&
    bounds.every((bound) =>
      points.some(
        ({ anchor, minutes }) =>
          anchor.key === bound.anchor.key && (isLast ? minutes <= bound.minutes : minutes >= bound.minutes),
      ),
    );
  return inside(earliest, outer.start, false) && inside(latest, outer.end, true);
}
