import { capital, provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC607 speaks of. */
export interface Countless {
  readonly labels: readonly string[];
  /** What is moved. */
  readonly what: string;
}

/** The words of PAC607 in English. */
export const words: Words<Countless> = {
  title: 'an act that needs a quantity and has none',
  explanation:
    'Persons or things are to be released, handed over or let in, and the text does not say how many. ' +
    'One is performance to the one side and a fraction of it to the other.\n\n' +
    'Write a number, `all`, or a list to which the act refers.',
  message: ({ labels, what }) => `${capital(provisionList(labels))} does not say how many ${what} are meant.`,
  because: () => '',
  fix: () => '',
};
