// How long a run takes for many facts, and for one more after them: `npx tsx bench/run.ts [facts]`.
import { minuteNumbered } from '../src/base/calendar.ts';
import { understand } from '../src/language/lower.ts';
import type { RunFact } from '../src/model/run-facts.ts';
import { start } from '../src/run/run.ts';

const FACTS = Number(process.argv[2] ?? 1_000_000);
const PROVISIONS = 300;

/** 300 provisions: daily duties, duties that wait for each other, and powers that answer any breach. */
function text(): string {
  const provisions = Array.from({ length: PROVISIONS }, (_, at) => {
    const label = `1.${at + 1}`;
    if (at % 100 === 99) {
      return `${label} If any provision is breached, A may suspend 1.${at} until 1.${at} is performed.`;
    }
    if (at % 3 === 0) return `${label} A shall admit 600 trucks each day, verified by V within 2 days.`;
    if (at % 3 === 1) return `${label} B shall open road ${at} by day 20, verified by V within 2 days.`;
    const after = `within 5 days after 1.${at} is verified`;
    return `${label} B shall open dam ${at} ${after}, verified by V within 2 days.`;
  });
  return `Agreement: Long.
Parties: A; B.
Monitors: V.
Entry into force: 1 January 2000, Europe/Vienna.
Day 1: entry into force.

Article 1. All

${provisions.join('\n')}
`;
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const understood = understand(text());
if (!understood.ok) throw new Error('the text was refused');
const run = start(understood.value);
const norms = understood.value.norms.filter(({ recurrence }) => recurrence !== null);
const entry = Date.UTC(2000, 0, 1) / 60_000;

function fact(number: number): RunFact {
  const day = Math.floor(number / (norms.length * 2));
  const within = number % (norms.length * 2);
  const norm = norms[within % norms.length];
  if (norm === undefined) throw new Error('there is no such norm');
  const at = minuteNumbered(entry + day * 1440 + 360 + within);
  const head = { id: `f${number}`, line: 0, at, known: at };
  if (within < norms.length) {
    const quantities = [{ number: 600, noun: null }];
    return { ...head, by: 'A', kind: 'report', norm: norm.id, quantities, complete: null, forPeriod: null };
  }
  return { ...head, by: 'V', kind: 'acceptance', report: `f${number - norms.length}`, reason: '' };
}

const all = cpu(() => {
  for (let number = 0; number < FACTS; number++) run.tell(fact(number));
});
const heap = process.memoryUsage().heapUsed / 1e6;
const each = ((all / FACTS) * 1000).toFixed(1);
console.log(`${FACTS} facts, ${PROVISIONS} provisions: ${(all / 1000).toFixed(1)} s, ${each} µs each`);
console.log(`heap ${heap.toFixed(0)} MB`);
const more = Array.from({ length: 201 }, (_, at) => {
  return cpu(() => {
    run.tell(fact(FACTS + at));
  });
}).sort((a, b) => a - b);
console.log(`one more: median ${(more[100] ?? 0).toFixed(3)} ms, 95th ${(more[190] ?? 0).toFixed(3)} ms`);
const last = run.facts.at(-2)?.fact;
if (last !== undefined) {
  const late = { ...fact(FACTS - 1), id: 'late', at: minuteNumbered(last.at - 3), known: last.at };
  console.log(`one late by three facts: ${cpu(() => void run.tell(late)).toFixed(3)} ms`);
}
