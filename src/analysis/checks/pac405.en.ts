import { provisionList, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC405 speaks of. */
export interface Silence {
  readonly labels: readonly string[];
  readonly verifiers: readonly string[];
}

/** A further provision that waits for an answer. */
export interface Wait {
  readonly labels: readonly string[];
}

/** The words of PAC405 in English. */
export const words: Words<Silence, Wait> = {
  title: 'a silent verifier',
  explanation:
    'A verifier has a time in which to answer, and nothing says what follows when no answer comes. ' +
    'The duty then stays reported for ever: neither performed nor breached, and everything that waits ' +
    'for it stands still.\n\n' +
    'Say what follows (`If 2.1 is not verified, the Mediators shall convene the Parties within 2 ' +
    'days.`), or name who decides when a provision is disputed.',
  message: ({ labels, verifiers }) =>
    `Nothing says what follows if no answer comes in time from ${spokenList(verifiers, 'or')} on ` +
    `${provisionList(labels, 'or')}.`,
  because: ({ labels }) => `${provisionList(labels)} would be left without an answer too.`,
  fix: () => 'Say what follows when no answer comes, here that the Parties are convened.',
};
