import { provisionList, spoken, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC401 speaks of. */
export interface Unverified {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  /** Who could verify, where somebody declared could. */
  readonly monitor: string | null;
}

/** A declared monitor that could verify. */
export interface Monitor {
  readonly monitor: string;
}

/** The words of PAC401 in English. */
export const words: Words<Unverified, Monitor> = {
  title: 'a duty that nobody verifies',
  explanation:
    'A party is bound to do something, or not to do it, and nobody is named who says whether it was ' +
    'done. The party will say that it was, the other will say that it was not, and the text leaves ' +
    'both with their word.\n\nAdd a verifier and a time: `, verified by the Red Cross within 2 days`. ' +
    'A sentence that has somebody else monitor the provision, its Article or the whole agreement ' +
    'counts as well. Steps of procedure (to convene, to refer, to give access, to suspend) and talks ' +
    'in which all who are bound take part need no verifier.\n\nOnly what a party owes is looked at. ' +
    'Mediators, guarantors, monitors and bodies serve the agreement; who stands under `Others` signs ' +
    'nothing, so that the text cannot hold it to anything. Where an army or a ministry is an arm of a ' +
    'party, let the party owe it: `Northland shall withdraw its army`.',
  message: ({ labels, bearers }) =>
    `Nobody is named to verify that ${spokenList(bearers)} ` +
    `${bearers.length === 1 ? 'performs' : 'perform'} ` +
    `${provisionList(labels)}.`,
  because: ({ monitor }) => `${monitor} is declared as a monitor and could be named.`,
  fix: ({ monitor }) => `Have ${spoken(monitor ?? '')} verify it, within a time that you choose.`,
};
