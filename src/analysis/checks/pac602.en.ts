import type { DaySaid } from '../end-forms.ts';
import { dayWords } from '../moment-words.en.ts';
import { capital, provisionList, provisionName, spoken } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC602 speaks of. */
export interface Leaving {
  readonly party: string;
  /** The step after which leaving pays most; null before the first. */
  readonly after: { readonly labels: readonly string[]; readonly day: DaySaid } | null;
  readonly gain: string;
  /** What is counted, in the words of the file. */
  readonly unit: string | null;
  /** What it would still have to do. */
  readonly rest: readonly string[];
}

/** One of its acts still to come. */
export interface LeavingStep {
  readonly label: string;
}

/** The words of PAC602 in English. */
export const words: Words<Leaving, LeavingStep> = {
  title: 'leaving pays',
  explanation:
    'There is a moment at which a party gains more by leaving the agreement than by going on: what ' +
    'still comes to it is worth less than what it still has to give, even with the deposit that it ' +
    'would lose. Where worths are ranges, the end is taken that is worst for going on. This is found ' +
    'only with a private file of values (`pacta exchange --values`).\n\n' +
    'Who gives last is always tempted, unless a deposit, a guarantee or its standing is worth as ' +
    'much as its last act costs it. Divide the acts into smaller stages, put what that party wants ' +
    'most after this moment, or let it put something down. `pacta order` says how much is needed.',
  message: ({ party, after, gain, unit, rest }) => {
    const when =
      after === null
        ? 'Before the first step'
        : `After ${provisionList(after.labels)} on ${dayWords(after.day)}`;
    const amount = `${gain}${unit === null ? '' : ` (${unit})`}`;
    const going = `going on with ${provisionList(rest)}`;
    return `${when}, ${spoken(party)} gains ${amount} by leaving rather than ${going}.`;
  },
  because: ({ label }) => `${capital(provisionName(label))} is still to be done.`,
  fix: () => '',
};
