import type { BoardPhase, StateName, Upcoming } from '../../pacta.ts';

/** The parts of a board, in the order in which they are shown. */
export const boardSections = [
  'breached',
  'overdue',
  'disputed',
  'suspended',
  'answers',
  'due',
  'open',
  'next',
  'late',
  'unheeded',
  'told',
] as const;

/** The parts that are shown only where all is asked for: nothing has to be done about them now. */
export const quietSections = ['pending', 'waiting', 'performed', 'excused', 'lapsed'] as const;

/** One part of a board. */
export type BoardSection = (typeof boardSections)[number] | (typeof quietSections)[number];

/** How well founded a claim is. */
export type Confidence = 'sourced' | 'unverified' | 'contested';

/** What `pacta run` says in one language. Moments, lengths and names come as words, set apart where due. */
export interface BoardWords {
  /** Of which moment the board is: `12:00 on 3 February 2025`. */
  readonly moment: (at: string, zone: string) => string;
  readonly reading: (choices: string) => string;
  readonly notInForce: string;
  readonly ended: (at: string) => string;
  /** Where a phase lies: its end is the last moment of it. */
  readonly phase: (
    phase: string,
    state: BoardPhase['state'],
    start: string | null,
    end: string | null,
  ) => string;
  /** How many norms are in a state. */
  readonly count: (state: string, count: number) => string;
  readonly counted: (states: readonly string[]) => string;
  readonly facts: (known: number, later: number) => string;
  readonly nothing: string;
  readonly headings: Readonly<Record<BoardSection, string>>;
  /** So many times of what recurs, from the first to the last. */
  readonly times: (count: number, first: string, last: string) => string;
  /** How many more times something comes. */
  readonly more: (count: number) => string;
  readonly upcoming: (kind: Upcoming['kind'], at: string) => string;
  readonly owes: (verifiers: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly factOnLine: (line: number) => string;
  readonly awaits: (who: string) => string;
  /** What the text calls those who bear a duty together. */
  readonly together: (who: readonly string[]) => string;
  readonly nobody: string;
  /** Clauses as one sentence. */
  readonly sentence: (clauses: readonly string[]) => string;
}

/** The states that are counted at the head of a board, the worst first. */
export const countedStates: readonly StateName[] = [
  'breached',
  'overdue',
  'disputed',
  'suspended',
  'due',
  'reported',
  'pending',
  'waiting',
  'performed',
  'excused',
  'lapsed',
];
