import { counted, listed } from '../render/words.ts';
import type { BoardWords } from './board-words.ts';

/** What `pacta run` says in English. */
export const board: BoardWords = {
  moment: (at, zone) => `The board ${at} (${zone})`,
  reading: (choices) => `Followed in the reading ${choices}.`,
  notInForce: 'The agreement is not in force.',
  ended: (at) => `The agreement was ended ${at}.`,
  phase: (phase, state, start, end) => {
    switch (state) {
      case 'to come':
        return start === null ? `${phase} has no beginning yet` : `${phase} begins ${start}`;
      case 'running':
        return end === null ? `${phase} is running` : `${phase} is running, until ${end}`;
      case 'over':
        return end === null ? `${phase} is over` : `${phase} was over at ${end}`;
    }
  },
  count: (state, count) => `${count} ${state}`,
  counted: (states) => `${states.join(', ')}.`,
  facts: (known, later) => {
    const more = later === 0 ? '' : `; ${later} became known later`;
    return `${counted(known, 'fact was', 'facts were')} known by then${more}.`;
  },
  nothing: 'Nothing is due, overdue or open.',
  headings: {
    breached: 'Breached',
    overdue: 'Overdue',
    disputed: 'In dispute',
    suspended: 'Suspended',
    answers: 'What verifiers owe',
    due: 'Due now, or to be kept',
    open: 'Open to whom',
    next: 'The next 7 days, if nothing else happens',
    late: 'Done late',
    unheeded: 'Told, and without effect',
    told: 'Told besides, in the last 7 days',
    pending: 'In force, its time not yet come',
    waiting: 'Waiting',
    performed: 'Done',
    excused: 'Excused',
    lapsed: 'Lapsed',
  },
  times: (count, first, last) => `${counted(count, 'time')}, the first ${first}, the last ${last}`,
  more: (count) => `and ${counted(count, 'more time')} after that`,
  upcoming: (kind, at) => {
    switch (kind) {
      case 'opens':
        return `${at}: its time begins`;
      case 'last moment':
        return `${at}: its last moment`;
      case 'answer due':
        return `${at}: the last moment for an answer`;
      case 'phase begins':
        return `${at}: it begins`;
      case 'phase ends':
        return `${at}: its last moment`;
    }
  },
  owes: (verifiers) => `${verifiers}: to confirm it, or not`,
  confidence: { sourced: '', unverified: 'unverified', contested: 'contested' },
  factOnLine: (line) => `line ${line}`,
  awaits: (who) => `it waits for ${who} to say the same`,
  together: (who) => listed(who),
  nobody: 'nobody who is named',
  sentence: (clauses) => {
    const said = clauses.join('; ');
    return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
};
