import type { Agreement } from '../../src/model/agreement.ts';
import type { Bracket } from '../../src/model/brackets.ts';
import { ReadingSpace } from '../../src/model/readings.ts';

/** An agreement of which only what a test names is there. */
export function agreementWith(parts: Partial<Agreement> = {}): Agreement {
  const brackets = parts.brackets ?? [];
  return {
    title: null,
    space: new ReadingSpace(brackets.map(({ alternatives }) => alternatives.length)),
    brackets,
    actors: [],
    places: [],
    events: [],
    terms: [],
    clocks: [],
    entries: [],
    signatures: [],
    calendar: { workingDays: null, holidays: [] },
    phases: [],
    headings: [],
    provisions: [],
    norms: [],
    facts: [],
    aims: [],
    uses: [],
    problems: [],
    headerEnd: 0,
    length: 0,
    ...parts,
  };
}

/** A bracket of an id and its letters, without a place in a text. */
export function bracket(id: string, letters: string): Bracket {
  const span = { start: 0, end: 0 };
  const alternatives = letters.split(' ').map((letter) => ({ letter, proposers: [], span, text: '' }));
  return { id, span, alternatives };
}
