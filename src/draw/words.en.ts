import type { EndSaid } from '../analysis/end-forms.ts';
import { pointWords } from '../analysis/moment-words.en.ts';
import { capital, durationWords, listed, provisionName } from '../analysis/naming.ts';
import { parseDate, sayDay } from '../base/calendar.ts';
import { spanOf } from './span-of.ts';
import type { Awaited, CommonWords, OrderWords, PictureWords, PlacesWords, TimelineWords } from './words.ts';

const common: CommonWords = {
  list: listed,
  parts: (parts) => parts.filter((part) => part !== '').join(', '),
  items: (items) => items.join('; '),
  provision: provisionName,
  readings: (names) => (names.length === 0 ? '' : `only where ${listed(names, 'or')}`),
  allReadings: 'all',
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .map((part) => `${capital(part)}.`)
      .join(' '),
  legend: 'How to read it',
  columns: {
    provision: 'Provision',
    heading: 'Under',
    who: 'Who',
    act: 'What',
    readings: 'In which readings',
    what: 'What',
    count: 'How many',
  },
};

function clause(state: Awaited): string {
  if (state === 'begun' || state === 'begins') return 'begins';
  if (state === 'ended' || state === 'ends') return 'ends';
  return state === 'continues' ? 'continues' : `is ${state}`;
}

function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const order: OrderWords = {
  title: (agreement) => (agreement === null ? 'What waits for what' : `What waits for what: ${agreement}`),
  describe: ({ provisions, phases, waits, deadlocks }) =>
    `${many(provisions, 'provision')}, ${many(phases, 'phase')} and ${many(waits, 'wait')} between them; ` +
    `${deadlocks === 0 ? 'no deadlock' : many(deadlocks, 'deadlock')}. ` +
    'An arrow leads from what comes first to what waits for it.',
  incomplete: 'There are too many readings to find every deadlock; there may be more than these.',
  counted: { provisions: 'Provisions', phases: 'Phases', waits: 'Waits', deadlocks: 'Deadlocks' },
  phases: 'Phases',
  noHeading: 'Under no heading',
  onLine: (state) => {
    if (state === 'performed' || state === 'begins') return '';
    return state === 'begun' ? 'begun' : state === 'ends' || state === 'ended' ? 'ended' : state;
  },
  awaited: (label, states, joint) =>
    `${provisionName(label)} ${listed([...new Set(states.map(clause))], joint)}`,
  waitsFor: (what) => `waits until ${what}`,
  anyOf: 'any of',
  anyOfCounted: (count) => `any of ${count}`,
  deadlock: (number, kind) => (kind === 'deadlock' ? `Deadlock ${number}` : `Lapse ${number}`),
  step: ({ from, to, state }) => `${provisionName(from)} waits until ${provisionName(to)} ${clause(state)}`,
  leaf: (what, label) => {
    switch (what) {
      case 'agreement':
        return `${label} agree`;
      case 'permission':
        return `${provisionName(label)} is made use of`;
      case 'event':
      case 'nothing':
      case 'no verifier':
      case 'no suspension':
      case 'too few':
        return label;
    }
  },
  leafKind: (kind) => (kind === 'open' ? 'nobody is bound to bring this about' : 'this can never be'),
  prose: 'in free words, not checked',
  fact: 'says how things are, and asks for nothing',
  table: 'What each provision waits for',
  deadlockTable: 'Deadlocks',
  columns: {
    waits: 'Waits until',
    deadlock: 'Deadlock',
    inDeadlock: 'In deadlock',
    steps: 'Who waits for whom',
  },
  legend: [
    { look: 'box', words: 'a provision with an order' },
    { look: 'box-free', words: 'a provision that waits for nothing, and nothing for it' },
    { look: 'box-phase', words: 'a phase' },
    { look: 'box-open', words: 'nobody is bound to bring it about' },
    { look: 'box-some', words: 'only in some readings' },
    { look: 'box-stuck', words: 'in a deadlock: it can never begin' },
  ],
};

const timeline: TimelineWords = {
  title: (agreement) => (agreement === null ? 'Phases and times' : `Phases and times: ${agreement}`),
  describe: ({ onLine, beside, phases }) =>
    `${many(phases, 'phase')}; ${many(onLine, 'time')} with a day on the line, and ${beside} without one, ` +
    'which stand below it in words.',
  counted: { onLine: 'Times on a line', beside: 'Times beside it', phases: 'Phases' },
  point: pointWords,
  dayNumber: (number) => `day ${number}`,
  shortDate: (iso) => shortDate(iso),
  noTime: 'no time is given',
  by: (end) => `by ${end}`,
  fromOn: (start) => `from ${start}`,
  once: (said) => tied('once', 'from', said),
  until: (said) => tied('until', 'until', said),
  range: (start, end) => `${start} – ${end}`,
  earliest: (start) => `at the earliest ${start}`,
  latest: (end) => `at the latest ${end}`,
  verified: (who, within) => `verified by ${who}${within === null ? '' : ` within ${durationWords(within)}`}`,
  verifiedBy: (end) => `verified by ${end}`,
  span: (minutes) => spanOf(minutes).map(durationWords).join(' '),
  slack: (span) => `${span} to spare`,
  noSlack: 'no time to spare',
  heldUp: (end) => `may be held up until ${end}`,
  critical: 'critical chain',
  follows: (label, state, most) =>
    `after ${provisionName(label)} is ${state}${most === null ? '' : `, at most ${most} later`}`,
  civil: (zone) => (zone === null ? 'Calendar' : `Calendar, days of ${zone}`),
  fromEntry: 'Days from entry into force, which has no date',
  fromCount: 'Days of the text’s own count, which has no date',
  beside: 'Without a day: tied to something else, or to nothing',
  phases: 'Phases',
  table: 'Times of each provision',
  phaseTable: 'Times of the phases',
  tickTable: 'Days on the line',
  columns: {
    phase: 'Phase',
    from: 'At the earliest',
    to: 'At the latest',
    verified: 'Verified',
    verifiedBy: 'Verified at the latest',
    heldUp: 'May be held up until',
    slack: 'Time to spare',
    follows: 'Follows',
    drawn: 'Where',
    day: 'Day',
  },
  onLine: 'on the line',
  notOnLine: 'beside it',
  legend: [
    { look: 'bar', words: 'can be done, or is to last, in this time' },
    { look: 'bar-not', words: 'is forbidden in this time' },
    { look: 'bar-may', words: 'is allowed in this time' },
    { look: 'verify', words: 'time to verify' },
    { look: 'bar-late', words: 'until here others may hold it up' },
    { look: 'bar-critical', words: 'critical chain: the least time to spare' },
    { look: 'bar-link', words: 'follows' },
  ],
};

function tied(verbal: string, noun: string, said: EndSaid): string {
  const words = pointWords(said);
  return words.startsWith('when ') ? `${verbal} ${words.slice('when '.length)}` : `${noun} ${words}`;
}

function shortDate(iso: string): string {
  const day = parseDate(iso);
  return day.ok ? sayDay(day.value).replace(/\p{L}+/u, (month) => month.slice(0, 3)) : iso;
}

const places: PlacesWords = {
  title: (agreement) => (agreement === null ? 'Places' : `Places: ${agreement}`),
  describe: ({ found, missing, unused }) =>
    `${many(found, 'place')} of the agreement on the map; ${missing} that the file does not have, and ` +
    `${unused} in the file that the agreement does not name. Only land is drawn, roughly, and no borders.`,
  noFile: 'There is no map without a GeoJSON file that has the places by their names.',
  counted: {
    found: 'Places on the map',
    missing: 'Not in the file',
    unused: 'In the file, not in the agreement',
  },
  table: 'Places of the agreement',
  unusedTable: 'What the file has and the agreement does not name',
  columns: {
    number: 'Number',
    place: 'Place',
    shape: 'Shape',
    latitude: 'Latitude',
    longitude: 'Longitude',
    provisions: 'Provisions',
    name: 'Name in the file',
    scale: 'Scale of the map',
  },
  shapes: { point: 'point', line: 'line', area: 'area' },
  missing: 'not in the file',
  provisions: (labels) =>
    labels.length === 0 ? 'in no provision' : `in ${listed(labels.map(provisionName))}`,
  scale: (kilometres) => `${kilometres} km`,
  unnamed: 'without a name',
};

/** The words of pictures in English. */
export const englishPictures: PictureWords = {
  lang: 'en',
  direction: 'ltr',
  common,
  order,
  timeline,
  places,
};
