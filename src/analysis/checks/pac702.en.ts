import { provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC702 speaks of. */
export interface VagueExtent {
  readonly words: string;
  readonly labels: readonly string[];
}

/** The words of PAC702 in English. */
export const words: Words<VagueExtent> = {
  title: 'vague extent',
  explanation:
    'A word that looks like a measure and is none (`certain`, `sufficient`, `reasonable`, `as far as ' +
    'possible`, `about 600`) leaves open how much is owed. Each side can hold its own reading against ' +
    'the other.\n\n' +
    'Write a number or a bound (`at least 550`), name the areas, refer to a map or a list, or name ' +
    'who decides how much is enough. A term that the header defines is not vague.',
  message: ({ words: phrase, labels }) =>
    `“${phrase}” in ${provisionList(labels)} leaves open how much is owed.`,
  because: () => '',
  fix: () => '',
};
