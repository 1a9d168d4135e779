import type { EndSaid } from '../end-forms.ts';
import { endWords } from '../moment-words.en.ts';
import { capital, isOrAre, provisionList, provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC309 speaks of. */
export interface Shared {
  readonly acts: readonly string[];
  readonly step: string;
  readonly end: EndSaid;
  readonly verified: boolean;
}

/** A norm and the last moment that it shares. */
export interface SharedNote {
  readonly label: string;
  readonly end: EndSaid;
}

/** The words of PAC309 in English. */
export const words: Words<Shared, SharedNote> = {
  title: 'one last moment for an act and the step after it',
  explanation:
    'An act and the step that must follow it may both wait until the same last moment: 2.1 is due by ' +
    'day 30, and 2.2 is due by day 30 as well, once 2.1 is verified. Whoever uses its full time ' +
    'leaves the other none, and each will say that the other was late.\n\nOnly acts of different ' +
    'actors are told of, and such as a third party must verify in between: who waits for its own act ' +
    'can divide its time itself.\n\nWays out, which are for the parties to choose: give the second ' +
    'step a time of its own after the first (`within 5 days after 2.1 is verified`), or an earlier ' +
    'last moment to the first.',
  message: ({ acts, step, end, verified }) => {
    const first = `${provisionList(acts)} ${isOrAre(acts)} ${verified ? 'verified' : 'performed'}`;
    const shared = `their times end together ${endWords(end)}`;
    return (
      `${capital(provisionName(step))} may begin only once ${first}, and ${shared}: whoever uses its full ` +
      'time leaves it none.'
    );
  },
  because: ({ label, end }) => `The time of ${provisionName(label)} ends ${endWords(end)}.`,
  fix: () => '',
};
