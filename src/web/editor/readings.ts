import type { FindingView } from '../core/finding-views.ts';
import type { BracketView } from '../core/protocol.ts';

/**
 * The alternatives that a reader has chosen to look at: bracket to letter. Brackets without one stay open.
 */
export type ChosenReading = Readonly<Record<string, string>>;

/** Whether a finding holds in some reading that goes with what is chosen. */
export function holdsIn({ readings }: FindingView, chosen: ChosenReading): boolean {
  if (readings === 'all') return true;
  return readings.some((partial) =>
    Object.entries(partial).every(([bracket, letter]) => (chosen[bracket] ?? letter) === letter),
  );
}

/** Chooses an alternative of a bracket, or leaves the bracket open again. */
export function choose(chosen: ChosenReading, bracket: string, letter: string | null): ChosenReading {
  const others = Object.entries(chosen).filter(([id]) => id !== bracket);
  return Object.fromEntries(letter === null ? others : [...others, [bracket, letter]]);
}

/** What is left of a choice when the brackets of the text have changed. */
export function stillThere(chosen: ChosenReading, brackets: readonly BracketView[]): ChosenReading {
  const kept = Object.entries(chosen).filter(([id, letter]) =>
    brackets.some((each) => each.id === id && each.alternatives.some((one) => one.letter === letter)),
  );
  return kept.length === Object.keys(chosen).length ? chosen : Object.fromEntries(kept);
}

/** The chosen alternative of each bracket as an index, -1 where it is open. */
export function chosenIndexes(chosen: ChosenReading, brackets: readonly BracketView[]): readonly number[] {
  return brackets.map(({ id, alternatives }) =>
    alternatives.findIndex(({ letter }) => letter === chosen[id]),
  );
}
