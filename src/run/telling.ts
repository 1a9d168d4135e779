import { subjects } from './dependencies.ts';
import type { Engine } from './engine.ts';
import { isUsable } from './judge-permission.ts';
import { type Outcome, refused, TAKEN } from './outcomes.ts';
import { suspensionsOf } from './plans.ts';
import type { Instance, NormTold, Told } from './records.ts';
import { recurring } from './recurrences.ts';

/** Tells norms and their instances what happened, and has them looked at. */
export class Telling {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Tells a norm as a whole. */
  all(number: number, more: Partial<NormTold>): Outcome {
    const record = this.engine.norm(number);
    this.engine.setNorm(number, { ...record, told: { ...record.told, ...more } });
    return TAKEN;
  }

  /** Tells one instance of a norm. */
  one(number: number, at: number, more: Partial<Told>): Outcome {
    const instance = this.engine.instance(number, at);
    if (instance === undefined) throw new Error(`norm ${number} has no instance ${at}`);
    this.engine.setInstance(number, { ...instance, told: { ...instance.told, ...more } });
    const record = this.engine.norm(number);
    const live = record.live.includes(at) ? record.live : [...record.live, at];
    this.engine.setNorm(number, { ...record, live });
    if (more.reports !== undefined) this.engine.changed(subjects.count(number));
    return TAKEN;
  }

  /** The instance that a moment belongs to: its period's, else the last one before it; null for none. */
  instanceFor(number: number, moment: number): Instance | null {
    const { made } = this.engine.norm(number);
    if (!recurring(this.engine.programme.norm(number))) return this.engine.instance(number, 0) ?? null;
    let [low, high] = [0, made - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.engine.instance(number, middle)?.opens ?? Infinity) <= moment) low = middle;
      else high = middle - 1;
    }
    const found = made > 0 ? this.engine.instance(number, low) : undefined;
    return found !== undefined && found.opens <= moment ? found : null;
  }

  /** Why a permission cannot be used now; null where it can. */
  notOpen(number: number, fact: string): Outcome | null {
    const { plan, told } = this.engine.norm(number);
    const suspended = suspensionsOf(told.suspensions);
    const { now } = this.engine;
    if (isUsable({ plan, opens: plan.opens, closes: plan.closes, now, suspended })) return null;
    return this.refusedAs(number, fact);
  }

  /** A refusal that tells the state that the norm is in. */
  refusedAs(number: number, fact: string): Outcome {
    const state = this.engine.instance(number, 0)?.standing.state ?? 'waiting';
    return refused({ kind: 'not open', state }, fact, [this.engine.programme.norm(number).id]);
  }
}
