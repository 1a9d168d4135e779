// The tables of docs/reference/states.md: every kind of fact told in every state of every sort of norm.

import { minuteNumbered } from '../../src/base/calendar.ts';
import { nameId, phaseId } from '../../src/model/names.ts';
import { normId } from '../../src/model/norms.ts';
import type { ReportedQuantity, RulingResult, RunFactBody } from '../../src/model/run-facts.ts';
import type { Outcome } from '../../src/run/outcomes.ts';
import { type StateName, stateNames } from '../../src/run/states.ts';
import { day, type Followed, follow, truce } from './followed.ts';

/** A sort of norm: a text in which 1.1 is one, and how to bring it into each state that it can have. */
export interface Sort {
  readonly title: string;
  readonly text: string;
  readonly states: Readonly<Partial<Record<StateName, { readonly to: string; readonly facts: Facts }>>>;
}

type Facts = readonly Said[];

const POWERS = [
  '1.2 North may suspend 1.1.',
  '1.3 Lake may extend Phase 1 by up to 30 days.',
  '1.4 South may end this agreement.',
];
const [duty, power, longer, end] = [normId('1.1'), normId('1.2'), normId('1.3'), normId('1.4')];

/** What somebody says, on a day of the truce or at the moment of the table. */
interface Said {
  readonly id?: string;
  readonly by: string;
  readonly body: RunFactBody;
  readonly at?: string;
}

const begun: Said = {
  by: '',
  body: { kind: 'event', event: nameId('ratification'), ends: false },
  at: day(1),
};
const report: Said = { id: 'r', by: 'North', body: reportOf([], true) };
const dispute: Said = {
  id: 'd',
  by: 'South',
  body: { kind: 'dispute', norm: duty, rulingBy: null, onSilence: null },
};
const suspension: Said = { by: 'North', body: { kind: 'suspension', under: power } };
const waiver: Said = { by: 'South', body: { kind: 'waiver', norm: duty, together: [] } };
const ending: Said = { by: 'South', body: { kind: 'ending', under: end } };
const acceptance: Said = { by: 'Red Cross', body: { kind: 'acceptance', report: 'r', reason: '' } };

function reportOf(quantities: readonly ReportedQuantity[], complete: boolean): RunFactBody {
  return { kind: 'report', norm: duty, quantities, complete, forPeriod: null };
}

function verdict(done: 'none' | 'complete', asAgreed: boolean | null = null): Said {
  const open = { onTime: null, level: null, doneAt: null, forPeriod: null };
  const body: RunFactBody = {
    kind: 'verdict',
    norm: duty,
    done,
    asAgreed,
    ...open,
    attributedTo: [],
    reason: '',
  };
  return { by: 'Red Cross', body };
}

/** The sorts of norm, in the order of the page. */
export const sorts: readonly Sort[] = [
  {
    title: 'A duty that is done once',
    text: truce(
      '1.1 If ratification has occurred, North shall release 10 prisoners between day 5 and day 10,',
      '    verified by the Red Cross within 2 days, except in an emergency, as Lake decides.',
      ...POWERS,
    ),
    states: {
      waiting: { to: day(3), facts: [] },
      pending: { to: day(3), facts: [begun] },
      due: { to: day(6), facts: [begun] },
      reported: { to: day(6), facts: [begun, report] },
      performed: { to: day(6), facts: [begun, report, acceptance] },
      disputed: { to: day(6), facts: [begun, dispute] },
      overdue: { to: day(11), facts: [begun] },
      breached: { to: day(11), facts: [begun, { ...verdict('none'), at: day(11, '10:00') }] },
      suspended: { to: day(6), facts: [begun, suspension] },
      excused: { to: day(6), facts: [begun, waiver] },
      lapsed: { to: day(6), facts: [begun, ending] },
    },
  },
  {
    title: 'A prohibition, or a duty that lasts',
    text: truce(
      '1.1 If ratification has occurred, North shall not attack from day 5 to day 10,',
      '    verified by the Red Cross within 2 days, except in an emergency, as Lake decides.',
      ...POWERS,
    ),
    states: {
      waiting: { to: day(3), facts: [] },
      pending: { to: day(3), facts: [begun] },
      due: { to: day(6), facts: [begun] },
      performed: { to: day(11), facts: [begun] },
      disputed: { to: day(6), facts: [begun, dispute] },
      breached: { to: day(6), facts: [begun, verdict('none')] },
      suspended: { to: day(6), facts: [begun, suspension] },
      excused: { to: day(6), facts: [begun, waiver] },
      lapsed: { to: day(4), facts: [begun, ending] },
    },
  },
  {
    title: 'A permission',
    text: truce(
      '1.1 If ratification has occurred, North may inspect the depot between day 5 and day 10.',
      ...POWERS,
    ),
    states: {
      waiting: { to: day(3), facts: [] },
      pending: { to: day(3), facts: [begun] },
      due: { to: day(6), facts: [begun] },
      performed: { to: day(6), facts: [begun, report] },
      suspended: { to: day(6), facts: [begun, suspension] },
      lapsed: { to: day(11), facts: [begun] },
    },
  },
];

/** One kind of fact, or one of its forms, as it is told in a state. */
interface Told {
  readonly name: string;
  readonly said: Said;
}

const four: ReportedQuantity = { number: 4, noun: null };
const found = (done: 'none' | 'complete', asAgreed: boolean | null = null): Said => verdict(done, asAgreed);
const ruled = (finds: RulingResult): Told => {
  return { name: `ruled: ${finds}`, said: { by: 'Lake', body: { kind: 'ruling', dispute: 'd', finds } } };
};

/** Every kind of fact with the forms that matter. */
export const toldFacts: readonly Told[] = [
  { name: 'the event it waits for', said: { by: begun.by, body: begun.body } },
  { name: 'an actor agrees', said: { by: 'North', body: { kind: 'consent', about: '', withdrawn: false } } },
  { name: 'what nobody can count has come', said: { by: '', body: { kind: 'condition', norm: duty } } },
  { name: 'notice is given', said: { by: 'North', body: { kind: 'notice', norm: duty } } },
  { name: 'reported in part', said: { by: 'North', body: reportOf([four], false) } },
  { name: 'reported whole', said: { by: 'North', body: reportOf([], true) } },
  { name: 'reported by another', said: { by: 'South', body: reportOf([], true) } },
  { name: 'the report is accepted', said: acceptance },
  {
    name: 'the report is rejected',
    said: { by: 'Red Cross', body: { kind: 'rejection', report: 'r', reason: 'It was not so.' } },
  },
  { name: 'found done', said: found('complete') },
  { name: 'found done, not as agreed', said: found('complete', false) },
  { name: 'found not done', said: found('none') },
  { name: 'found not done by another', said: { ...found('none'), by: 'South' } },
  { name: 'disputed', said: { ...dispute, id: 'd2' } },
  ruled('performed'),
  ruled('breached'),
  ruled('excused'),
  ruled('dismissed'),
  { name: 'waived by all to whom it may be owed', said: waiver },
  { name: 'its judge finds the exception', said: { by: 'Lake', body: { kind: 'exception', norm: duty } } },
  {
    name: 'the phase is extended',
    said: {
      by: 'Lake',
      body: { kind: 'extension', under: longer, phase: phaseId('Phase 1'), amount: 5, unit: 'day' },
    },
  },
  { name: 'suspended', said: suspension },
  { name: 'resumed', said: { by: 'North', body: { kind: 'resumption', under: power } } },
  { name: 'the agreement is ended', said: ending },
  {
    name: 'time passes past its last moment',
    said: { by: '', body: { kind: 'time' }, at: day(11, '00:00') },
  },
];

function tell(run: Followed, { id, by, body, at }: Said, number: number): Outcome {
  const moment = minuteNumbered(at === undefined ? run.run.now : Math.max(run.minute(at), run.run.now));
  return run.run.tell({ id: id ?? `fact ${number}`, line: 0, at: moment, known: moment, by, ...body });
}

/** A sort of norm brought into a state; null where it cannot be in it. */
export function inState(sort: Sort, state: StateName): Followed | null {
  const way = sort.states[state];
  if (way === undefined) return null;
  const run = follow(sort.text);
  const [dated, rest] = [
    way.facts.filter(({ at }) => at !== undefined),
    way.facts.filter(({ at }) => at === undefined),
  ];
  dated.forEach((one, at) => {
    tell(run, one, at);
  });
  run.to(way.to);
  rest.forEach((one, at) => {
    tell(run, one, dated.length + at);
  });
  run.run.passTo(run.run.now + 60);
  return run;
}

/** What the page says: a section for each sort, a table for each state. */
export function stateSections(): string {
  return sorts
    .map((sort) => {
      const tables = stateNames.flatMap((state) => tableOf(sort, state) ?? []);
      return [`### ${sort.title}`, `\`\`\`pacta\n${provisionOf(sort.text)}\n\`\`\``, ...tables].join('\n\n');
    })
    .join('\n\n');
}

function provisionOf(text: string): string {
  return text.slice(text.indexOf('1.1 '), text.indexOf('1.2 ')).trim();
}

function tableOf(sort: Sort, state: StateName): string | null {
  if (inState(sort, state) === null) return null;
  const rows = toldFacts.flatMap((told) => {
    const run = inState(sort, state);
    return run === null ? [] : [rowOf(run, told)];
  });
  return [`**${state}**`, ['| fact | then | because |', '| --- | --- | --- |', ...rows].join('\n')].join(
    '\n\n',
  );
}

function rowOf(run: Followed, { name, said }: Told): string {
  const outcome = tell(run, said, 99);
  return `| ${name} | ${run.state('1.1')} | ${because(run, outcome)} |`;
}

function because(run: Followed, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'taken':
      return run.reasons('1.1').join(', ');
    case 'awaits':
      return `waits for ${outcome.who.join(', ')}`;
    case 'without effect':
      return `no effect: ${outcome.because.kind}`;
  }
}
