import { nameId } from '../model/names.ts';
import type { RunFact } from '../model/run-facts.ts';
import type { Engine } from './engine.ts';
import { type FactOf, mayAct, notBearer, type Outcome, refused, TAKEN } from './outcomes.ts';
import { isWait } from './plans.ts';
import { ClaimPutter } from './put-claims.ts';
import { PowerPutter } from './put-powers.ts';
import type { Use } from './records.ts';
import { both, either, fromOn, spell } from './spells.ts';
import { Telling } from './telling.ts';

/** Puts facts where they belong, at the moment that the run stands at. */
export class FactPutter {
  readonly #engine: Engine;
  readonly #telling: Telling;
  readonly #claims: ClaimPutter;
  readonly #powers: PowerPutter;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#telling = new Telling(engine);
    this.#claims = new ClaimPutter(this.#telling);
    this.#powers = new PowerPutter(this.#telling);
  }

  /** Puts a fact; what it says without right is kept by the caller, and told. */
  put(fact: RunFact): Outcome {
    switch (fact.kind) {
      case 'time':
        return TAKEN;
      case 'event':
        return this.#event(fact);
      case 'consent':
        return this.#consent(fact);
      case 'condition':
        return this.#condition(fact);
      case 'notice':
        return this.#notice(fact);
      case 'exception':
        return this.#exception(fact);
      case 'report':
        return this.#claims.report(fact);
      case 'acceptance':
      case 'rejection':
        return this.#claims.answer(fact);
      case 'verdict':
        return this.#claims.verdict(fact);
      case 'dispute':
        return this.#claims.dispute(fact);
      case 'ruling':
        return this.#claims.ruling(fact);
      case 'waiver':
        return this.#claims.waiver(fact);
      case 'suspension':
      case 'resumption':
      case 'extension':
      case 'ending':
        return this.#powers.put(fact);
    }
  }

  #event({ event, ends, at, id }: FactOf<'event'>): Outcome {
    const { spells, occasions } = this.#engine.eventTold(event);
    if (ends) {
      this.#engine.setEvent(event, { spells: both(spells, spell(-Infinity, at)), occasions });
      return TAKEN;
    }
    // The agreement is signed, and enters into force, once.
    if ((event === 'entry' || event === 'signature') && occasions.length > 0) {
      return refused({ kind: 'already happened' }, id);
    }
    const again = occasions.includes(at) ? occasions : [...occasions, at];
    this.#engine.setEvent(event, { spells: either(spells, fromOn(at)), occasions: again });
    return TAKEN;
  }

  #consent({ about, withdrawn, by, at, id }: FactOf<'consent'>): Outcome {
    const actor = this.#engine.programme.index.actor(nameId(by));
    if (actor === undefined) return refused({ kind: 'not an actor' }, id);
    const before = this.#engine.consent(actor.id, about);
    const after = withdrawn ? both(before, spell(-Infinity, at)) : either(before, fromOn(at));
    this.#engine.setConsent(actor.id, about, after);
    return TAKEN;
  }

  #condition(fact: FactOf<'condition'>): Outcome {
    const { programme } = this.#engine;
    const number = programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const waits = programme.norm(number).conditions.filter(isWait);
    const open = waits.some(({ condition }) => !programme.isCountable(condition, number));
    if (!open) return refused({ kind: 'told by other facts' }, fact.id);
    const { conditions } = this.#engine.norm(number).told;
    return this.#telling.all(number, { conditions: [...conditions, saidBy(fact)] });
  }

  #notice(fact: FactOf<'condition'>): Outcome {
    const { programme } = this.#engine;
    const number = programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const norm = programme.norm(number);
    if (!norm.times.some(({ kind }) => kind === 'notice'))
      return refused({ kind: 'no notice asked' }, fact.id);
    if (fact.by !== '' && !mayAct(norm, fact.by)) return notBearer(norm, fact.id);
    const { notices } = this.#engine.norm(number).told;
    return this.#telling.all(number, { notices: [...notices, saidBy(fact)] });
  }

  #exception(fact: FactOf<'condition'>): Outcome {
    const { programme } = this.#engine;
    const number = programme.numberOf(fact.norm);
    if (number === undefined) return refused({ kind: 'unknown provision' }, fact.id);
    const { exception } = programme.norm(number);
    if (exception === null) return refused({ kind: 'no exception stated' }, fact.id);
    const { judge } = exception;
    if (judge !== null && fact.by !== '' && fact.by !== judge) {
      return refused({ kind: 'not its judge', judge }, fact.id);
    }
    const { exceptions } = this.#engine.norm(number).told;
    return this.#telling.all(number, { exceptions: [...exceptions, saidBy(fact)] });
  }
}

function saidBy({ at, id, by }: RunFact): Use {
  return { at, fact: id, by };
}
