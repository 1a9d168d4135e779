import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC604 speaks of. */
export interface Sum {
  readonly label: string;
  readonly percent: number;
  /** What they are to add up to. */
  readonly whole: number;
  /** What is counted; empty where the stages leave it out. */
  readonly noun: string;
}

/** One stage and its share. */
export interface Part {
  readonly label: string;
  readonly percent: number;
}

/** The words of PAC604 in English. */
export const words: Words<Sum, Part> = {
  title: 'stages in percent that do not sum to 100',
  explanation:
    'The stages of a provision are shares of one whole, each adding to the ones before, and together ' +
    'they are more or less than the whole. What happens to the difference will be disputed at the ' +
    'last stage.\n\n' +
    'Mend a figure, or let the last stage take `the rest`. Where the figures were meant as the state ' +
    'reached after each stage, write what each stage adds.',
  message: ({ label, percent, whole, noun }) =>
    `The stages of ${label} add up to ${percent}%${noun === '' ? '' : ` of the ${noun}`}, not to ${whole}%.`,
  because: ({ label, percent }) => `${label} adds ${percent}%.`,
  fix: () => 'Let the last stage take the rest.',
};
