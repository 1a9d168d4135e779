import { provisionList, spoken } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC706 speaks of. */
export interface Unjudged {
  readonly labels: readonly string[];
  readonly words: string;
  /** Who could judge it: the verifier, where there is one. */
  readonly judge: string | null;
}

/** The words of PAC706 in English. */
export const words: Words<Unjudged> = {
  title: 'an exception that nobody judges',
  explanation:
    'The duty has an exception in free words, and nobody is named who says whether a case falls under ' +
    'it. Whoever is bound will say so for itself.\n\n' +
    'Name who judges: `except in self-defence, as the Joint Mechanism decides`. A body that decides ' +
    'disputes comes too late: the exception is used at once.',
  message: ({ labels }) =>
    `${provisionList(labels)} makes an exception, and nobody is named who judges whether a ` +
    'case falls under it.',
  because: () => '',
  fix: ({ judge }) => `Have ${spoken(judge ?? '')} judge it.`,
};
