import { provisionList } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC605 speaks of. */
export interface Baseless {
  readonly labels: readonly string[];
  readonly noun: string;
}

/** A further provision that takes a share of the same whole. */
export interface Use {
  readonly labels: readonly string[];
}

/** The words of PAC605 in English. */
export const words: Words<Baseless, Use> = {
  title: 'a percentage of a quantity that the text never states',
  explanation:
    'A share is owed of a whole that nobody states. Each side will have its own count, and the ' +
    'quarrel about the whole takes the place of the act.\n\n' +
    'State the whole (`hand over 2,000 heavy weapons: (a) 30% by day 30; …`), or oblige the parties ' +
    'to register or declare it first.',
  message: ({ labels, noun }) =>
    `${provisionList(labels)} ${labels.length === 1 ? 'asks' : 'ask'} for a share of the ` +
    `${noun}, and the text does ` +
    'not say of how many, nor who counts them.',
  because: ({ labels }) => `${provisionList(labels)} rests on the same count.`,
  fix: () => '',
};
