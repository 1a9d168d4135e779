import { distancesFrom, type Edges, type EdgeTriple, edgesFrom } from './distances.ts';
import type { ContingentLink, Link, Network } from './network.ts';

/** Who acts when, and who has to keep what, in a network; -1 stands for nobody. */
export interface Roles {
  /** The moment from which all times are counted; nothing comes before it. */
  readonly origin: number;
  /** For each moment who chooses it. What nobody chooses is taken to be done as suits the party looked at. */
  readonly actors: readonly number[];
  /**
   * For each ordinary link who is in breach where it is broken. What nobody is answerable for has to hold.
   */
  readonly keepers: readonly number[];
}

/** A network that is being put together. */
export interface Draft {
  moments: number;
  readonly links: Link[];
  readonly contingent: ContingentLink[];
}

/** The act of another, and ways to put it into a network. */
export interface OthersAct {
  readonly moment: number;
  /** With every lawful choice of the other, and maybe more. */
  readonly wider: readonly ((network: Draft) => void)[];
  /** With no choice that is not lawful, and maybe fewer; or the party is given a choice that it has not. */
  readonly narrower: readonly ((network: Draft) => void)[];
}

/** What a party has to keep, and the acts that it does not choose. */
export interface Models {
  readonly own: Network;
  readonly acts: readonly OthersAct[];
}

/** A moment that bounds an act, and by how much. */
interface Anchor {
  readonly moment: number;
  readonly minutes: number;
  readonly label: number;
}

/** What bounds an act of another. */
interface Window {
  readonly moment: number;
  readonly lows: readonly Anchor[];
  readonly highs: readonly Anchor[];
}

/** The models of all acts that a party does not choose. */
export function modelsFor(network: Network, roles: Roles, party: number): Models {
  const isOthers = (moment: number): boolean => {
    const actor = roles.actors[moment] ?? -1;
    return actor !== party && actor >= 0;
  };
  const keeper = (index: number): number => roles.keepers[index] ?? -1;
  // What nobody is answerable for and leads to an act of another is for the other to heed.
  const isDuty = ({ to }: Link, index: number): boolean =>
    keeper(index) === party || (keeper(index) === -1 && !isOthers(to));
  const own: Network = { ...network, links: network.links.filter(isDuty) };
  const swayed = swayedBy(network, roles, party, isOthers);
  // The others' limits stand fast where the party cannot bring it about that they are missed.
  const certain: Network = {
    ...network,
    links: network.links.flatMap((link, index) => {
      if (!isOthers(link.to)) return isDuty(link, index) ? [link] : [];
      return swayed.has(link.to) ? [] : [{ ...link, min: null }];
    }),
  };
  const modeller = new Modeller(network, certain, roles);
  const others = Array.from({ length: network.moments }, (_, moment) => moment).filter(isOthers);
  return { own, acts: others.map((moment) => modeller.act(moment)) };
}

/** The moments whose times hang on what a party does. */
function swayedBy(
  network: Network,
  { origin, actors }: Roles,
  party: number,
  isOthers: (moment: number) => boolean,
): ReadonlySet<number> {
  const ends = new Set(network.contingent.map(({ end }) => end));
  const swayed = new Set<number>();
  for (const [moment, actor] of actors.entries()) {
    if (moment !== origin && !ends.has(moment) && (actor === party || actor < 0)) swayed.add(moment);
  }
  for (let size = -1; size !== swayed.size; ) {
    size = swayed.size;
    for (const { activation, end } of network.contingent) if (swayed.has(activation)) swayed.add(end);
    for (const { from, to } of network.links) if (isOthers(to) && swayed.has(from)) swayed.add(to);
  }
  return swayed;
}

class Modeller {
  readonly #network: Network;
  readonly #roles: Roles;
  /** What holds if everybody keeps all, and what the party cannot change. */
  readonly #lawful: Distances;
  readonly #certain: Distances;
  /** Longer than anything here takes: for who need not act at all. */
  readonly #never: number;

  constructor(network: Network, certain: Network, roles: Roles) {
    this.#network = network;
    this.#roles = roles;
    this.#lawful = new Distances(network);
    this.#certain = new Distances(certain);
    this.#never = network.links
      .flatMap(({ min, max }) => [min, max])
      .concat(network.contingent.map(({ upper }) => upper))
      .reduce<number>((sum, minutes) => sum + Math.abs(minutes ?? 0), 1);
  }

  act(moment: number): OthersAct {
    const window = this.#window(moment);
    const anchors = [...new Map(window.lows.map((low) => [low.moment, low] as const)).values()].filter(
      ({ minutes }) => minutes >= 0,
    );
    return {
      moment,
      wider: anchors.flatMap((anchor) => this.#wide(window, anchor)),
      narrower: [...anchors.flatMap((anchor) => this.#narrow(window, anchor)), delayed(window)],
    };
  }

  /** The links that whoever does an act has to keep, and those that nobody could break. */
  #window(moment: number): Window {
    const actor = this.#roles.actors[moment] ?? -1;
    const { origin, keepers } = this.#roles;
    const lows: Anchor[] = [{ moment: origin, minutes: 0, label: -1 }];
    const highs: Anchor[] = [];
    for (const [index, { from, to, min, max, label }] of this.#network.links.entries()) {
      const keeper = keepers[index] ?? -1;
      if (to !== moment || from === moment || (keeper !== actor && keeper !== -1)) continue;
      // What is still to come bounds nobody.
      if (min !== null && min >= 0) lows.push({ moment: from, minutes: min, label });
      if (max !== null && max >= 0) highs.push({ moment: from, minutes: max, label });
    }
    return { moment, lows, highs };
  }

  /** From one of the things that it has to follow, with all limits as far off as they can lie. */
  #wide({ moment, lows, highs }: Window, anchor: Anchor): ((network: Draft) => void)[] {
    const lower = Math.max(
      ...lows.map((low) => low.minutes - this.#lawful.between(low.moment, anchor.moment)),
    );
    const upper = Math.min(
      this.#never,
      ...highs.map((high) => high.minutes + this.#lawful.between(anchor.moment, high.moment)),
    );
    if (lower < 0) return [];
    return [
      (network) => {
        put(network, anchor, moment, lower, Math.max(lower, upper));
        // Who has missed its limit acts as soon as it can: after the anchor the model allows that, and
        // anything else that it has to follow must not come so late.
        for (const low of lows) {
          if (low.moment === anchor.moment || low.moment === this.#roles.origin) continue;
          for (const { moment: from, minutes, label } of highs) {
            if (from === low.moment) continue;
            network.links.push({ from, to: low.moment, min: null, max: minutes - low.minutes, label });
          }
        }
      },
    ];
  }

  /** From one of the things that it has to follow, as late and as early as is lawful in any case. */
  #narrow({ moment, lows, highs }: Window, anchor: Anchor): ((network: Draft) => void)[] {
    const lower = Math.max(
      0,
      ...lows.map((low) => low.minutes + this.#certain.between(anchor.moment, low.moment)),
    );
    const upper = Math.min(
      this.#never,
      ...highs.map((high) => high.minutes - this.#certain.between(high.moment, anchor.moment)),
    );
    return lower > upper ? [] : [(network) => put(network, anchor, moment, lower, upper)];
  }
}

/** As late as its one limit allows, or as the party would have it later; only after all that it follows. */
function delayed({ moment, lows, highs }: Window): (network: Draft) => void {
  return (network) => {
    for (const { moment: from, minutes, label } of lows) {
      network.links.push({ from, to: moment, min: minutes, max: null, label });
    }
    const [limit, ...others] = highs;
    if (limit === undefined || others.length > 0 || limit.minutes < 0) return;
    const last = network.moments++;
    put(network, limit, last, 0, limit.minutes);
    network.links.push({ from: last, to: moment, min: 0, max: null, label: limit.label });
  };
}

function put(network: Draft, { moment, label }: Anchor, end: number, lower: number, upper: number): void {
  network.contingent.push({ activation: moment, end, lower, upper, label });
}

/** How far moments are apart at most, by the links of a network. */
class Distances {
  readonly #network: Network;
  readonly #edges: Edges;
  readonly #known = new Map<number, Float64Array>();

  constructor(network: Network) {
    this.#network = network;
    const triples = [
      ...network.links.flatMap(({ from, to, min, max }): EdgeTriple[] => [
        [from, to, max ?? Infinity],
        [to, from, min === null ? Infinity : -min],
      ]),
      ...network.contingent.flatMap(({ activation, end, lower, upper }): EdgeTriple[] => [
        [activation, end, upper],
        [end, activation, -lower],
      ]),
    ];
    this.#edges = edgesFrom(triples.filter(([, , weight]) => weight !== Infinity));
  }

  between(from: number, to: number): number {
    let known = this.#known.get(from);
    if (known === undefined) {
      known = distancesFrom(this.#network.moments, this.#edges, from);
      this.#known.set(from, known);
    }
    return known[to] ?? Infinity;
  }
}
