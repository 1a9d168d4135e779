import type { ActorPhrase } from '../../model/conditions.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import { hopelessIn } from '../late-duties.ts';
import { distinct } from '../naming.ts';
import { Judge } from '../time/judge.ts';
import { type Mercy, mercyOf } from '../time/mercy.ts';
import type { ContingentLink, Link, Network } from '../time/network.ts';
import { type Compiled, compiled } from './compile.ts';
import { Lateness } from './lateness.ts';
import { CIVIL_ORIGIN, ENTRY_DAY, ENTRY_MOMENT, type MomentOf } from './moments.ts';
import type { Source } from './network-draft.ts';

/** A duty whose time another actor can use up, by a lawful choice of its own moment. */
export interface AtMercy {
  readonly norm: Norm;
  /** Its bearers; of a duty of each of several, all of whom that holds. */
  readonly bearers: readonly NameId[];
  /** What it waits for of others, in the order of the text. */
  readonly others: readonly Others[];
  readonly mercy: Exclude<Mercy, { readonly kind: 'safe' }>;
  readonly part: MercyPart;
  readonly readings: ReadingSet;
  readonly complete: boolean;
}

/** An act of another, a verification that nothing limits, or consent that a duty waits for. */
export interface Others {
  /** What is done or verified; of consent, what waits for it. */
  readonly norm: Norm;
  readonly kind: 'acts' | 'verifies' | 'agrees';
  readonly who: readonly NameId[];
  /** Its moment in the network. */
  readonly moment: number;
}

/** What comes before a duty, in one course of events. */
export interface MercyPart {
  readonly network: Network;
  /** Which moment of the whole each of its moments is. */
  readonly moments: readonly number[];
  readonly sources: readonly Source[];
  readonly contingentSources: readonly Source[];
}

/** All duties that are at another's mercy, or of which that was not decided, in the order of the text. */
export function merciesOf(subject: Subject): readonly AtMercy[] {
  const finder = new Finder(subject);
  return merged(
    subject.agreement.norms.flatMap((norm) => finder.of(norm)),
    subject,
  );
}

/** So many courses are judged of one duty; in the others nothing is claimed, and that is said. */
const COURSES_MAX = 16;

class Finder {
  readonly #subject: Subject;
  readonly #compiled: Compiled;
  readonly #judge = new Judge();
  /** The links that lead to each moment. */
  readonly #into = new Map<number, number[]>();
  readonly #steps = new Map<number, number[]>();
  readonly #labels: ReadonlyMap<Norm, number>;
  readonly #lateness: Lateness;

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#compiled = compiled(subject, 'entangled');
    const { links, contingent } = this.#compiled.network;
    for (const [at, { to }] of links.entries()) push(this.#into, to, at);
    for (const [at, { end }] of contingent.entries()) push(this.#steps, end, at);
    this.#lateness = new Lateness(this.#compiled, this.#into, this.#steps);
    this.#labels = new Map(subject.agreement.norms.map((norm, label) => [norm, label]));
  }

  /** Whether a duty is at another's mercy, in the courses in which it is owed. */
  of(norm: Norm): readonly AtMercy[] {
    if (norm.deontic !== 'obligation' || norm.lasting || norm.recurrence !== null) return [];
    if (!this.#isBound(norm) || this.#lateness.isSurelyInTime(norm)) return [];
    const { space } = this.#compiled.courses.courses;
    const found: AtMercy[] = [];
    let left = this.#compiled.courses.kept(norm);
    left = space.minus(left, this.#compiled.courses.courses.within(hopelessIn(this.#subject, norm)));
    for (let round = 0; left !== space.none; round++) {
      const course = space.first(left);
      if (course === undefined) break;
      const before = this.#before(norm, course);
      if (before.others.length === 0 && before.alike === left) break;
      left = space.minus(left, before.alike);
      const judged = before.others.length === 0 ? null : this.#judged(norm, before);
      if (judged !== null) found.push({ ...judged, complete: true });
      if (round < COURSES_MAX || left === space.none || before.others.length === 0) continue;
      found.push(this.#undecided(norm, before, left));
      break;
    }
    return found;
  }

  /** Whether something bounds a duty, and it waits for something: else nobody can use up its time. */
  #isBound(norm: Norm): boolean {
    const { network, numbers, moments } = this.#compiled;
    const own = [numbers.performed(norm), numbers.begun(norm)];
    const links = own.flatMap((moment) => this.#into.get(moment) ?? []).map((at) => network.links[at]);
    const isAct = (moment: number): boolean => {
      const at = moments[moment];
      if (at === undefined) return false;
      if (at.kind === 'open') return consentIn(at) !== null;
      return at.kind !== 'civil' && at.kind !== 'entry day' && at.kind !== 'entry';
    };
    return (
      links.some((link) => link !== undefined && link.label >= 0 && link.max !== null) &&
      links.some((link) => link !== undefined && link.label >= 0 && link.min !== null && isAct(link.from))
    );
  }

  #holds(guard: ReadingSet | undefined, course: readonly number[]): boolean {
    const { space } = this.#compiled.courses.courses;
    return space.has(guard ?? space.none, course);
  }

  /** All that a duty has to follow in a course, its own limits, and the courses in which all that is alike. */
  #before(norm: Norm, course: readonly number[]): Before {
    const { network, guards, contingentGuards, numbers, courses } = this.#compiled;
    const { space } = courses.courses;
    const own = new Set([numbers.performed(norm), numbers.begun(norm)]);
    const open = [...own];
    const seen = new Set<number>(open);
    const links: number[] = [];
    const steps: number[] = [];
    let alike = space.all;
    const look = (guard: ReadingSet | undefined): boolean => {
      const holds = this.#holds(guard, course);
      alike = holds ? space.and(alike, guard ?? space.none) : space.minus(alike, guard ?? space.none);
      return holds;
    };
    const reach = (moment: number): void => {
      if (seen.has(moment)) return;
      seen.add(moment);
      open.push(moment);
    };
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const link of this.#into.get(at) ?? []) {
        if (!look(guards[link])) continue;
        links.push(link);
        reach(network.links[link]?.from ?? 0);
      }
      for (const step of this.#steps.get(at) ?? []) {
        if (!look(contingentGuards[step])) continue;
        steps.push(step);
        reach(network.contingent[step]?.activation ?? 0);
      }
    }
    return { links, steps, alike, others: this.#others(norm, seen, links, steps) };
  }

  /** The acts of others among some moments, and the verifications that nothing limits. */
  #others(
    norm: Norm,
    seen: ReadonlySet<number>,
    links: readonly number[],
    steps: readonly number[],
  ): readonly Others[] {
    const { network, moments } = this.#compiled;
    const timed = new Set(steps.map((step) => network.contingent[step]?.end));
    const reached = new Set(links.map((link) => network.links[link]?.to));
    return [...seen].flatMap((moment): Others[] => {
      const at = moments[moment];
      if (at === undefined || timed.has(moment)) return [];
      const consent = at.kind === 'open' ? consentIn(at) : null;
      if (consent !== null) {
        const who = this.#subject.index.actorsMeant(consent, norm);
        return this.#isOther(norm, who) ? [{ norm, kind: 'agrees', who, moment }] : [];
      }
      if (!reached.has(moment)) return [];
      if (at.kind === 'verified') {
        const who = at.norm.verification?.verifiers ?? [];
        return this.#isOther(norm, who) ? [{ norm: at.norm, kind: 'verifies', who, moment }] : [];
      }
      if (at.kind !== 'performed' || at.norm === this.#compiled.families.first(norm)) return [];
      const who = this.#subject.index.bearers(at.norm);
      return this.#isOther(norm, who) ? [{ norm: at.norm, kind: 'acts', who, moment }] : [];
    });
  }

  /**
   * Whether somebody is among these who neither bears a norm nor is a member of who does. What its bearer is
   * to do together with others is as much its own.
   */
  #isOther(norm: Norm, who: readonly NameId[]): boolean {
    const { index } = this.#subject;
    const bearers = index.bearers(norm);
    if (who.some((id) => bearers.includes(id))) return false;
    const own = new Set(bearers.flatMap((id) => index.withMembers(id)));
    const members = who.flatMap((id) => index.withMembers(id)).filter((id) => !this.#isGroup(id));
    return own.size > 0 && members.some((member) => !own.has(member));
  }

  #isGroup(id: NameId): boolean {
    return (this.#subject.index.actor(id)?.members.length ?? 0) > 0;
  }

  /** What is said of the courses that were not looked at. */
  #undecided(norm: Norm, before: Before, left: ReadingSet): AtMercy {
    return {
      norm,
      bearers: this.#subject.index.bearers(norm),
      others: before.others,
      mercy: { kind: 'not decided', acts: before.others.map(({ moment }) => moment) },
      part: this.#part(norm, before),
      readings: this.#compiled.courses.courses.readingsOf(left),
      complete: false,
    };
  }

  #judged(norm: Norm, before: Before): Omit<AtMercy, 'complete'> | null {
    const part = this.#part(norm, before);
    const { network } = part;
    // What luck alone can break, or nobody can keep, is told as that.
    if (!this.#judge.isControllable(network)) return null;
    const who = new Map(before.others.map(({ moment }, at) => [part.moments.indexOf(moment), at + 1]));
    const keepers = network.links.map(({ to, label }) => (label < 0 ? -1 : (who.get(to) ?? 0)));
    const actors = part.moments.map((_, moment) => who.get(moment) ?? 0);
    const mercy = mercyOf(this.#judge, network, { origin: this.#originOf(network), actors, keepers }, 0);
    if (mercy.kind === 'safe') return null;
    const used = mercy.kind === 'at mercy' ? usedIn(mercy, part, before.others) : [];
    return {
      norm,
      bearers: this.#subject.index.bearers(norm),
      others: used.length === 0 ? before.others : used,
      mercy,
      part,
      readings: this.#compiled.courses.courses.readingsOf(before.alike),
    };
  }

  /** What a duty has to follow, with moments numbered anew. */
  #part(norm: Norm, { links, steps, others }: Before): MercyPart {
    const { network, sources, contingentSources } = this.#compiled;
    const own = this.#labels.get(this.#compiled.families.first(norm)) ?? -1;
    const chosen = new Set(others.map(({ moment }) => moment));
    // The limits of its own earlier acts bind its bearer, and are looked at for themselves.
    const kept = links.filter((at) => {
      const { max = null, label = -1, to = 0 } = network.links[at] ?? {};
      return max === null || label === own || label < 0 || chosen.has(to);
    });
    const moments = [CIVIL_ORIGIN, ENTRY_DAY, ENTRY_MOMENT];
    const numbers = new Map(moments.map((moment) => [moment, moment]));
    const numbered = (moment: number): number => {
      const known = numbers.get(moment);
      if (known !== undefined) return known;
      numbers.set(moment, moments.length);
      return moments.push(moment) - 1;
    };
    const ownLinks = kept.flatMap((at): Link[] => {
      const link = network.links[at];
      return link === undefined ? [] : [{ ...link, from: numbered(link.from), to: numbered(link.to) }];
    });
    const contingent = steps.flatMap((at): ContingentLink[] => {
      const link = network.contingent[at];
      if (link === undefined) return [];
      return [{ ...link, activation: numbered(link.activation), end: numbered(link.end) }];
    });
    return {
      network: { moments: moments.length, links: ownLinks, contingent },
      moments,
      sources: kept.flatMap((at) => sources[at] ?? []),
      contingentSources: steps.flatMap((at) => contingentSources[at] ?? []),
    };
  }

  #originOf({ links }: Network): number {
    return links.some(({ from }) => from === 0) ? 0 : 1;
  }
}

interface Before {
  /** The links and steps before a duty, as places in the whole network. */
  readonly links: readonly number[];
  readonly steps: readonly number[];
  readonly alike: ReadingSet;
  readonly others: readonly Others[];
}

/** Whose consent a moment is; null where it is none. */
function consentIn({ anchor }: Extract<MomentOf, { kind: 'open' }>): ActorPhrase | null {
  const { of } = anchor;
  if (of === null || anchor.key.startsWith('end of ')) return null;
  const condition = of.kind === 'condition' ? of.condition : of;
  return condition.kind === 'agrees' && !condition.negated ? condition.actors : null;
}

/** Those whose choice the proof speaks of. */
function usedIn(
  { certificate }: Extract<Mercy, { kind: 'at mercy' }>,
  { moments }: MercyPart,
  others: readonly Others[],
): readonly Others[] {
  const touched = new Set((certificate?.cycle ?? []).flatMap(({ from, to }) => [moments[from], moments[to]]));
  return others.filter(({ moment }) => touched.has(moment));
}

/** What is said of one sentence in several readings, or of each of its bearers, as one. */
function merged(found: readonly AtMercy[], { agreement: { space } }: Subject): readonly AtMercy[] {
  const alike = new Map<string, AtMercy>();
  for (const each of found) {
    const { norm, mercy, others } = each;
    const waits = others.map((other) => `${other.norm.label} ${other.kind}`).join();
    const key = `${norm.provision} ${norm.label} ${norm.modal.span.start} ${mercy.kind} ${waits}`;
    const known = alike.get(key);
    const readings = known === undefined ? each.readings : space.or(known.readings, each.readings);
    const bearers = distinct([...(known?.bearers ?? []), ...each.bearers]);
    alike.set(key, {
      ...(known ?? each),
      readings,
      bearers,
      complete: each.complete && (known?.complete ?? true),
    });
  }
  return [...alike.values()];
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
