import { isOrAre, provisionList, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC501 speaks of. */
export interface Toothless {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  readonly forbids: boolean;
}

/** The words of PAC501 in English. */
export const words: Words<Toothless> = {
  title: 'a duty whose breach has no consequence',
  explanation:
    'Nothing in the text follows when the duty is breached: nobody may suspend anything, nobody must ' +
    'meet, nobody decides. What then happens is left to each side, which is how one incident ends an ' +
    'agreement.\n\nTie something to the breach, however mild: `If 2.1 is breached, the Mediators ' +
    'shall convene the Parties within 2 days.` One sentence for all is enough: `If any provision is ' +
    'breached, …`. A dispute about the breach is no consequence of it. A duty that is owed only ' +
    'while, or provided that, another is kept is one.\n\nOnly what a party owes is looked at. ' +
    'Mediators, guarantors, monitors and bodies serve the agreement; who stands under `Others` signs ' +
    'nothing, so that the text cannot hold it to anything. Where an army or a ministry is an arm of a ' +
    'party, let the party owe it: `Northland shall withdraw its army`.',
  message: ({ labels, bearers, forbids }) =>
    `Nothing follows if ${provisionList(labels)} ${isOrAre(labels)} breached` +
    `${forbids ? '' : ' or not performed'} by ${spokenList(bearers, 'or')}.`,
  because: () => '',
  fix: () => 'Say what follows from a breach, here that the Parties are convened.',
};
