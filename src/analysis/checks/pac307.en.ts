import { isOrAre, provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC307 speaks of. */
export interface Endless {
  readonly labels: readonly string[];
  /** Whether it waits for something that its time can be counted from. */
  readonly waits: boolean;
}

/** The words of PAC307 in English. */
export const words: Words<Endless> = {
  title: 'a duty without a last moment',
  explanation:
    'Nothing says by when the duty is to be done, so that it is never overdue and can never be ' +
    'breached: it may always still be done tomorrow. A duty that answers a breach needs a last moment ' +
    'as much as others.\n\nThe finding looks at what a party is to do once. It leaves out what lasts ' +
    '(`throughout Phase 1`) or recurs (`each day`), conduct that is owed at every moment (to respect, ' +
    'ensure, cooperate, give access; see “What is conduct” in the reference), and what is to be done ' +
    '`immediately` or `promptly`, which PAC701 tells of. What is done in exchange for something has ' +
    'the last moment of that.\n\nAdd a last moment: `by day 30`, `within 7 days after 2.1 is ' +
    'verified`. Where the duty is meant to last, say for how long: `throughout this agreement`.',
  message: ({ labels }) => `Nothing says by when ${provisionList(labels)} ${isOrAre(labels)} to be done.`,
  because: () => '',
  fix: ({ waits }) =>
    waits
      ? 'Add a last moment, here 30 days after what it waits for.'
      : 'Add a last moment, here 30 days after entry into force.',
};
