import { actorsAre, provisionList, spokenList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC704 speaks of. */
export interface OpenTalks {
  readonly labels: readonly string[];
  readonly bearers: readonly string[];
}

/** The words of PAC704 in English. */
export const words: Words<OpenTalks> = {
  title: 'talks without an outcome or a default',
  explanation:
    'The parties are to talk, and nothing in the text turns on whether the talks fail or end without ' +
    'a result. Who gains from delay can keep them going, or sit in them without moving, and is in ' +
    'breach of nothing.\n\n' +
    'Tie something to their outcome: declare it as an event (`a permanent ceasefire is agreed`) and ' +
    'say what follows if it does not occur (`If a permanent ceasefire is not agreed by day 60, the ' +
    'Mediators shall …`), or what follows when the talks end.',
  message: ({ labels, bearers }) =>
    `Under ${provisionList(labels)}, ${bearers.length === 0 ? 'somebody' : spokenList(bearers)} ` +
    `${actorsAre(bearers)} to talk, and nothing says what follows if the ` +
    'talks fail or end without a result.',
  because: () => '',
  fix: () => 'Say what follows when the talks end, here that the Parties are convened.',
};
