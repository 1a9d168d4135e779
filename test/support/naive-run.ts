// A second, simple way to follow a text through time: minute by minute, everything anew in each minute from
// all facts so far, with no agenda, no index and no trail. It knows the core of the language only, as the
// random texts of this file use it, and is written from the reference and not from src/run.

import type { Chance } from './random-agreement.ts';

/** What a rule of a naive text says. */
export interface NaiveRule {
  readonly label: string;
  readonly kind: 'once' | 'lasting' | 'suspend';
  /** A duty: within so many hours after its condition came true; by the end of a day, from 1. */
  readonly within: number | null;
  readonly byDay: number | null;
  readonly wait: { readonly of: string; readonly state: WaitState } | null;
  readonly unless: boolean;
  /** Hours that V has to answer; null where nobody verifies. */
  readonly verify: number | null;
  /** What a power suspends, and until what is performed. */
  readonly suspends: string;
  readonly until: string;
}

type WaitState = 'performed' | 'verified' | 'breached' | 'overdue' | 'not performed' | 'suspended' | 'event';

/** Something told: of a rule by its label. */
export interface NaiveFact {
  readonly at: number;
  readonly kind: 'report' | 'acceptance' | 'rejection' | 'verdict' | 'event' | 'suspension';
  readonly rule: string;
  /** The report that is answered, by its place among all facts. */
  readonly report: number;
  readonly done: boolean;
}

/** The days of Phase 1. */
const PHASE_DAYS = 2;
const DAY = 1440;

/** A random text of few rules, as rules and as words. */
export function naiveText(chance: Chance, count: number): { rules: readonly NaiveRule[]; text: string } {
  const labels = Array.from({ length: count }, (_, at) => `1.${at + 1}`);
  const rules = labels.map((label) => ruleOf(chance, label, labels));
  const header = [
    'Agreement: Naive.',
    'Parties: A; B.',
    'Monitors: V.',
    'Events: elections.',
    'Entry into force: 10 March 2025, UTC.',
    'Day 1: entry into force.',
    `Phase 1: ${PHASE_DAYS} days from day 1.`,
  ];
  return { rules, text: `${header.join('\n')}\n\nArticle 1. All\n\n${rules.map(wordsOf).join('\n')}\n` };
}

function ruleOf(chance: Chance, label: string, labels: readonly string[]): NaiveRule {
  const others = labels.filter((other) => other !== label);
  const other = (): string => others[chance.below(others.length)] ?? label;
  const kind = chance.pick(['once', 'once', 'once', 'lasting', 'suspend'] as const);
  const states = [
    'performed',
    'verified',
    'breached',
    'overdue',
    'not performed',
    'suspended',
    'event',
  ] as const;
  const waits = kind === 'suspend' || (kind === 'once' && chance.percent(60));
  return {
    label,
    kind,
    within: kind === 'once' && waits ? 1 + chance.below(30) : null,
    byDay: kind === 'once' && !waits ? 1 + chance.below(3) : null,
    wait: waits ? { of: other(), state: chance.pick(states) } : null,
    unless: kind === 'once' && !waits && chance.percent(30),
    verify: kind !== 'suspend' && chance.percent(50) ? 1 + chance.below(12) : null,
    suspends: other(),
    until: other(),
  };
}

function wordsOf(rule: NaiveRule): string {
  const { label, kind, wait, verify } = rule;
  const verified = verify === null ? '' : `, verified by V within ${verify} hours`;
  const is = wait?.state === 'event' ? 'elections have occurred' : `${wait?.of} is ${wait?.state}`;
  if (kind === 'lasting') return `${label} A shall not attack throughout Phase 1${verified}.`;
  if (kind === 'suspend')
    return `${label} If ${is}, B may suspend ${rule.suspends} until ${rule.until} is performed.`;
  if (wait !== null)
    return `${label} If ${is}, A shall open the road within ${rule.within} hours${verified}.`;
  const unless = rule.unless ? 'Unless elections have occurred, ' : '';
  return `${label} ${unless}A shall open the road by day ${rule.byDay}${verified}.`;
}

/** What is believed of a rule in one minute; infinity for never. */
interface Belief {
  readonly state: string;
  readonly done: number;
  readonly verified: number;
  readonly breached: number;
  readonly overdue: number;
}

const UNKNOWN: Belief = {
  state: '',
  done: Infinity,
  verified: Infinity,
  breached: Infinity,
  overdue: Infinity,
};

/** The state of every rule in every minute from entry into force to an end, by label. */
export function naiveStates(
  rules: readonly NaiveRule[],
  facts: readonly NaiveFact[],
  entry: number,
  end: number,
): readonly ReadonlyMap<string, string>[] {
  const told: ReadonlyMap<string, string>[] = [];
  /** For each rule, the minutes in which it was suspended. */
  const suspended = new Map(rules.map(({ label }) => [label, new Set<number>()]));
  const active: { readonly power: NaiveRule; readonly from: number }[] = [];
  let before: ReadonlyMap<string, Belief> = new Map();
  for (let now = entry; now <= end; now++) {
    // First what time does, then what is told in this minute: at most one fact.
    for (const upTo of [now - 1, now]) {
      const known = facts.filter(({ at }) => at <= upTo);
      const fact = upTo === now ? facts.find(({ at }) => at === now) : undefined;
      const power = rules.find(({ label }) => label === fact?.rule);
      if (fact?.kind === 'suspension' && power !== undefined && before.get(power.label)?.state === 'due') {
        active.push({ power, from: now });
      }
      before = settled(rules, known, now, { entry, suspended, active, before });
    }
    told.push(new Map([...before].map(([label, { state }]) => [label, state])));
  }
  return told;
}

interface Circumstances {
  readonly entry: number;
  readonly suspended: ReadonlyMap<string, Set<number>>;
  readonly active: { readonly power: NaiveRule; readonly from: number }[];
  readonly before: ReadonlyMap<string, Belief>;
}

/** Goes over all rules again and again until nothing changes. */
function settled(
  rules: readonly NaiveRule[],
  known: readonly NaiveFact[],
  now: number,
  around: Circumstances,
): ReadonlyMap<string, Belief> {
  let beliefs = new Map(rules.map(({ label }) => [label, around.before.get(label) ?? UNKNOWN]));
  for (let round = 0; round < 30; round++) {
    markSuspended(rules, beliefs, now, around);
    const next = new Map(
      rules.map((rule) => [rule.label, beliefOf(rule, { beliefs, known, now, ...around })]),
    );
    const same = JSON.stringify([...next]) === JSON.stringify([...beliefs]);
    beliefs = next;
    if (same) return beliefs;
  }
  throw new Error('the rules do not settle');
}

function markSuspended(
  rules: readonly NaiveRule[],
  beliefs: ReadonlyMap<string, Belief>,
  now: number,
  { suspended, active }: Circumstances,
): void {
  for (const { label } of rules) {
    const open = active.some(
      ({ power, from }) =>
        power.suspends === label && from <= now && (beliefs.get(power.until)?.done ?? Infinity) > now,
    );
    if (open) suspended.get(label)?.add(now);
    else suspended.get(label)?.delete(now);
  }
}

interface View extends Circumstances {
  readonly beliefs: ReadonlyMap<string, Belief>;
  readonly known: readonly NaiveFact[];
  readonly now: number;
}

/** When a state that is waited for first was so. */
function cameTrue({ beliefs, known, suspended }: View, wait: NonNullable<NaiveRule['wait']>): number {
  const belief = beliefs.get(wait.of) ?? UNKNOWN;
  switch (wait.state) {
    case 'performed':
      return belief.done;
    case 'verified':
      return belief.verified;
    case 'breached':
      return belief.breached;
    case 'overdue':
    case 'not performed':
      return belief.overdue;
    case 'suspended':
      return Math.min(Infinity, ...(suspended.get(wait.of) ?? []));
    case 'event':
      return known.find(({ kind }) => kind === 'event')?.at ?? Infinity;
  }
}

function beliefOf(rule: NaiveRule, view: View): Belief {
  switch (rule.kind) {
    case 'once':
      return onceOf(rule, view);
    case 'lasting':
      return lastingOf(rule, view);
    case 'suspend':
      return powerOf(rule, view);
  }
}

function powerOf(rule: NaiveRule, view: View): Belief {
  const { now, beliefs, active } = view;
  const used = active.find(({ power }) => power === rule);
  const over = beliefs.get(rule.until)?.done ?? Infinity;
  if (used !== undefined) return { ...UNKNOWN, state: 'performed', done: used.from, verified: used.from };
  if (now >= over) return { ...UNKNOWN, state: 'lapsed' };
  const wait = rule.wait;
  const open = wait !== null && holds(view, wait);
  if (view.suspended.get(rule.label)?.has(now) === true) return { ...UNKNOWN, state: 'suspended' };
  return { ...UNKNOWN, state: open ? 'due' : 'waiting' };
}

/** Whether what a power waits for is so now: a breach or a missed moment is over once it is made good. */
function holds(view: View, wait: NonNullable<NaiveRule['wait']>): boolean {
  const belief = view.beliefs.get(wait.of) ?? UNKNOWN;
  if (cameTrue(view, wait) > view.now) return false;
  if (wait.state === 'suspended') return view.suspended.get(wait.of)?.has(view.now) ?? false;
  if (wait.state === 'breached') return belief.state !== 'performed';
  return wait.state === 'overdue' || wait.state === 'not performed' ? belief.done > view.now : true;
}

function lastingOf(rule: NaiveRule, { known, now, entry, suspended }: View): Belief {
  const over = entry + PHASE_DAYS * DAY;
  const found = known.find(({ kind, rule: of, done, at }) => {
    return kind === 'verdict' && of === rule.label && !done && !(suspended.get(rule.label)?.has(at) ?? false);
  });
  if (found !== undefined) return { ...UNKNOWN, state: 'breached', breached: found.at, overdue: found.at };
  if (now >= over) return { ...UNKNOWN, state: 'performed', done: over, verified: over };
  return { ...UNKNOWN, state: suspended.get(rule.label)?.has(now) ? 'suspended' : 'due' };
}

function onceOf(rule: NaiveRule, view: View): Belief {
  const { known, now, entry, suspended } = view;
  const mine = suspended.get(rule.label) ?? new Set<number>();
  const arises = rule.wait === null ? entry : cameTrue(view, rule.wait);
  const closes = closesOf(rule, arises, mine, now, entry);
  const verdicts = known.filter(({ kind, rule: of }) => kind === 'verdict' && of === rule.label);
  const last = verdicts.at(-1);
  const report = standingReport(rule, view, last);
  const doneAt = last?.done === true ? (firstReport(rule, view) ?? last.at) : (report?.at ?? Infinity);
  const accepted = last?.done === true ? last.at : acceptedAt(rule, view, report);
  const missed = doneAt >= closes && now >= closes ? closes : Infinity;
  const foundBreach = verdicts.find((one) => !one.done && one.at >= closes && one.at < doneAt)?.at;
  if (accepted !== Infinity) {
    const breached = foundBreach ?? (rule.verify === null ? missed : Infinity);
    return { state: 'performed', done: doneAt, verified: accepted, breached, overdue: missed };
  }
  const belief = { done: doneAt, verified: Infinity, breached: foundBreach ?? Infinity, overdue: missed };
  if (report !== undefined) return { ...belief, state: 'reported' };
  if (last !== undefined && !last.done && last.at >= closes) return { ...belief, state: 'breached' };
  if (arises > now) return { ...UNKNOWN, state: mine.has(now) ? 'suspended' : 'waiting' };
  const still =
    mine.has(now) && (now < closes || minutesFrom(closes, now).every((minute) => mine.has(minute)));
  if (still) return { ...UNKNOWN, state: 'suspended' };
  if (now < closes) return { ...UNKNOWN, state: 'due' };
  const elections = known.find(({ kind }) => kind === 'event')?.at ?? Infinity;
  if (rule.unless && elections < closes) return { ...UNKNOWN, state: 'lapsed' };
  // Of a last moment that passed while it was suspended, it counts from when it went on.
  let since = closes;
  while (mine.has(since)) since += 1;
  if (rule.verify === null) return { ...UNKNOWN, state: 'breached', breached: since, overdue: since };
  return { ...UNKNOWN, state: 'overdue', overdue: since };
}

function minutesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** The first minute that is too late; minutes of suspension are not counted, days do not move. */
function closesOf(
  rule: NaiveRule,
  arises: number,
  mine: ReadonlySet<number>,
  now: number,
  entry: number,
): number {
  if (rule.byDay !== null) return entry + rule.byDay * DAY;
  if (arises === Infinity) return Infinity;
  let left = (rule.within ?? 0) * 60 + 1;
  for (let minute = arises; ; minute++) {
    if (left === 0) return minute;
    // What stands still now may stand still for ever.
    if (minute === now && mine.has(now)) return Infinity;
    if (!mine.has(minute)) left -= 1;
  }
}

function reportsOf(
  rule: NaiveRule,
  { known, entry }: View,
): readonly (NaiveFact & { readonly place: number })[] {
  // Once a duty has lapsed, nothing that is reported counts.
  const closes = rule.byDay === null ? Infinity : entry + rule.byDay * DAY;
  const elections = known.find(({ kind }) => kind === 'event')?.at ?? Infinity;
  const lapses = rule.unless && elections < closes ? closes : Infinity;
  return known
    .map((fact, place) => ({ ...fact, place }))
    .filter(({ kind, rule: of, at }) => kind === 'report' && of === rule.label && at < lapses);
}

function answersTo(place: number, { known }: View): readonly NaiveFact[] {
  return known.filter(
    ({ kind, report }) => (kind === 'acceptance' || kind === 'rejection') && report === place,
  );
}

function isRejected(place: number, view: View): boolean {
  return answersTo(place, view).at(-1)?.kind === 'rejection';
}

/** The first report that was neither rejected nor found against. */
function standingReport(
  rule: NaiveRule,
  view: View,
  last: NaiveFact | undefined,
): (NaiveFact & { readonly place: number }) | undefined {
  const after = last !== undefined && !last.done ? last.at : -Infinity;
  return reportsOf(rule, view).find(({ place, at }) => at > after && !isRejected(place, view));
}

function firstReport(rule: NaiveRule, view: View): number | undefined {
  return reportsOf(rule, view).find(({ place }) => !isRejected(place, view))?.at;
}

function acceptedAt(
  rule: NaiveRule,
  view: View,
  report: { readonly at: number; readonly place: number } | undefined,
): number {
  if (report === undefined) return Infinity;
  if (rule.verify === null) return report.at;
  return answersTo(report.place, view).find(({ kind }) => kind === 'acceptance')?.at ?? Infinity;
}

/** Random facts about the rules, at most one in a minute, in the order of time. */
export function naiveFacts(
  chance: Chance,
  rules: readonly NaiveRule[],
  entry: number,
  end: number,
  count: number,
): readonly NaiveFact[] {
  const moments = new Set<number>();
  while (moments.size < count) moments.add(entry + 60 + chance.below(end - entry - 120));
  const facts: NaiveFact[] = [];
  const answered = new Set<number>();
  for (const at of [...moments].sort((a, b) => a - b)) {
    const rule = rules[chance.below(rules.length)];
    if (rule === undefined) break;
    const open = facts.findIndex(({ kind, rule: of }, place) => {
      return kind === 'report' && !answered.has(place) && verifies(rules, of);
    });
    const fact = { at, rule: rule.label, report: open, done: chance.percent(50) };
    const kind = kindOf(chance, rule, open);
    if (kind === 'acceptance' || kind === 'rejection') answered.add(open);
    const isAgain = kind === 'event' && facts.some((one) => one.kind === 'event');
    if (!isAgain) facts.push({ ...fact, kind });
  }
  return facts;
}

function verifies(rules: readonly NaiveRule[], label: string): boolean {
  return rules.some((rule) => rule.label === label && rule.verify !== null);
}

function kindOf(chance: Chance, { kind, verify }: NaiveRule, open: number): NaiveFact['kind'] {
  if (kind === 'suspend') return 'suspension';
  if (open >= 0 && chance.percent(40)) return chance.pick(['acceptance', 'rejection'] as const);
  if (chance.percent(10)) return 'event';
  if (kind === 'lasting') return 'verdict';
  return chance.percent(60) || verify === null ? 'report' : 'verdict';
}
