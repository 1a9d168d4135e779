import { expect, it } from 'vitest';
import { minuteNumbered } from '../../src/base/calendar.ts';
import { nameId } from '../../src/model/names.ts';
import { type NormId, normId } from '../../src/model/norms.ts';
import type { RunFact, RunFactBody } from '../../src/model/run-facts.ts';
import { start } from '../../src/run/run.ts';
import { agreementOf } from '../support/followed.ts';
import { type NaiveFact, naiveFacts, naiveStates, naiveText } from '../support/naive-run.ts';
import { Chance } from '../support/random-agreement.ts';

const CASES = Number(process.env.RUNS ?? 24);
const ENTRY = Date.UTC(2025, 2, 10) / 60_000;
const END = ENTRY + 3 * 1440 + 360;

function factOf(
  { at, kind, rule, report, done }: NaiveFact,
  place: number,
  facts: readonly NaiveFact[],
): RunFact {
  const moment = minuteNumbered(at);
  const by = kind === 'suspension' ? 'B' : kind === 'report' ? 'A' : 'V';
  const body = bodyOf(kind, normId(rule), `fact ${report}`, done);
  expect(facts[place]?.at).toBe(at);
  return { id: `fact ${place}`, line: 0, at: moment, known: moment, by, ...body };
}

function bodyOf(kind: NaiveFact['kind'], norm: NormId, report: string, done: boolean): RunFactBody {
  switch (kind) {
    case 'report':
      return { kind, norm, quantities: [], complete: null, forPeriod: null };
    case 'acceptance':
    case 'rejection':
      return { kind, report, reason: '' };
    case 'event':
      return { kind, event: nameId('elections'), ends: false };
    case 'suspension':
      return { kind, under: norm };
    case 'verdict': {
      const open = { onTime: null, asAgreed: null, level: null, doneAt: null, forPeriod: null };
      return { kind, norm, done: done ? 'complete' : 'none', ...open, attributedTo: [], reason: '' };
    }
  }
}

it('comes in every minute to what a simple second implementation comes to', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= CASES; seed++) {
    const chance = new Chance(seed);
    const { rules, text } = naiveText(chance, 2 + chance.below(5));
    const agreement = agreementOf(text);
    const facts = naiveFacts(chance, rules, ENTRY, END, 3 + chance.below(12));
    const expected = naiveStates(rules, facts, ENTRY, END);
    const run = start(agreement);
    const told = facts.map(factOf);
    for (let now = ENTRY; now <= END; now++) {
      run.passTo(now);
      for (const fact of told.filter(({ at }) => at === now)) run.tell(fact);
      for (const [number, { id }] of run.programme.norms.entries()) {
        const state = run.engine.instance(number, 0)?.standing.state ?? '';
        seen.add(state);
        const wanted = expected[now - ENTRY]?.get(id);
        if (state !== wanted) {
          const when = `${id} is ${state} and not ${wanted} ${now - ENTRY} minutes after entry`;
          throw new Error(`${seed}: ${when}\n${text}\n${facts.map((one) => JSON.stringify(one)).join('\n')}`);
        }
      }
    }
  }
  expect(seen.size).toBeGreaterThanOrEqual(8);
});
