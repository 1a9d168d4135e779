import { minuteNumbered } from '../../src/base/calendar.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { RunFact } from '../../src/model/run-facts.ts';
import { possibleFacts } from '../../src/run/possible.ts';
import { start } from '../../src/run/run.ts';
import type { Chance } from './random-agreement.ts';

// Random texts with every kind of duty and power, and random courses of what happens under them.

/** A random text with duties, powers, phases and conditions of every kind. */
export function randomTreaty(chance: Chance, provisions: number): string {
  const labels = Array.from({ length: provisions }, (_, at) => `1.${at + 1}`);
  const body = labels.map((label) => `${label} ${sentence(chance, label, labels)}`);
  return `Agreement: Random.
Parties: A; B.
Mediators: M.
Monitors: V.
Events: a handover; elections; ratification.
Entry into force: 20 March 2025, Asia/Jerusalem.
Day 1: entry into force.
Phase 1: 20 days from day 1.
Phase 2: 10 days from the end of Phase 1, once ${condition(chance, labels)}.

Article 1. All

${body.join('\n')}
`;
}

function sentence(chance: Chance, label: string, labels: readonly string[]): string {
  const other = labels[chance.below(labels.length)] ?? label;
  const third = labels[chance.below(labels.length)] ?? label;
  const who = chance.pick(['A', 'B']);
  const some = (least: number, below: number): number => least + chance.below(below);
  const by = chance.percent(50) ? `, verified by V within ${some(1, 3)} days.` : '.';
  const road = `the road ${some(10, 90)}`;
  const so = condition(chance, labels);
  switch (chance.below(16)) {
    case 0:
      return `${who} shall not attack throughout Phase ${some(1, 2)}${by}`;
    case 1:
      return `${who} shall admit ${some(2, 3)} trucks each day throughout Phase 1${by}`;
    case 2:
      return `If ${so}, ${who} may suspend ${other} until ${third} is performed.`;
    case 3:
      return `If ${so}, ${who} may suspend ${other} for ${some(1, 4)} days.`;
    case 4:
      return `If ${so}, ${who} shall resume ${other} within 1 day.`;
    case 5:
      return `M may extend Phase 1 by up to ${some(1, 9)} days.`;
    case 6:
      return `A and B may end Phase ${some(1, 2)}.`;
    case 7:
      return `${who} may end this agreement upon ${some(1, 9)} days' notice.`;
    case 8:
      return `Each time a handover occurs, ${who} shall publish the list within ${some(1, 3)} days${by}`;
    case 9:
      return `${who} shall release ${some(2, 3)} prisoners by day ${some(2, 20)}${by}`;
    case 10:
      return `${who} shall open ${road} by day ${some(2, 20)}, in exchange for ${other}.`;
    case 11:
      return `Unless ${so}, ${who} shall open ${road} by day ${some(2, 20)}${by}`;
    case 12:
      return `Once ${so}, ${who} shall open ${road} within ${some(1, 60)} hours${by}`;
    case 13:
      return `Unless ${so}, ${who} shall not move throughout Phase 1${by}`;
    case 14:
      return `If ${so}, ${who} may inspect ${road}, provided that elections have occurred.`;
    default: {
      const state = chance.pick(['performed', 'verified']);
      return `${who} shall open ${road} within ${some(1, 5)} days after ${other} is ${state}${by}`;
    }
  }
}

function condition(chance: Chance, labels: readonly string[]): string {
  const label = labels[chance.below(labels.length)] ?? '1.1';
  switch (chance.below(7)) {
    case 0:
      return 'elections have occurred';
    case 1:
      return 'ratification has occurred';
    case 2:
      return `${label} is performed`;
    case 3:
      return `${label} is breached`;
    case 4:
      return `${label} is not performed`;
    case 5:
      return `${label} is ${chance.pick(['verified', 'suspended', 'overdue', 'disputed'])}`;
    default:
      return `any provision is breached`;
  }
}

/** A random course of facts under an agreement: most of what may happen there, some of it without right. */
export function randomCourse(agreement: Agreement, chance: Chance, length: number): readonly RunFact[] {
  const run = start(agreement);
  const facts: RunFact[] = [];
  run.passTo(run.engine.entry?.start ?? 0);
  while (facts.length < length) {
    const [next = run.now] = run.nextMoments(1);
    if (chance.percent(40)) run.passTo(run.now + 60 * chance.below(48));
    else if (chance.percent(30)) run.passTo(Math.max(run.now, next - chance.below(2)));
    const fact = randomFact(run, chance, facts);
    run.tell(fact);
    facts.push(fact);
  }
  return facts;
}

function randomFact(run: ReturnType<typeof start>, chance: Chance, before: readonly RunFact[]): RunFact {
  const id = `fact ${String(before.length + 1).padStart(4, '0')}`;
  const at = minuteNumbered(run.now);
  const head = { id, line: 0, at, known: at };
  const possible = possibleFacts(run);
  const one = possible[chance.below(Math.max(1, possible.length))];
  if (one !== undefined && chance.percent(80)) return { ...head, by: one.by, ...one.body };
  const { norms } = run.programme;
  const norm = norms[chance.below(norms.length)];
  if (norm === undefined) return { ...head, by: '', kind: 'time' };
  const by = chance.pick(['A', 'B', 'V', 'M']);
  switch (chance.below(8)) {
    case 0:
      return { ...head, by, kind: 'suspension', under: norm.id };
    case 1:
      return { ...head, by, kind: 'resumption', under: norm.id };
    case 2:
      return { ...head, by, kind: 'ending', under: norm.id };
    case 3:
      return { ...head, by, kind: 'waiver', norm: norm.id, together: [] };
    case 4:
      return {
        ...head,
        by,
        kind: 'dispute',
        norm: norm.id,
        rulingBy: minuteNumbered(run.now + 60 * (1 + chance.below(99))),
        onSilence: chance.pick(['performed', 'breached', 'excused', 'dismissed'] as const),
      };
    case 5: {
      const dispute = before.findLast(({ kind }) => kind === 'dispute')?.id ?? 'none';
      const finds = chance.pick(['performed', 'breached', 'excused', 'dismissed'] as const);
      return { ...head, by: 'M', kind: 'ruling', dispute, finds };
    }
    case 6:
      return {
        ...head,
        by,
        kind: 'report',
        norm: norm.id,
        quantities: [{ number: 1 + chance.below(3), noun: null }],
        complete: null,
        forPeriod: null,
      };
    default:
      return {
        ...head,
        by: 'V',
        kind: 'verdict',
        norm: norm.id,
        done: chance.pick(['none', 'minimum', 'intermediate', 'complete'] as const),
        onTime: chance.pick([null, true, false] as const),
        asAgreed: chance.pick([null, true, false] as const),
        level: chance.pick([null, 'minor', 'grave'] as const),
        attributedTo: [],
        doneAt: null,
        forPeriod: null,
        reason: '',
      };
  }
}
