import type { State } from '../../model/references.ts';
import { capital, listed, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC201 speaks of. */
export interface Waiting {
  /**
   * `deadlock`; `lapse` where it rests on `provided that`; `undecided` where a bound was reached with nothing
   * found.
   */
  readonly kind: 'deadlock' | 'lapse' | 'undecided';
  /** Provisions and phases, in the order of waiting where there is one way round. */
  readonly labels: readonly string[];
}

/** Why one of them waits for another. */
export interface WaitingNote {
  readonly from: string;
  readonly to: string;
  readonly kind: 'waits' | 'order' | 'together' | 'stage' | 'ends' | 'inner';
  readonly state: State | 'begins' | 'ends';
  readonly event: string | null;
  /** Whether it is one of several ways, none of which is open. */
  readonly isOneWay: boolean;
}

/** The words of PAC201 in English. */
export const words: Words<Waiting, WaitingNote> = {
  title: 'provisions that wait for one another',
  explanation:
    'Provisions wait for one another in a ring: the first for the second, and the last for the first. ' +
    'Nobody is in breach, and nothing ever begins. Such rings arise when each side writes its own ' +
    'condition (`once 2.1 is performed`) into its own provision, or when two drafts are put together; ' +
    'brackets can hide them, since each bracket by itself looks sound. The finding names the fewest ' +
    'provisions that make the ring, the words by which each waits, and the readings of the brackets in ' +
    'which it is there. What merely waits behind the ring is not reported.\n\n' +
    'What counts as waiting: `once`, `when`, `if`, `after`, `within … after`, `on`, `from` and `at least … ' +
    'after` another provision, phase or event; a stage joined by `then`; and, the other way round, `before ' +
    'R` and `by R`, where R is to wait. `in exchange for`, `at the same time as`, `unless` and `as long ' +
    'as` are no waiting. Two provisions that each hold only `provided that` the other is performed are a ' +
    'warning: each may look at the other until its time is up, and both lapse.\n\n' +
    'Ways out: split one act and let a first stage of it come before anything else; do both at the same ' +
    'time (`in exchange for 2.1`, `at the same time as 2.1`), through a third party that both trust; let a ' +
    'third party hold the first move, so that one side acts on its confirmation; or give one of the ' +
    'conditions a date (`once 2.1 is performed or on day 10, whichever is first`). Which side moves first ' +
    'is for the parties: the checker proposes only what favours neither.',
  message: ({ kind, labels }) => {
    const names = labels.map(provisionName);
    if (kind === 'undecided') {
      return 'Whether provisions wait for one another was not decided for every reading: there are too many.';
    }
    const who = capital(listed(names));
    if (kind === 'lapse')
      return `${who} hold only if the other does, so that they may lapse and nothing happens.`;
    if (names.length === 1) return `${who} waits for itself, so that it can never come about.`;
    if (names.length === 2) return `${who} wait for each other, so that neither can ever come about.`;
    return `${who} wait for one another, so that none of them can ever come about.`;
  },
  because: (note) => {
    const sentence = stepWords(note, provisionName(note.from), provisionName(note.to));
    return `${capital(sentence)}${note.isOneWay ? ', which is one of its ways' : ''}.`;
  },
  fix: ({ labels }) => `Do ${listed(labels.map(provisionName))} at the same time.`,
};

function stepWords({ kind, state, event }: WaitingNote, from: string, to: string): string {
  switch (kind) {
    case 'order':
      return `${to} is to be done before ${from} ${stateWords(state)}`;
    case 'together':
      return `${to} is to be done no later than ${from}`;
    case 'stage':
      return `${from} comes after ${to}`;
    case 'ends':
      return `${from} lasts until ${event === null ? `${to} ${stateWords(state)}` : eventWords(event, to)}`;
    case 'waits':
    case 'inner':
      return event === null
        ? `${from} waits until ${to} ${stateWords(state)}`
        : `${from} waits for ${eventWords(event, to)}`;
  }
}

function eventWords(event: string, by: string): string {
  return `“${event}”, which ${by} brings about`;
}

function stateWords(state: string): string {
  const verbs: Readonly<Record<string, string>> = { begun: 'begins', ended: 'ends' };
  if (['begins', 'ends', 'continues'].includes(state)) return state;
  return verbs[state] ?? `is ${state}`;
}
