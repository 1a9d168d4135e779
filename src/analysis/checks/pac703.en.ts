import { capital, provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC703 speaks of. */
export interface VagueActor {
  /** The words that name nobody in particular; null where nobody is named at all. */
  readonly words: string | null;
  readonly permits: boolean;
  readonly labels: readonly string[];
}

/** The words of PAC703 in English. */
export const words: Words<VagueActor> = {
  title: 'vague actor, or a passive with none',
  explanation:
    'The sentence says what is to be done and not who is to do it (`the crossing shall be opened`), ' +
    'or names somebody whom nobody could pick out (`the relevant authorities`). If it is not done, ' +
    'nobody has failed.\n\n' +
    'Name the actor: `The crossing shall be opened by Lake Federation by day 5.`',
  message: ({ words: phrase, permits, labels }) =>
    phrase === null
      ? `${capital(provisionList(labels))} says what ${permits ? 'may' : 'is to'} be done and ` +
        'names nobody who ' +
        `${permits ? 'may' : 'is to'} do it.`
      : `“${phrase}” in ${provisionList(labels)} does not say who is meant.`,
  because: () => '',
  fix: () => '',
};
