import { listed } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC106 speaks of. */
interface Parameters {
  readonly at: string;
  readonly expected: readonly string[];
  readonly instead: string | null;
  /** A condition's words that could be declared as an event. */
  readonly declare: string | null;
}

/** PAC106 in English. */
export const words: Words<Parameters> = {
  title: 'a sentence that was not understood',
  explanation: [
    'The sentence binds or allows somebody something, but holds a time or a condition that could not be',
    'read. Rather than guess, the checker leaves the whole sentence out: its duty is in no other check,',
    'and the report counts it as not checkable.',
    '',
    'The finding stands at the first word that was not understood and names the forms that can stand',
    'there. Reword it with one of them, make two sentences of it, or put words that are meant literally',
    'in quotation marks. A condition on something that no provision brings about can be read once it is',
    'declared under Events; where that is all that is missing, the fix declares it.',
  ].join('\n'),
  message: ({ at, expected }) => {
    const forms = expected.length === 0 ? '' : `; here can stand: ${listed(expected, 'or')}`;
    return `This sentence was not understood from “${at}” on${forms}.`;
  },
  because: (note: never) => note,
  fix: ({ instead, declare }) =>
    declare === null ? `Write “${instead ?? ''}”.` : `Declare “${declare}” as an event that may happen.`,
};
