import { nearest } from '../../base/nearest.ts';
import type { Rational } from '../../base/rational.ts';
import type { Norm } from '../../model/norms.ts';
import { headLabel } from '../../model/resolve.ts';
import type { ActValues, OfParty, Values, ValuesFault, Worth, Worths } from '../../model/values.ts';
import type { Subject } from '../check.ts';
import { canBeValued, giversOf, partiesOf, partyNamed } from './acts.ts';
import { nothing, shareOf, sharesAmong, timesOf, unitsOf } from './worth.ts';

/** What one norm costs each party that bears it, and is worth to each of the others. */
export interface NormWorth {
  readonly cost: readonly Worth[];
  readonly value: readonly Worth[];
}

/** A file of values read against an agreement. */
export interface BoundValues {
  readonly worths: ReadonlyMap<Norm, NormWorth>;
  /** Those whose worths are for each time that they are done. */
  readonly eachTime: ReadonlySet<Norm>;
  /** By party; null where the file says nothing. */
  readonly tolerances: readonly (Rational | null)[];
  readonly deposits: readonly (Rational | null)[];
  readonly faults: readonly ValuesFault[];
}

/** Finds what a file of values speaks of in one reading; what it cannot find is a fault, the rest is used. */
export function bindValues(subject: Subject, values: Values, isThere: (norm: Norm) => boolean): BoundValues {
  return new Binder(subject, isThere).bind(values);
}

class Binder {
  readonly #subject: Subject;
  readonly #isThere: (norm: Norm) => boolean;
  readonly #parties: readonly string[];
  readonly #faults: ValuesFault[] = [];
  readonly #worths = new Map<Norm, NormWorth>();
  readonly #eachTime = new Set<Norm>();

  constructor(subject: Subject, isThere: (norm: Norm) => boolean) {
    this.#subject = subject;
    this.#isThere = isThere;
    this.#parties = partiesOf(subject);
  }

  bind({ acts, tolerances, deposits }: Values): BoundValues {
    const stages = new Set(acts.map(({ label }) => label));
    for (const act of acts) this.#act(act, stages);
    return {
      worths: this.#worths,
      eachTime: this.#eachTime,
      tolerances: this.#byParty(tolerances),
      deposits: this.#byParty(deposits),
      faults: this.#faults.sort((a, b) => a.line - b.line),
    };
  }

  #act(act: ActValues, named: ReadonlySet<string>): void {
    const norms = this.#normsOf(act, named);
    if (norms.length === 0) return;
    for (const worths of [act.cost, act.value]) this.#knownParties(worths);
    // Each head has its own stages, and each of the parties bound alike the whole of it.
    const heads = groupedBy(
      norms,
      (norm) => `${norm.modal.span.start} ${giversOf(this.#subject, norm).join()}`,
    );
    this.#rightParties(act, norms);
    for (const head of heads) {
      const shares = sharesAmong(head);
      head.forEach((norm, at) => {
        const amount = act.per === 'unit' ? this.#units(act, norm) : null;
        const part = (worth: Worth): Worth => {
          if (act.per === 'unit') return amount === null ? nothing : timesOf(worth, amount);
          return shareOf(worth, shares[at] ?? { over: 1n, under: 1n });
        };
        this.#put(act, norm, part);
      });
    }
  }

  #put(act: ActValues, norm: Norm, part: (worth: Worth) => Worth): void {
    const givers = giversOf(this.#subject, norm);
    if (act.per === 'unit' && norm.act.quantities[0]?.total === false) this.#eachTime.add(norm);
    this.#worths.set(norm, {
      cost: this.#parties.map((_, at) => (givers.includes(at) ? part(this.#worthTo(act.cost, at)) : nothing)),
      value: this.#parties.map((_, at) =>
        givers.includes(at) ? nothing : part(this.#worthTo(act.value, at)),
      ),
    });
  }

  #worthTo(worths: Worths | null, party: number): Worth {
    if (worths === null) return nothing;
    if (worths.kind === 'each') return worths.worth;
    return worths.parties.find((each) => partyNamed(this.#subject, each.party) === party)?.of ?? nothing;
  }

  #units({ line }: ActValues, norm: Norm): Worth | null {
    const units = unitsOf(norm);
    if (units !== null) return units;
    this.#fault({
      code: 'no-quantity',
      line,
      cause: `the text says no number in ${norm.label}, so that nothing can be counted per unit`,
      remedy: 'say what all of it is worth, and leave "per" out',
    });
    return null;
  }

  /** The norms of a label; a stage that has an entry of its own is not counted in that of its provision. */
  #normsOf({ label, line }: ActValues, named: ReadonlySet<string>): readonly Norm[] {
    const { norms } = this.#subject.agreement;
    const own = norms.filter(
      (norm) => norm.label === label || (headLabel(norm) === label && !named.has(norm.label)),
    );
    if (own.length === 0) {
      const labels = new Set(norms.flatMap((norm) => [norm.label, headLabel(norm)]));
      const near = nearest(label, labels);
      this.#fault({
        code: 'unknown-provision',
        line,
        cause: `the text has no act ${label}`,
        remedy: near === null ? 'name it as the text numbers it, 2.1 or 2.1(a)' : `perhaps ${near} is meant`,
      });
      return [];
    }
    const acts = own.filter(canBeValued).filter((norm) => giversOf(this.#subject, norm).length > 0);
    if (acts.length === 0) {
      this.#fault({
        code: 'not-an-act',
        line,
        cause: `${label} is no act that a party is bound to do in the course of the agreement`,
        remedy: 'value duties of parties only; rights, answers to a breach and the duties of others stay out',
      });
    }
    // In a reading without it there is nothing to say of it.
    return acts.filter(this.#isThere);
  }

  #knownParties(worths: Worths | null): void {
    if (worths?.kind === 'by party') for (const each of worths.parties) this.#partyOf(each);
  }

  /** A cost is of who does it, a value of the others. */
  #rightParties({ label, cost, value }: ActValues, norms: readonly Norm[]): void {
    const givers = norms.map((norm) => giversOf(this.#subject, norm));
    for (const { party, line } of cost?.kind === 'by party' ? cost.parties : []) {
      const at = partyNamed(this.#subject, party);
      if (at === -1 || givers.some((all) => all.includes(at))) continue;
      const remedy = 'put what it is worth to others under "value"';
      this.#fault({
        code: 'wrong-party',
        line,
        cause: `${label} costs ${party} nothing, which does not do it`,
        remedy,
      });
    }
    for (const { party, line } of value?.kind === 'by party' ? value.parties : []) {
      const at = partyNamed(this.#subject, party);
      if (at === -1 || givers.some((all) => !all.includes(at))) continue;
      const remedy = 'take it off what the act costs it';
      this.#fault({ code: 'wrong-party', line, cause: `${party} does ${label} itself`, remedy });
    }
  }

  #byParty(said: readonly OfParty<Rational>[]): readonly (Rational | null)[] {
    const found = new Map<number, Rational>();
    for (const each of said) {
      const at = this.#partyOf(each);
      if (at !== -1) found.set(at, each.of);
    }
    return this.#parties.map((_, at) => found.get(at) ?? null);
  }

  #partyOf({ party, line }: OfParty<unknown>): number {
    const at = partyNamed(this.#subject, party);
    if (at !== -1) return at;
    const near = nearest(party, this.#parties);
    this.#fault({
      code: 'unknown-party',
      line,
      cause: `"${party}" is no party of the agreement`,
      remedy: near === null ? `the parties are ${this.#parties.join(', ')}` : `perhaps ${near} is meant`,
    });
    return -1;
  }

  #fault(fault: ValuesFault): void {
    const isTold = this.#faults.some(({ line, cause }) => line === fault.line && cause === fault.cause);
    if (!isTold) this.#faults.push(fault);
  }
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
