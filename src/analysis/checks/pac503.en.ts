import { provisionList, provisionName, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC503 speaks of. */
export interface Ending {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
  /** The provision with a milder answer to any breach, if the text has one. */
  readonly step: string | null;
}

/** The words of PAC503 in English. */
export const words: Words<Ending> = {
  title: 'one small breach can end the whole agreement',
  explanation:
    'A party may end everything on the breach of any provision, at once, whatever its weight. A late ' +
    'report then undoes a ceasefire, and each side holds a way out that costs it nothing.\n\n' +
    'Put a step in between (a meeting, a notice of some days, a decision), or name the provisions ' +
    'whose breach is grave enough.',
  message: ({ labels, bearers }) =>
    `Under ${provisionList(labels)}, ${spokenList(bearers, 'or')} may end the whole agreement ` +
    'for any breach, ' +
    'however small, and at once.',
  because: () => '',
  fix: ({ step }) => `Let ${provisionName(step ?? '')} be performed first.`,
};
