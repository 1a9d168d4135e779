import { capital, listed, provisionName } from '../analysis/naming.ts';
import type { Awaited, CommonWords, OrderWords, PictureWords } from './words.ts';

const common: CommonWords = {
  list: listed,
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
  overview: 'In short',
  phases: 'Phases',
  noHeading: 'Under no heading',
  onLine: (state) => {
    if (state === 'performed' || state === 'begins') return '';
    return state === 'begun' ? 'begun' : state === 'ends' || state === 'ended' ? 'ended' : state;
  },
  awaited: (label, states) => `${provisionName(label)} ${listed([...new Set(states.map(clause))])}`,
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

/** The words of pictures in English. */
export const englishPictures: PictureWords = { lang: 'en', direction: 'ltr', common, order };
