import { provisionList, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC606 speaks of. */
export interface Together {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  /** Whether each could do it alone. */
  readonly alone: boolean;
}

/** The words of PAC606 in English. */
export const words: Words<Together> = {
  title: 'a joint duty that no default settles',
  explanation:
    'Several parties owe one act together. If it is not done, each can say that it was ready and the ' +
    'other was not: nobody alone is in breach. A deadline changes nothing about that.\n\n' +
    'Say what follows if it is not done: somebody convenes or decides, a remedy arises, a deciding ' +
    'body settles it. Or bind each alone (`The Parties shall each …`), where each can act alone; or ' +
    'have somebody carry the act (`through the Mediators`).',
  message: ({ labels, bearers }) =>
    `${spokenList(bearers)} owe ${provisionList(labels)} together: if it is not done, none of ` +
    'them alone has failed, ' +
    'and nothing says what follows.',
  because: () => '',
  fix: ({ alone }) =>
    alone
      ? 'Bind each of them alone.'
      : 'Say what follows if it is not done, here that the Parties are convened.',
};
