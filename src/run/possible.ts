import { minuteNumbered } from '../base/calendar.ts';
import type { Condition } from '../model/conditions.ts';
import { type NameId, nameId } from '../model/names.ts';
import type { Norm, NormId } from '../model/norms.ts';
import { atomsOf } from '../model/resolve.ts';
import type { RunFactBody } from '../model/run-facts.ts';
import { isOpen } from './board.ts';
import { bearersOf } from './outcomes.ts';
import { isWait } from './plans.ts';
import type { Instance } from './records.ts';
import { isLasting } from './recurrences.ts';
import type { Run } from './run.ts';
import { holdsAt } from './spells.ts';

/** Something that may happen at a moment. */
export interface PossibleFact {
  readonly body: RunFactBody;
  /** Who does or says it; empty for what is nobody's doing. */
  readonly by: string;
  /** What it is about; null for events and agreements of actors. */
  readonly norm: NormId | null;
  /** False where it is, or establishes, a breach. */
  readonly lawful: boolean;
}

/**
 * What may happen at the moment that a run stands at and would change something: what each actor may do,
 * lawfully or not, what verifiers may find, and what is nobody's doing. That time passes without it is the
 * other course.
 */
export function possibleFacts(run: Run): readonly PossibleFact[] {
  const { norms } = run.programme;
  return [...norms.flatMap((_, number) => possibleUnder(run, number)), ...events(run), ...consents(run)];
}

/** What of that is about one norm, by its place. */
export function possibleUnder(run: Run, number: number): readonly PossibleFact[] {
  return ofNorm(run, run.programme.norm(number), number);
}

function ofNorm(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  const { live } = run.engine.norm(number);
  const instances = live.flatMap((at) => run.engine.instance(number, at) ?? []);
  const waits = untold(run, norm, number);
  switch (norm.deontic) {
    case 'permission':
      return [...waits, ...uses(run, norm, number), ...releases(run, norm, number)];
    case 'prohibition':
      return [...waits, ...instances.flatMap((one) => breaches(norm, one))];
    case 'obligation':
      return [
        ...waits,
        ...(isLasting(norm) ? instances.flatMap((one) => breaches(norm, one)) : []),
        ...(isLasting(norm) ? [] : instances.flatMap((one) => reports(norm, one))),
        ...instances.flatMap((one) => answers(norm, one)),
        ...duties(run, norm, number),
      ];
  }
}

function reports(norm: Norm, { standing, opens }: Instance): readonly PossibleFact[] {
  const open = standing.state === 'due' || standing.state === 'overdue' || standing.state === 'breached';
  // What is done by the use of a power is that use.
  if (!open || (norm.act.power !== null && norm.act.power.kind in USES)) return [];
  const forPeriod = norm.recurrence === null || !Number.isFinite(opens) ? null : minuteNumbered(opens);
  return [
    {
      body: { kind: 'report', norm: norm.id, quantities: [], complete: true, forPeriod },
      by: bearersOf(norm)[0] ?? '',
      norm: norm.id,
      lawful: true,
    },
  ];
}

function answers(norm: Norm, { standing, told }: Instance): readonly PossibleFact[] {
  if (norm.verification === null || isLasting(norm)) return [];
  const { verifiers } = norm.verification;
  if (standing.state === 'overdue') {
    return verifiers.slice(0, 1).map((by) => verdict(norm, by, 'none', false));
  }
  if (standing.state !== 'reported') return [];
  const open = told.reports.filter(({ rejected }) => rejected === null);
  return open.flatMap(({ fact, accepted }) =>
    verifiers
      .filter((by) => !accepted.some((one) => one.by === by))
      .flatMap((by): readonly PossibleFact[] => [
        { body: { kind: 'acceptance', report: fact, reason: '' }, by, norm: norm.id, lawful: true },
        { body: { kind: 'rejection', report: fact, reason: '' }, by, norm: norm.id, lawful: true },
      ]),
  );
}

function breaches(norm: Norm, { standing }: Instance): readonly PossibleFact[] {
  if (standing.state !== 'due' && standing.state !== 'disputed') return [];
  const [by = ''] = norm.verification?.verifiers ?? [];
  return [verdict(norm, by, 'none', false)];
}

function verdict(norm: Norm, by: string, done: 'none' | 'complete', lawful: boolean): PossibleFact {
  return {
    body: {
      kind: 'verdict',
      norm: norm.id,
      done,
      onTime: null,
      asAgreed: null,
      level: null,
      attributedTo: [],
      doneAt: null,
      forPeriod: null,
      reason: '',
    },
    by,
    norm: norm.id,
    lawful,
  };
}

const USES = { suspend: 'suspension', resume: 'resumption', end: 'ending', extend: 'extension' } as const;

/** The uses of a permission that is open; of one held by several together, what each has to say. */
function uses(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  if (!isOpen(run, number)) return notices(run, norm, number);
  const bearers = bearersOf(norm);
  const joint = norm.bearer.kind === 'actors' && !norm.bearer.any && norm.act.power !== null;
  const said = run.engine.norm(number).told.joined.map(({ by }) => by);
  const who = joint ? bearers.filter((by) => !said.includes(by)) : bearers;
  return who.flatMap((by) => useBy(run, norm, number, by));
}

function useBy(run: Run, norm: Norm, number: number, by: NameId): readonly PossibleFact[] {
  const body = powerUse(run, norm, number);
  return body === null ? [] : [{ body, by, norm: norm.id, lawful: true }];
}

/** What using a power would say; null where it would change nothing. */
function powerUse(run: Run, norm: Norm, number: number): RunFactBody | null {
  const { id: under } = norm;
  const { power } = norm.act;
  const { programme, engine, now } = run;
  const suspended = (at: number): boolean => holdsAt(engine.norm(at).published.suspended, now);
  switch (power?.kind) {
    case 'suspend': {
      const norms = programme.meant(power.what, 'suspended', number).flat();
      return norms.some((at) => !suspended(at)) ? { kind: 'suspension', under } : null;
    }
    case 'resume': {
      const norms = programme.meant(power.what, 'suspended', number).flat();
      return norms.some(suspended) ? { kind: 'resumption', under } : null;
    }
    case 'end':
      return engine.ending === null ? { kind: 'ending', under } : null;
    case 'extend': {
      const phase = power.phase ?? programme.phases[0]?.id;
      if (phase === undefined || power.by === null || engine.norm(number).told.uses.length > 0) return null;
      return { kind: 'extension', under, phase, amount: power.by.amount, unit: power.by.unit };
    }
    case undefined:
    case 'decide':
    case 'amend':
    case 'refer':
    case 'convene':
    case 'give access':
      if (engine.norm(number).told.uses.length > 0) return null;
      return { kind: 'report', norm: under, quantities: [], complete: true, forPeriod: null };
  }
}

/** Duties that are done by the use of a power. */
function duties(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  if (norm.act.power === null || !(norm.act.power.kind in USES)) return [];
  const { plan } = run.engine.norm(number);
  if (plan.arises > run.now || plan.opens > run.now) return notices(run, norm, number);
  const body = powerUse(run, norm, number);
  return body === null ? [] : bearersOf(norm).map((by) => ({ body, by, norm: norm.id, lawful: true }));
}

/** Who suspended may let go of it. */
function releases(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  if (norm.act.power?.kind !== 'suspend') return [];
  const active = run.engine
    .suspendedUnder(number)
    .some((at) =>
      run.engine.norm(at).told.suspensions.some(({ power, to }) => power === number && to > run.now),
    );
  if (!active) return [];
  return bearersOf(norm).map((by) => {
    return { body: { kind: 'resumption', under: norm.id }, by, norm: norm.id, lawful: true };
  });
}

function notices(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  const asked = norm.times.some(({ kind }) => kind === 'notice');
  if (!asked || run.engine.norm(number).told.notices.length > 0) return [];
  return bearersOf(norm).map((by) => {
    return { body: { kind: 'notice', norm: norm.id }, by, norm: norm.id, lawful: true };
  });
}

/** What a norm waits for and nobody can count. */
function untold(run: Run, norm: Norm, number: number): readonly PossibleFact[] {
  const { told, plan } = run.engine.norm(number);
  if (told.conditions.length > 0 || plan.arises !== Infinity) return [];
  const open = norm.conditions
    .filter(isWait)
    .some(({ condition }) => !run.programme.isCountable(condition, number) && !agrees(condition));
  return open ? [{ body: { kind: 'condition', norm: norm.id }, by: '', norm: norm.id, lawful: true }] : [];
}

function agrees(condition: Condition): boolean {
  return atomsOf(condition).some(({ kind }) => kind === 'agrees');
}

function events(run: Run): readonly PossibleFact[] {
  const { engine, programme } = run;
  const declared = programme.events.filter(
    ({ id, date, by }) => date === null && by === null && engine.eventTold(id).occasions.length === 0,
  );
  const entry = engine.entry === null ? [{ id: 'entry' as const }] : [];
  return [...entry, ...declared].map(({ id }) => {
    return { body: { kind: 'event', event: id, ends: false }, by: '', norm: null, lawful: true };
  });
}

/** Who has not yet agreed to what the text says that actors may agree on. */
function consents(run: Run): readonly PossibleFact[] {
  const { programme, engine, now } = run;
  const found = new Map<string, PossibleFact>();
  programme.norms.forEach((norm) => {
    for (const { condition } of norm.conditions) {
      for (const atom of atomsOf(condition)) {
        if (atom.kind !== 'agrees') continue;
        for (const actor of programme.index.actorsMeant(atom.actors, norm)) {
          if (holdsAt(engine.consent(actor, atom.about), now)) continue;
          const body = { kind: 'consent' as const, about: atom.about, withdrawn: false };
          found.set(`${actor}: ${atom.about}`, { body, by: nameId(actor), norm: null, lawful: true });
        }
      }
    }
  });
  return [...found.values()];
}
