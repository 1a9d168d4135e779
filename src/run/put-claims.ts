import { type NameId, nameId } from '../model/names.ts';
import { bearersOf, type FactOf, mayAct, notBearer, type Outcome, refused, TAKEN } from './outcomes.ts';
import { suspensionsOf } from './plans.ts';
import type { DisputeRecord, FindingRecord, ReportRecord, Told, Use } from './records.ts';
import { isLasting, recurring } from './recurrences.ts';
import { ruled } from './silence.ts';
import { holdsAt } from './spells.ts';
import type { StateName } from './states.ts';
import type { Telling } from './telling.ts';

/** States in which a duty can be done by deciding. */
const OPEN: ReadonlySet<StateName> = new Set(['due', 'overdue', 'breached']);

/** Puts what is said about whether a duty was done. */
export class ClaimPutter {
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** A report; of a permission, its use. */
  report(fact: FactOf<'report'>): Outcome {
    const { engine } = this.#telling;
    const number = engine.programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const norm = engine.programme.norm(number);
    const verifies = (norm.verification?.verifiers ?? []).some((verifier) => verifier === fact.by);
    if (!verifies && !mayAct(norm, fact.by) && fact.by !== norm.through) return notBearer(norm, fact.id);
    switch (norm.deontic) {
      case 'prohibition':
        return refused({ kind: 'forbidden' }, fact.id);
      case 'permission':
        return this.#used(number, fact);
      case 'obligation':
        return this.#reported(number, fact, verifies);
    }
  }

  #used(number: number, fact: FactOf<'report'>): Outcome {
    const refusal = this.#telling.notOpen(number, fact.id);
    if (refusal !== null) return refusal;
    const { told } = this.#telling.engine.norm(number);
    const use: Use = { at: fact.at, fact: fact.id, by: fact.by };
    return this.#telling.all(number, { uses: [...told.uses, use] });
  }

  #reported(number: number, fact: FactOf<'report'>, verifies: boolean): Outcome {
    const instance = this.#telling.instanceFor(number, fact.forPeriod ?? fact.at);
    if (instance === null) return refused({ kind: 'no such period' }, fact.id);
    const { state } = instance.standing;
    if (state === 'excused' || state === 'lapsed') {
      return refused({ kind: 'already over', state }, fact.id);
    }
    const { id, line, at, by, quantities, complete } = fact;
    // One line told by several who act together is one report.
    const known = instance.told.reports.some((one) => line > 0 && one.line === line && one.at === at);
    if (known) return TAKEN;
    const accepted = verifies ? [{ by, at, fact: id }] : [];
    const report: ReportRecord = { fact: id, line, at, by, quantities, complete, accepted, rejected: null };
    this.#telling.engine.keep(id, { norm: number, instance: instance.number });
    return this.#telling.one(number, instance.number, { reports: [...instance.told.reports, report] });
  }

  /** What a verifier says of a report. */
  answer(fact: FactOf<'acceptance'>): Outcome {
    const { engine } = this.#telling;
    const where = engine.whereabouts(fact.report);
    const instance = where === undefined ? undefined : engine.instance(where.norm, where.instance);
    if (where === undefined || instance === undefined) return refused({ kind: 'unknown report' }, fact.id);
    const verifiers = engine.programme.norm(where.norm).verification?.verifiers ?? [];
    if (!verifiers.some((verifier) => verifier === fact.by)) {
      return refused({ kind: 'not its verifier', verifiers }, fact.id);
    }
    const reports = instance.told.reports.map((report) =>
      report.fact === fact.report ? answered(report, fact) : report,
    );
    return this.#telling.one(where.norm, where.instance, { reports });
  }

  /** What a verifier found. */
  verdict(fact: FactOf<'verdict'>): Outcome {
    const { engine } = this.#telling;
    const number = engine.programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const norm = engine.programme.norm(number);
    if (norm.deontic === 'permission') return refused({ kind: 'no such power', power: 'verdict' }, fact.id);
    const { verification } = norm;
    if (verification !== null && !verification.verifiers.some((verifier) => verifier === fact.by)) {
      return refused({ kind: 'not its verifier', verifiers: verification.verifiers }, fact.id);
    }
    const moment = fact.doneAt ?? fact.at;
    const instance = this.#telling.instanceFor(number, fact.forPeriod ?? moment);
    if (instance === null) return refused({ kind: 'no such period' }, fact.id);
    const suspended = suspensionsOf(engine.norm(number).told.suspensions);
    if (isLasting(norm) && fact.done !== 'complete' && holdsAt(suspended, moment)) {
      return refused({ kind: 'while suspended' }, fact.id);
    }
    this.#attribute(number, fact);
    const { told } = instance;
    // A verifier that decides an allegation settles the dispute about it.
    const disputes = verification === null ? told.disputes : decidedAt(told.disputes, fact.at);
    return this.#telling.one(number, instance.number, {
      findings: [...told.findings, findingOf(fact)],
      ...(disputes === told.disputes ? {} : { disputes }),
    });
  }

  #attribute(number: number, { attributedTo, done }: FactOf<'verdict'>): void {
    const { engine } = this.#telling;
    const record = engine.norm(number);
    const more = attributedTo.filter((name) => !record.attributed.includes(name));
    if (done === 'complete' || more.length === 0) return;
    engine.setNorm(number, { ...record, attributed: [...record.attributed, ...more] });
  }

  /** A dispute about whether a duty was performed, or breached. */
  dispute(fact: FactOf<'dispute'>): Outcome {
    const { engine } = this.#telling;
    const number = engine.programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    if (engine.programme.index.actor(nameId(fact.by)) === undefined) {
      return refused({ kind: 'not an actor' }, fact.id);
    }
    const instance = this.#telling.instanceFor(number, fact.at);
    if (instance === null) return refused({ kind: 'no such period' }, fact.id);
    const { id, at, by, onSilence, rulingBy } = fact;
    const until = rulingBy ?? Infinity;
    const dispute: DisputeRecord = { fact: id, at, by, until, onSilence, decided: Infinity };
    engine.keep(id, { norm: number, instance: instance.number });
    return this.#telling.one(number, instance.number, { disputes: [...instance.told.disputes, dispute] });
  }

  /** What is decided in a dispute. */
  ruling(fact: FactOf<'ruling'>): Outcome {
    const { engine } = this.#telling;
    const where = engine.whereabouts(fact.dispute);
    const told = where === undefined ? undefined : engine.instance(where.norm, where.instance)?.told;
    const dispute = told?.disputes.find((one) => one.fact === fact.dispute);
    if (where === undefined || told === undefined || dispute === undefined) {
      return refused({ kind: 'unknown dispute' }, fact.id);
    }
    if (dispute.decided <= fact.at) return refused({ kind: 'already decided' }, fact.id);
    this.#decided(where.norm, fact);
    const { finds, at, by, id } = fact;
    return this.#telling.one(where.norm, where.instance, {
      disputes: told.disputes.map((one) => (one === dispute ? { ...one, decided: at } : one)),
      findings: [...told.findings, ruled(finds, at, by, id, 'ruling')],
    });
  }

  /** A ruling does the duty to decide that the text gives to whoever rules. */
  #decided(disputed: number, { by, at, id, line }: FactOf<'ruling'>): void {
    const { engine } = this.#telling;
    engine.programme.norms.forEach(({ deontic, act, bearer }, number) => {
      if (deontic !== 'obligation' || act.power?.kind !== 'decide' || bearer.kind !== 'actors') return;
      if (!bearer.actors.some((name) => name === by)) return;
      if (!engine.programme.meant(act.power.what, 'disputed', number).flat().includes(disputed)) return;
      const instance = this.#telling.instanceFor(number, at);
      if (instance === null || !OPEN.has(instance.standing.state)) return;
      const nothing = { quantities: [], accepted: [], rejected: null };
      const report: ReportRecord = { fact: id, line, at, by, complete: true, ...nothing };
      this.#telling.one(number, instance.number, { reports: [...instance.told.reports, report] });
    });
  }

  /** A waiver counts once everybody has made it to whom the duty may be owed: every party but its bearers. */
  waiver(fact: FactOf<'waiver'>): Outcome {
    const { engine } = this.#telling;
    const number = engine.programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const { told } = engine.norm(number);
    const owed = engine.programme.norm(number).deontic === 'permission' ? [] : this.#owedTo(number);
    const who = [nameId(fact.by), ...fact.together].filter((name) => owed.includes(name));
    if (who.length === 0) return refused({ kind: 'not owed to them' }, fact.id);
    const joined = [
      ...told.joined.filter(({ by }) => !who.some((name) => name === by)),
      ...who.map((by): Use => ({ at: fact.at, fact: fact.id, by })),
    ];
    const missing = owed.filter((name) => !joined.some(({ by }) => by === name));
    if (missing.length > 0) {
      this.#telling.all(number, { joined });
      return { kind: 'awaits', who: missing };
    }
    return this.#waived(number, joined);
  }

  #waived(number: number, waivers: readonly Use[]): Outcome {
    const { engine } = this.#telling;
    const record = engine.norm(number);
    const live = recurring(engine.programme.norm(number)) || record.made === 0 ? record.live : [0];
    engine.setNorm(number, { ...record, live });
    return this.#telling.all(number, { joined: [], waivers });
  }

  #owedTo(number: number): readonly NameId[] {
    const { index } = this.#telling.engine.programme;
    const bearers = bearersOf(this.#telling.engine.programme.norm(number));
    return index.parties.map(({ id }) => id).filter((id) => !bearers.includes(id));
  }
}

function answered(report: ReportRecord, fact: FactOf<'acceptance'>): ReportRecord {
  const { at, by, id, reason } = fact;
  switch (fact.kind) {
    case 'acceptance':
      return { ...report, rejected: null, accepted: [...report.accepted, { by, at, fact: id }] };
    case 'rejection':
      return { ...report, accepted: [], rejected: { by, at, fact: id, because: reason } };
  }
}

function findingOf(fact: FactOf<'verdict'>): FindingRecord {
  const { id, at, by, done, onTime, asAgreed, level, attributedTo, doneAt, reason } = fact;
  return {
    fact: id,
    at,
    by,
    done,
    onTime,
    asAgreed,
    level,
    attributedTo,
    doneAt,
    because: reason,
    source: 'verdict',
    finds: null,
  };
}

function decidedAt(disputes: Told['disputes'], at: number): Told['disputes'] {
  if (disputes.every(({ decided }) => decided <= at)) return disputes;
  return disputes.map((one) => (one.decided > at ? { ...one, decided: at } : one));
}
