import type { FindingWords } from '../analysis/words/finding-words.ts';
import type { PictureWords } from '../draw/words.ts';
import type { FormWords } from '../ide/form-words.ts';
import type { Hover } from '../ide/hover.ts';
import type { RenameRefusal } from '../ide/rename.en.ts';
import type { Comparison } from '../language/diff/changes.ts';
import type { Told } from '../language/diff/told.ts';
import type { Words } from '../language/read/words.ts';
import type { RunWords } from '../run/words/run-words.ts';
import type { FaultWords } from './facts/fault-words.ts';

/** The languages that findings, read-back and comparisons can be said in. */
export const languageCodes = ['en', 'ar', 'he'] as const;

/** One of them, as BCP 47 calls it. */
export type LanguageCode = (typeof languageCodes)[number];

/**
 * All words of one language, as data: what calculates is given it and loads nothing. The agreement's own
 * words stay as they are written.
 */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  readonly findings: FindingWords;
  readonly readBack: Words;
  readonly pictures: PictureWords;
  readonly tellComparison: (comparison: Comparison) => readonly Told[];
  readonly forms: FormWords;
  readonly hoverText: (hover: Hover) => readonly string[];
  readonly refusalToRename: (refusal: RenameRefusal) => string;
  /** What is wrong with a line of a facts file. */
  readonly factFaults: FaultWords;
  /** What a run says of the states of norms. */
  readonly run: RunWords;
}
