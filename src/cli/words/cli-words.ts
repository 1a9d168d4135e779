import type { Severity } from '../../pacta.ts';
import type { BoardWords } from './board-words.ts';
import type { ExchangeWords } from './exchange-words.ts';
import type { StressWords } from './stress-words.ts';

/** How many of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Where a set of readings holds. */
export interface ReadingsSaid {
  /** The partial readings that are spelled out, as `2.2=B, 3.1=A`. */
  readonly shown: readonly string[];
  /** How many are left out, and whether these are all. */
  readonly left: number;
  readonly complete: boolean;
  readonly holds: bigint;
  readonly total: bigint;
}

/** What a report's last line counts. */
export interface SummarySaid {
  readonly file: string;
  readonly checkable: number;
  readonly total: number;
  readonly findings: SeverityCounts;
  readonly accepted: number;
  /** How many readings there are; null without brackets. */
  readonly readings: bigint | null;
}

/**
 * What the command line says around findings, read-back and comparisons, in one language. Names of files and
 * provisions come safe to show.
 */
export interface CliWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** `error PAC201:` */
  readonly label: (severity: Severity, id: string) => string;
  readonly because: string;
  readonly fix: string;
  /** How many further steps of a reason there are. */
  readonly moreSteps: (count: number) => string;
  /** The provisions of a finding behind its place, and how many more there are. */
  readonly provisions: (named: readonly string[], left: number) => string;
  readonly readings: (said: ReadingsSaid) => string;
  readonly searchBound: string;
  /** `6 more, at 1.1 (line 3); …`, of findings that are not shown in full. */
  readonly places: (
    count: number,
    places: readonly { readonly provisions: string; readonly line: number }[],
    left: number,
  ) => string;
  readonly summary: (said: SummarySaid) => string;
  readonly files: (count: number, findings: SeverityCounts) => string;
  /** That so many files are looked after until the user ends it. */
  readonly watching: (count: number) => string;
  /** In which readings something is understood so. */
  readonly onlyWhere: (readings: readonly string[]) => string;
  readonly fresh: string;
  readonly gone: string;
  readonly same: string;
  readonly notYet: string;
  readonly example: string;
  readonly exchange: ExchangeWords;
  readonly stress: StressWords;
  readonly board: BoardWords;
}
