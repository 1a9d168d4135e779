import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { MercyGame } from '../../../test/support/time/mercy-game.ts';
import { networkWithRoles } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { Judge } from './judge.ts';
import { mercyOf } from './mercy.ts';
import { provesUncontrollable } from './verify-certificate.ts';

const judge = new Judge();

/**
 * Moments are named for who chooses them; `Z` is the beginning. Whoever does what a link leads to keeps it.
 */
function mercy(party: string, ...lines: string[]): { kind: string; acts?: string[]; proved?: boolean } {
  const { network, names } = written(...lines);
  const parties = ['a', 'b', 'v'];
  const ends = new Set(network.contingent.map(({ end }) => end));
  const actors = names.map((name, at) => (ends.has(at) ? -1 : parties.indexOf(name.charAt(0))));
  const keepers = network.links.map(({ from, to }) => {
    const own = actors[to] ?? -1;
    return own >= 0 ? own : (actors[from] ?? -1);
  });
  const found = mercyOf(
    judge,
    network,
    { origin: names.indexOf('Z'), actors, keepers },
    parties.indexOf(party),
  );
  if (found.kind === 'safe') return { kind: found.kind };
  if (found.kind === 'not decided')
    return { kind: found.kind, acts: found.acts.map((at) => names[at] ?? '') };
  const { certificate } = found;
  return {
    kind: found.kind,
    proved: certificate !== null && provesUncontrollable(found.network, certificate),
  };
}

const safe = { kind: 'safe' };
const atMercy = { kind: 'at mercy', proved: true };

describe('at the mercy of another', () => {
  test.each<[string, string, string[], object]>([
    ['who acts in its own time', 'a', ['Z -> a1: 0..5', 'Z -> b1: 0..9'], safe],
    ['who has to follow another in its own time', 'a', ['Z -> b1: 0..9', 'b1 -> a1: 0..3'], safe],
    [
      'who has to follow another by a fixed day',
      'a',
      ['Z -> b1: 0..9', 'b1 -> a1: 0..', 'Z -> a1: ..8'],
      atMercy,
    ],
    ['who has a day more than the other', 'a', ['Z -> b1: 0..9', 'b1 -> a1: 0..', 'Z -> a1: ..10'], safe],
    ['whom the other has to follow', 'b', ['Z -> b1: 0..9', 'b1 -> a1: 0..', 'Z -> a1: ..8'], safe],
    [
      'a verifier without a limit',
      'a',
      ['Z -> a1: 0..5', 'a1 -> v1: 0..', 'v1 -> a2: 0..', 'Z -> a2: ..30'],
      atMercy,
    ],
    [
      'a verifier with one',
      'a',
      ['Z -> a1: 0..5', 'a1 -> v1: 0..20', 'v1 -> a2: 0..', 'Z -> a2: ..30'],
      safe,
    ],
    [
      'a verifier with one that is too long',
      'a',
      ['Z -> a1: 5..5', 'a1 -> v1: 0..28', 'v1 -> a2: 0..', 'Z -> a2: ..30'],
      atMercy,
    ],
    ['nature, whoever else acts', 'a', ['Z => n: 1..9', 'n -> a1: 0..', 'Z -> a1: ..8'], atMercy],
    [
      'who acts early must still meet another three days later',
      'a',
      ['Z -> b1: 2..9', 'a1 -> b1: 3..9', 'Z -> a1: 0..'],
      safe,
    ],
    [
      'an act that follows two, one of them late enough',
      'a',
      ['Z -> b1: 0..4', 'Z => n: 5..6', 'b1 -> b2: 0..', 'n -> b2: 0..2', 'b2 -> a1: 0..', 'Z -> a1: ..8'],
      safe,
    ],
    [
      'an act that follows two, and may be late',
      'a',
      ['Z -> b1: 0..4', 'Z => n: 5..6', 'b1 -> b2: 0..', 'n -> b2: 0..2', 'b2 -> a1: 0..', 'Z -> a1: ..7'],
      atMercy,
    ],
  ])('%s', (_, party, lines, expected) => {
    expect(mercy(party, ...lines)).toEqual(expected);
  });

  test('is decided as all games are, or said not to be', () => {
    const kinds = new Map<string, number>();
    for (let seed = 0; seed < 250; seed++) {
      const size = { momentsMax: 3, contingentMax: 1, minutesMax: 3 };
      const { network, roles } = networkWithRoles(new Chance(seed), size);
      if (judge.consistency(network).kind !== 'kept') continue;
      const { kind } = mercyOf(judge, network, roles, 0);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (kind === 'not decided') continue;
      expect(kind === 'safe', `seed ${seed}`).toBe(new MercyGame(network, roles, 0).isSafe());
    }
    const undecided = kinds.get('not decided') ?? 0;
    expect(kinds.get('safe')).toBeGreaterThan(50);
    expect(kinds.get('at mercy')).toBeGreaterThan(20);
    expect(undecided).toBeLessThan(15);
  });
});
