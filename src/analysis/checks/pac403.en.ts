import { provisionList, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC403 speaks of. */
export interface Unlimited {
  readonly labels: readonly string[];
  readonly verifiers: readonly string[];
  readonly quantifier: 'all' | 'one';
}

/** The words of PAC403 in English. */
export const words: Words<Unlimited> = {
  title: 'verification without a time limit',
  explanation:
    'A verifier is named and no time in which it must answer. Whatever waits for its confirmation may ' +
    'wait for ever, and a party that has done its part has no moment from which it may say so.\n\nAdd ' +
    'a time: `verified by the Red Cross within 2 days`. For a duty that lasts it is the time in which ' +
    'each allegation is decided.\n\nOnly what a party owes is looked at. Mediators, guarantors, ' +
    'monitors and bodies serve the agreement; who stands under `Others` signs nothing, so that the ' +
    'text cannot hold it to anything. Where an army or a ministry is an arm of a party, let the party ' +
    'owe it: `Northland shall withdraw its army`.',
  message: ({ labels, verifiers, quantifier }) =>
    `No time is set in which ${spokenList(verifiers, quantifier === 'all' ? 'and' : 'or')} must verify ` +
    `${provisionList(labels)}.`,
  because: () => '',
  fix: () => 'Give the verification a time, here 2 days.',
};
