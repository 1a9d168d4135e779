import { err, ok, type Result } from '../base/result.ts';
import type { Agreement, Bracket, ReadingSet } from '../pacta.ts';

/** A choice as given in a call: `2.2=B`. */
export interface NamedChoice {
  readonly bracket: string;
  readonly letter: string;
}

/** Reads the values of `--reading`: each a choice, or several with commas between. */
export function readChoices(values: readonly string[]): Result<readonly NamedChoice[], string> {
  const choices: NamedChoice[] = [];
  for (const part of values.flatMap((value) => value.split(',')).map((text) => text.trim())) {
    if (part === '') continue;
    const at = part.lastIndexOf('=');
    const [bracket, letter] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || letter === '') {
      return err(
        `--reading "${part}" is not a choice; write a bracket and its letter, as in --reading 2.2=B`,
      );
    }
    const other = choices.find((choice) => same(choice.bracket, bracket) && !same(choice.letter, letter));
    if (other) return err(`--reading gives ${bracket} both ${other.letter} and ${letter}; choose one`);
    choices.push({ bracket, letter });
  }
  return ok(choices);
}

/** The readings of a text that make given choices; the error names the brackets there are. */
export function readingsChosen(
  choices: readonly NamedChoice[],
  { brackets, space }: Agreement,
): Result<ReadingSet, string> {
  let chosen = space.all;
  for (const { bracket: id, letter } of choices) {
    const index = brackets.findIndex((bracket) => same(bracket.id, id));
    const bracket = brackets[index];
    if (bracket === undefined) return err(`it has no bracket ${id}; ${bracketsInWords(brackets)}`);
    const alternative = bracket.alternatives.findIndex((choice) => same(choice.letter, letter));
    if (alternative === -1) {
      return err(`its bracket ${bracket.id} has no alternative ${letter}; there are ${lettersOf(bracket)}`);
    }
    chosen = space.and(chosen, space.of([{ bracket: index, alternative }]));
  }
  return ok(chosen);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** How many brackets are named in an error. */
const bracketsMax = 20;

function bracketsInWords(brackets: readonly Bracket[]): string {
  if (brackets.length === 0) return 'it has no brackets, so leave --reading out';
  const shown = brackets.slice(0, bracketsMax).map((bracket) => `${bracket.id} (${lettersOf(bracket)})`);
  const left = brackets.length - shown.length;
  const more = left > 0 ? ` and ${left} more` : '';
  return `there ${brackets.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${more}`;
}

function lettersOf({ alternatives }: Bracket): string {
  return alternatives.map(({ letter }) => letter).join(', ');
}
