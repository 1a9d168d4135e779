import type { Span } from '../../base/span.ts';
import type { Duration } from '../../model/durations.ts';
import type { Frame } from '../../model/frames.ts';
import type { Norm } from '../../model/norms.ts';
import type { Point } from '../../model/points.ts';
import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import type { State } from '../../model/references.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { ContingentLink, Link } from '../time/network.ts';

/** What a link of the network comes from in the text. */
export interface Source {
  readonly kind:
    | 'time'
    | 'condition'
    | 'stage'
    | 'exchange'
    | 'verification'
    | 'taking'
    | 'lasting'
    | 'phase'
    | 'frame';
  /** The words that say so. */
  readonly span: Span;
  /** The qualifier of time, where one says so. */
  readonly time: TimeQualifier | null;
  /** The point of the timeline that it stands for, how days are counted there, and whether it ends a window. */
  readonly at: { readonly point: Point; readonly frame: Frame; readonly isEnd: boolean } | null;
  /** The lengths of a step that nobody times, as the text says them. */
  readonly lengths: { readonly lower: Duration | null; readonly upper: Duration | null } | null;
  /** The norm that it is counted from, in a state. */
  readonly of: { readonly norm: Norm; readonly state: State } | null;
}

/** The frame, which nobody could drop. */
export const FRAME = -1;

/** What is said by some words. */
export function said(kind: Source['kind'], span: Span, time: TimeQualifier | null = null): Source {
  return { kind, span, time, at: null, lengths: null, of: null };
}

/** Links as they are read from the text, each with the courses in which it holds and what it comes from. */
export class NetworkDraft {
  readonly links: Link[] = [];
  readonly guards: ReadingSet[] = [];
  readonly sources: Source[] = [];
  readonly contingent: ContingentLink[] = [];
  readonly contingentGuards: ReadingSet[] = [];
  readonly contingentSources: Source[] = [];
  readonly #space: ReadingSpace;
  readonly #places = new Map<string, number>();
  readonly #stepPlaces = new Map<string, number>();

  constructor(space: ReadingSpace) {
    this.#space = space;
  }

  /** Adds an ordinary link, unless it holds nowhere or says nothing. */
  link(link: Link, guard: ReadingSet, source: Source): void {
    const { from, to, min, max, label } = link;
    if (guard === this.#space.none || from === to || (min === null && max === null)) return;
    // What several variants say alike holds in the courses of any of them.
    const key = `${from} ${to} ${min} ${max} ${label} ${source.kind} ${source.span.start}`;
    const known = this.#places.get(key);
    if (known !== undefined) {
      this.guards[known] = this.#space.or(this.guards[known] ?? guard, guard);
      return;
    }
    this.#places.set(key, this.links.push(link) - 1);
    this.guards.push(guard);
    this.sources.push(source);
  }

  /** Adds a step that nobody times; one that takes exactly so long is an ordinary link. */
  step(link: ContingentLink, guard: ReadingSet, source: Source): void {
    if (guard === this.#space.none) return;
    const { activation, end, lower, upper, label } = link;
    if (lower === upper) {
      this.link({ from: activation, to: end, min: lower, max: upper, label }, guard, source);
      return;
    }
    const key = `${activation} ${end} ${lower} ${upper} ${label} ${source.kind}`;
    const known = this.#stepPlaces.get(key);
    if (known !== undefined) {
      this.contingentGuards[known] = this.#space.or(this.contingentGuards[known] ?? guard, guard);
      return;
    }
    this.#stepPlaces.set(key, this.contingent.push(link) - 1);
    this.contingentGuards.push(guard);
    this.contingentSources.push(source);
  }
}
