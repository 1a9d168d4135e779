import { capital, isOrAre, provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC505 speaks of. */
export interface Undecided {
  readonly labels: readonly string[];
  readonly consequences: readonly string[];
}

/** A duty whose breach nobody establishes, and what hangs on it. */
export interface Hinge {
  readonly labels: readonly string[];
  readonly consequences: readonly string[];
}

/** The words of PAC505 in English. */
export const words: Words<Undecided, Hinge> = {
  title: 'nobody is named to decide whether there was a breach',
  explanation:
    'Something follows from a breach, and nobody is named who says whether there was one. Each side ' +
    'will say it for itself, and each remedy will be a breach in the eyes of the other. A body in ' +
    'which those who are bound have a voice does not help.\n\n' +
    'Have the duty verified, or name who decides: `If any provision is disputed, the Guarantors shall ' +
    'decide the dispute within 7 days.`',
  message: ({ labels, consequences }) =>
    `No third party is named to decide whether ${provisionList(labels)} ${isOrAre(labels)} ` +
    'breached, though ' +
    `${provisionList(consequences)} ${consequences.length === 1 ? 'depends' : 'depend'} on it.`,
  because: ({ labels, consequences }) =>
    `${capital(provisionList(consequences))} ` +
    `${consequences.length === 1 ? 'depends' : 'depend'} on a breach of ` +
    `${provisionList(labels)}.`,
  fix: () => '',
};
