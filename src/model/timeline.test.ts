import { expect, test } from 'vitest';
import { agreementWith, bracket } from '../../test/support/agreement.ts';
import { dayOf, formatDay, minuteNumbered, minuteOfDay } from '../base/calendar.ts';
import type { Agreement, Clock, Entry, Phase } from './agreement.ts';
import type { Conditional, Moment } from './conditions.ts';
import type { Duration } from './durations.ts';
import { nameId, phaseId } from './names.ts';
import { type Norm, normId } from './norms.ts';
import { isSurelyWithin, mayOverlap, type Point } from './points.ts';
import { Index } from './resolve.ts';
import { Timeline, type Window } from './timeline.ts';
import type { TimeQualifier } from './times.ts';

const span = { start: 0, end: 0 };
const base = agreementWith();
const { all } = base.space;

const day = (number: number): Moment => ({ kind: 'day', clock: 'day', number, form: 'day', span });
const plus = (number: number): Moment => ({ kind: 'day', clock: 'day', number, form: 'plus', span });
const date = (iso: string): Moment => ({ kind: 'date', date: iso, span });
const entry: Moment = { kind: 'entry', span };
const performed = (label: string): Moment => ({
  kind: 'state',
  reference: { targets: [{ kind: 'provision', within: null, label, span }], quantifier: 'all', span },
  state: 'performed',
  span,
});
const edge = (at: 'start' | 'end', phase: string): Moment => ({
  kind: 'edge',
  edge: at,
  of: during(phase),
  span,
});
const during = (phase: string) => ({ kind: 'phase' as const, phase: phaseId(phase), span });
const length = (amount: number, unit: Duration['unit']): Duration => ({ amount, unit, span });
const once = (label: string): Conditional => ({
  link: 'once',
  judge: null,
  condition: {
    ...performed(label),
    kind: 'state',
    negated: false,
    by: null,
    until: null,
  } as Conditional['condition'],
  span,
});

function norm(times: readonly TimeQualifier[], more: Partial<Norm> = {}): Norm {
  return {
    id: normId('1.1'),
    label: '1.1',
    provision: '1.1',
    stage: null,
    deontic: 'obligation',
    modal: { words: 'shall', span },
    bearer: { kind: 'missing', span },
    act: {
      words: 'cease fire',
      span,
      verb: 'cease',
      passive: false,
      actedOn: '',
      part: 'whole',
      quantities: [],
      places: [],
      actors: [],
      terms: [],
      power: null,
    },
    times,
    recurrence: null,
    conditions: [],
    exchange: null,
    lasts: null,
    taking: null,
    exception: null,
    verification: null,
    through: null,
    lasting: false,
    span,
    readings: all,
    ...more,
  };
}

const clock = (first: 0 | 1, start: Moment = entry): Clock => ({
  name: 'day',
  first,
  start,
  span,
  readings: all,
});
const entryOn = (iso: string, minute: number | null, zone: string | null): Entry => ({
  kind: 'date',
  date: iso,
  minute,
  zone,
  signers: [],
  moment: null,
  span,
  readings: all,
});
const phase = (id: string, start: Moment, end: Phase['end'], more: Partial<Phase> = {}): Phase => ({
  id: phaseId(id),
  name: null,
  start,
  end,
  once: null,
  span,
  readings: all,
  ...more,
});

/**
 * Days of the count from 0 on, minutes by the clock; `?` marks what is counted from an hour that is not
 * known.
 */
function show({ anchor, base: from, minutes }: Point, zone: string | null): string {
  if (anchor.key === 'civil') {
    const at = minuteNumbered(minutes);
    return `${formatDay(dayOf(at, zone ?? 'UTC'))} ${clockTime(minuteOfDay(at, zone ?? 'UTC'))}`;
  }
  const days = Math.floor(minutes / 1440);
  return `${anchor.key}${from === 'instant' ? '?' : ''}+${days} ${clockTime(minutes % 1440)}`;
}

function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function showAll(windows: readonly Window[]): string[] {
  return windows.map(({ earliest, latest, frame }) => {
    const bound = (points: readonly Point[]): string =>
      points.map((point) => show(point, frame.zone)).join(' & ');
    return `${bound(earliest)} … ${bound(latest)}`;
  });
}

const counted = { clocks: [clock(1)] };
const dated = { clocks: [clock(1)], entries: [entryOn('2024-11-27', 240, 'Asia/Jerusalem')] };
const phases = {
  clocks: [clock(1)],
  phases: [
    phase('Phase 1', day(1), { kind: 'length', duration: length(60, 'day') }),
    phase('Phase 2', edge('end', 'Phase 1'), { kind: 'length', duration: length(42, 'day') }),
  ],
};

const cases: readonly [string, Partial<Agreement>, Norm, string][] = [
  ['on day 7', counted, norm([{ kind: 'on', at: day(7), span }]), 'entry+6 00:00 … entry+7 00:00'],
  ['by day 7', counted, norm([{ kind: 'by', at: day(7), span }]), ' … entry+7 00:00'],
  ['before day 7', counted, norm([{ kind: 'before', at: day(7), span }]), ' … entry+6 00:00'],
  ['after day 7', counted, norm([{ kind: 'after', at: day(7), span }]), 'entry+7 00:00 … '],
  ['not before D+7', counted, norm([{ kind: 'not before', at: plus(7), span }]), 'entry+7 00:00 … '],
  [
    'on day 7, day 0 the first',
    { clocks: [clock(0)] },
    norm([{ kind: 'on', at: day(7), span }]),
    'entry+7 00:00 … entry+8 00:00',
  ],
  [
    'not before day 3 and by day 7',
    counted,
    norm([
      { kind: 'not before', at: day(3), span },
      { kind: 'by', at: day(7), span },
    ]),
    'entry+2 00:00 … entry+7 00:00',
  ],
  [
    'at 16:00 on day 7',
    counted,
    norm([{ kind: 'by', at: { ...day(7), minute: 960 }, span }]),
    ' … entry+6 16:00',
  ],
  [
    'within 3 days of day 5',
    counted,
    norm([{ kind: 'within', duration: length(3, 'day'), of: day(5), span }]),
    'entry+4 00:00 … entry+8 00:00',
  ],
  [
    'within 24 hours of entry',
    dated,
    norm([{ kind: 'within', duration: length(24, 'hour'), of: entry, span }]),
    '2024-11-27 04:00 … 2024-11-28 04:00',
  ],
  [
    'within 3 days of entry',
    dated,
    norm([{ kind: 'within', duration: length(3, 'day'), of: entry, span }]),
    '2024-11-27 04:00 … 2024-12-01 00:00',
  ],
  [
    'within 3 months of entry',
    dated,
    norm([{ kind: 'within', duration: length(3, 'month'), of: entry, span }]),
    '2024-11-27 04:00 … 2025-02-28 00:00',
  ],
  [
    'within 1 month of entry',
    counted,
    norm([{ kind: 'within', duration: length(1, 'month'), of: entry, span }]),
    'entry?+0 00:00 … entry+32 00:00',
  ],
  [
    'within 7 days',
    counted,
    norm([{ kind: 'within', duration: length(7, 'day'), of: null, span }]),
    'entry?+0 00:00 … entry+8 00:00',
  ],
  [
    'once 2.1, within 24 hours',
    counted,
    norm([{ kind: 'within', duration: length(24, 'hour'), of: null, span }], { conditions: [once('2.1')] }),
    '2.1 performed?+0 00:00 … 2.1 performed?+1 00:00',
  ],
  [
    'once 2.1, within 2 days',
    counted,
    norm([{ kind: 'within', duration: length(2, 'day'), of: null, span }], { conditions: [once('2.1')] }),
    '2.1 performed?+0 00:00 … 2.1 performed+3 00:00',
  ],
  [
    'throughout Phase 1',
    phases,
    norm([{ kind: 'throughout', of: during('Phase 1'), span }]),
    'entry+0 00:00 … entry+60 00:00',
  ],
  [
    'throughout Phase 2',
    phases,
    norm([{ kind: 'throughout', of: during('Phase 2'), span }]),
    'entry+60 00:00 … entry+102 00:00',
  ],
  [
    'within 5 days of the end of Phase 1',
    phases,
    norm([{ kind: 'within', duration: length(5, 'day'), of: edge('end', 'Phase 1'), span }]),
    'entry+59 23:59 … entry+65 00:00',
  ],
  [
    'by the start of Phase 2',
    phases,
    norm([{ kind: 'by', at: edge('start', 'Phase 2'), span }]),
    ' … entry+60 00:01',
  ],
  [
    'for 30 days',
    counted,
    norm([], { lasting: true, lasts: length(30, 'day') }),
    'entry?+0 00:00 … entry?+30 00:00',
  ],
  [
    'for 30 days from day 2',
    counted,
    norm([{ kind: 'from', from: day(2), to: null, span }], { lasting: true, lasts: length(30, 'day') }),
    'entry+1 00:00 … entry+31 00:00',
  ],
  ['throughout this agreement', counted, norm([], { lasting: true }), 'entry?+0 00:00 … '],
  [
    'until 9.1',
    counted,
    norm([{ kind: 'until', at: performed('9.1'), span }], { lasting: true }),
    'entry?+0 00:00 … 9.1 performed?+0 00:00',
  ],
  [
    'by the earlier of day 9 and 2.1',
    counted,
    norm([{ kind: 'by', at: { kind: 'earliest', of: [day(9), performed('2.1')], span }, span }]),
    ' … entry+9 00:00 & 2.1 performed?+0 00:00',
  ],
  [
    'by the later of day 9 and day 12',
    counted,
    norm([{ kind: 'by', at: { kind: 'latest', of: [day(9), day(12)], span }, span }]),
    ' … entry+12 00:00',
  ],
  [
    'a zone that nobody knows',
    { entries: [entryOn('2024-03-31', 240, 'Asia/Atlantis')] },
    norm([{ kind: 'on', at: entry, span }]),
    '2024-03-31 04:00 … 2024-03-31 04:00',
  ],
  [
    'a zone that skips midnight',
    { entries: [entryOn('2024-03-31', null, 'Asia/Beirut')] },
    norm([{ kind: 'on', at: date('2024-03-31'), span }]),
    '2024-03-31 01:00 … 2024-04-01 00:00',
  ],
];

test.each(cases)('%s', (_, parts, one, expected) => {
  const timeline = new Timeline(new Index({ ...base, ...parts, norms: [one] }));
  expect(showAll(timeline.windowsOf(one))).toEqual([expected]);
});

test('on days 1, 7 and 14: a window for each', () => {
  const one = norm([], { recurrence: { kind: 'days', days: [day(1), day(7), day(14)], span } });
  const timeline = new Timeline(new Index({ ...base, ...counted, norms: [one] }));
  expect(showAll(timeline.windowsOf(one))).toHaveLength(3);
});

test('a phase whose length is in brackets has a window in each reading', () => {
  const open = agreementWith({ brackets: [bracket('Phase 1', 'A B')], clocks: [clock(1)] });
  const { space } = open;
  const inA = space.of([{ bracket: 0, alternative: 0 }]);
  const long = (days: number): Phase['end'] => ({ kind: 'length', duration: length(days, 'day') });
  const one = norm([{ kind: 'throughout', of: during('Phase 1'), span }], { readings: space.all });
  const timeline = new Timeline(
    new Index({
      ...open,
      clocks: [{ ...clock(1), readings: space.all }],
      norms: [one],
      phases: [
        phase('Phase 1', day(1), long(60), { readings: inA }),
        phase('Phase 1', day(1), long(90), { readings: space.not(inA) }),
      ],
    }),
  );
  const windows = timeline.windowsOf(one);
  expect(showAll(windows)).toEqual(['entry+0 00:00 … entry+60 00:00', 'entry+0 00:00 … entry+90 00:00']);
  expect(windows.map(({ readings }) => readings)).toEqual([inA, space.not(inA)]);
});

test('two phases counted from each other come to an end', () => {
  const loop = [
    phase('Phase 1', edge('end', 'Phase 2'), { kind: 'length', duration: length(1, 'day') }),
    phase('Phase 2', edge('end', 'Phase 1'), { kind: 'length', duration: length(1, 'day') }),
  ];
  const one = norm([{ kind: 'throughout', of: during('Phase 1'), span }]);
  const timeline = new Timeline(new Index({ ...base, phases: loop, norms: [one] }));
  expect(timeline.windowsOf(one)).toHaveLength(1);
});

test('an event with a date', () => {
  const one = norm([
    { kind: 'by', at: { kind: 'event', event: nameId('elections'), each: false, span }, span },
  ]);
  const events = [
    { id: nameId('elections'), clause: false, date: date('1995-12-20'), by: null, span, readings: all },
  ];
  const timeline = new Timeline(new Index({ ...base, events, norms: [one] }));
  expect(showAll(timeline.windowsOf(one))).toEqual([' … 1995-12-21 00:00']);
});

test('overlap and inclusion', () => {
  const interval = (a: number, b: number) => {
    const one = norm([{ kind: 'between', from: day(a), to: day(b), span }]);
    const [window] = new Timeline(new Index({ ...base, ...counted, norms: [one] })).windowsOf(one);
    if (window === undefined) throw new Error('no window');
    return window;
  };
  expect(mayOverlap(interval(1, 5), interval(5, 9))).toBe(true);
  expect(mayOverlap(interval(1, 5), interval(6, 9))).toBe(false);
  expect(isSurelyWithin(interval(2, 3), interval(1, 5))).toBe(true);
  expect(isSurelyWithin(interval(2, 6), interval(1, 5))).toBe(false);
});
