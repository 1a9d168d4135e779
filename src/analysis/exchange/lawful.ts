import type { Condition, Moment } from '../../model/conditions.ts';
import type { Norm } from '../../model/norms.ts';
import type { Point } from '../../model/points.ts';
import type { Window } from '../../model/timeline.ts';
import type { Subject } from '../check.ts';
import type { Formula } from '../order/formula.ts';
import { type Difference, settle } from './differences.ts';
import { type Before, linearOrder } from './precedence.ts';
import { Reach } from './reachable.ts';
import type { Exchange, Step } from './steps.ts';

/** That one step comes before another. */
export type Pair = readonly [first: number, second: number];

/** A deadline counted from the last of several moments. */
interface Deadline {
  readonly node: number;
  readonly lastOf: readonly number[];
  readonly most: number;
}

/**
 * Which orders of the steps of an exchange the text allows. A step waits for what it cannot do without, and
 * for what its windows put before it; beyond that an order can fail only as a whole, and then says which
 * pairs it cannot have all together. Verification is taken to come at once.
 */
export class LawfulOrders {
  readonly #exchange: Exchange;
  readonly #reach: Reach;
  /** For each step the moment that it comes at: a node of the graph, or one of its own for a share. */
  readonly #nodes: readonly number[];
  readonly #count: number;
  readonly #differences: Difference[] = [];
  readonly #deadlines: Deadline[] = [];
  readonly #countedFrom = new Set<number>();
  /** Steps that must come before each step, with all that follows. */
  readonly before: Before;
  /** False where the times of the text cannot all be kept, so that only waits count. */
  readonly keepsTimes: boolean;

  constructor(subject: Subject, exchange: Exchange, withTimes = true) {
    this.#reach = new Reach(subject, exchange.reading);
    this.#exchange = exchange;
    const { formulas } = this.#reach.graph;
    this.#nodes = exchange.steps.map((step, at) =>
      isShare(step) ? formulas.length + 1 + at : this.#nodeOf(step),
    );
    this.#count = formulas.length + 1 + exchange.steps.length;
    const waits = this.#waits();
    this.#times(subject);
    const timed = withTimes ? this.#timed(waits) : null;
    this.keepsTimes = timed !== null;
    if (timed === null) {
      this.#differences.length = 0;
      this.#deadlines.length = 0;
    }
    this.before = timed ?? waits;
  }

  /** Whether times of others are counted from a step, so that it cannot change places with one like it. */
  isCountedFrom(step: number): boolean {
    return this.#countedFrom.has(this.#nodes[step] ?? -1);
  }

  /** The earliest minutes of steps that follow each other in a lawful order. */
  minutes(order: readonly number[]): readonly number[] {
    const inTurn = this.#inTurn(order);
    const start = new Float64Array(this.#count);
    const settled = settle(this.#count, [...this.#differences, ...inTurn], start);
    const minutes = settled.kind === 'kept' ? settled.minutes : null;
    return order.map((step) => minutes?.[this.#nodes[step] ?? 0] ?? this.#exchange.steps[step]?.minute ?? 0);
  }

  #inTurn(order: readonly number[]): readonly Difference[] {
    return order.slice(1).map((step, at) => {
      return { from: this.#nodes[order[at] ?? 0] ?? 0, to: this.#nodes[step] ?? 0, least: 0 };
    });
  }

  /** The pairs that an order cannot have all together; null for one that the text allows. */
  conflict(order: readonly number[]): readonly Pair[] | null {
    return this.#waitingConflict(order) ?? (this.keepsTimes ? this.#timeConflict(order) : null);
  }

  get #origin(): number {
    return this.#reach.graph.formulas.length;
  }

  #nodeOf({ parts }: Step): number {
    const [first] = parts;
    return first === undefined ? this.#origin : this.#reach.doneOf(first.norm);
  }

  /** Which steps cannot come about while another does not, and shares of one thing in their turn. */
  #waits(): Before {
    const { steps } = this.#exchange;
    const before: number[][] = steps.map(() => []);
    steps.forEach((step, at) => {
      if (isShare(step)) {
        const last = steps.findLastIndex((other, place) => place < at && isShareOf(other, step));
        if (last !== -1) before[at]?.push(last);
        return;
      }
      const reached = this.#reach.without(new Set(step.parts.map(({ norm }) => this.#reach.doneOf(norm))));
      steps.forEach((other, place) => {
        const isHeld = other.parts.some(({ norm }) => reached[this.#reach.doneOf(norm)] === 0);
        if (place !== at && isHeld) before[place]?.push(at);
      });
    });
    return before;
  }

  /** The first step of an order that cannot be done yet: one of those still to come must be before it. */
  #waitingConflict(order: readonly number[]): readonly Pair[] | null {
    const { steps } = this.#exchange;
    const left = new Set(order.filter((at) => !isShare(steps[at])));
    for (const at of order) {
      const step = steps[at];
      if (step === undefined || isShare(step)) continue;
      left.delete(at);
      const open = new Set(
        [...left].flatMap((other) => steps[other]?.parts.map(({ norm }) => this.#reach.doneOf(norm)) ?? []),
      );
      const reached = this.#reach.without(open);
      if (step.parts.some(({ norm }) => reached[this.#reach.doneOf(norm)] === 0)) {
        return [...left].map((other): Pair => [at, other]);
      }
    }
    return null;
  }

  /** Differences between moments, from the waits and windows of all that the steps rest on. */
  #times(subject: Subject): void {
    const { steps } = this.#exchange;
    for (let node = 0; node < this.#count; node++) this.#add(this.#origin, node, 0);
    for (const node of this.#concerned()) {
      for (const other of this.#needed(this.#reach.graph.formulas[node]) ?? []) this.#add(other, node, 0);
    }
    const there = this.#concerned();
    for (const norm of subject.agreement.norms) {
      if (there.has(this.#reach.doneOf(norm))) this.#windows(norm);
    }
    steps.forEach((step, at) => {
      const node = this.#nodes[at] ?? 0;
      for (const { norm, until } of step.parts) {
        if (until === null) this.#together(node, this.#reach.doneOf(norm));
        else {
          this.#add(this.#reach.doneOf(norm), node, 0);
          this.#add(this.#origin, node, until);
          this.#add(node, this.#origin, -until);
        }
      }
    });
  }

  /** The moments that the steps rest on, themselves among them. */
  #concerned(): ReadonlySet<number> {
    const found = new Set<number>();
    const open = this.#exchange.steps.flatMap(({ parts }) =>
      parts.map(({ norm }) => this.#reach.doneOf(norm)),
    );
    for (const node of open) {
      if (found.has(node) || !this.#reach.isHere(node)) continue;
      found.add(node);
      open.push(...(this.#needed(this.#reach.graph.formulas[node]) ?? []));
    }
    return found;
  }

  /** The moments that a formula asks for in any case; null where it is never true. */
  #needed(formula: Formula | undefined): readonly number[] | null {
    if (formula === undefined) return [];
    switch (formula.kind) {
      case 'node':
        return [formula.node];
      case 'leaf':
        return [];
      case 'given':
        return this.#reach.logic.in(formula.readings) ? this.#needed(formula.part) : [];
      case 'where':
        return this.#reach.logic.in(formula.readings) ? this.#needed(formula.part) : null;
      case 'all': {
        const parts = formula.of.map((part) => this.#needed(part));
        return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
      }
      case 'any': {
        const [only, ...others] = formula.of
          .map((part) => this.#needed(part))
          .filter((part) => part !== null);
        return only !== undefined && others.length === 0 ? only : [];
      }
    }
  }

  #windows(norm: Norm): void {
    const windows = this.#exchange.times.windows(norm);
    const [window] = windows;
    // Of something done at several times there is no one window.
    if (window === undefined || windows.length > 1) return;
    const node = this.#reach.doneOf(norm);
    for (const point of window.earliest) this.#earliest(node, point);
    this.#add(
      this.#reach.graph.nodes.ofNorm(norm, 'verified'),
      this.#reach.graph.nodes.ofNorm(norm, 'done'),
      0,
    );
    if (norm.lasting) return;
    for (const point of window.latest) this.#latest(node, point, isInstant(window, point));
  }

  #earliest(node: number, point: Point): void {
    const fixed = this.#exchange.times.fixed(point);
    if (fixed !== null) {
      this.#add(this.#origin, node, fixed);
      return;
    }
    for (const other of this.#anchor(point.anchor.of) ?? []) this.#add(other, node, point.minutes);
  }

  #latest(node: number, point: Point, isIncluded: boolean): void {
    const before = isIncluded ? 0 : 1;
    // What is counted in days is done on the first minute of one, as well as at any other.
    const most = point.minutes - (point.base === 'day' ? DAY : before);
    const fixed = this.#exchange.times.fixed(point);
    if (fixed !== null) {
      this.#add(node, this.#origin, -(fixed - before));
      return;
    }
    const anchors = this.#anchor(point.anchor.of) ?? [];
    const [only] = anchors;
    if (only !== undefined && anchors.length === 1) this.#add(node, only, -most);
    // Nothing can be told from a time that is counted from itself.
    else if (anchors.length > 1 && !anchors.includes(node))
      this.#deadlines.push({ node, lastOf: anchors, most });
  }

  #anchor(of: Moment | Condition | null): readonly number[] | null {
    const anchors = of === null ? null : this.#needed(this.#exchange.times.formulaOf(of));
    for (const anchor of anchors ?? []) this.#countedFrom.add(anchor);
    return anchors;
  }

  #together(a: number, b: number): void {
    if (a === b) return;
    this.#add(a, b, 0);
    this.#add(b, a, 0);
  }

  #add(from: number, to: number, least: number): void {
    if (from !== to) this.#differences.push({ from, to, least });
  }

  /** What windows put before what, beside the waits; null where not all can be kept. */
  #timed(waits: Before): Before | null {
    const whole = settle(this.#count, this.#differences, new Float64Array(this.#count));
    if (whole.kind === 'ring') return null;
    const before = waits.map((own, second) => [
      ...own,
      ...this.#nodes.flatMap((_, first) => (first !== second && this.#isLater(first, second) ? [first] : [])),
    ]);
    return linearOrder(before) === null ? null : before;
  }

  readonly #after = new Map<number, Float64Array | null>();

  /**
   * Whether one step surely comes some minutes after another. What was given of something until a moment
   * comes before all that is done from that moment on.
   */
  #isLater(first: number, second: number): boolean {
    const known = this.#after.get(first);
    const minutes = known === undefined ? this.#minutesAfter(first) : known;
    this.#after.set(first, minutes);
    const least = minutes?.[this.#nodes[second] ?? 0] ?? -Infinity;
    const { steps } = this.#exchange;
    return isShare(steps[first]) && !isShare(steps[second]) ? least >= 0 : least > 0;
  }

  #minutesAfter(step: number): Float64Array | null {
    const start = new Float64Array(this.#count).fill(-Infinity);
    start[this.#nodes[step] ?? 0] = 0;
    const settled = settle(this.#count, this.#differences, start);
    return settled.kind === 'kept' ? settled.minutes : null;
  }

  #timeConflict(order: readonly number[]): readonly Pair[] | null {
    const places = new Map(order.map((step, place) => [this.#nodes[step] ?? 0, place]));
    const inTurn = this.#inTurn(order);
    const used = new Map<Difference, readonly Pair[]>();
    const last: Difference[] = [];
    for (const { node, lastOf, most } of this.#deadlines) {
      const known = lastOf.map((other) => places.get(other));
      // Of moments that are no steps nobody says which is the last.
      if (known.some((place) => place === undefined)) continue;
      const latest = Math.max(...known.map((place) => place ?? 0));
      const end = order[latest] ?? 0;
      const difference = { from: node, to: this.#nodes[end] ?? 0, least: -most };
      last.push(difference);
      used.set(
        difference,
        known.flatMap((place = 0): readonly Pair[] => (place === latest ? [] : [[order[place] ?? 0, end]])),
      );
    }
    const settled = settle(
      this.#count,
      [...this.#differences, ...inTurn, ...last],
      new Float64Array(this.#count),
    );
    if (settled.kind === 'kept') return null;
    const isTurn = new Set(inTurn);
    const runs = settled.differences.filter((difference) => isTurn.has(difference));
    const pairs = joined(runs).map(
      ({ from, to }): Pair => [order[places.get(from) ?? 0] ?? 0, order[places.get(to) ?? 0] ?? 0],
    );
    return [...pairs, ...settled.differences.flatMap((difference) => used.get(difference) ?? [])];
  }
}

const DAY = 1440;

/** Whether an end is also where the window begins, so that it is a moment and not the end of a day. */
function isInstant({ earliest }: Window, { anchor, base, minutes }: Point): boolean {
  return earliest.some(
    (start) => start.anchor.key === anchor.key && start.base === base && start.minutes === minutes,
  );
}

/** Turns that follow each other, as one. */
function joined(runs: readonly Difference[]): readonly Difference[] {
  const made: Difference[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last !== undefined && last.to === run.from) made[made.length - 1] = { ...last, to: run.to };
    else made.push(run);
  }
  const [first, last] = [made[0], made.at(-1)];
  if (made.length > 1 && first !== undefined && last !== undefined && last.to === first.from) {
    return [{ ...last, to: first.to }, ...made.slice(1, -1)];
  }
  return made;
}

function isShare(step: Step | undefined): boolean {
  return step?.parts.some(({ until }) => until !== null) === true;
}

function isShareOf(step: Step, other: Step): boolean {
  return isShare(step) && step.parts[0]?.norm === other.parts[0]?.norm;
}
