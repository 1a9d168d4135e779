import type { Norm, Power } from '../model/norms.ts';
import type { Reference } from '../model/references.ts';
import { laterBy } from './frame.ts';
import { type FactOf, mayAct, notBearer, type Outcome, refused, TAKEN } from './outcomes.ts';
import type { PhaseRecord, ReportRecord, Suspension, Use } from './records.ts';
import type { Telling } from './telling.ts';

/** The use of a power. */
export type PowerFact = FactOf<'suspension'> | FactOf<'extension'>;

/** Puts the use of powers, where the text gives them. */
export class PowerPutter {
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** The use of a power; without right it has no effect. */
  put(fact: PowerFact): Outcome {
    const { programme } = this.#telling.engine;
    const number = programme.numberOf(fact.under);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const norm = programme.norm(number);
    const { power } = norm.act;
    if (!mayAct(norm, fact.by)) return notBearer(norm, fact.id);
    // Who may suspend may let go of it.
    if (fact.kind === 'resumption' && power?.kind === 'suspend') {
      const norms = this.#telling.engine.suspendedUnder(number);
      return this.#resume(norms, fact, ({ power: under }) => under === number);
    }
    if (power === null || power.kind !== POWER_OF[fact.kind]) {
      return refused({ kind: 'no such power', power: fact.kind }, fact.id);
    }
    // What was lawful under the text as it stood is not undone by its amendment.
    const isPast = fact.at < programme.amendedAt;
    const unlawful = isPast ? null : this.#unlawful(number, norm, fact.id);
    const hindrance = unlawful ?? this.#awaits(number, norm, fact);
    if (hindrance !== null) return hindrance;
    const outcome = this.#effect(number, power, fact);
    return outcome.kind === 'taken' ? this.#used(number, norm, fact) : outcome;
  }

  #unlawful(number: number, norm: Norm, fact: string): Outcome | null {
    switch (norm.deontic) {
      case 'permission':
        return this.#telling.notOpen(number, fact);
      case 'prohibition':
        return refused({ kind: 'forbidden' }, fact);
      case 'obligation': {
        const { plan } = this.#telling.engine.norm(number);
        const { now } = this.#telling.engine;
        return plan.arises <= now && plan.opens <= now ? null : this.#telling.refusedAs(number, fact);
      }
    }
  }

  /** A power that several hold together is used once all of them have said so. */
  #awaits(number: number, { bearer }: Norm, { by, at, id }: PowerFact): Outcome | null {
    if (bearer.kind !== 'actors' || bearer.any || bearer.actors.length < 2) return null;
    const { told } = this.#telling.engine.norm(number);
    const joined: readonly Use[] = [...told.joined.filter((one) => one.by !== by), { at, fact: id, by }];
    const missing = bearer.actors.filter((name) => !joined.some((one) => one.by === name));
    this.#telling.all(number, { joined: missing.length > 0 ? joined : [] });
    return missing.length > 0 ? { kind: 'awaits', who: missing } : null;
  }

  #used(number: number, norm: Norm, { id, line, at, by }: PowerFact): Outcome {
    const { told } = this.#telling.engine.norm(number);
    this.#telling.all(number, { uses: [...told.uses, { at, fact: id, by }] });
    const instance = norm.deontic === 'permission' ? null : this.#telling.instanceFor(number, at);
    if (instance === null) return TAKEN;
    const report: ReportRecord = {
      fact: id,
      line,
      at,
      by,
      quantities: [],
      complete: true,
      accepted: [],
      rejected: null,
    };
    return this.#telling.one(number, instance.number, { reports: [...instance.told.reports, report] });
  }

  #effect(number: number, power: Power, fact: PowerFact): Outcome {
    if (fact.kind === 'suspension' && power.kind === 'suspend')
      return this.#suspend(number, power.what, fact);
    if (fact.kind === 'resumption' && power.kind === 'resume') {
      const norms = this.#telling.engine.programme.meant(power.what, 'suspended', number).flat();
      return this.#resume(norms, fact, () => true);
    }
    if (fact.kind === 'extension' && power.kind === 'extend') return this.#extend(number, power, fact);
    if (fact.kind === 'ending' && power.kind === 'end') return this.#end(power, fact);
    return refused({ kind: 'no such power', power: fact.kind }, fact.id);
  }

  #suspend(number: number, what: Reference, { at, id, by, under }: PowerFact): Outcome {
    const { engine } = this.#telling;
    const norms = [...new Set(engine.programme.meant(what, 'suspended', number).flat())];
    if (norms.length === 0) return refused({ kind: 'nothing to suspend' }, id);
    const { lasts } = engine.programme.norm(number);
    const to = lasts === null ? Infinity : (engine.civil.endOfStretch(at, lasts) ?? Infinity);
    for (const norm of norms) {
      const { told } = engine.norm(norm);
      const suspension: Suspension = { from: at, to, power: number, under, fact: id, by };
      this.#telling.all(norm, { suspensions: [...told.suspensions, suspension] });
    }
    engine.keepSuspended(number, norms);
    return TAKEN;
  }

  #resume(norms: readonly number[], { at, id }: PowerFact, meant: (one: Suspension) => boolean): Outcome {
    let resumed = 0;
    for (const norm of new Set(norms)) resumed += this.#lift(norm, at, meant) ? 1 : 0;
    return resumed === 0 ? refused({ kind: 'nothing suspended' }, id) : TAKEN;
  }

  #lift(norm: number, at: number, meant: (one: Suspension) => boolean): boolean {
    const { suspensions } = this.#telling.engine.norm(norm).told;
    const lifted = suspensions.map((one) => (one.to > at && meant(one) ? { ...one, to: at } : one));
    if (lifted.every((one, index) => one === suspensions[index])) return false;
    this.#telling.all(norm, { suspensions: lifted });
    return true;
  }

  #extend(
    number: number,
    power: Extract<Power, { kind: 'extend' }>,
    { phase: id, amount, unit, at, id: fact }: FactOf<'extension'>,
  ): Outcome {
    const { engine } = this.#telling;
    const phase = engine.programme.phaseNumber(id);
    if (phase === undefined || (power.phase !== null && power.phase !== id)) {
      return refused({ kind: 'other phase' }, fact);
    }
    const record = engine.phase(phase);
    if (record.end <= engine.now) return refused({ kind: 'after the end' }, fact);
    const extension = { amount, unit, power: number, fact, at };
    if (power.by !== null && this.#isTooLong(record, power.by, extension)) {
      return refused({ kind: 'too long' }, fact);
    }
    engine.setPhase(phase, { ...record, extensions: [...record.extensions, extension] });
    return TAKEN;
  }

  /** What all uses of a power come to is measured from the end that the phase had before the first of them. */
  #isTooLong(
    { end, extensions }: PhaseRecord,
    most: Parameters<typeof laterBy>[2],
    next: PhaseRecord['extensions'][number],
  ): boolean {
    if (!Number.isFinite(end)) return false;
    const { engine } = this.#telling;
    const span = { start: 0, end: 0 };
    const own = extensions.filter(({ power }) => power === next.power);
    const before = own.reduceRight(
      (at, { amount, unit }) => laterBy(engine, at, { amount: -amount, unit, span }).end,
      end,
    );
    const reached = laterBy(engine, end, { amount: next.amount, unit: next.unit, span }).end;
    return reached > laterBy(engine, before, most).end;
  }

  #end({ phase: id }: Extract<Power, { kind: 'end' }>, fact: PowerFact): Outcome {
    const { engine } = this.#telling;
    const use = { at: fact.at, fact: fact.id, by: fact.by, under: fact.under };
    if (id === null) {
      if (engine.ending !== null) return refused({ kind: 'already happened' }, fact.id);
      engine.end(use);
      return TAKEN;
    }
    const phase = engine.programme.phaseNumber(id);
    if (phase === undefined) return refused({ kind: 'other phase' }, fact.id);
    const record = engine.phase(phase);
    if (record.end <= engine.now) return refused({ kind: 'after the end' }, fact.id);
    engine.setPhase(phase, { ...record, cut: fact.at, cutBy: use });
    return TAKEN;
  }
}

const POWER_OF = {
  suspension: 'suspend',
  resumption: 'resume',
  extension: 'extend',
  ending: 'end',
} as const;
