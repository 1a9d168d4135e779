import { capital, spoken } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC804 speaks of. */
interface Parameters {
  readonly guarantor: string;
}

/** PAC804 in English. */
export const words: Words<Parameters> = {
  title: 'a guarantor without a duty',
  explanation: [
    'The header calls somebody a guarantor, and no provision gives it anything to do: no duty, no power,',
    'nothing to verify, to decide or to carry. The parties may rely on a guarantee that obliges to',
    'nothing.',
    '',
    'Say what the guarantor shall do and when: convene the parties after a breach, answer within a set',
    'time, carry an exchange. Or list it under Witnesses or Others.',
  ].join('\n'),
  message: ({ guarantor }) =>
    `${capital(spoken(guarantor))} is a guarantor, and no provision says what it shall do.`,
  because: (note: never) => note,
  fix: () => '',
};
