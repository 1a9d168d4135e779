import { capital, provisionName, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC205 speaks of. */
export interface Contradiction {
  readonly demanding: string;
  readonly forbidding: string;
  readonly bearers: readonly string[];
  /** Whether one of the two holds only under a condition. */
  readonly isConditional: boolean;
}

/** The act in the words of one of the two. */
export interface Quoted {
  readonly label: string;
  readonly isDemanded: boolean;
  readonly act: string;
}

/** The words of PAC205 in English. */
export const words: Words<Contradiction, Quoted> = {
  title: 'the same act demanded and forbidden',
  explanation:
    'One provision binds somebody to an act, another forbids the same act to the same, for the same time. ' +
    'Whatever it does, it is in breach. This happens when drafts are put together, and when a general ' +
    'prohibition meets a duty that was meant as its exception.\n\n' +
    'Two acts are the same where their words are, without articles, quantities and capitals, and with ' +
    'declared short names and terms written out; nothing cleverer, so that the finding can quote both. A ' +
    'duty to be done once is in conflict only where all the time that it leaves is forbidden; one that ' +
    'lasts or recurs, where any of it is. Times that the text leaves open are taken to meet. Where only ' +
    'one of the two has a condition it is a warning; where both have one, or the prohibition has an ' +
    'exception, or one is said to prevail over the other, there is no finding.\n\n' +
    'Take one of them out, give them different times, write the exception into the prohibition (`except ' +
    '…`), or say which prevails (`Article 3 prevails over 2.1.`).',
  message: ({ demanding, forbidding, bearers, isConditional }) =>
    `${capital(provisionName(demanding))} demands of ${spokenList(bearers)} what ` +
    `${provisionName(forbidding)} forbids at the same time` +
    `${isConditional ? ', where its condition comes true' : ''}.`,
  because: ({ label, isDemanded, act }) =>
    `${capital(provisionName(label))} ${isDemanded ? 'demands' : 'forbids'} to ${act}.`,
  fix: () => 'Take one of the two out.',
};
