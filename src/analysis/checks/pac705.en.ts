import { provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC705 speaks of. */
export interface Modal {
  readonly words: string;
  readonly meant: string;
  readonly labels: readonly string[];
}

/** The words of PAC705 in English. */
export const words: Words<Modal> = {
  title: 'wording of a duty',
  explanation:
    'A duty is written with `shall`, a prohibition with `shall not`, a permission with `may`. `must` ' +
    'and `will` are read as `shall`, `may not` as `shall not`; but `will` can also foretell, and `may ' +
    'not` can also mean that something might not happen. One word for one thing leaves no room for ' +
    'that.',
  message: ({ words: modal, meant, labels }) =>
    `“${modal}” in ${provisionList(labels)} is read as “${meant}”.`,
  because: () => '',
  fix: ({ meant }) => `Write “${meant}”.`,
};
