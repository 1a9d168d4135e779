import type { ActorPhrase, Condition } from '../model/conditions.ts';
import type { NameId } from '../model/names.ts';
import type { Reference, State } from '../model/references.ts';
import { leastOf } from './amounts.ts';
import { Moments, type Speaker, type World } from './moments.ts';
import { ALWAYS, both, either, firstOf, fromOn, NEVER, notIn, type Spells } from './spells.ts';

/** Who judges: norms of a reading, or the aims of the whole, for which `is not performed` means not yet. */
export type Voice = 'norm' | 'aim';

type StateCondition = Extract<Condition, { kind: 'state' }>;

/** Tells when conditions are so, by what is known now; what is bound to come by the calendar is told ahead. */
export class Truth {
  readonly moments: Moments;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.moments = new Moments(
      world,
      (condition, speaker) => this.of(condition, speaker),
      (reference, state, speaker) => this.#stateOf(reference, state, false, speaker, 'norm'),
    );
  }

  /** When a condition is so. */
  of(condition: Condition, speaker: Speaker, voice: Voice = 'norm'): Spells {
    switch (condition.kind) {
      case 'and':
        return condition.of.map((each) => this.of(each, speaker, voice)).reduce(both, ALWAYS);
      case 'or':
        return condition.of.map((each) => this.of(each, speaker, voice)).reduce(either, NEVER);
      case 'state':
        return this.#state(condition, speaker, voice);
      case 'event': {
        const at = this.moments.event(condition.event, null);
        const dated = this.#world.programme.event(condition.event)?.date ?? null;
        const spells = dated === null ? this.#world.event(condition.event) : fromOn(at?.start ?? Infinity);
        return this.#limited(spells, condition, speaker);
      }
      case 'phase':
        return this.#phase(condition);
      case 'agrees':
        return this.#limited(this.#agreed(condition.actors, condition.about, speaker), condition, speaker);
      case 'count':
        return this.#count(condition, speaker);
      case 'moment':
        return fromOn(this.moments.spot(condition.at, speaker)?.start ?? Infinity);
    }
  }

  /** `by P`: so by then, or from then on not so. */
  #limited(
    spells: Spells,
    condition: { readonly negated: boolean; readonly until: StateCondition['until'] },
    speaker: Speaker,
  ): Spells {
    if (condition.until === null) return condition.negated ? notIn(spells) : spells;
    const end = this.moments.spot(condition.until, speaker)?.end ?? Infinity;
    const inTime = firstOf(spells) < end;
    if (condition.negated) return inTime ? NEVER : fromOn(end);
    return inTime ? spells : NEVER;
  }

  #state(condition: StateCondition, speaker: Speaker, voice: Voice): Spells {
    const { reference, state, negated, until } = condition;
    if (condition.by !== null) {
      const spells = this.#breachedBy(reference, state, condition.by, speaker);
      return this.#limited(spells, condition, speaker);
    }
    if (until !== null) {
      return this.#limited(this.#stateOf(reference, state, false, speaker, voice), condition, speaker);
    }
    return this.#stateOf(reference, state, negated, speaker, voice);
  }

  #stateOf(reference: Reference, state: State, negated: boolean, speaker: Speaker, voice: Voice): Spells {
    const targets = this.#world.programme.meant(reference, state, speaker.norm);
    const each = targets.map((norms, at) => {
      // What is prose has no state that anybody could count.
      if (norms.length === 0) return NEVER;
      const any = reference.targets[at]?.kind === 'any';
      return negated ? this.#notInState(norms, state, any, voice) : this.#inState(norms, state, any);
    });
    return reference.quantifier === 'one' ? each.reduce(either, NEVER) : each.reduce(both, ALWAYS);
  }

  #inState(norms: readonly number[], state: State, any: boolean): Spells {
    if (state === 'begun') return this.#begun(norms);
    const spells = norms.map((norm) => this.#world.norm(norm).published[state]);
    return any || !NEEDS_ALL.has(state) ? spells.reduce(either, NEVER) : spells.reduce(both, ALWAYS);
  }

  #begun(norms: readonly number[]): Spells {
    const { programme } = this.#world;
    const parts = norms.filter((norm) => programme.norm(norm).act.part === 'begin');
    if (parts.length === 0) {
      return norms.map((norm) => this.#world.norm(norm).published.begun).reduce(either, NEVER);
    }
    return parts.map((norm) => this.#world.norm(norm).published.performed).reduce(either, NEVER);
  }

  /** `is not performed` without `by P` is so once its last moment has passed without it. */
  #notInState(norms: readonly number[], state: State, any: boolean, voice: Voice): Spells {
    if (state !== 'performed' || voice === 'aim') return notIn(this.#inState(norms, state, any));
    return norms.map((norm) => this.#world.norm(norm).published.overdue).reduce(either, NEVER);
  }

  #breachedBy(reference: Reference, state: State, by: ActorPhrase, speaker: Speaker): Spells {
    const { programme } = this.#world;
    const who = this.#actors(by, speaker);
    const targets = programme.meant(reference, state, speaker.norm);
    const each = targets.map((norms) =>
      norms
        .filter((norm) => {
          const { attributed } = this.#world.norm(norm);
          const whose = attributed.length > 0 ? attributed : programme.index.bearers(programme.norm(norm));
          return whose.some((name) => who.includes(name));
        })
        .map((norm) => this.#world.norm(norm).published[state])
        .reduce(either, NEVER),
    );
    return reference.quantifier === 'one' ? each.reduce(either, NEVER) : each.reduce(both, ALWAYS);
  }

  #actors(phrase: ActorPhrase, { norm }: Speaker): readonly NameId[] {
    const { index } = this.#world.programme;
    return index.actorsMeant(phrase, norm === null ? null : this.#world.programme.norm(norm));
  }

  #agreed(phrase: ActorPhrase, about: string, speaker: Speaker): Spells {
    const spells = this.#actors(phrase, speaker).map((actor) => this.#world.consent(actor, about));
    if (spells.length === 0) return NEVER;
    const quantifier = phrase.kind === 'bound' ? 'all' : phrase.quantifier;
    switch (quantifier) {
      case 'all':
      case 'each':
      case 'together':
        return spells.reduce(both, ALWAYS);
      case 'one':
      case 'any':
      case 'a':
        return spells.reduce(either, NEVER);
      case 'no':
        return notIn(spells.reduce(either, NEVER));
    }
  }

  #phase(condition: Extract<Condition, { kind: 'phase' }>): Spells {
    const number = this.#world.programme.phaseNumber(condition.phase);
    if (number === undefined) return NEVER;
    const { start, end } = this.#world.phase(number);
    const spells = fromOn(condition.edge === 'start' ? start : end);
    return condition.negated ? notIn(spells) : spells;
  }

  #count(condition: Extract<Condition, { kind: 'count' }>, speaker: Speaker): Spells {
    const { quantity, reference, state } = condition;
    const least = leastOf(quantity.amount);
    const norms = new Set(this.#world.programme.meant(reference, state, speaker.norm).flat());
    const spells = least === null ? NEVER : fromOn(this.#reached(norms, quantity.noun, state, least));
    return condition.negated ? notIn(spells) : spells;
  }

  #reached(norms: ReadonlySet<number>, noun: string, state: State, least: number): number {
    const all = [...norms].flatMap((norm) => this.#world.counted(norm, noun, state === 'verified'));
    let sum = 0;
    for (const { at, number } of all.sort((a, b) => a.at - b.at)) {
      sum += number;
      if (sum >= least) return at;
    }
    return Infinity;
  }
}

/** States that a provision is in when all its norms are; the others it is in when one is. */
const NEEDS_ALL: ReadonlySet<State> = new Set(['performed', 'verified', 'ended']);
