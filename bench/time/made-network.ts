import type { ContingentLink, Link, Network } from '../../src/analysis/time/network.ts';
import { Chance } from '../../test/support/random-agreement.ts';

// Networks of any size: lanes of steps with links across them, as STNUBenchmark2020's generator makes them
// (five lanes, one in ten moments the end of a contingent link, links across with four in ten), and an
// agreement's.

/** How much room the links across the lanes leave beyond what the uncertain steps need. */
export type Room = 'enough' | 'too little';

/** Lanes of steps from one beginning, with links across them. */
export function lanes(seed: number, moments: number, room: Room): Network {
  const chance = new Chance(seed);
  const links: Link[] = [];
  const contingent: ContingentLink[] = [];
  // When each moment is planned, and by how much it may be later through steps before it.
  const planned = [0];
  const later = [0];
  const last = [0, 0, 0, 0, 0];
  for (let moment = 1; moment < moments; moment++) {
    const lane = moment % last.length;
    const before = last[lane] ?? 0;
    const steps = 5 + chance.below(60);
    const isUncertain = chance.percent(10) && before !== 0;
    const spread = isUncertain ? 2 + chance.below(8) : 0;
    planned[moment] = (planned[before] ?? 0) + steps;
    later[moment] = (later[before] ?? 0) + spread;
    if (isUncertain) {
      contingent.push({
        activation: before,
        end: moment,
        lower: steps,
        upper: steps + spread,
        label: moment,
      });
    } else links.push({ from: before, to: moment, min: steps, max: steps + 150, label: moment });
    if (chance.percent(40)) {
      const other = last[(lane + 1) % last.length] ?? 0;
      const apart = (planned[moment] ?? 0) - (planned[other] ?? 0);
      const drift = (later[moment] ?? 0) + (later[other] ?? 0);
      const slack = room === 'enough' ? drift + chance.below(150) : Math.floor(drift / 2);
      links.push({ from: other, to: moment, min: apart - slack, max: apart + slack, label: moment });
    }
    last[lane] = moment;
  }
  return { moments, links, contingent };
}

/**
 * Stages one after another. In each the parties act within some days of its beginning, every act is verified,
 * and the next stage begins when all is; everything has a last day.
 */
export function stages(seed: number, moments: number, room: Room): Network {
  const chance = new Chance(seed);
  const day = 1440;
  const links: Link[] = [];
  const contingent: ContingentLink[] = [];
  let count = 1;
  let beginning = 0;
  let lastDay = 0;
  while (count < moments) {
    const next = count++;
    const acts = Math.min(1 + chance.below(12), Math.max(1, Math.floor((moments - count) / 2)));
    lastDay += (room === 'enough' ? 15 : 13) * day;
    for (let at = 0; at < acts && count + 1 < moments + 2; at++) {
      const [act, verified] = [count++, count++];
      links.push({ from: beginning, to: act, min: 0, max: (3 + chance.below(5)) * day, label: act });
      contingent.push({ activation: act, end: verified, lower: 1, upper: 7 * day, label: verified });
      links.push({ from: verified, to: next, min: 0, max: null, label: next });
      if (at > 0 && chance.percent(30)) {
        links.push({ from: act - 2, to: act, min: -day, max: 5 * day, label: act });
      }
    }
    links.push({ from: beginning, to: next, min: day, max: null, label: next });
    links.push({
      from: 0,
      to: next,
      min: null,
      max: lastDay - (room === 'enough' ? 0 : 7 * day),
      label: next,
    });
    beginning = next;
  }
  return { moments: count, links, contingent };
}
