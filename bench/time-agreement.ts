/**
 * Whether controllability is judged as by every rule applied to every edge, on 100,000 random networks, and
 * as by every game, on 25,000; each no with a certificate that the checker accepts. SEED=1000000 begins
 * elsewhere.
 */
import { Judge } from '../src/analysis/time/judge.ts';
import { provesUncontrollable } from '../src/analysis/time/verify-certificate.ts';
import { Chance } from '../test/support/random-agreement.ts';
import { byGame, byRules } from '../test/support/time/laws.ts';
import { randomNetwork } from '../test/support/time/random-network.ts';

const first = Number(process.env.SEED ?? 1_000_000);
const judge = new Judge();
const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

for (let seed = first; seed < first + 100_000; seed++) {
  const size = { momentsMax: 8 + (seed % 7), contingentMax: 3 + (seed % 4), minutesMax: 20 };
  const network = randomNetwork(new Chance(seed), size);
  const verdict = judge.controllability(network);
  count(verdict.kind);
  if (byRules(network) !== (verdict.kind === 'kept')) count(`wrong by the rules, such as seed ${seed}`);
  if (verdict.kind === 'kept') continue;
  const isProved = verdict.certificate !== null && provesUncontrollable(network, verdict.certificate);
  if (!isProved) count(`not proved, such as seed ${seed}`);
}
for (let seed = first; seed < first + 25_000; seed++) {
  const size = { momentsMax: 7, contingentMax: 3, minutesMax: 5 };
  const network = randomNetwork(new Chance(seed), size);
  count('played');
  if (byGame(network) !== judge.isControllable(network)) count(`wrong by the game, such as seed ${seed}`);
}
for (const [what, times] of counts) process.stdout.write(`${what}: ${times}\n`);
