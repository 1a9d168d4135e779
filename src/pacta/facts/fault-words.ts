import type { FactFault, NormChoice } from '../../model/written-facts.ts';

/** What is wrong with a line, and what to do about it: two parts of a sentence, in one language. */
export interface FaultSaid {
  readonly cause: string;
  readonly remedy: string;
}

/** Says what is wrong with a line of a facts file. */
export type FaultWords = (fault: FactFault) => FaultSaid;

/** A word that is to be known from a file: a field, a value, a name of the text. */
export type Quote = (word: string) => string;

/**
 * What to add to a line so that one of several norms is meant: the field and its values, in the order of the
 * text.
 */
export function tellingApart(choices: readonly NormChoice[]): {
  readonly field: 'bearer' | 'sentence' | 'provision';
  readonly values: readonly string[];
} {
  const values = {
    bearer: unique(choices.flatMap(({ bearer }) => bearer)),
    sentence: unique(choices.map(({ sentence }) => String(sentence))),
    provision: unique(choices.map(({ provision }) => provision)),
  };
  const field =
    values.provision.length > 1 ? 'provision' : values.sentence.length > 1 ? 'sentence' : 'bearer';
  return { field, values: values[field] };
}

/** How a field and its value are written. */
export function entry(field: string, value: string): string {
  return `"${field}": ${field === 'sentence' ? value : JSON.stringify(value)}`;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
