import type { Agreement } from '../../src/model/agreement.ts';
import type { Condition, Moment } from '../../src/model/conditions.ts';
import type { Norm } from '../../src/model/norms.ts';
import type { Reference, State, Target } from '../../src/model/references.ts';
import { headLabel, type Index } from '../../src/model/resolve.ts';

// What waits for what, in one reading, by going over all moments again and again until nothing more comes
// about. Written from the language's rules and apart from src/analysis/order, which it is there to judge.

/** Whether something can come about, and if not, which moments it lacks. */
type Verdict = readonly string[] | 'comes';

function every(verdicts: readonly Verdict[]): Verdict {
  const lacking = verdicts.flatMap((verdict) => (verdict === 'comes' ? [] : [verdict]));
  return lacking.length === 0 ? 'comes' : lacking.flat();
}

function some(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('comes') ? 'comes' : every(verdicts);
}

/** One norm is to be done before another is in a state; `together` where one moment will do for both. */
interface Precedence {
  readonly norm: Norm;
  readonly other: Norm;
  readonly state: State;
  readonly together: boolean;
}

/** What references mean does not depend on the reading: looked up once for each text. */
export class Meanings {
  readonly index: Index;
  readonly #known = new Map<object | null, Map<string, readonly Norm[]>>();

  constructor(index: Index) {
    this.index = index;
  }

  /** The norms that a reference, or one target of it, speaks of. */
  of(what: Reference | Target, state: State, speaker: Norm | null): readonly Norm[] {
    const own = this.#known.get(what) ?? new Map<string, readonly Norm[]>();
    this.#known.set(what, own);
    const key = `${state} ${speaker?.id}`;
    const norms =
      own.get(key) ??
      ('targets' in what
        ? this.index.normsMeant(what, state, speaker)
        : this.index.normsOfTarget(what, state, speaker));
    own.set(key, norms);
    return norms;
  }
}

/** A set of moments that have come about; moments are named `done norm:2.1` or `begins phase:Phase 1`. */
export class NaiveOrder {
  readonly #agreement: Agreement;
  readonly #meanings: Meanings;
  readonly #norms: readonly Norm[];
  readonly #byName: ReadonlyMap<string, Norm>;
  readonly #precedences: readonly Precedence[];
  readonly #companions: ReadonlyMap<Norm, readonly Norm[]>;
  readonly #has: (thing: { readings: Agreement['space']['all'] }) => boolean;
  #come = new Set<string>();
  /** Items outside of it are taken to come about; all count where it is null. */
  #scope: ReadonlySet<string> | null = null;

  constructor(agreement: Agreement, meanings: Meanings, reading: readonly number[]) {
    this.#agreement = agreement;
    this.#meanings = meanings;
    this.#has = ({ readings }) => agreement.space.has(readings, reading);
    this.#norms = agreement.norms.filter(this.#has);
    this.#byName = new Map(this.#norms.map((norm) => [`norm:${norm.id}`, norm]));
    this.#precedences = this.#norms.flatMap((norm) => this.#precedencesOf(norm));
    this.#companions = new Map(this.#norms.map((norm) => [norm, this.#companionsOf(norm)]));
  }

  /** Every moment that is in the text in this reading. */
  moments(): string[] {
    const phases = new Set(this.#agreement.phases.filter(this.#has).map(({ id }) => `phase:${id}`));
    return [
      ...[...phases].flatMap((phase) => [`begins ${phase}`, `ends ${phase}`]),
      ...this.#norms.flatMap(({ id }) =>
        ['arises', 'ready', 'done', 'verified'].map((moment) => `${moment} norm:${id}`),
      ),
    ];
  }

  /** The moments that never come about. */
  stuck(scope: ReadonlySet<string> | null = null): Set<string> {
    this.#scope = scope;
    this.#come = new Set();
    const moments = this.moments().filter((moment) => scope === null || scope.has(itemOf(moment)));
    for (let changed = true; changed; ) {
      changed = false;
      for (const moment of moments) {
        if (this.#come.has(moment) || this.#verdict(moment) !== 'comes') continue;
        this.#come.add(moment);
        changed = true;
      }
    }
    return new Set(moments.filter((moment) => !this.#come.has(moment)));
  }

  /** The items of each set of stuck moments that wait on one another and on nothing else that is stuck. */
  cores(): Set<string>[] {
    const stuck = [...this.stuck()];
    const lacks = new Map(stuck.map((moment) => [moment, this.#verdict(moment)]));
    const reached = new Map(stuck.map((moment) => [moment, this.#reach(moment, lacks)]));
    const found: Set<string>[] = [];
    for (const moment of stuck) {
      const own = reached.get(moment) ?? new Set();
      const isCore = own.has(moment) && [...own].every((other) => reached.get(other)?.has(moment));
      if (!isCore || [...own].sort()[0] !== moment) continue;
      found.push(new Set([...own].map(itemOf)));
    }
    return found;
  }

  #reach(from: string, lacks: ReadonlyMap<string, Verdict>): Set<string> {
    const reached = new Set<string>();
    const visit = (moment: string): void => {
      const verdict = lacks.get(moment) ?? 'comes';
      for (const next of verdict === 'comes' ? [] : verdict) {
        if (reached.has(next)) continue;
        reached.add(next);
        visit(next);
      }
    };
    visit(from);
    return reached;
  }

  #is(moment: string): Verdict {
    const isFree = this.#scope !== null && !this.#scope.has(itemOf(moment));
    return isFree || this.#come.has(moment) ? 'comes' : [moment];
  }

  #verdict(moment: string): Verdict {
    const [what, item] = [moment.slice(0, moment.indexOf(' ')), itemOf(moment)];
    if (item.startsWith('phase:')) return this.#phase(what, item.slice(6));
    const norm = this.#byName.get(item);
    if (norm === undefined) throw new Error(`no norm ${item}`);
    if (what === 'arises') return this.#arises(norm);
    if (what === 'ready') return this.#ready(norm);
    if (what === 'done') {
      const companions = this.#companions.get(norm) ?? [];
      return every([this.#is(`ready ${item}`), ...companions.map(({ id }) => this.#is(`ready norm:${id}`))]);
    }
    return every([this.#is(`done ${item}`), ...this.#preceding(norm, 'verified')]);
  }

  /** What has to have come about of those that precede a state of a norm. */
  #preceding(norm: Norm, state: State): readonly Verdict[] {
    return this.#precedences
      .filter((each) => each.other === norm && each.state === state)
      .filter((each) => state !== 'performed' || !each.together)
      .map((each) => this.#is(`${each.together ? 'ready' : 'done'} norm:${each.norm.id}`));
  }

  #phase(what: string, phase: string): Verdict {
    const declared = this.#agreement.phases.filter(({ id }) => id === phase).filter(this.#has);
    if (what === 'begins') {
      return some(
        declared.map(({ start, once }) =>
          every([this.#moment(start, null), once === null ? 'comes' : this.#condition(once, null)]),
        ),
      );
    }
    const ends = declared.map(({ end }): Verdict => {
      if (end.kind === 'moment') return this.#moment(end.at, null);
      return end.kind === 'until' ? this.#condition(end.condition, null) : 'comes';
    });
    const powers = this.#norms.filter(({ act }) => act.power?.kind === 'end' && act.power.phase === phase);
    const ended = powers.map(({ id }) => this.#is(`done norm:${id}`));
    return every([this.#is(`begins phase:${phase}`), some([...ends, ...ended])]);
  }

  #arises(norm: Norm): Verdict {
    const verdicts: Verdict[] = [];
    for (const { link, condition } of norm.conditions) {
      if (link === 'if' || link === 'once') verdicts.push(this.#condition(condition, norm));
    }
    for (const time of norm.times) {
      if (['on', 'after', 'not before', 'at least after'].includes(time.kind) && 'at' in time) {
        verdicts.push(this.#moment(time.at, norm));
      } else if (time.kind === 'from' || time.kind === 'between')
        verdicts.push(this.#moment(time.from, norm));
      else if (time.kind === 'within' && time.of !== null) verdicts.push(this.#moment(time.of, norm));
      else if ((time.kind === 'throughout' || time.kind === 'during') && time.of.kind === 'phase') {
        verdicts.push(this.#edge(time.of.phase, 'start'));
      }
    }
    if (norm.stage?.inTurn === true)
      verdicts.push(every(this.#stageBefore(norm).map(({ id }) => this.#is(`done norm:${id}`))));
    return every([...verdicts, ...this.#preceding(norm, 'begun')]);
  }

  #stageBefore(norm: Norm): readonly Norm[] {
    const stages = this.#norms.filter((other) => sameHead(other, norm));
    const letters = [...new Set(stages.map(({ stage }) => stage?.letter))];
    const before = letters[letters.indexOf(norm.stage?.letter) - 1];
    return before === undefined ? [] : stages.filter(({ stage }) => stage?.letter === before);
  }

  #ready(norm: Norm): Verdict {
    const ends: Verdict[] = [];
    for (const time of norm.lasting && norm.deontic !== 'permission' ? norm.times : []) {
      if (time.kind === 'until' || time.kind === 'by' || time.kind === 'before')
        ends.push(this.#moment(time.at, norm));
      else if (time.kind === 'from' && time.to !== null) ends.push(this.#moment(time.to, norm));
      else if (time.kind === 'throughout' && time.of.kind === 'phase')
        ends.push(this.#edge(time.of.phase, 'end'));
    }
    const before = [...this.#preceding(norm, 'performed'), ...this.#preceding(norm, 'ended')];
    return every([this.#is(`arises norm:${norm.id}`), ...ends, ...before]);
  }

  #precedencesOf(norm: Norm): readonly Precedence[] {
    if (norm.deontic !== 'obligation' || norm.lasting) return [];
    return norm.times.flatMap((time): readonly Precedence[] => {
      if ((time.kind !== 'before' && time.kind !== 'by') || time.at.kind !== 'state') return [];
      const { reference, state } = time.at;
      const [other, ...others] = this.#meanings.of(reference, state, norm).filter(this.#has);
      if (other === undefined || others.length > 0 || other.deontic === 'permission') return [];
      return [{ norm, other, state, together: time.kind === 'by' }];
    });
  }

  /** All that is to be done at the same moment, or no later, directly or along others. */
  #companionsOf(norm: Norm): readonly Norm[] {
    const found = new Set<Norm>([norm]);
    for (const at of found) {
      for (const { norm: first, other, state, together } of this.#precedences) {
        if (other === at && together && state === 'performed') found.add(first);
      }
    }
    found.delete(norm);
    return [...found];
  }

  #condition(condition: Condition, speaker: Norm | null): Verdict {
    switch (condition.kind) {
      case 'and':
        return every(condition.of.map((part) => this.#condition(part, speaker)));
      case 'or':
        return some(condition.of.map((part) => this.#condition(part, speaker)));
      case 'state': {
        const { reference, state, negated, until } = condition;
        if (!negated) return this.#state(reference, state, speaker);
        const isFailure = until === null && (state === 'performed' || state === 'verified');
        return isFailure ? this.#state(reference, 'overdue', speaker) : 'comes';
      }
      case 'event':
        return condition.negated ? 'comes' : this.#event(condition.event);
      case 'phase':
        return condition.negated ? 'comes' : this.#edge(condition.phase, condition.edge);
      case 'moment':
        return this.#moment(condition.at, speaker);
      case 'agrees':
        return 'comes';
      case 'count':
        throw new Error('counts are tried elsewhere');
    }
  }

  #moment(moment: Moment, speaker: Norm | null): Verdict {
    switch (moment.kind) {
      case 'state':
        return this.#state(moment.reference, moment.state, speaker);
      case 'event':
        return this.#event(moment.event);
      case 'edge':
        return moment.of.kind === 'phase' ? this.#edge(moment.of.phase, moment.edge) : 'comes';
      case 'offset':
        return moment.direction === 'after' ? this.#moment(moment.from, speaker) : 'comes';
      case 'earliest':
        return some(moment.of.map((part) => this.#moment(part, speaker)));
      case 'latest':
        return every(moment.of.map((part) => this.#moment(part, speaker)));
      case 'condition':
        return this.#condition(moment.condition, speaker);
      case 'day': {
        const clocks = this.#agreement.clocks.filter(({ name }) => name === moment.clock).filter(this.#has);
        return every(clocks.map(({ start }) => this.#moment(start, null)));
      }
      case 'date':
      case 'entry':
      case 'signature':
        return 'comes';
    }
  }

  #event(id: string): Verdict {
    const declared = this.#agreement.events.filter((event) => event.id === id).filter(this.#has);
    return every(declared.map(({ by }) => (by === null ? 'comes' : this.#state(by, 'performed', null))));
  }

  #edge(phase: string, edge: 'start' | 'end'): Verdict {
    const isThere = this.#agreement.phases.some((each) => each.id === phase && this.#has(each));
    return isThere ? this.#is(`${edge === 'start' ? 'begins' : 'ends'} phase:${phase}`) : 'comes';
  }

  #state(reference: Reference, state: State, speaker: Norm | null): Verdict {
    const verdicts = reference.targets.map((target): Verdict => {
      const norms = this.#meanings.of(target, state, speaker).filter(this.#has);
      const each = norms.map((norm) => this.#inState(norm, state));
      const isWhole = ['performed', 'verified', 'ended'].includes(state) && target.kind !== 'any';
      return isWhole || norms.length === 0 ? every(each) : some(each);
    });
    return reference.quantifier === 'all' ? every(verdicts) : some(verdicts);
  }

  #inState(norm: Norm, state: State): Verdict {
    if (state === 'performed' || state === 'ended') return this.#is(`done norm:${norm.id}`);
    if (state === 'verified')
      return this.#is(`${norm.verification === null ? 'done' : 'verified'} norm:${norm.id}`);
    if (state !== 'suspended') return this.#is(`arises norm:${norm.id}`);
    const powers = this.#norms.filter((other) => {
      const { power } = other.act;
      if (power?.kind !== 'suspend' || other.deontic === 'prohibition') return false;
      return this.#meanings.of(power.what, 'suspended', other).includes(norm);
    });
    const suspended =
      powers.length === 0 ? 'comes' : some(powers.map(({ id }) => this.#is(`done norm:${id}`)));
    return every([this.#is(`arises norm:${norm.id}`), suspended]);
  }
}

/** The norm or phase that a moment is of. */
export function itemOf(moment: string): string {
  return moment.slice(moment.indexOf(' ') + 1);
}

function sameHead(a: Norm, b: Norm): boolean {
  const party = ({ bearer }: Norm): string =>
    bearer.kind === 'actors' && bearer.perHead ? bearer.actors.join() : '';
  return a.provision === b.provision && headLabel(a) === headLabel(b) && party(a) === party(b);
}
